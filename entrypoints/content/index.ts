import { defineContentScript } from '#imports';
import { start } from './start.ts';
import './highlight.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => start(ctx.signal),
});
