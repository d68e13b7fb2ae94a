import type { Span } from '../../domain/span.ts';

const SAID = '(?:said|added|told|wrote|explained|stressed|concluded|continued|noted|warned)';

/** ', Lavrov said.' and ', the minister told reporters on Monday.' at the end of a paragraph. */
const LAST = new RegExp(
  `,(?= (?:(?:\\p{Lu}[\\p{L}.'’-]*|the|of|\\p{Ll}{4,}) ){0,5}(?:\\p{Lu}[\\p{L}'’-]+|he|she|\\p{Ll}{4,}) ${SAID}(?: (?:on|in|to|at|reporters|\\p{Lu}\\p{L}+)){0,4}\\.$)`,
  'u',
);

/** ', Lavrov said.', ', he said,' and ', said Lavrov' anywhere. */
const WITHIN = new RegExp(
  `,(?= (?:(?:(?:\\p{Lu}[\\p{L}.'’-]* ){0,3}\\p{Lu}[\\p{L}'’-]+|he|she) ${SAID}[.,]|${SAID} \\p{Lu}\\p{Ll}))`,
  'u',
);

/** Characters of the longest attribution at a paragraph's end. */
const LONGEST = 110;

/**
 * Where an attribution begins, behind its comma, that closes a quotation which somebody forgot to close; null where
 * there is none. `goesOn` is set where the next paragraph goes on with the quotation: then only one at the end counts.
 */
export function tagIn(text: string, { start, end }: Span, goesOn: boolean): number | null {
  const tail = Math.max(start, end - LONGEST);
  const last = LAST.exec(text.slice(tail, end));
  if (last) return tail + last.index + 1;
  const within = goesOn ? null : WITHIN.exec(text.slice(start, end));
  return within ? start + within.index + 1 : null;
}
