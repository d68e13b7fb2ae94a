import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDates } from '../../lib/extract/dates/dates.ts';

/**
 * Scores date expressions against `dates-dev.jsonl`, with the article's date as reference. `--errors N` lists the
 * first N misses. What is found beyond the gold is not counted: the gold is not complete.
 */
export async function run(dataFolder: string, args: readonly string[]): Promise<void> {
  const folder = join(dataFolder, 'eval');
  const texts = new Map(
    (await lines<Article>(join(folder, 'polnear-dev.jsonl'))).map(({ id, text }) => [id, text]),
  );
  const gold = await lines<Gold>(join(folder, 'dates-dev.jsonl'));
  const references = new Map(gold.map(({ id, refDate }) => [id, refDate]));

  const predictions = [...references].map(([id, reference]) => ({
    id,
    dates: findDates(texts.get(id) ?? '', reference).map((date) => ({
      ...date,
      value: scorerValue(date.value),
    })),
  }));
  const file = join(await mkdtemp(join(tmpdir(), 'dates-')), 'predictions.jsonl');
  await writeFile(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
  const scorer = [join(folder, 'score-dates.mjs'), join(folder, 'dates-dev.jsonl'), file];
  const errors = args.includes('--errors') ? args.slice(args.indexOf('--errors')) : [];
  console.log(execFileSync(process.execPath, [...scorer, ...errors.slice(0, 2)], { encoding: 'utf8' }));
}

interface Article {
  readonly id: string;
  readonly text: string;
}

interface Gold {
  readonly id: string;
  readonly refDate: string;
}

/** The scorer writes seasons as `2016-FA`, where EDTF has 2016-23. */
function scorerValue(value: string): string {
  return value.replace(
    /(?<=^\d{4})-2([1-4])$/,
    (_, season: string) => `-${['SP', 'SU', 'FA', 'WI'][Number(season) - 1]}`,
  );
}

async function lines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}
