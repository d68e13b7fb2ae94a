import type { EntityType } from '../../domain/entity.ts';
import { wordList } from '../word-list.ts';
import type { Candidate } from './candidate.ts';
import { add, type Evidence, FAIR, STRONG, WEAK } from './evidence.ts';
import { isPlaceName, isStateLetters } from './gazetteer.ts';
import { ACRONYM, CAMEL, isBareSurname, isNovel } from './name-shapes.ts';
import { ARTICLES } from './titles.ts';
import type { Token } from './tokens.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS } from './vocabulary.ts';

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'across', 'throughout', 'outside', 'inside']);
const PLACE_NOUNS = wordList('region regions province provinces oblast peninsula district suburb');
const REPORTS = new Set(['reported', 'reports']);
const TOLD = new Set(['told', 'to', 'by', 'with', 'via']);

/** Points for a verb of saying after the mention: people say, and so do bodies, which report or have an article. */
function evidenceOfVerb(after: string, before: string, alone: boolean, evidence: Evidence): void {
  if (REPORTS.has(after)) add(evidence, 'organization', alone ? 2 : 1);
  else if (!SPEECH_VERBS.has(after)) return;
  else if (alone && before.toLowerCase() === 'the') add(evidence, 'organization', 1);
  else add(evidence, 'person', alone ? 1 : FAIR);
}

/** Points for how the mention takes part in saying: who says, who is told, who reports. */
function evidenceOfSaying(tokens: readonly Token[], found: Candidate, evidence: Evidence): void {
  const before = tokens[found.from - 1]?.text ?? '';
  const after = tokens[found.to]?.text ?? '';
  const alone = isAlone(found);
  if (tokens[found.to - 1]?.possessive !== true) evidenceOfVerb(after, before, alone, evidence);
  if (SPEECH_VERBS.has(before) && !TOLD.has(before)) add(evidence, 'person', alone ? WEAK : FAIR);
  const owner = tokens[found.from - 1]?.possessive === true && !alone;
  if (owner && SPEECH_VERBS.has(tokens[found.from - 2]?.text ?? '')) add(evidence, 'person', 1);
  if (alone && TOLD.has(before)) add(evidence, 'organization', WEAK);
  if (alone && (REPORTS.has(before) || isAccordingTo(tokens, found))) add(evidence, 'organization', FAIR);
  if (!alone && before === 'at') add(evidence, 'person', -1);
}

/** Points for the place after a comma in which a town lies: 'Buffalo, N.Y.', 'the mayor of Flint, Michigan'. */
function townPoints(tokens: readonly Token[], { from, to }: Candidate): number {
  const land = tokens[to + 1]?.text ?? '';
  if (!/^\p{Lu}/u.test(land)) return 0;
  const shortened = tokens[to + 2]?.text === '.' ? land.toUpperCase() : land;
  if (isStateLetters(shortened)) return 2;
  if (!isPlaceName(land)) return 0;
  const before = tokens[from - 1]?.text ?? '';
  return before === 'to' || PREPOSITIONS.has(before) ? 2 : FAIR;
}

function isAccordingTo(tokens: readonly Token[], { from }: Candidate): boolean {
  return tokens[from - 1]?.text === 'to' && tokens[from - 2]?.text.toLowerCase() === 'according';
}

/** Points for what stands after a comma: an age, a relative clause, who somebody is, where a town lies. */
function evidenceAfterComma(next: Token | undefined, alone: boolean, evidence: Evidence): void {
  const word = next?.text ?? '';
  if (next?.shape === 'number' && /^\d{2}$/.test(word)) add(evidence, 'person', STRONG);
  if (word === 'who' || word === 'whose') add(evidence, 'person', 1);
  if (ARTICLES.has(word) && !alone) add(evidence, 'person', 1);
  if (LEGAL_FORM.test(word)) add(evidence, 'organization', STRONG);
}

