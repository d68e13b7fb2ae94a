import { extract } from '../extract/extract.ts';
import type { Bundle } from './bundle.ts';
import { contentKey } from './content-key.ts';
import { type Curated, curatedInput } from './curated.ts';
import { keyed } from './plan.ts';

/** A seed: the name of its file without folder, and its text. */
export interface Seed {
  readonly file: string;
  readonly text: string;
}

/** Extracts the seeds, with the same code that reads a reader's own documents. `extractor`: its version. */
export async function bundleSeeds(seeds: readonly Seed[], curated: Curated, extractor = ''): Promise<Bundle> {
  const found = seeds.map(({ file, text }) => extract(curatedInput(curated, file, text)));
  const extractions = await keyed(found);
  const version = await contentKey({ keys: extractions.map(({ key }) => key), curated });
  return { version, extractor, extractions, curated };
}
