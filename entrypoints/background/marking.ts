import { matchBlocks } from '../../lib/match/match-blocks.ts';
import { carriedOf } from '../../lib/messages/carried.ts';
import { toColumns } from '../../lib/messages/columns.ts';
import { pageMatch, pageOpen } from '../../lib/messages/matching.ts';
import { handle, type Taken } from '../../lib/messages/wire.ts';
import { siteIsOff, siteOf } from '../../lib/store/settings.ts';
import { withoutAddresses } from '../../lib/text/addresses.ts';
import { countAnswered, countNone } from './badge.ts';
import { currentEdition, currentLexicon } from './corpus.ts';
import { pageAddress } from './sender.ts';
import { currentSettings } from './settings.ts';

/** How the asking page is to be treated. A page that asks is a new one: what its frame had found before is gone. */
export const openPage = handle(pageOpen, async (_nothing, sender) => {
  countNone(sender);
  const [settings, edition] = await Promise.all([currentSettings(), currentEdition()]);
  const { marking, strictness, links } = settings;
  const enabled = marking !== 'off' && !siteIsOff(settings, siteOf(pageAddress(sender)));
  return { enabled, marking, strictness, links, edition };
});

/** Which of the asked blocks mention what. */
export const matchPage = handle(pageMatch, async (question, sender) => {
  const matched = match(question);
  countAnswered(
    sender,
    matched.then(({ terms }) => terms.map(({ entity }) => entity)),
  );
  return matched;
});

async function match({ ids, texts, context }: Taken<typeof pageMatch>) {
  const [{ strictness, muted }, { edition, lexicon }] = await Promise.all([
    currentSettings(),
    currentLexicon(),
  ]);
  const blocks = texts.map((text, place) => ({ id: ids[place] ?? 0, text: withoutAddresses(text) }));
  const found = matchBlocks(lexicon, { blocks, context, strictness, muted });
  const amount = found.context.introduced.length + found.context.others.length;
  return {
    edition,
    ...toColumns(found.mentions),
    pending: found.pending,
    context: carriedOf(found.context),
    amount,
  };
}
