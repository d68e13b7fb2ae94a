import { wordList } from '../word-list.ts';
import { add, type Evidence, FAIR, STRONG, WEAK } from './evidence.ts';
import {
  countryNamed,
  isCommonWord,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { COMPASS, headType } from './head-type.ts';
import { ACRONYM, CAMEL, isBareSurname, KNOWN_PAIRS, LETTER_WORDS } from './name-shapes.ts';
import { addPersonForm, isPersonAfterAll } from './person-form.ts';

/** Bodies that go by a common noun. */
export const LEGISLATURES = new Set(['congress', 'parliament', 'senate', 'duma', 'knesset', 'bundestag']);

const PLACE_ADJECTIVES = wordList(`
  latin north south east west central northern southern eastern western inner outer upper lower greater mainland
  midtown downtown uptown southeast southwest northeast northwest
`);

/** Whether two words name a part of a place: 'Latin America', 'Inner Mongolia', 'Northern Ireland'. */
export function isPartOfPlace(first: string, last: string): boolean {
  return PLACE_ADJECTIVES.has(first.toLowerCase()) && isPlaceName(last);
}

const PLACE_HEADS = /^(?:St\.|Lake|Mount|Mt\.|Fort|Cape) /;

function addAloneForm(name: string, evidence: Evidence): void {
  if (CAMEL.test(name) && !isSurname(name)) add(evidence, 'organization', FAIR);
  if (isBareSurname(name)) add(evidence, 'person', 1);
}

function addAcronymForm(name: string, evidence: Evidence): void {
  const letters = name.replaceAll('.', '').toLowerCase();
  if (/\d/.test(name) && !/^G\d+$/.test(name)) return;
  if (!ACRONYM.test(name) || LETTER_WORDS.has(letters) || isSurname(name) || isGivenName(name)) return;
  if (isCommonWord(letters)) add(evidence, 'organization', WEAK);
  else
    add(evidence, 'organization', letters.length === 2 && !KNOWN_PAIRS.has(letters.toUpperCase()) ? WEAK : 1);
}

/** What the form of a name tells of its type. */
export function evidenceOfForm(name: string): Evidence {
  const evidence: Evidence = {};
  const words = name.split(' ');
  const head = words.length > 1 && !isOrganizationName(name) ? headType(words) : null;
  const lower = name.toLowerCase();
  if (lower.startsWith('the ') && head === 'organization') return { organization: STRONG };
  if (isPlaceName(name) || countryNamed(name) !== null || COMPASS.has(lower))
    add(evidence, 'place', STRONG + 1);
  else if (isOrganizationName(name) || LEGISLATURES.has(lower)) add(evidence, 'organization', STRONG);
  if (words.length === 2 && isPartOfPlace(words[0] ?? '', words[1] ?? '')) add(evidence, 'place', STRONG + 1);
  if (head !== null) add(evidence, head, isPersonAfterAll(words) ? WEAK : STRONG + 2);
  if (PLACE_HEADS.test(name) && words.length === 2) add(evidence, 'place', FAIR + WEAK);
  if (words.includes('&')) add(evidence, 'organization', STRONG);
  if (/^\d+\/\d+$/.test(name)) add(evidence, 'event', STRONG);
  if (words.length === 1) addAloneForm(name, evidence);
  addAcronymForm(name, evidence);
  addPersonForm(words, evidence);
  return evidence;
}
