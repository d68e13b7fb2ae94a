import { asTrouble } from '../../../lib/store/trouble.ts';
import { changeStore } from './change-store.ts';
import { readSources } from './read-sources.ts';
import { rereadStore } from './reread-store.ts';
import type { Task, Told } from './tasks.ts';

const tell = (told: Told) => postMessage(told);

addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  try {
    if (data.kind === 'read') await readSources(data.sources, data.share, tell);
    else if (data.kind === 'reread') await rereadStore(data.bundle, tell);
    else await changeStore(data, tell);
  } catch (error) {
    console.error('Backstory:', error);
    tell({ kind: 'failed', trouble: asTrouble(error).kind });
  }
});
