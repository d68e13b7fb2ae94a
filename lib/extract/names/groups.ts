import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
import type { Candidate } from './candidate.ts';
import { add, type Evidence, STRONG, WEAK } from './evidence.ts';
import { evidenceAround, mayAct } from './evidence-around.ts';
import { evidenceOfForm } from './evidence-of-form.ts';
import { isCommonWord, isGivenName, isSurname } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { ACRONYM, CAMEL } from './name-shapes.ts';
import { isNoName } from './no-names.ts';
import { isCourteous, isDoubtfulAlone, isDoubtfulName } from './person-doubts.ts';
import type { Token } from './tokens.ts';
import { NAME_PARTICLES, ROLE_NOUNS } from './vocabulary.ts';

/** All candidates of one document that are written alike, and what is known of them together. */
export interface Group {
  readonly key: string;
  /** As it is most often written. */
  readonly name: string;
  readonly words: readonly string[];
  readonly found: readonly Candidate[];
  /** Its form speaks against a person. */
  readonly doubtful: boolean;
  readonly evidence: Evidence;
  /** How many of them have capitals that tell. */
  readonly reliable: number;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = names[0] ?? '';
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** Whether a word that is no name by itself is one after courtesy: 'Mr. King', but not 'Mr. President'. */
function mayBeSurname(name: string): boolean {
  return isSurname(name) || !ROLE_NOUNS.has(name.toLowerCase());
}

/**
 * Takes back what the surroundings say of a name whose form speaks against it; words that speak and are no person are a
 * body.
 */
function withoutDoubtful(name: string, doubtful: boolean, evidence: Evidence): void {
  const alone = !name.includes(' ');
  if (doubtful) {
    const said = alone ? 0 : (evidence.person ?? 0);
    delete evidence.person;
    if (said > 0 && evidence.place === undefined) add(evidence, 'organization', said);
  }
  const form = evidenceOfForm(name);
  if (alone && isCommonWord(name) && form.organization === undefined) delete evidence.organization;
  if (alone && ACRONYM.test(name) && form.place === undefined) delete evidence.place;
}

function addSurroundings(tokens: readonly Token[], found: readonly Candidate[], evidence: Evidence): void {
  for (const one of found) {
    for (const [type, points] of Object.entries(evidenceAround(tokens, one)) as [EntityType, number][]) {
      add(evidence, type, points);
    }
  }
  if (found.some((one) => mayAct(tokens, one))) add(evidence, 'person', WEAK);
}

/** In a language whose grammar we don't read, only courtesy or a given name makes a person, and a particle no body. */
function addTitles(
  tokens: readonly Token[],
  name: string,
  found: readonly Candidate[],
  evidence: Evidence,
): void {
  const first = name.split(' ')[0] ?? '';
  if (name.split(' ').some((word) => NAME_PARTICLES.has(word))) delete evidence.organization;
  if (found.some(({ title }) => title !== null) || isCourteous(tokens, found))
    add(evidence, 'person', STRONG);
  else if (!isGivenName(first) && !/^\p{Lu}\.$/u.test(first)) delete evidence.person;
}

function together(
  tokens: readonly Token[],
  key: string,
  found: readonly Candidate[],
  english: boolean,
): Group {
  const cased = found.filter(({ reliable }) => reliable);
  const written = (cased.length > 0 ? cased : found).map((one) => one.name);
  const quiet = written.filter((one) => one !== one.toUpperCase());
  const name = quiet.find((one) => CAMEL.test(one)) ?? mostFrequent(quiet.length > 0 ? quiet : written);
  const evidence = evidenceOfForm(name);
  if (english) addSurroundings(tokens, found, evidence);
  else addTitles(tokens, name, found, evidence);
  const words = name.split(' ');
  const doubtful = words.length === 1 ? isDoubtfulAlone(tokens, name, found) : isDoubtfulName(words, found);
  withoutDoubtful(name, doubtful, evidence);
  return { key, name, words, doubtful, found, evidence, reliable: cased.length };
}

/**
 * `candidates` put together by how they are written, in the order of their first mention. In a text that is not
 * `english`, what stands around a name is not asked.
 */
export function groupCandidates(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  english: boolean,
): Group[] {
  const byKey = new Map<string, Candidate[]>();
  for (const found of candidates) {
    if (isNoName(found.name) && !(isCourteous(tokens, [found]) && mayBeSurname(found.name))) continue;
    const key = nameKey(found.name);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [found]);
    else list.push(found);
  }
  return [...byKey].map(([key, found]) => together(tokens, key, found, english));
}

/** The points from which on a name's type is believed. */
export const BELIEVED = 2;

/** The type of a group, or null where too little speaks for any. */
export function typeOfGroup({ evidence, reliable, words }: Group): EntityType | null {
  let best: EntityType | null = null;
  for (const type of ENTITY_TYPES) {
    if ((evidence[type] ?? 0) > (best === null ? 0 : (evidence[best] ?? 0))) best = type;
  }
  const points = best === null ? 0 : (evidence[best] ?? 0);
  if (reliable > 0) return points >= BELIEVED ? best : null;
  return points >= STRONG && (words.length > 1 || best === 'place') ? best : null;
}
