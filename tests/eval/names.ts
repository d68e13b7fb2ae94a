import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../lib/domain/entity.ts';
import { overlaps, type Span } from '../../lib/domain/span.ts';
import { findFurniture } from '../../lib/extract/furniture.ts';
import { findNames, type Names } from '../../lib/extract/names/names.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

const TYPES: Readonly<Record<string, EntityType>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  EVENT: 'event',
  AGREEMENT: 'agreement',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
};

interface GoldEntity {
  readonly canonical: string;
  readonly type: string;
  readonly role?: string;
  readonly mentions: readonly (Span & { readonly text: string })[];
}

interface GoldFile {
  readonly file: string;
  readonly entities: readonly GoldEntity[];
}

/** Hits of all, as a share. */
class Share {
  hits = 0;
  all = 0;
  readonly misses: string[] = [];

  count(hit: boolean, miss: string): void {
    this.all++;
    if (hit) this.hits++;
    else this.misses.push(miss);
  }

  toString(): string {
    const share = this.all === 0 ? 0 : (100 * this.hits) / this.all;
    return `${share.toFixed(1).padStart(5)} %  (${this.hits} of ${this.all})`;
  }
}

function namesOf(text: string): Names {
  return findNames(text, findFurniture(text));
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function missesOf(share: Share, errors: number): void {
  for (const miss of share.misses.slice(0, errors)) console.log(`    ${miss}`);
}

function scoreSeeds(folder: string, errors: number): void {
  const gold = JSON.parse(readFileSync(join(folder, 'seeds-gold.json'), 'utf8')) as { files: GoldFile[] };
  const found = new Share();
  const typed = new Share();
  const mentioned = new Share();
  const right = new Share();
  for (const { file, entities } of gold.files) {
    const names = namesOf(readFileSync(join(SEEDS, file), 'utf8'));
    const wanted = entities.filter(({ role }) => role === undefined || !/credit line/.test(role));
    for (const { canonical, type, mentions } of wanted) {
      const over = names.mentions.filter((one) => mentions.some((span) => overlaps(one, span)));
      found.count(over.length > 0, `${file.slice(0, 3)} ${canonical}`);
      if (over.length > 0) {
        const types = [...new Set(over.map((one) => one.type))];
        typed.count(
          over.some((one) => one.type === TYPES[type]),
          `${file.slice(0, 3)} ${canonical} ${type} as ${types}`,
        );
      }
      for (const span of mentions) {
        mentioned.count(
          names.mentions.some((one) => overlaps(one, span)),
          `${file.slice(0, 3)} ${span.start} ${span.text}`,
        );
      }
    }
    const spans = entities.flatMap(({ mentions }) => mentions);
    for (const entity of names.entities) {
      const hit = entity.mentions.some((one) => spans.some((span) => overlaps(one, span)));
      right.count(hit, `${file.slice(0, 3)} ${entity.type} ${entity.name}`);
    }
  }
  console.log(`seeds: entities found            ${found}`);
  missesOf(found, errors);
  console.log(`seeds: of these, type right      ${typed}`);
  missesOf(typed, errors);
  console.log(`seeds: mentions found            ${mentioned}`);
  missesOf(mentioned, errors);
  console.log(`seeds: our entities in the gold  ${right}`);
  missesOf(right, errors);
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly source: readonly (Span & { readonly text: string })[];
    readonly sourceType: string;
    readonly ner: string | null;
    readonly speaker: { readonly name: string } | null;
  }[];
}

function simple(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s?$/, '')
    .replace(/[.\u2019']/g, '');
}

function scoreSpeakers(path: string, label: string, errors: number): void {
  const spotted = new Share();
  const typed = new Share();
  const named = new Share();
  for (const { text, quotes } of readLines<Article>(path)) {
    const names = namesOf(text);
    const byId = new Map(names.entities.map((entity) => [entity.id, entity]));
    for (const { source, sourceType, ner, speaker } of quotes) {
      if (sourceType !== 'name' || speaker === null || !/^(?:PERSON|ORGANIZATION)$/.test(ner ?? '')) continue;
      const over = names.mentions.filter((one) => source.some((span) => overlaps(one, span)));
      const words = source.map((span) => span.text).join(' … ');
      const where = `${ner} "${words}" as ${over.map((one) => `${one.type} ${one.text} = ${byId.get(one.entity)?.name}`).join('; ') || 'nothing'}`;
      spotted.count(over.length > 0, where);
      if (over.length === 0) continue;
      typed.count(
        over.some((one) => one.type === TYPES[ner ?? '']),
        where,
      );
      if (ner === 'PERSON') {
        const own = over.flatMap((one) => byId.get(one.entity) ?? []);
        const forms = own.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]);
        named.count(forms.map(simple).includes(simple(speaker.name)), `${speaker.name} <- ${where}`);
      }
    }
  }
  console.log(`${label}: named sources found        ${spotted}`);
  missesOf(spotted, errors);
  console.log(`${label}: of these, type right       ${typed}`);
  missesOf(typed, errors);
  console.log(`${label}: persons with the full name ${named}`);
  missesOf(named, errors);
}

interface Spots {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly entity: string })[];
}

function scoreSpots(folder: string, errors: number): void {
  const lexicon = JSON.parse(readFileSync(join(folder, 'lexicon.json'), 'utf8')) as {
    id: string;
    type: EntityType;
  }[];
  const types = new Map(lexicon.map(({ id, type }) => [id, type]));
  const found = new Map<EntityType, Share>();
  const typed = new Map<EntityType, Share>();
  for (const { text, mentions } of readLines<Spots>(join(folder, 'spots-dev.jsonl'))) {
    const names = namesOf(text);
    for (const span of mentions) {
      const type = types.get(span.entity);
      if (type === undefined) continue;
      const over = names.mentions.find((one) => overlaps(one, span));
      const where = `${text.slice(span.start - 25, span.end + 25).replace(/\s+/g, ' ')} [${span.entity}] as ${over?.type} ${over?.text}`;
      if (!found.has(type)) found.set(type, new Share());
      if (!typed.has(type)) typed.set(type, new Share());
      found.get(type)?.count(over !== undefined, where);
      if (over !== undefined) typed.get(type)?.count(over.type === type, where);
    }
  }
  for (const [type, share] of found) {
    console.log(`spots: ${type.padEnd(13)} found        ${share}`);
    missesOf(share, errors);
    console.log(`spots: ${type.padEnd(13)} type right   ${typed.get(type)}`);
    const wrong = typed.get(type);
    if (wrong !== undefined) missesOf(wrong, errors);
  }
}

/**
 * Scores names against the seeds' gold, and as far as can be on text that they were not written for: the named sources
 * of quotations, and the mentions of a lexicon's entities. `--errors N` prints so many misses of each kind.
 */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const dataFolder = join(data, 'eval');
  if (!existsSync(join(dataFolder, 'seeds-gold.json'))) {
    console.log(`No evaluation data in ${dataFolder}.`);
    return;
  }
  const at = args.indexOf('--errors');
  const errors = at < 0 ? 0 : Number(args[at + 1] ?? 10);
  scoreSeeds(dataFolder, errors);
  scoreSpeakers(join(dataFolder, 'polnear-dev.jsonl'), 'dev', errors);
  if (args.includes('--train')) scoreSpeakers(join(dataFolder, 'polnear-train.jsonl'), 'train', errors);
  scoreSpots(dataFolder, errors);
}
