import type { NamedEntity } from '../../../lib/domain/entity.ts';
import { inventEntities } from '../browser/invented.ts';

/* Texts that were made to be hard on matching, each about as long as the plain text they are measured beside. */

/** What is written over and over: each of its words but the last begins and goes on an alias of this name. */
export const REPETITIVE: NamedEntity = {
  id: 'repetitive',
  name: `${'Newer '.repeat(15)}York`,
  type: 'organization',
  aliases: [],
};

/** Names that no lexicon of the bench has. */
const strangers = () => inventEntities(6_002).map(({ name }) => name);

const filled = (length: number, piece: (i: number) => string): string => {
  const pieces: string[] = [];
  for (let written = 0, i = 0; written < length; i += 1) {
    const next = piece(i);
    pieces.push(next);
    written += next.length;
  }
  return pieces.join('');
};

/** Each text with what it is. */
export function hostileTexts(plain: string, entities: readonly NamedEntity[]): [string, string][] {
  const { length } = plain;
  const unknown = strangers();
  const name = (i: number) => entities[i % entities.length]?.name ?? '';
  const first = name(1).split(' ')[0] ?? '';
  return [
    ['four times as long', plain.repeat(4)],
    ['5 MB in one piece', filled(5_000_000, () => `${plain}\n`)],
    ['Every Word A Capital', plain.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())],
    ['ALL CAPITALS', plain.toUpperCase()],
    ['nothing but known names', filled(length, (i) => `${name(i)}, `)],
    ['nothing but unknown names', filled(length, (i) => `${unknown[i % unknown.length]}, `)],
    ['a first word, over and over', filled(length, () => `${first} `)],
    ['a name that never ends', filled(length, () => 'Newer ')],
    ['possessives', filled(length, (i) => `${name(i)}’s day’s `)],
    ['stops and quotes', filled(length, (i) => `“U.S.” ${name(i)}. ‘J. D.’ `)],
    ['one word', filled(length, () => 'lavrov')],
    ['no words', filled(length, () => ' . ')],
    ['Chinese', filled(length, () => '外交部长在慕尼黑会见了北约秘书长。')],
    ['Thai', filled(length, () => 'รัฐมนตรีต่างประเทศ ')],
    [
      'Russian',
      filled(length, () => 'Министр встретился с генеральным секретарём Североатлантического альянса. '),
    ],
  ];
}
