import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../lib/extract/quotes/attribution.ts';
import { pack } from '../../lib/extract/quotes/packed.ts';
import { isHeldOut, loadScorer, readGold } from './gold.ts';
import { learn } from './learning/learn.ts';
import { readLesson } from './learning/lesson.ts';

/**
 * npm run eval -- train-speakers: learns the weights in `lib/extract/quotes/weights.ts` from train, a fifth of it held
 * out, and writes them. What is written are weights of general features; no words of the articles.
 */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const scorer = await loadScorer(data);
  const articles = readGold(data, 'polnear-train').filter(
    ({ id }) => args.includes('--all') || !isHeldOut(id),
  );
  const model = learn(articles.map(readLesson), scorer);
  writeModel(model);
  const sizes = Object.entries(model).map(([name, weights]) => `${name} ${[...weights.keys()].length}`);
  console.log(`learned from ${articles.length} articles: ${sizes.join(', ')}`);
}

function writeModel({ reporting, ...sets }: Model): void {
  const parts = Object.entries(sets).map(([name, set]) => {
    const { features, weights } = pack(set);
    return `  ${name}: unpack(\n    \`${folded(features)}\`,\n    '${weights}',\n  ),`;
  });
  const body = `import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by \`npm run eval -- train-speakers\` from counts of general features; not edited by hand. */
export const MODEL: Model = {
${parts.join('\n')}
  reporting:
    \`${folded(reporting.join(' '))}\`.split(/\\s+/),
};
`;
  writeFileSync(join(import.meta.dirname, '../../lib/extract/quotes/weights.ts'), body);
}

/** Text for a template, in lines of a width that can be read. */
function folded(text: string): string {
  return text.replace(/[`$\\]/g, '\\$&').replace(/(.{112}\S*) /g, '$1\n');
}
