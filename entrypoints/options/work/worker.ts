import { asTrouble } from '../../../lib/store/trouble.ts';
import { changeStore } from './change-store.ts';
import { readSources } from './read-sources.ts';
import type { Task, Told } from './tasks.ts';

const tell = (told: Told) => postMessage(told);

addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  try {
    if (data.kind === 'read') await readSources(data.sources, tell);
    else await changeStore(data, tell);
  } catch (error) {
    console.error('Backstory:', error);
    tell({ kind: 'failed', trouble: asTrouble(error).kind });
  }
});
