import { asTrouble } from '../../../lib/store/trouble.ts';
import { changeStore } from './change-store.ts';
import { copyStore } from './copy-store.ts';
import { currentLexicon } from './current-lexicon.ts';
import { readSources } from './read-sources.ts';
import { rereadStore } from './reread-store.ts';
import type { Task, Told } from './tasks.ts';

const tell = (told: Told) => postMessage(told);

addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  try {
    if (data.kind === 'read') await readSources(data.sources, data.share, tell, currentLexicon);
    else if (data.kind === 'copy') await copyStore(data.title, tell);
    else if (data.kind === 'reread') await rereadStore(data.bundle, tell);
    else await changeStore(data, tell);
  } catch (error) {
    console.error('Backstory:', error);
    tell({ kind: 'failed', trouble: asTrouble(error).kind });
  }
});
