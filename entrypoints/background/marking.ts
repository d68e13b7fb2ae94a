import { matchBlocks } from '../../lib/match/match-blocks.ts';
import { pageMatch, pageOpen } from '../../lib/messages/matching.ts';
import { handle } from '../../lib/messages/wire.ts';
import { forgetFound } from '../../lib/store/found.ts';
import { siteIsOff, siteOf } from '../../lib/store/settings.ts';
import { showCount } from './badge.ts';
import { currentEdition, currentLexicon } from './corpus.ts';
import { pageAddress, senderFrame } from './sender.ts';
import { currentSettings } from './settings.ts';

/** How the asking page is to be treated. A page that asks is a new one: what its frame had found before is gone. */
export const openPage = handle(pageOpen, async (_nothing, sender) => {
  const from = senderFrame(sender);
  const [settings, edition] = await Promise.all([
    currentSettings(),
    currentEdition(),
    from && forgetFound(from.tab, from.frame).then((count) => showCount(from.tab, count)),
  ]);
  const { marking, strictness, links } = settings;
  const enabled = marking !== 'off' && !siteIsOff(settings, siteOf(pageAddress(sender)));
  return { enabled, marking, strictness, links, edition };
});

/** Which of the asked blocks mention what. */
export const matchPage = handle(pageMatch, async ({ blocks, context }) => {
  const [{ strictness, muted }, { edition, lexicon }] = await Promise.all([
    currentSettings(),
    currentLexicon(),
  ]);
  return { edition, ...matchBlocks(lexicon, { blocks, context, strictness, muted }) };
});
