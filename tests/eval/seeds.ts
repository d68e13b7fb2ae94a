import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../../lib/domain/corpus.ts';
import type { Span } from '../../lib/domain/span.ts';
import { extract } from '../../lib/extract/extract.ts';
import { loadScorer, type Scorer } from './gold.ts';

interface Said {
  readonly speaker: string;
  readonly segments?: readonly (Span & { readonly text: string })[];
  readonly content?: Span & { readonly text: string };
}

interface SeedGold {
  readonly file: string;
  readonly documentDate: { readonly fromTextAlone?: { readonly value: string | null } };
  readonly entities: readonly { readonly canonical: string; readonly mentions: readonly Span[] }[];
  readonly quotes: readonly Said[];
  readonly indirect: readonly Said[];
  readonly dateFacts: readonly { readonly fact: string; readonly value: string | null }[];
}

/**
 * npm run eval -- seeds: the four bundled documents against what a careful person finds in them. Counts quotations and
 * reported words by speaker, mentions of entities, dated facts and document dates, and names what is missing.
 */
export async function run(data: string): Promise<void> {
  const scorer = await loadScorer(data);
  const { files }: { files: readonly SeedGold[] } = JSON.parse(
    readFileSync(join(data, 'eval', 'seeds-gold.json'), 'utf8'),
  );
  const missing: string[] = [];
  const table = files.map((gold) => {
    const text = readFileSync(join(data, 'seeds', gold.file), 'utf8');
    const found = extract({ text });
    const tell = (kind: string, lost: readonly string[]) =>
      missing.push(...lost.map((one) => `${gold.file.slice(0, 3)} ${kind}: ${one}`));
    const quotations = gold.quotes.map((one) => [one, isSaid(found, one, scorer)] as const);
    const reported = gold.indirect.map((one) => [one, isReported(found, one, scorer)] as const);
    const mentions = gold.entities.flatMap(({ canonical, mentions: spans }) =>
      spans.map(
        (span) => [`${canonical}, '${text.slice(span.start, span.end)}'`, isMentioned(found, span)] as const,
      ),
    );
    const facts = gold.dateFacts.flatMap(({ fact, value }) =>
      value === null ? [] : [[`${fact}, ${value}`, isDated(found, value)] as const],
    );
    tell(
      'quotation',
      quotations
        .filter(([, right]) => !right)
        .map(([{ segments, speaker }]) => `${speaker}: ${segments?.[0]?.text.slice(0, 50)}`),
    );
    tell(
      'reported',
      reported
        .filter(([, right]) => !right)
        .map(([{ content, speaker }]) => `${speaker}: ${content?.text.slice(0, 50)}`),
    );
    tell(
      'mention',
      mentions.filter(([, right]) => !right).map(([name]) => name),
    );
    tell(
      'fact',
      facts.filter(([, right]) => !right).map(([name]) => name),
    );
    return {
      document: gold.file.slice(0, 3),
      quotations: share(quotations),
      reported: share(reported),
      mentions: share(mentions),
      facts: share(facts),
      date: `${found.document.published ?? 'none'} of ${gold.documentDate.fromTextAlone?.value ?? 'none'}`,
    };
  });
  console.table(table);
  console.log(missing.length === 0 ? 'Nothing is missing.' : `Missing:\n${missing.join('\n')}`);
}

function share(items: readonly (readonly [unknown, boolean])[]): string {
  return `${items.filter(([, right]) => right).length} of ${items.length}`;
}

/** Every segment to the letter, and the right speaker. */
function isSaid({ quotes }: Extraction, { segments = [], speaker }: Said, scorer: Scorer): boolean {
  return segments.every((segment) =>
    quotes.some(
      ({ content, speaker: name }) =>
        scorer.nameMatch(name, speaker) &&
        content.some(({ text, start }) => text === segment.text && start === segment.start),
    ),
  );
}

/** At least half of the words in common, and the right speaker. */
function isReported({ quotes }: Extraction, { content, speaker }: Said, scorer: Scorer): boolean {
  if (!content) return false;
  return quotes.some(
    ({ kind, content: [one], speaker: name }) =>
      kind === 'indirect' &&
      one !== undefined &&
      scorer.nameMatch(name, speaker) &&
      common(one, content) >= 0.5,
  );
}

function common(one: Span, other: Span): number {
  const both = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return both / (one.end - one.start + other.end - other.start - both);
}

function isMentioned({ entities }: Extraction, span: Span): boolean {
  return entities.some(({ mentions }) =>
    mentions.some(({ start, end }) => start < span.end && span.start < end),
  );
}

/** The date itself, or one that says more or less of the same: 2014-03 for 2014-03~. */
function isDated({ facts, document }: Extraction, value: string): boolean {
  return [document.published, ...facts.map(({ date }) => date)].some((date) =>
    date?.replace('~', '').startsWith(value.replace('~', '').replace(/^--/, 'XXXX-')),
  );
}
