/** A line that is broken for its length is so long, in characters. */
const SHORTEST_LINE = 45;
const LONGEST_LINE = 100;

/** From so many lines with another right below, that most of them are of a length to be broken tells. */
const FEWEST_LINES = 3;
const MOST = 0.8;

/**
 * Whether a line break inside `text` that stands alone may be but a blank: the text has its lines broken at a width, as
 * mail and terminals do, and not at the ends of its paragraphs.
 */
export function isWrapped(text: string): boolean {
  let lines = 0;
  let broken = 0;
  let previous = '';
  for (const line of text.split(/\r?\n/)) {
    if (previous !== '' && line !== '') {
      lines++;
      if (isBroken(previous)) broken++;
    }
    previous = line;
  }
  return lines >= FEWEST_LINES && broken >= MOST * lines;
}

/** Whether `line` may have been broken for its length. */
export function isBroken(line: string): boolean {
  return line.length >= SHORTEST_LINE && line.length <= LONGEST_LINE;
}
