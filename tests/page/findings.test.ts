// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundMention, Treatment } from '../../lib/page/background.ts';
import type { Block } from '../../lib/page/block.ts';
import { rangeOfFinding } from '../../lib/page/finding.ts';
import { Findings } from '../../lib/page/findings.ts';
import { inPageOrder } from '../../lib/page/page-order.ts';
import { readRuns } from '../../lib/page/runs.ts';

const TREATMENT: Treatment = { enabled: true, marking: 'sections', links: true, edition: 1 };

/** happy-dom has no layout, and so no `checkVisibility`: here, what has no `hidden` ancestor is visible. */
beforeEach(() => {
  document.body.innerHTML = '';
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('.hidden');
  };
});

/** The paragraphs of a page, each a block, all in one section. */
function blocksOf(html: string): Block[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('p')].flatMap((paragraph, index) =>
    readRuns(paragraph).runs.map((run) => ({ ...run, id: index + 1, section: 1 })),
  );
}

/** Every mention of some words in a block. */
function mentionsOf(block: Block, words: string): FoundMention[] {
  return [...block.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    block: block.id,
    start: index,
    end: index + words.length,
    entity: words.toLowerCase(),
    name: words,
    type: 'organization',
    via: 'exact',
  }));
}

function findingsIn(blocks: readonly Block[], treatment = TREATMENT, words = 'NATO'): Findings {
  const findings = new Findings(treatment);
  for (const block of blocks) findings.take(block, mentionsOf(block, words));
  return findings;
}

const marks = (findings: Findings) =>
  [...findings.marked].map((finding) => rangeOfFinding(finding)?.toString());

