import { defineBackground } from '#imports';
import { answer } from '../lib/messages/wire.ts';

export default defineBackground(() => {
  answer([]);
});
