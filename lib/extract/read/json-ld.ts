import { wordsOf } from './character-references.ts';

/** A thing that JSON-LD tells of, with whatever it says. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Interview|Review|WebPage)$/;

/** All that the page's JSON-LD tells of. */
export function thingsOf(page: Document): readonly Thing[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => thingsIn(parse(script.textContent ?? ''), 4));
}

/** The thing that is an article; a mere WebPage only where there is none. */
export function articleOf(things: readonly Thing[]): Thing | null {
  const typed = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return typed.find((thing) => !typesOf(thing).includes('WebPage')) ?? typed[0] ?? null;
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth - 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'publisher'].flatMap((part) => thingsIn(value[part], depth - 1)),
  ];
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The name of a thing, which may stand elsewhere: `{"@id": …}` refers to it. */
export function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (Array.isArray(value)) return nameOf(value[0], things);
  if (!isThing(value)) return wordsOf(value);
  const referred = things.find((thing) => thing['@id'] === value['@id'] && wordsOf(thing.name) !== null);
  return wordsOf(value.name) ?? (value['@id'] === undefined ? null : wordsOf(referred?.name));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Whether a value is a thing, and not a mere name of one. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
