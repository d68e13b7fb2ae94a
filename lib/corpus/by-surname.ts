import type { NamedEntity } from '../domain/entity.ts';
import { isSurname } from '../extract/names/gazetteer.ts';
import { readOffice } from '../extract/names/offices.ts';
import { isShortName, type Node } from './cluster-node.ts';
import { surnameKey } from './name-keys.ts';
import { officesBySet, officesFit } from './offices-held.ts';
import type { Sameness } from './sameness.ts';

/** Who may be meant by a surname: the sets of nodes that hold a full name with it. */
function peopleBySurname(nodes: readonly Node[], same: Sameness): Map<string, Set<number>> {
  const people = new Map<string, Set<number>>();
  for (const [at, { named }] of nodes.entries()) {
    if (named.type !== 'person' || isShortName(named)) continue;
    const key = surnameKey(named.name);
    const known = people.get(key);
    if (known === undefined) people.set(key, new Set([same.find(at)]));
    else known.add(same.find(at));
  }
  return people;
}

/** Somebody who may be meant by a surname: whether an office says so, and whether that person is curated. */
interface Namesake {
  readonly root: number;
  readonly fit: boolean | null;
  readonly curated: boolean;
  /** How many documents name that person. */
  readonly documents: number;
}

/** From so many documents on, a person is the one whom a text means that has a common surname only. */
const WELL_KNOWN = 3;

/**
 * Which of the people of a surname is meant: the one whose office fits, else the only one of that name (`single`: no
 * other was left aside). Where no office tells, a common surname is not enough, unless a person has entered who is
 * known by it, or several documents name that person.
 */
function chosenPerson(surname: string, namesakes: readonly Namesake[], single: boolean): number | null {
  const fitting = namesakes.filter(({ fit }) => fit === true);
  if (fitting.length === 1) return fitting[0]?.root ?? null;
  const [only] = namesakes;
  if (!single || namesakes.length !== 1 || only === undefined || only.fit === false) return null;
  return only.curated || only.documents >= WELL_KNOWN || !isSurname(surname) ? only.root : null;
}

/** Whether a document itself could not tell whom the surname means. */
function isUntold({ aliases }: NamedEntity): boolean {
  return aliases.length > 0 && aliases.every(({ kind }) => kind === 'role');
}

/** For each set of nodes, the documents that it is named in. */
function documentsBySet(nodes: readonly Node[], same: Sameness): Map<number, Set<string>> {
  const bySet = new Map<number, Set<string>>();
  for (const [at, { member }] of nodes.entries()) {
    if (member === null || member.entity.type !== 'person') continue;
    const root = same.find(at);
    const documents = bySet.get(root) ?? new Set<string>();
    bySet.set(root, documents.add(member.document.id));
  }
  return bySet;
}

/** Of more people of one surname it is not asked who is meant: an office would fit several. */
const MOST_NAMESAKES = 40;

/**
 * Joins people whom a document calls by surname only with the one person of that name, but never with one whom the
 * same document names in full: it tells the two apart. Where two people have the name, the offices must tell which;
 * where nothing tells, the surname stays by itself.
 */
export function joinSurnames(nodes: readonly Node[], same: Sameness): void {
  const people = peopleBySurname(nodes, same);
  const offices = officesBySet(nodes, same);
  const documents = documentsBySet(nodes, same);
  const curated = new Set(nodes.flatMap((node, at) => (node.curated === null ? [] : [same.find(at)])));
  const chosen = nodes.map(({ named, member }) => {
    if (member === null || !isShortName(named) || isUntold(named)) return null;
    const surname = surnameKey(named.name);
    const own = member.entity.roles.map(({ text }) => readOffice(text));
    const bearers = people.get(surname) ?? new Set<number>();
    if (bearers.size > (own.length > 0 ? MOST_NAMESAKES : 1)) return null;
    const namesakes = [...bearers]
      .filter((root) => documents.get(root)?.has(member.document.id) !== true)
      .map((root): Namesake => {
        const fit = officesFit(own, [...(offices.get(root)?.values() ?? [])]);
        return { root, fit, curated: curated.has(root), documents: documents.get(root)?.size ?? 0 };
      });
    return chosenPerson(named.name, namesakes, bearers.size === 1);
  });
  for (const [at, root] of chosen.entries()) if (root !== null) same.join(root, at);
}
