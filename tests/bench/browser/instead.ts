import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Rig, startRig } from '../../browser/harness/rig.ts';

const BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Starts Chromium with the extension as it is built, but another script in the place of the one of every page. */
export async function startInstead(script: string): Promise<Rig> {
  const build = mkdtempSync(join(tmpdir(), 'backstory-instead-'));
  cpSync(BUILD, build, { recursive: true });
  writeFileSync(join(build, 'page.js'), script);
  const rig = await startRig('chromium', { build });
  return {
    ...rig,
    async close() {
      await rig.close();
      rmSync(build, { recursive: true });
    },
  };
}
