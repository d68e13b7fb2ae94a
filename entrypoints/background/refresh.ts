import { browser } from 'wxt/browser';
import { corpusChanged, settingsChanged } from '../../lib/messages/changes.ts';
import { pageRefresh } from '../../lib/messages/page.ts';
import { tellTab } from '../../lib/messages/tell.ts';
import { handle } from '../../lib/messages/wire.ts';
import { forgetEdition } from './corpus.ts';
import { forgetSettings } from './settings.ts';

/** How long changes gather before the pages hear of them, in ms: one click can arrive as message and as storage event. */
const GATHER = 60;

let gathering: Promise<void> | undefined;

/** Tells every frame of every tab to start over; calls close together are one. */
export function refreshPages(): Promise<void> {
  gathering ??= new Promise((resolve) => {
    setTimeout(() => {
      gathering = undefined;
      resolve(tellAllTabs());
    }, GATHER);
  });
  return gathering;
}

/** Resolves when all are told, not when they have done it: a frozen tab may never answer. */
async function tellAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) void tellTab(id, pageRefresh, null);
}

export const takeUpCorpus = handle(corpusChanged, async () => {
  forgetEdition();
  await refreshPages();
  return null;
});

export const takeUpSettings = handle(settingsChanged, async () => {
  forgetSettings();
  await refreshPages();
  return null;
});