const LEGAL_FORM = /^(?:Inc|Ltd|LLC|PLC)\b/;

/** Points for the words after the mention: a party in brackets, a noun of place, a verb that goes with people. */
function evidenceAfter(tokens: readonly Token[], found: Candidate, evidence: Evidence): void {
  const after = tokens[found.to]?.text ?? '';
  const next = tokens[found.to + 1];
  if (after === ',') {
    evidenceAfterComma(next, isAlone(found), evidence);
    const points = townPoints(tokens, found);
    if (points > 0) add(evidence, 'place', points);
  }
  if (after === '(' && /^[RDI](?:-|$)/.test(next?.text ?? '')) add(evidence, 'person', STRONG);
  const region = after === 'and' ? (tokens[found.to + 2]?.text ?? '') : after;
  if (PLACE_NOUNS.has(region)) add(evidence, 'place', 2);
  if (after === 'and' && isPlaceName(next?.text ?? '')) add(evidence, 'place', 1);
  if (!isAlone(found)) return;
  if (FOLLOWING.has(after)) add(evidence, 'person', 1);
  if (AUXILIARIES.has(after) && isBareSurname(found.name)) add(evidence, 'person', 1);
}

const AUXILIARIES = wordList('will would has had was is did does can could should may might must');

const PREPOSITIONS = wordList('in at near from of for on outside across into via');

/** Nouns right before a name that tell what it names: 'wife', 'company', 'town of'. */
const NOUNS_BEFORE: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'person',
    wordList('wife husband son daughter brother sister father mother uncle aunt nephew niece cousin friend'),
  ],
  [
    'organization',
    wordList(`
      company firm group giant maker network website newspaper magazine outlet bank startup airline carrier agency
    `),
  ],
  ['place', wordList('town village city capital')],
];

const FOLLOWING = wordList(
  'campaign administration camp supporters voters aides team family allies presidency surrogate surrogates',
);

const PHRASE_END = wordList(`
  is was are were has had have will would could should may might can said says and or but to in of on at for by
  from with that who which as when while after before since
`);

/** Whether the noun phrase ends with the mention: 'the Taliban were', but not 'the Trump campaign'. */
function endsPhrase(tokens: readonly Token[], { to }: Candidate): boolean {
  const after = tokens[to];
  if (after === undefined || after.shape === 'mark' || after.shape === 'break') return true;
  return tokens[to - 1]?.possessive === true || PHRASE_END.has(after.text);
}

/** Whether 'The' before the mention has a capital that is owed to nothing else: 'told The Daily Beast'. */
function capitalArticle(tokens: readonly Token[], { from }: Candidate): boolean {
  const article = tokens[from - 1];
  return article?.text === 'The' && !article.initial && !article.display;
}

function isAlone({ from, to }: Candidate): boolean {
  return to - from === 1;
}

/** Points for 'The' with a capital of its own: newspapers have it and books too; the former are told, and said at. */
function titlePoints(tokens: readonly Token[], { from }: Candidate): number {
  const before = tokens[from - 2]?.text ?? '';
  return SPEECH_VERBS.has(before) || TOLD.has(before) || before === 'at' ? 2 : FAIR;
}

/** Points for 'the' before the mention: bodies have it, people don't. */
function evidenceOfArticle(tokens: readonly Token[], found: Candidate, evidence: Evidence): void {
  const ends = endsPhrase(tokens, found);
  if (isAlone(found) && CAMEL.test(found.name)) return;
  if (PLACE_PREPOSITIONS.has(tokens[found.from - 2]?.text ?? '')) add(evidence, 'place', FAIR);
  if (isAlone(found)) {
    add(evidence, 'organization', ends ? 1 : 0);
    if (ends && found.title === null) add(evidence, 'person', -2);
  } else {
    add(evidence, 'organization', capitalArticle(tokens, found) ? titlePoints(tokens, found) : WEAK);
    if (ends && found.title === null) add(evidence, 'person', -FAIR);
  }
}

