import { wordList } from '../word-list.ts';
import { LEGISLATURES } from './evidence-of-form.ts';
import { countryNamed, isCommonWord, isDemonym, isGivenName } from './gazetteer.ts';
import { ACRONYM, CAMEL, LETTER_WORDS } from './name-shapes.ts';
import { CREEDS, NEVER_NAMES, PARTIES, ROLE_MODIFIERS, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

/** Whether a page glued words together: 'Angela MerkelFlash', 'MerkelAngela PutinVladimir'. */
function isGlued(words: readonly string[]): boolean {
  const glued = words.filter((word) => CAMEL.test(word));
  return glued.length > 1 || (glued.includes(words.at(-1) ?? '') && isGivenName(words[0] ?? ''));
}

const BELIEVERS = wordList('catholic catholics orthodox protestant protestants muslims jews christians');
const TIMES = wordList('day week month year season night evening morning');
const GENERIC_HEADS = wordList('primary election elections debate debates attack attacks caucus poll polls');

const CHAMBERS = wordList('senate house congress legislature council administration governor leadership');

/** Whether words with capitals are but a common noun: 'Election Day', 'Presidential Primary', 'Democratic Senate'. */
function isGeneric(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').toLowerCase();
  const first = (words[0] ?? '').toLowerCase();
  if (/^(?:school|college)$/.test(first) && words.length === 3 && words[1] === 'of' && isCommonWord(last))
    return true;
  if (words.length === 2 && last === 'hall' && isCommonWord(first)) return true;
  if (words.length === 2 && CHAMBERS.has(last) && PARTIES.has(first)) return true;
  if (BELIEVERS.has(last)) return true;
  if (isGivenName(words[0] ?? '')) return false;
  if (TIMES.has(last) || CREEDS.has(last) || isDemonym(last)) return true;
  return (
    GENERIC_HEADS.has(last) &&
    !words.includes('on') &&
    words.every((word) => isCommonWord(word) || CREEDS.has(word.toLowerCase()))
  );
}

/** Whether `name` can be no name by itself: a nationality, a creed, an office, a common word. */
export function isNoName(name: string): boolean {
  const words = name.split(' ');
  if (words.length === 1) return isNoNameAlone(name);
  if (/^(?:state|states)$/i.test(words.at(-1) ?? '')) return false;
  if (isGeneric(words) || isDemonym(name) || isGlued(words)) return true;
  const shouted = name === name.toUpperCase() && words.every((word) => isCommonWord(word) || word.length < 3);
  return shouted || words.every((word) => isNoNameAlone(word) && typeOfHead(word) === null);
}

function isNoNameAlone(name: string): boolean {
  const lower = name.toLowerCase();
  if (
    name.length < 2 ||
    /^[JS]r\.?$/.test(name) ||
    isDemonym(name) ||
    CREEDS.has(lower) ||
    ROLE_MODIFIERS.has(lower)
  )
    return true;
  if (NEVER_NAMES.has(lower)) return countryNamed(name) === null;
  if (ACRONYM.test(name)) return LETTER_WORDS.has(lower.replaceAll('.', ''));
  return ROLE_NOUNS.has(lower) || (typeOfHead(lower) !== null && !LEGISLATURES.has(lower));
}
