import { defineBackground } from '#imports';
import { answer } from '../../lib/messages/wire.ts';
import { countFound, startBadge } from './badge.ts';
import { bringCard, fillCard, muteMention } from './card.ts';
import { startCommands } from './commands.ts';
import { startLifecycle } from './lifecycle.ts';
import { matchPage, openPage } from './marking.ts';
import { refreshPages, takeUpCorpus, takeUpSettings } from './refresh.ts';
import { searchCorpus } from './search.ts';
import { followSettings } from './settings.ts';

export default defineBackground(() => {
  answer([
    openPage,
    matchPage,
    countFound,
    bringCard,
    fillCard,
    muteMention,
    searchCorpus,
    takeUpCorpus,
    takeUpSettings,
  ]);
  startBadge();
  startCommands();
  startLifecycle();
  followSettings(() => void refreshPages());
});
