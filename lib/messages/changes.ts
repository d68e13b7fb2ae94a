import { call } from './call.ts';
import { nothing } from './shapes.ts';

/** The options page has published another edition of the corpus: the background and every open page take it up. */
export const corpusChanged = call('corpus.changed', nothing, nothing);

/** Settings were changed: every open page is told. */
export const settingsChanged = call('settings.changed', nothing, nothing);
