import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../../lib/domain/entity.ts';
import { compileLexicon } from '../../../lib/lexicon/compile.ts';
import { openLexicon } from '../../../lib/lexicon/lexicon.ts';
import { matchText } from '../../../lib/match/match-text.ts';

const person = (name: string, surname: string): NamedEntity => ({
  id: name,
  name,
  type: 'person',
  aliases: [
    { text: name, kind: 'full' },
    { text: surname, kind: 'short' },
  ],
});
const lexicon = openLexicon(
  compileLexicon([
    person('Vladimir Putin', 'Putin'),
    person('Emmanuel Macron', 'Macron'),
    person('Angela Merkel', 'Merkel'),
    person('Bill Clinton', 'Clinton'),
    person('Donald Trump', 'Trump'),
  ]),
);
const found = (text: string) =>
  matchText(lexicon, text, { strictness: 'middle' }).map(
    ({ start, end, name, via }) => `${text.slice(start, end)} = ${name}, ${via}`,
  );

describe('genitives without an apostrophe', () => {
  it('are the person’s, without their s', () => {
    expect(found('Heute begann Putins Krieg, und gestern sprach sie über Angela Merkels Politik.')).toEqual([
      'Putin = Vladimir Putin, inflected',
      'Angela Merkel = Angela Merkel, inflected',
    ]);
  });

  it.each([
    ['several people of the name', 'They said that the Putins Friday were away from home.'],
    ['what may well be another’s name', 'Gestern sprach sie über Clintons Politik und über Trumps Reise.'],
    ['a headline', 'Putins Visit Paris Again And Again'],
    ['before a small word', 'They met many Putins and Macrons there.'],
  ])('are not taken for one: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
