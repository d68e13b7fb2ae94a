/** Shorter lines are captions, credits or names rather than the beginning of a text, in characters. */
const SHORTEST_BEGINNING = 40;

/** Long enough to know a document by, in characters. */
const LONGEST = 80;

/** The first words of a text, on one line, for a document without a title; cut at a word, with an ellipsis. */
export function openingOf(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const line = lines.find(({ length }) => length >= SHORTEST_BEGINNING) ?? lines.find(Boolean) ?? '';
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${/^(.{20,})\s/u.exec(cut)?.[1] ?? cut.toWellFormed()}…`;
}
