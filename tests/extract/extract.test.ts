import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../lib/domain/corpus.ts';
import type { TextSpan } from '../../lib/domain/span.ts';
import { contentId, extract } from '../../lib/extract/extract.ts';
import { PIECES } from './pieces.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(SEEDS, file), 'utf8'));

interface Stretch {
  /** Where it stands: 'quotes.content'. */
  readonly kind: string;
  readonly span: TextSpan;
}

/** Every stretch of text that an extraction gives, wherever in it. */
function stretchesOf(value: unknown, path: readonly string[] = []): Stretch[] {
  if (Array.isArray(value)) return value.flatMap((item) => stretchesOf(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && 'text' in value;
  return [
    ...(own ? [{ kind: path.join('.'), span: value as TextSpan }] : []),
    ...Object.entries(value).flatMap(([name, part]) => stretchesOf(part, [...path, name])),
  ];
}

/** The kinds of stretches that an extraction can hold, and those that the texts of these tests gave. */
const KINDS = [
  'dates',
  'document.publishedEvidence',
  'entities.roles.evidence',
  'facts.evidence',
  'quotes.content',
  'quotes.cue',
  'quotes.source',
];
const seen = new Set<string>();

function expectSound(text: string, extraction: Extraction): void {
  const { entities, quotes } = extraction;
  for (const { kind, span } of stretchesOf(extraction)) {
    seen.add(kind);
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.text).not.toBe('');
  }
  const known = new Set(entities.map(({ id }) => id));
  for (const { content, source, cue, context, speaker, speakerEntity, confidence, kind } of quotes) {
    expect(content.length).toBeGreaterThan(0);
    for (const part of [...content, source, cue]) {
      if (part === null) continue;
      expect(part.end).toBeGreaterThan(part.start);
    }
    for (const part of content) expect(context.start <= part.start && part.end <= context.end).toBe(true);
    if (kind === 'indirect') expect(content).toHaveLength(1);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    if (speaker === null) expect([confidence, speakerEntity]).toEqual([0, null]);
    if (speakerEntity !== null) expect(known).toContain(speakerEntity);
  }
  for (const { mentions } of entities)
    for (const { start, end } of mentions) {
      expect(0 <= start && start < end && end <= text.length).toBe(true);
      expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    }
}

describe('extract', () => {
  it('gives offsets that slice the text exactly, on texts made of everything that matters to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
          maxLength: 60,
        }),
        (pieces) => {
          const text = pieces.join('');
          expectSound(text, extract({ text }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives offsets that slice the text exactly, on real text that was damaged', () => {
    const damage = fc.record({
      seed: fc.constantFrom(...seeds),
      at: fc.nat(),
      cut: fc.nat({ max: 40 }),
      put: fc.constantFrom(...PIECES),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (edits) => {
        const [first] = edits;
        const text = edits.reduce((whole, { at, cut, put }) => {
          const place = at % whole.length;
          return `${whole.slice(0, place)}${put}${whole.slice(place + cut)}`;
        }, first?.seed ?? 'x');
        expectSound(text, extract({ text }));
      }),
      { numRuns: 60 },
    );
  });

  it('has met stretches of every kind by now', () => {
    expect([...seen].sort()).toEqual(KINDS);
  });

  it('would notice a stretch of any kind that is off by one', () => {
    const [seed = ''] = seeds.slice(2);
    const text = `${seed}\n\nHe said on Monday: “We met in Munich in May 2014.”`;
    const whole = extract({ text });
    const kinds = new Set<string>();
    for (const [index, { kind }] of stretchesOf(whole).entries()) {
      const copy = structuredClone(whole);
      const moved = stretchesOf(copy)[index]?.span;
      if (moved) Object.assign(moved, { start: moved.start + 1, end: moved.end + 1 });
      expect(() => expectSound(text, copy)).toThrow();
      kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(KINDS);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t \r\n'],
    ['no letters', '1234 5,678.90 — 100% … 3/4'],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 opening marks', '“'.repeat(10_000)],
    ['marks that stay open to the end', '“He said '.repeat(2_000)],
    ['NULs and lone surrogates', '\0\ud800"\udc00 said\0 Лавров"'.repeat(200)],
    ['mixed directions', 'قال الوزير "نعم" لرئيس NATO، said Lavrov.'],
    ['ten thousand words without a stop', 'Lavrov told NATO '.repeat(5_000)],
    [
      'lines that are broken at a width',
      `${'Lavrov said that NATO, which met in Munich, “is ready” and he left and\n'.repeat(300)}`,
    ],
    ['one long line', 'Lavrov said NATO, which met in Munich, "is ready" and he left '.repeat(1_500)],
  ])('takes %s without falling over', (_, text) => {
    expectSound(text, extract({ text }));
  });

  it('gives the same for the same text, and names it by its content', () => {
    const [text = ''] = seeds;
    expect(extract({ text })).toEqual(extract({ text }));
    expect(extract({ text }).id).not.toBe(extract({ text: `${text} More.` }).id);
    expect(contentId('')).toMatch(/^[0-9a-f]{14}$/);
  });

  it.each([
    ['blanks at its ends', '\n Angela Merkel met Sergey Lavrov.\n\nThey spoke of peace. \t'],
    ['a doubled blank', 'Angela Merkel  met Sergey Lavrov.\n\nThey spoke of peace.'],
    ['other line ends', 'Angela Merkel met Sergey Lavrov.\r\n\r\nThey spoke of peace.'],
  ])('takes a text with %s for the same, and keeps it as it is', (_what, text) => {
    const { id, document } = extract({ text });
    expect(id).toBe(extract({ text: 'Angela Merkel met Sergey Lavrov.\n\nThey spoke of peace.' }).id);
    expect(document.text).toBe(text);
  });

  it('keeps what it is given to know of the document', () => {
    const { id, document, quotes } = extract({
      id: 'a',
      text: '"We will stay in the talks," Angela Merkel said.',
      title: 'Talks',
      published: '2015-05-20',
      publisher: 'TASS',
      url: 'https://example.org/a',
      language: 'en',
    });
    expect(document).toMatchObject({
      id: 'a',
      title: 'Talks',
      published: '2015-05-20',
      publisher: 'TASS',
      url: 'https://example.org/a',
      language: 'en',
    });
    expect(id).toBe('a');
    expect(quotes).toMatchObject([{ id: 'a/q1', document: 'a', date: '2015-05-20' }]);
  });

  it('dates a quote by the day that its verb names', () => {
    const { quotes } = extract({
      text: '"We will stay in the talks," Angela Merkel said on Monday.',
      published: '2015-05-20',
    });
    expect(quotes).toMatchObject([{ date: '2015-05-18', dateBasis: 'derived' }]);
  });
});
