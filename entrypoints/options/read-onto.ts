import type { Words } from '../../components/common/words.ts';
import type { DeskEvent, Draft, Refusal } from '../../components/corpus/desk.ts';
import { draftOf } from './drafts.ts';
import { faultWords, flawWords } from './problem-words.ts';
import type { Gathered } from './sources.ts';
import { runTask } from './work/run.ts';
import type { Source, Told } from './work/tasks.ts';

/** From how much text on several workers share the reading, in bytes or characters: some fifty articles. */
const SHARED_FROM = 200_000;
/** More do not get done sooner: each reads all the files. */
const MOST_WORKERS = 6;

/**
 * Reads what the reader gave and lays it on the desk. `held`: ids of the documents in the corpus. When `signal` aborts,
 * nothing more reaches the desk.
 */
export async function readOnto(
  dispatch: (event: DeskEvent) => void,
  gather: Promise<Gathered>,
  held: ReadonlySet<string>,
  words: Words,
  signal: AbortSignal,
): Promise<void> {
  dispatch({ kind: 'began', progress: { done: 0, total: null, label: words.t('optionsReading') } });
  const { sources, refused } = await gather;
  if (signal.aborted) return;
  const refusals: Refusal[] = refused.map(({ file, fault }) => ({ file, reason: faultWords(fault, words) }));
  const found: Found[] = [];
  const done: number[] = [];
  const hear = (told: Told, nth: number) => {
    if (told.kind === 'reading') {
      done[nth] = told.done;
      dispatch({ kind: 'advanced', progress: readingProgress(told, sum(done), words) });
    }
    if (told.kind === 'found') found.push(told);
    if (told.kind === 'refused') refusals.push({ file: told.file, reason: faultWords(told.fault, words) });
    if (told.kind === 'unusable') refusals.push({ file: told.file, reason: flawWords(told.flaw, words) });
    if (told.kind === 'skipped') refusals.push({ file: told.file, reason: told.sentence });
  };
  if (!(await readAll(sources, hear, signal)))
    refusals.push({ file: null, reason: words.t('problemReadingStopped') });
  if (signal.aborted) return;
  const { drafts, again } = draftsOf(found, held);
  for (const { file } of again) refusals.push({ file, reason: faultWords('duplicate', words) });
  dispatch({ kind: 'read', drafts, refusals });
}

type Found = Extract<Told, { kind: 'found' }>;

/** Has as many workers read as there is work for. False where one of them died over it. */
async function readAll(
  sources: readonly Source[],
  hear: (told: Told, nth: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let isWhole = true;
  const of = sources.length === 0 ? 0 : workersFor(sources);
  const workers = Array.from({ length: of }, (_, nth) =>
    runTask(
      { kind: 'read', sources, share: { of, nth } },
      (told) => {
        if (told.kind === 'failed') isWhole = false;
        hear(told, nth);
      },
      signal,
    ),
  );
  await Promise.all(workers);
  return isWhole;
}

/** One worker, or for much to read all but one of the processors: that one draws the page. */
function workersFor(sources: readonly Source[]): number {
  const size = sum(sources.map(sizeOf));
  return size < SHARED_FROM ? 1 : Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
}

function sizeOf(source: Source): number {
  if (source.kind === 'file') return source.bytes.length;
  return source.kind === 'text' ? source.text.length : sum(source.documents.map(({ text }) => text.length));
}

const sum = (numbers: readonly (number | undefined)[]) =>
  numbers.reduce<number>((all, one = 0) => all + one, 0);

/** One draft for each text, in the order in which they were given, and what came again. */
function draftsOf(found: readonly Found[], held: ReadonlySet<string>) {
  const drafts = new Map<string, Draft>();
  const again: Found[] = [];
  for (const one of found.toSorted((a, b) => a.at - b.at)) {
    const { kind: _found, at: _at, ...draft } = one;
    const { id } = one.extraction.document;
    if (drafts.has(id)) again.push(one);
    else drafts.set(id, draftOf({ ...draft, held: held.has(id) }));
  }
  return { drafts: [...drafts.values()], again };
}

function readingProgress({ total, name }: Extract<Told, { kind: 'reading' }>, done: number, { t }: Words) {
  const label = name === null ? t('optionsFindingText') : t('optionsFinding', name);
  return { done, total: total > 1 ? total : null, label };
}
