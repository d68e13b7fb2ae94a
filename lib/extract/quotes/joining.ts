import type { Attribution } from './attribution.ts';
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
      (goesOn(frame, last, attribution) || isSplit(frame, last, attribution))
    )
      group.push(attribution);
    else groups.push([attribution]);
  }
  return groups;
}

/** A paragraph that opens a quotation and does not close it, and one that opens it again. */
function goesOn(frame: Frame, last: Attribution, next: Attribution): boolean {
  const paragraph = frame.paragraphs[next.quote.paragraph];
  return (
    !last.quote.closed &&
    next.quote.opened &&
    next.quote.paragraph === last.quote.paragraph + 1 &&
    next.quote.outer.start === paragraph?.start
  );
}

function isSplit(frame: Frame, last: Attribution, next: Attribution): boolean {
  if (
    last.quote.paragraph !== next.quote.paragraph ||
    !last.source ||
    last.source.start !== next.source?.start
  )
    return false;
  if (last.source.start < last.quote.outer.end || last.source.start > next.quote.outer.start) return false;
  if (last.source.links.length === 0 || next.quote.sentence - last.quote.sentence > 1) return false;
  const tokens = frame.sentences[last.quote.sentence]?.tokens ?? [];
  const to = next.quote.sentence === last.quote.sentence ? next.quote.token : tokens.length;
  return (
    to - last.quote.token <= SPLIT_WORDS &&
    (next.quote.sentence === last.quote.sentence || next.quote.token === 0)
  );
}
