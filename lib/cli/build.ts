import { createReadStream } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Curated, parseCurated } from '../corpus/curated.ts';
import { mergeExtractions } from '../corpus/merge.ts';
import { makePack } from '../corpus/pack.ts';
import { extractionShape } from '../corpus/shapes.ts';
import { shapeFlaw } from '../corpus/validate.ts';
import type { Corpus, Extraction } from '../domain/corpus.ts';
import type { CommandIo } from './json-lines.ts';
import { USAGES } from './usage.ts';

/** What is wrong with the files or the arguments, in a sentence for the person at the terminal. */
class CannotBuild extends Error {
  override name = 'CannotBuild';
}

/**
 * `corpus build`: merges lines of `corpus extract` into a pack. Either the whole pack is written, or nothing: answers 0,
 * 1 where a file cannot be used, 2 for wrong arguments.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const wanted = readArguments(args);
  if (!wanted) {
    io.complain(USAGES.build);
    return 2;
  }
  try {
    const { documents, entities, quotes, facts } = await build(wanted);
    const counts = `${documents.length} documents, ${entities.length} entities, ${quotes.length} quotes, ${facts.length} facts`;
    await io.write(`${wanted.out}: ${counts}`);
    return 0;
  } catch (error) {
    io.complain(`corpus build: ${reason(error)}`);
    return 1;
  }
}

async function build(wanted: Wanted): Promise<Corpus> {
  const extractions: Extraction[] = [];
  for (const file of wanted.files) for await (const one of extractionsIn(file)) extractions.push(one);
  const curated = wanted.curated === undefined ? undefined : await readCurated(wanted.curated);
  const corpus = mergeExtractions(extractions, curated);
  const name = basename(wanted.out).replace(/\.json$/u, '');
  const { id = name, title = name, version } = wanted;
  const about = { id, title, created: new Date(), ...(version !== undefined && { version }) };
  await writeWhole(wanted.out, `${JSON.stringify(await makePack(corpus, about))}\n`);
  return corpus;
}

async function readCurated(file: string): Promise<Curated> {
  try {
    return parseCurated(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new CannotBuild(`${file} cannot be used: ${reason(error)}`);
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

interface Wanted {
  readonly files: readonly string[];
  readonly out: string;
  readonly curated?: string;
  readonly id?: string;
  readonly title?: string;
  readonly version?: string;
}

function readArguments(args: readonly string[]): Wanted | null {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { ...text, short: 'o' }, curated: text, id: text, title: text, version: text },
    });
    const { out, ...others } = values;
    return out === undefined || positionals.length === 0 ? null : { ...others, out, files: positionals };
  } catch {
    return null;
  }
}

async function* extractionsIn(file: string): AsyncGenerator<Extraction> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() !== '') yield readLine(line, `${file}, line ${number}`);
  }
}

function readLine(line: string, where: string): Extraction {
  const value = parse(line, where);
  if (value && typeof value === 'object' && 'error' in value)
    throw new CannotBuild(
      `${where}: the document was not extracted (${String(value.error)}). Mend it or leave the line out.`,
    );
  const shaped = v.safeParse(extractionShape, value);
  if (shaped.success) return shaped.output;
  const flaw = shapeFlaw(shaped.issues[0]);
  throw new CannotBuild(`${where}: this is not a line of 'corpus extract'. At ${flaw.where}: ${flaw.what}`);
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CannotBuild(`${where}: this is not JSON. The files are what 'corpus extract' writes.`);
  }
}

/** A pack that is half there is worse than none: it is written beside its place, and moved there when it is whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  await writeFile(beside, text);
  await rename(beside, path);
}
