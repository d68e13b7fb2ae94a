import { wordList } from '../word-list.ts';
import type { Attribution } from './attribution.ts';
import { opensAgain } from './continued.ts';
import type { Frame } from './frame.ts';

/** Words between two parts of a quotation that is split by its attribution: '"…," the minister said. "…"'. */
const SPLIT_WORDS = 14;

/** Stretches of one quotation, put together: over paragraphs, and split by 'he said'. In reading order. */
export function joinAttributions(frame: Frame, attributions: readonly Attribution[]): Attribution[][] {
  const groups: Attribution[][] = [];
  for (const attribution of attributions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group &&
      last &&
      !attribution.quote.label &&
      (goesOn(frame, group, attribution) || isSplit(frame, last, attribution))
    )
      group.push(attribution);
    else groups.push([attribution]);
  }
  return groups;
}

/** Parts of a quotation before the next whose speakers are looked at. */
const NEAR = 8;

function goesOn(frame: Frame, group: readonly Attribution[], next: Attribution): boolean {
  const last = group.at(-1);
  if (!last || !opensAgain(frame, last.quote, next.quote)) return false;
  return !group.slice(-NEAR).some((part) => areTwo(part, next));
}

/** Whether each has a speaker of its own beside it, and not the same one: then a closing mark was forgotten. */
function areTwo(last: Attribution, next: Attribution): boolean {
  const own = ({ source, quote }: Attribution) =>
    source?.sentence === quote.sentence && source.links.length > 0;
  return own(last) && own(next) && (last.entity ?? last.name) !== (next.entity ?? next.name);
}

/** '"…," Lavrov said. "…"': one attribution and nothing else between two parts. */
function isSplit(frame: Frame, last: Attribution, next: Attribution): boolean {
  const { source } = last;
  if (last.quote.paragraph !== next.quote.paragraph || !source || source.start !== next.source?.start)
    return false;
  if (source.start < last.quote.outer.end || source.links.length === 0) return false;
  const same = next.quote.sentence === last.quote.sentence;
  if (!same && (next.quote.token !== 0 || next.quote.sentence !== last.quote.sentence + 1)) return false;
  const tokens = frame.sentences[last.quote.sentence]?.tokens ?? [];
  const between = tokens.slice(last.quote.token + 1, same ? next.quote.token : tokens.length);
  const words = between.filter(({ kind }) => kind !== 'mark');
  return words.length <= SPLIT_WORDS && !words.some(({ low }) => GOES_ON.has(low));
}

/** Words with which a sentence goes on to say something else. */
const GOES_ON = wordList(
  'that adding and but saying calling noting while as when after before if whether how who',
);
