import { browser } from 'wxt/browser';
import { cardContentOf, cardMute, cardNeed } from '../../lib/messages/card.ts';
import { handle } from '../../lib/messages/wire.ts';
import { composeCard } from '../../lib/search/compose-card.ts';
import { mute } from '../../lib/store/settings.ts';
import { currentDossier } from './corpus.ts';
import { senderFrame } from './sender.ts';

/** Puts the card's face into the frame that needs it. */
export const bringCard = handle(cardNeed, async (_nothing, sender) => {
  const from = senderFrame(sender);
  if (!from) throw new Error('only a page can need a card');
  await browser.scripting.executeScript({
    target: { tabId: from.tab, frameIds: [from.frame] },
    files: ['/card.js'],
    injectImmediately: true,
  });
  return null;
});

/** What the card of an entity shows for the passage at hand; null where the corpus has nothing on it any more. */
export const fillCard = handle(cardContentOf, async ({ entity, ...mention }) => {
  const dossier = await currentDossier(entity);
  return dossier && composeCard(dossier, mention);
});

export const muteMention = handle(cardMute, async (pair) => {
  await mute(pair);
  return null;
});
