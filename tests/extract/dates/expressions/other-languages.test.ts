import { expect, it } from 'vitest';
import { findDates } from '../../../../lib/extract/dates/dates.ts';

const datesIn = (text: string) => findDates(text, null).map((date) => [date.text, date.value]);

it.each([
  [
    'German',
    'Die NATO hat seit dem 12. März 2014 Soldaten verlegt, und das ist nicht alles. Die Gespräche dauerten vom 12. bis 14. März 2015.',
    [
      ['12. März 2014', '2014-03-12'],
      ['12. bis 14. März 2015', '2015-03-12/2015-03-14'],
    ],
  ],
  [
    'French',
    'Le sommet aura lieu du 8 au 9 juillet 2016, et la délégation est dans une impasse depuis mars 2014.',
    [
      ['8 au 9 juillet 2016', '2016-07-08/2016-07-09'],
      ['mars 2014', '2014-03'],
    ],
  ],
  [
    'Spanish',
    'El acuerdo de Minsk, firmado el 12 de febrero de 2015, no se cumple, dijo el ministro que lo firmó.',
    [['12 de febrero de 2015', '2015-02-12']],
  ],
  [
    'Portuguese',
    'O acordo foi assinado a 12 de fevereiro de 2015, e não é cumprido desde julho de 2015, disse o ministro.',
    [
      ['12 de fevereiro de 2015', '2015-02-12'],
      ['julho de 2015', '2015-07'],
    ],
  ],
  [
    'Polish',
    'Porozumienie z 12 lutego 2015 roku nie jest przestrzegane, a szczyt odbędzie się w lipcu 2016 roku, jak to już było.',
    [
      ['12 lutego 2015', '2015-02-12'],
      ['lipcu 2016', '2016-07'],
    ],
  ],
  [
    'Russian',
    'Соглашения от 12 февраля 2015 года не выполняются, и саммит пройдет в июле 2016 года, а не в мае 2016 года.',
    [
      ['12 февраля 2015', '2015-02-12'],
      ['июле 2016', '2016-07'],
      ['мае 2016', '2016-05'],
    ],
  ],
  [
    'Ukrainian',
    'Угоди від 12 лютого 2015 року не виконуються, і саміт відбудеться в липні 2016 року, бо він не був у червні.',
    [
      ['12 лютого 2015', '2015-02-12'],
      ['липні 2016', '2016-07'],
    ],
  ],
  [
    'Czech',
    'Dohoda z 12. února 2015 se neplní a jednání bude až v červenci 2016, ale také v červnu 2016, jak je známo.',
    [
      ['12. února 2015', '2015-02-12'],
      ['červenci 2016', '2016-07'],
      ['červnu 2016', '2016-06'],
    ],
  ],
  [
    'Turkish',
    '12 Şubat 2015 tarihli anlaşmaya uyulmuyor ve bir zirve Temmuz 2016 için planlandı, ancak bu çok geç.',
    [
      ['12 Şubat 2015', '2015-02-12'],
      ['Temmuz 2016', '2016-07'],
    ],
  ],
  [
    'Arabic',
    'لم يتم احترام الاتفاق الموقع في 12 فبراير 2015. ستعقد القمة في يوليو 2016.',
    [
      ['12 فبراير 2015', '2015-02-12'],
      ['يوليو 2016', '2016-07'],
    ],
  ],
  ['Hebrew', 'ההסכם נחתם ב-12 בפברואר 2015.', [['12 בפברואר 2015', '2015-02-12']]],
  ['Hindi', 'समझौते पर 12 फरवरी 2015 को हस्ताक्षर हुए।', [['12 फरवरी 2015', '2015-02-12']]],
  [
    'Chinese',
    '明斯克协议于2015年2月12日签署。峰会将于2016年7月举行。',
    [
      ['2015年2月12日', '2015-02-12'],
      ['2016年7月', '2016-07'],
    ],
  ],
  ['Japanese', 'ミンスク合意は2015年2月12日に署名された。', [['2015年2月12日', '2015-02-12']]],
  ['Korean', '민스크 협정은 2015년 2월 12일에 체결되었다.', [['2015년 2월 12일', '2015-02-12']]],
])('reads calendar dates in %s', (_language, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

it.each([
  ['a part of a word', 'Die Märzen 2016 ist nicht das Bier der Minister, und das ist auch gut für sie.'],
  ['a month alone', 'Le ministre a dit que mars est une planète dans le système et que la terre en est une.'],
  ['another calendar', 'وزیر گفت که این گفتگوها در ۱۲ اسفند ۱۳۹۴ پایان نیافته است.'],
])('does not take %s for a date', (_what, text) => {
  expect(datesIn(text).filter(([, value]) => !/^\d{4}$/.test(value ?? ''))).toEqual([]);
});