/** Points for a preposition of place: 'in' before a word that may well be a town tells more than others. */
function placePoints(tokens: readonly Token[], found: Candidate, before: string): number {
  if (before !== 'in' || !endsPhrase(tokens, found)) return 1;
  return found.name.split(' ').every((word) => isNovel(word)) ? 2 : FAIR;
}

/** Points for letters that stand as a body does: it has something or somebody, says something, is asked, acts. */
function evidenceOfLetters(tokens: readonly Token[], found: Candidate, evidence: Evidence): void {
  const before = tokens[found.from - 1]?.text ?? '';
  const after = tokens[found.to]?.text ?? '';
  const possessive = tokens[found.to - 1]?.possessive === true;
  const dateline = before === '/' && after === '/';
  const acts = before.toLowerCase() === 'the' && after.endsWith('ed');
  const officer =
    ROLE_NOUNS.has(after) || ROLE_NOUNS.has(after.replace(/s$/, '')) || ROLE_MODIFIERS.has(after);
  if (possessive || dateline || acts || officer || SPEECH_VERBS.has(after) || ASKED.has(before)) {
    add(evidence, 'organization', 1);
  } else if (AUXILIARIES.has(after) || after === 'is') add(evidence, 'organization', WEAK);
}

/** What only firms have, right after their name. */
const OF_FIRMS = wordList(`
  ceo cfo coo founder founders executives shares shareholders stock employees customers investors subsidiary
`);

/**
 * Points for a name where it stands as a firm does, not as its product: it has officers and shares; two words written as
 * one, where it has anything.
 */
function evidenceOfFirm(tokens: readonly Token[], { from, to, name }: Candidate, evidence: Evidence): void {
  const after = tokens[to]?.text.toLowerCase() ?? '';
  const possessive = tokens[to - 1]?.possessive === true;
  const before = tokens[from - 1];
  const whole = before?.shape !== 'title' || ROLE_MODIFIERS.has(before.text.toLowerCase());
  if (OF_FIRMS.has(after) && whole && isNovel(name) && !isBareSurname(name)) add(evidence, 'organization', 2);
  else if (CAMEL.test(name) && (possessive || ROLE_NOUNS.has(after))) add(evidence, 'organization', WEAK);
}

const ASKED = new Set(['told', 'by', 'via', 'against']);

/** Whether a name of several words stands where a person may act: not after 'the' or a preposition. */
export function mayAct(tokens: readonly Token[], found: Candidate): boolean {
  const before = tokens[found.from - 1]?.text.toLowerCase() ?? '';
  return found.title === null && !isAlone(found) && before !== 'the' && !PREPOSITIONS.has(before);
}

/** What the words around one mention tell of its type. */
export function evidenceAround(tokens: readonly Token[], found: Candidate): Evidence {
  const evidence: Evidence = {};
  const before = tokens[found.from - 1]?.text.toLowerCase() ?? '';
  if (found.title !== null) add(evidence, 'person', STRONG);
  if (found.apposition !== null) add(evidence, 'person', FAIR + WEAK);
  evidenceOfSaying(tokens, found, evidence);
  if (isAlone(found) && ACRONYM.test(found.name)) evidenceOfLetters(tokens, found, evidence);
  if (isAlone(found)) evidenceOfFirm(tokens, found, evidence);
  evidenceAfter(tokens, found, evidence);
  for (const [type, nouns] of NOUNS_BEFORE) {
    const noun = type === 'place' && before === 'of' ? (tokens[found.from - 2]?.text ?? '') : before;
    if (nouns.has(noun)) add(evidence, type, 2);
  }
  if (before === 'the') evidenceOfArticle(tokens, found, evidence);
  if (PLACE_PREPOSITIONS.has(before) && tokens[found.to - 1]?.possessive === false) {
    add(evidence, 'place', placePoints(tokens, found, before));
  }
  return evidence;
}
