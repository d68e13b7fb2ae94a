import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamedEntity } from '../../lib/domain/entity.ts';
import type { Strictness } from '../../lib/domain/mention.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { type Lexicon, openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchText } from '../../lib/match/match-text.ts';

/** Mentions against gold, at each strictness or at the one given first; further arguments go to the scorer. */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const gold = join(data, 'eval/spots-dev.jsonl');
  if (!existsSync(gold)) return console.log(`${gold} is absent: nothing was measured.`);
  const entities: NamedEntity[] = JSON.parse(readFileSync(join(data, 'eval/lexicon.json'), 'utf8'));
  const lexicon = openLexicon(compileLexicon(entities));
  const [only, ...rest] = args;
  for (const strictness of ['strict', 'middle', 'loose'] as const) {
    if (only !== undefined && only !== strictness) continue;
    const predictions = predict(lexicon, gold, strictness);
    const scorer = join(data, 'eval/score-spots.mjs');
    console.log(`\n${strictness}`);
    const scored = execFileSync(process.execPath, [scorer, gold, predictions, ...rest], { encoding: 'utf8' });
    console.log(rest.length > 0 ? scored : summary(scored));
  }
}

function predict(lexicon: Lexicon, gold: string, strictness: Strictness): string {
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text }: { id: string; text: string } = JSON.parse(line);
      return JSON.stringify({ id, mentions: matchText(lexicon, text, { strictness }) });
    });
  const file = join(mkdtempSync(join(tmpdir(), 'mentions-')), `${strictness}.jsonl`);
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** The scorer's lines without those for each type and alias. */
const summary = (scored: string) =>
  scored
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '))
    .join('\n');