describe('findings', () => {
  it('are marked once in a section', () => {
    const findings = findingsIn(blocksOf('<p>NATO and NATO</p><p>NATO</p>'));
    expect(findings.choose()).toEqual([]);
    expect(marks(findings)).toEqual(['NATO']);
  });

  it('keep their mark when another comes before it', () => {
    const [first, second] = blocksOf('<p>NATO one</p><p>NATO two</p>');
    if (!first || !second) throw new Error('two paragraphs');
    const findings = findingsIn([second]);
    findings.choose();
    findings.take(first, mentionsOf(first, 'NATO'));
    findings.sweep();
    findings.choose();
    expect([...findings.marked].map((finding) => finding.block.id)).toEqual([2]);
  });

  it('pass their mark on when they go', () => {
    const blocks = blocksOf('<p>NATO one</p><p>NATO two</p>');
    const findings = findingsIn(blocks);
    findings.choose();
    document.querySelector('p')?.remove();
    findings.sweep();
    const removed = findings.choose();
    expect(removed.map((finding) => finding.block.id)).toEqual([1]);
    expect([...findings.marked].map((finding) => finding.block.id)).toEqual([2]);
  });

  it('are not marked where nobody sees them, until somebody does', () => {
    const findings = findingsIn(blocksOf('<p class="hidden">NATO one</p>'));
    findings.choose();
    expect(findings.marked.size).toBe(0);
    document.querySelector('p')?.classList.remove('hidden');
    findings.sweep();
    findings.choose();
    expect(findings.marked.size).toBe(1);
  });

  it('are not marked in links when the reader says so', () => {
    const html = '<p>Of <a href="/n">NATO</a> they spoke, of NATO.</p>';
    const findings = findingsIn(blocksOf(html), { ...TREATMENT, links: false });
    findings.choose();
    expect([...findings.marked].map((finding) => finding.mention.start)).toEqual([23]);
  });

  it('are not marked when the page holds other words by then', () => {
    const blocks = blocksOf('<p>NATO one</p>');
    (document.querySelector('p')?.firstChild as Text).data = 'None of it';
    const findings = findingsIn(blocks);
    findings.choose();
    expect(findings.marked.size).toBe(0);
  });

  it('find their words again in other nodes', () => {
    const [block] = blocksOf('<p>NATO one</p>');
    if (!block) throw new Error('a paragraph');
    const findings = findingsIn([block]);
    findings.choose();
    document.body.innerHTML = '<p>NA<b>TO one</b></p>';
    const [run] = readRuns(document.querySelector('p') as Element).runs;
    if (!run) throw new Error('a run');
    findings.keep({ ...block, ...run });
    findings.choose();
    expect(marks(findings)).toEqual(['NATO']);
  });

  it('ignore an answer that does not fit the block', () => {
    const [block] = blocksOf('<p>NATO one</p>');
    if (!block) throw new Error('a paragraph');
    const [mention] = mentionsOf(block, 'NATO');
    if (!mention) throw new Error('a mention');
    const findings = new Findings(TREATMENT);
    findings.take(block, [
      { ...mention, start: 5, end: 500 },
      { ...mention, start: 4, end: 4 },
    ]);
    expect(findings.isEmpty).toBe(true);
  });

  it('are counted by term, in the order of the page, as far as they are seen', () => {
    const blocks = blocksOf('<p>Crimea and NATO</p><p>NATO</p><p class="hidden">NATO</p>');
    const findings = new Findings(TREATMENT);
    for (const block of blocks)
      findings.take(block, [...mentionsOf(block, 'NATO'), ...mentionsOf(block, 'Crimea')]);
    expect(findings.terms().map(({ name, count }) => [name, count])).toEqual([
      ['Crimea', 1],
      ['NATO', 2],
    ]);
    expect(new Set(findings.entities())).toEqual(new Set(['crimea', 'nato']));
  });

  it('are told when there are fewer, and not before', () => {
    const blocks = blocksOf('<p>Crimea and NATO</p><p>NATO</p>');
    const findings = new Findings(TREATMENT);
    for (const block of blocks)
      findings.take(block, [...mentionsOf(block, 'NATO'), ...mentionsOf(block, 'Crimea')]);
    expect(findings.lessThanCounted()).toBeNull();
    findings.drop(2);
    expect(findings.lessThanCounted()).toBeNull();
    findings.drop(1);
    expect(findings.lessThanCounted()).toEqual([]);
    expect(findings.lessThanCounted()).toBeNull();
  });

  it('say how many are marked where there are more than a page gets', () => {
    const blocks = blocksOf('<p>NATO</p>'.repeat(450));
    const some = findingsIn(blocks.slice(0, 400), { ...TREATMENT, marking: 'all' });
    some.choose();
    expect(some.cap()).toBeNull();
    const many = findingsIn(blocks, { ...TREATMENT, marking: 'all' });
    many.choose();
    expect(many.cap()).toBe(400);
    const once = findingsIn(blocks);
    once.choose();
    expect(once.cap()).toBeNull();
  });

  it('are forgotten where the reader says that they are something else', () => {
    const findings = findingsIn(blocksOf('<p>NATO one</p><p>NATO two</p>'));
    findings.choose();
    findings.mute('nato', 'nato');
    expect(findings.choose()).toHaveLength(1);
    expect(findings.isEmpty).toBe(true);
  });

  it('are forgotten also where the source breaks a line between their words', () => {
    const [block] = blocksOf('<p>Then Sergey\n  Lavrov spoke.</p>');
    const [mention] = block ? mentionsOf(block, 'Sergey\n  Lavrov') : [];
    if (!block || !mention) throw new Error('a mention');
    const findings = new Findings(TREATMENT);
    findings.take(block, [mention]);
    findings.mute(mention.entity, 'Sergey Lavrov');
    expect(findings.isEmpty).toBe(true);
  });

  it('come in the order of the page, shadow trees where their hosts stand', () => {
    document.body.innerHTML = '<p>NATO one</p><div id="host"></div><p>NATO three</p>';
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>NATO two</p>';
    const paragraphs = [...document.querySelectorAll('p'), ...root.querySelectorAll('p')];
    const findings = new Findings(TREATMENT);
    paragraphs.forEach((paragraph, index) => {
      const [run] = readRuns(paragraph).runs;
      if (!run) throw new Error('a run');
      const block = { ...run, id: index, section: index };
      findings.take(block, mentionsOf(block, 'NATO'));
    });
    const order = [...findings.all()].sort(inPageOrder).map((finding) => finding.block.text);
    expect(order).toEqual(['NATO one', 'NATO two', 'NATO three']);
  });
});
