import type { Task, Told } from './tasks.ts';

/**
 * Has a worker of its own do a task, and passes on what it tells. Resolves at its last word; a worker that dies is told
 * as `failed`. When `signal` aborts the worker is ended at once, and nothing more is told: what it had begun to write
 * is not written.
 */
export function runTask(task: Task, tell: (told: Told) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      tell(data);
      if (isLastWord(data)) end();
    });
    for (const fault of ['error', 'messageerror'] as const) {
      worker.addEventListener(fault, () => {
        tell({ kind: 'failed', trouble: 'broken' });
        end();
      });
    }
    if (signal.aborted) end();
    else worker.postMessage(task);
  });
}

const LAST_WORDS: readonly Told['kind'][] = ['read', 'changed', 'copied', 'failed'];

const isLastWord = ({ kind }: Told) => LAST_WORDS.includes(kind);
