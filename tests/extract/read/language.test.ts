import { expect, it } from 'vitest';
import { languageOf } from '../../../lib/extract/read/language.ts';

it.each([
  [
    'The minister said that the talks with the alliance were not over and it was for the others to move.',
    'en',
  ],
  [
    'Der Minister sagte, dass die Gespräche mit dem Bündnis nicht zu Ende sind und es auf die anderen ankommt.',
    'de',
  ],
  [
    'Le ministre a dit que les discussions avec l’alliance ne sont pas finies et que c’est aux autres de bouger.',
    'fr',
  ],
  ['Министр сказал, что переговоры не окончены и что это не от него зависит.', 'ru'],
  ['外相は会談がまだ終わっていないと述べた。', 'ja'],
  ['외무장관은 회담이 아직 끝나지 않았다고 말했다.', 'ko'],
  ['外交部长说会谈还没有结束。', 'zh'],
  ['قال الوزير إن المحادثات لم تنته بعد.', 'ar'],
  ['12345 ---', null],
  ['', null],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
