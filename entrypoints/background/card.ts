import { type Browser, browser } from 'wxt/browser';
import { cardContentOf, cardMute, cardNeed } from '../../lib/messages/card.ts';
import { handle } from '../../lib/messages/wire.ts';
import { composeCard } from '../../lib/search/compose-card.ts';
import { mute } from '../../lib/store/settings.ts';
import { currentDossier } from './corpus.ts';
import { senderFrame } from './sender.ts';

type Sender = Browser.runtime.MessageSender;

/** Puts the card's face into the frame that needs it. */
export const bringCard = handle(cardNeed, async (_nothing, sender) => {
  const from = senderFrame(sender);
  if (!from) throw new Error('only a page can need a card');
  if (!(await isLetIn(sender))) throw new Error('the reader does not let us into this page');
  await browser.scripting.executeScript({
    target: { tabId: from.tab, frameIds: [from.frame] },
    files: ['/card.js'],
    injectImmediately: true,
  });
  return null;
});

/**
 * Whether the reader lets us into a frame. To be asked first: where they have withdrawn that, Chromium refuses no script,
 * but holds it back until they allow it, and says nothing.
 */
async function isLetIn({ url, origin }: Sender): Promise<boolean> {
  // A blank frame has the origin of who filled it; a sandboxed page has none but its address.
  const { protocol, hostname } = new URL(url?.startsWith('http') ? url : (origin ?? ''));
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** What the card of an entity shows for the passage at hand; null where the corpus has nothing on it any more. */
export const fillCard = handle(cardContentOf, async ({ entity, ...mention }) => {
  const dossier = await currentDossier(entity);
  return dossier && composeCard(dossier, mention);
});

export const muteMention = handle(cardMute, async (pair) => {
  await mute(pair);
  return null;
});
