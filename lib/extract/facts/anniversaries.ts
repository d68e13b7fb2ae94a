import type { Edtf } from '../../domain/date.ts';
import type { Span } from '../../domain/span.ts';
import { yearEdtf } from '../dates/civil.ts';
import { readReference } from '../dates/reference.ts';
import { COUNT, countOf } from '../dates/words.ts';

/** A year worked out from an anniversary, and the words around it. */
export interface Anniversary {
  readonly date: Edtf;
  /** The words that name what happened: 'signing of the NATO-Russia Founding Act in Paris'. */
  readonly what: Span;
  /** From the count, or the year before it, to the end of those words. */
  readonly evidence: Span;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WHAT = '(?:the\\s+|an?\\s+|its\\s+|his\\s+|her\\s+|their\\s+)?(?<what>[^,;:.!?()“”"\\n–—]{6,140})';
const SINCE = new RegExp(
  `(?:${YEAR}\\s+(?:also\\s+|now\\s+)?(?:marks|marked|is|was|sees|will mark)\\s+)?(?:exactly\\s+|the\\s+)?(?<count>${COUNT})\\s+years\\s+(?:have\\s+passed\\s+)?(?:since|after|from)\\s+${WHAT}`,
  'gi',
);
const ORDINAL = new RegExp(
  `(?:${YEAR}\\s+(?:also\\s+|now\\s+)?(?:marks|marked|is|was|sees|will mark)\\s+)?the\\s+(?<count>\\d{1,3})(?:st|nd|rd|th)\\s+anniversary\\s+of\\s+${WHAT}`,
  'gi',
);
/** How far a year that opens a row of anniversaries is carried on: 'marks 20 years since X, and 15 years since Y'. */
const CARRY = 160;
/** Verbs of which the anniversary is the subject. */
const PASSES =
  /\s+(?:passed|passes|is|was|were|are|will|has|had|came|comes|fell|falls|approached|approaches|went)\b/u;
/** What a second anniversary of the row begins with; the words of the first end before it. */
const NEXT_OF_ROW = /\s+(?:and|as well as)\s+(?=(?:the\s+)?\d{1,3}\s+years\b)/iu;

/**
 * Years that follow by arithmetic: '2017 marks 20 years since the signing of …' gives 1997. The year to count from
 * is the one the words give, carried over a conjunction; `published`, of which at least the year must be known,
 * stands in for 'the 20th anniversary of' in the present. Without either nothing is derived.
 */
export function findAnniversaries(text: string, published: Edtf | null): Anniversary[] {
  const found: Anniversary[] = [];
  let row: Row | null = null;
  for (const match of matchesOf(text)) {
    const from = yearOf(text, match, row, published);
    if (from === null) continue;
    const { count = '', what = '' } = match.groups ?? {};
    const whole = what.split(NEXT_OF_ROW)[0]?.split(PASSES)[0]?.trimEnd() ?? what;
    const start = match.index + match[0].length - what.length;
    const span = { start, end: start + whole.length };
    found.push({
      date: `${yearEdtf(from.year - countOf(count))}${from.about ? '~' : ''}`,
      what: span,
      evidence: { start: match.index, end: span.end },
    });
    row = { ...from, end: span.end };
  }
  return found;
}

/** The year that anniversaries are counted from; `about` where years are counted back from a day: by up to one off. */
interface From {
  readonly year: number;
  readonly about: boolean;
}

/** A row of anniversaries, and where its last one ended. */
interface Row extends From {
  readonly end: number;
}

function yearOf(text: string, match: RegExpExecArray, row: Row | null, published: Edtf | null): From | null {
  const named = match.groups?.year;
  if (named !== undefined) return { year: Number(named), about: false };
  if (row && match.index - row.end <= CARRY && !/[.!?]\s|\n/.test(text.slice(row.end, match.index))) {
    return row;
  }
  const year = yearNow(match[0], published);
  return year === null ? null : { year, about: !/anniversary/i.test(match[0]) };
}

/** Without these words none of the patterns, which take their time, finds anything. */
const SIGN = /\byears\s+(?:have|since|after|from)\b|\banniversary\b/i;

function matchesOf(text: string): RegExpExecArray[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(SINCE), ...text.matchAll(ORDINAL)].sort((a, b) => a.index - b.index);
}

/** Only of the present: 'it was 20 years since' and '20 years after' are counted from another time. */
function yearNow(words: string, published: Edtf | null): number | null {
  return /\b(?:was|marked|had|years\s+(?:after|from))\b/i.test(words) ? null : readReference(published).year;
}
