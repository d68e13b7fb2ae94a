import type { Rig } from './rig.ts';

/** What one question of a content script held, and when it was heard. */
export interface Question {
  readonly blocks: number;
  readonly words: number;
  /** Milliseconds of the clock. */
  readonly at: number;
}

/** A page is done when it has asked nothing for so long, in ms: it may wait 700 for an idle moment. */
const QUIET = 1_500;

/** Every page of the extension hears what content scripts ask the background: one of them takes notes. */
export async function listenToQuestions(rig: Rig): Promise<void> {
  await rig.inExtension(() => {
    const heard: Question[] = [];
    Object.assign(globalThis, { heard });
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(listen: (message: unknown) => void): void } } };
    };
    chrome.runtime.onMessage.addListener((message) => {
      const { backstory, payload } = message as { backstory: string; payload: { texts: string[] } };
      if (backstory !== 'page.match') return;
      const words = payload.texts.map((text) => text.match(/\S*\p{L}\S*/gu)?.length ?? 0);
      heard.push({ blocks: words.length, words: words.reduce((sum, some) => sum + some, 0), at: Date.now() });
    });
  }, null);
}

/** Forgets what was heard so far. */
export async function forgetQuestions(rig: Rig): Promise<void> {
  await notes(rig, true);
}

/** Waits until the page that is being loaded asks no more, and gives what it asked. */
export async function questionsOf(rig: Rig): Promise<readonly Question[]> {
  const start = Date.now();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const questions = await notes(rig, false);
    if (Date.now() - Math.max(start, questions.at(-1)?.at ?? 0) > QUIET) return questions;
  }
}

const notes = (rig: Rig, forget: boolean) =>
  rig.inExtension((isStart: boolean) => {
    const { heard } = globalThis as unknown as { heard: Question[] };
    if (isStart) heard.length = 0;
    return [...heard];
  }, forget);
