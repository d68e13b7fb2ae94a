import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamedEntity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { resolveSurface } from '../../lib/match/resolve.ts';

/** Single names against gold, at each strictness or at the one given first; further arguments go to the scorer. */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const gold = join(data, 'eval/near-dev.jsonl');
  if (!existsSync(gold)) return console.log(`${gold} is absent: nothing was measured.`);
  const entities: NamedEntity[] = JSON.parse(readFileSync(join(data, 'eval/lexicon.json'), 'utf8'));
  const lexicon = openLexicon(compileLexicon(entities));
  const surfaces: { id: string; surface: string }[] = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const [only, ...rest] = args;
  for (const strictness of ['strict', 'middle', 'loose'] as const) {
    if (only !== undefined && only !== strictness) continue;
    const file = join(mkdtempSync(join(tmpdir(), 'near-')), `${strictness}.jsonl`);
    const lines = surfaces.map(({ id, surface }) =>
      JSON.stringify({ id, entity: resolveSurface(lexicon, surface, strictness)?.entity ?? null }),
    );
    writeFileSync(file, lines.join('\n'));
    console.log(`\n${strictness}`);
    const scorer = join(data, 'eval/score-spots.mjs');
    console.log(execFileSync(process.execPath, [scorer, 'near', gold, file, ...rest], { encoding: 'utf8' }));
  }
}
