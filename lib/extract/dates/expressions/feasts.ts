import { FEAST_NAMES } from '../feast-days.ts';
import { whichOf } from '../words.ts';
import { type Form, form } from './forms.ts';

/** 'New Year's Day' is written with an apostrophe before the s, behind it or with none. */
const NAMES = FEAST_NAMES.join('|')
  .replace(/s(?= (?:day|eve))/g, "[’']?s[’']?")
  .replace(' jr', ',? jr\\.?');

/** Feasts that a text names. */
export const FEASTS: readonly Form[] = [
  form(
    `\\b(?:(?<which>last|this|next)\\s+)?(?<name>${NAMES})(?:,?\\s+(?<year>\\d{4}))?\\b`,
    ({ name = '', which, year }, before) =>
      /^\p{Ll}/u.test(name) || (which === undefined && year === undefined && isSeasonal(name, before))
        ? null
        : {
            kind: 'feast',
            name: name.toLowerCase().replace(/[’',.]/g, ''),
            year: year === undefined ? null : Number(year),
            which: whichOf(which),
          },
  ),
];

/** 'Christmas trees', 'the Halloween season': a feast's name that is not its day needs a word of time before it. */
function isSeasonal(name: string, before: string): boolean {
  if (/\b(?:one|another|every|each|any|no)\s+$/i.test(before)) return !/^fourth/i.test(name);
  return (
    !/day|eve|fourth/i.test(name) && !/\b(?:on|before|after|by|at|until|since|around|till)\s+$/i.test(before)
  );
}
