import type { Span } from '../../domain/span.ts';
import type { Quoted } from './marks.ts';

/**
 * The speaker before a turn: 'TAPPER:', 'SEN. BERNIE SANDERS (I-VT):', 'JAKE TAPPER, CNN HOST:'. The name is what is
 * caught.
 */
const LABEL =
  /^((?:\p{Lu}[\p{Lu}.'’-]+ ){0,3}\p{Lu}[\p{Lu}.'’-]+)(?:, [^:\n]{1,40})?(?: \([^)\n]{1,30}\))?:\s+(?=\S)/u;

/** Titles before the name of a speaker. */
const TITLE = /^(?:(?:SEN|REP|GOV|GEN|DR|MR|MRS|MS|SECRETARY|PRESIDENT|SENATOR|GOVERNOR|MINISTER)\.? )+/;

/** Labelled paragraphs from which on, and speakers by whom, a text is taken to hold a transcript. */
const TURNS = 3;
const SPEAKERS = 2;

/** Words in capitals before a colon that are nobody. */
const NOBODY =
  /^(?:Q|A|QUESTION|ANSWER|NOTE|UPDATE|PHOTO|VIDEO|WATCH|READ|RELATED|MORE|BREAKING|EDITOR.*|CORRECTION)$/;

/**
 * The turns of a transcript by the number of their paragraph: what somebody says whose name in capitals begins the
 * paragraph. None where the text is no transcript. Time grows with the number of paragraphs.
 */
export function turnsOf(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Quoted> {
  const turns = new Map<number, Quoted>();
  const speakers = new Set<string>();
  paragraphs.forEach((paragraph, index) => {
    const turn = turnIn(text, paragraph);
    if (!turn?.label) return;
    turns.set(index, turn);
    speakers.add(text.slice(turn.label.start, turn.label.end).split(' ').at(-1) ?? '');
  });
  return turns.size >= TURNS && speakers.size >= SPEAKERS ? turns : new Map();
}

function turnIn(text: string, { start, end }: Span): Quoted | null {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 120)));
  const [all = '', named = ''] = found ?? [];
  const title = TITLE.exec(named)?.[0] ?? '';
  const name = named.slice(title.length);
  if (name === '' || NOBODY.test(name)) return null;
  const inner = { start: start + all.length, end };
  const label = { start: start + title.length, end: start + named.length };
  return { inner, outer: inner, opened: false, closed: true, single: false, label };
}
