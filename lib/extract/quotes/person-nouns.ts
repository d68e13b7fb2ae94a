import { ROLE_NOUNS } from '../names/vocabulary.ts';
import { wordList } from '../word-list.ts';
import { isPluralNoun, stripPossessive } from './phrases.ts';

/** Nouns for people who are seldom named: 'the source' is not the one who spoke last. */
const NAMELESS = wordList(`
  activist adviser advisor agent aide ally analyst anchor announcer another attorney author brother caller
  colleague consultant critic daughter donor economist editor employee expert father friend historian host husband
  insider interviewer judge lawyer man manager member moderator mother narrator neighbor observer officer official
  one operative organizer other person pollster prosecutor protester questioner reporter resident sister son
  source spokesman spokesperson spokeswoman staffer strategist student supporter teacher user voter wife witness
  woman worker writer
`);

/** Further nouns that describe a person who was named before. */
const DESCRIPTIONS = wordList(`
  billionaire businessman businesswoman celebrity challenger conservative contender democrat developer
  diplomat front-runner frontrunner heir hopeful incumbent independent lawmaker libertarian millionaire
  mogul native politician pontiff republican rival socialist star tycoon winner
`);

/** Whether a noun, in lower case, names an office or describes one known person: 'minister', 'tycoon'. */
export function isTitleNoun(noun: string): boolean {
  return ROLE_NOUNS.has(noun) || DESCRIPTIONS.has(noun);
}

/** Whether a noun, in lower case, is one for people who are seldom named: 'mother', 'aide'. */
export function isNameless(noun: string): boolean {
  return NAMELESS.has(noun);
}

/** Whether a noun is one for a single person who may be unnamed: 'a senior official'. */
export function isPersonNoun(low: string): boolean {
  const noun = stripPossessive(low);
  return !isPluralNoun(noun) && (isTitleNoun(noun) || isNameless(noun));
}
