import type { Span } from '../../domain/span.ts';
import { firstWhere } from '../first-where.ts';
import type { NameMention } from '../names/names.ts';
import type { Quoted } from './quoted.ts';

/**
 * The speaker before a turn: 'TAPPER:', 'SEN. BERNIE SANDERS (I-VT):', 'JAKE TAPPER, CNN HOST:', 'Angela Merkel:', 'Q:'.
 * The name is what is caught.
 */
const LABEL =
  /^(?:\*\*)?((?:\p{Lu}[\p{L}.'’-]* ){0,4}\p{Lu}[\p{L}.'’-]*)(?:, [^:\n]{1,40})?(?: \([^)\n]{1,30}\))?(?:\*\*)?:(?:\*\*)?\s+(?=\S)/u;

/** Titles before the name of a speaker. */
const TITLE =
  /^(?:(?:sen|rep|gov|gen|dr|mr|mrs|ms|secretary|president|senator|governor|minister|chancellor)\.? )+/i;

/** Labelled paragraphs from which on, and speakers by whom, a text is taken to hold a transcript. */
const TURNS = 3;
const SPEAKERS = 2;

/** Words before a colon that are nobody. */
const NOBODY =
  /^(?:note|update|photo|video|watch|read|related|more|breaking|editor.*|correction|transcript|interview)$/i;

/** What somebody says has a word in it: 'Hillary Clinton: 1,769' is a count. */
const WORDS = /^.{0,40}\p{L}{2}/u;

/** Whoever asks and answers under a letter. */
const QUESTION = 'q';
const ANSWER = 'a';

/** A labelled paragraph. */
interface Turn {
  readonly paragraph: number;
  readonly label: Span;
  readonly name: string;
  /** The last word of the name, in lower case; `QUESTION` or `ANSWER`. */
  readonly who: string;
  /** What is said: from behind the label to the end of the paragraph. */
  readonly inner: Span;
}

/**
 * The turns of a transcript or interview by the number of their paragraph: what somebody says whose name begins the
 * paragraph, or who answers as the only person named before it all. None where the text is no transcript. `mentions` are the
 * names of the text, in order. Time grows with the number of paragraphs.
 */
export function turnsOf(
  text: string,
  paragraphs: readonly Span[],
  mentions: readonly NameMention[],
): ReadonlyMap<number, Quoted> {
  const labelled = paragraphs.flatMap((span, paragraph) => turnIn(text, span, paragraph) ?? []);
  const named = isOfCapitals(labelled);
  const turns = named ? labelled : spokenInTurns(labelled, mentions);
  if (turns.length < TURNS || new Set(turns.map(({ who }) => who)).size < SPEAKERS) return new Map();
  const interviewee = named ? null : soleBefore(turns[0]?.label.start ?? 0, mentions);
  return new Map(
    turns.flatMap(({ paragraph, label, who, inner }) => {
      const speaker = who === ANSWER ? interviewee : who === QUESTION ? null : label;
      return speaker ? [[paragraph, quotedBy(speaker, inner)] as const] : [];
    }),
  );
}

function turnIn(text: string, { start, end }: Span, paragraph: number): Turn | null {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 120)));
  const [all = '', named = ''] = found ?? [];
  const title = TITLE.exec(named)?.[0] ?? '';
  const name = named.slice(title.length);
  if (name === '' || NOBODY.test(name) || !WORDS.test(text.slice(start + all.length, end))) return null;
  const from = start + all.indexOf(named);
  const label = { start: from + title.length, end: from + named.length };
  const who = (name.split(' ').at(-1) ?? '').toLowerCase().replace(/^(q|a)(?:uestion|nswer)?\.?$/, '$1');
  return { paragraph, label, name, who, inner: { start: start + all.length, end } };
}

function quotedBy(label: Span, inner: Span): Quoted {
  return { inner, outer: inner, opened: false, closed: true, single: false, label };
}

/** Whether all labels are written in capitals, as in a transcript; single letters alone may be anybody's. */
function isOfCapitals(turns: readonly Turn[]): boolean {
  return (
    turns.every(({ name }) => name === name.toUpperCase()) &&
    turns.some(({ who }) => who !== QUESTION && who !== ANSWER)
  );
}

/**
 * The turns among labelled paragraphs below the headline: of people known by name, and of whoever speaks again. None
 * where most labels stand once, or nobody is known: 'Place: …', 'Date: …'.
 */
function spokenInTurns(labelled: readonly Turn[], mentions: readonly NameMention[]): readonly Turn[] {
  const times = Map.groupBy(labelled, ({ who }) => who);
  const isAgain = ({ who }: Turn) => (times.get(who)?.length ?? 0) > 1;
  const isKnown = ({ label }: Turn) => isPerson(label, mentions);
  if (labelled.filter(isAgain).length * 2 < labelled.length) return [];
  if (!labelled.some(isKnown) && !times.has(ANSWER)) return [];
  return labelled.filter((turn) => turn.paragraph > 0 && (isAgain(turn) || isKnown(turn)));
}

function isPerson({ start, end }: Span, mentions: readonly NameMention[]): boolean {
  const mention = mentions[firstWhere(mentions.length, (at) => (mentions[at]?.end ?? 0) > start)];
  return mention?.type === 'person' && mention.start < end;
}

/** The name of the only person who is named before a place of the text. */
function soleBefore(start: number, mentions: readonly NameMention[]): Span | null {
  const people = mentions.filter((mention) => mention.start < start && mention.type === 'person');
  const [first] = people;
  const full = people.find(({ kind }) => kind === 'full') ?? first;
  return full && people.every(({ entity }) => entity === full.entity) ? full : null;
}
