import { describe, expect, it } from 'vitest';
import { SPEAKER_CERTAIN } from '../../../lib/domain/quote.ts';
import { extract } from '../../../lib/extract/extract.ts';

/** Quotations of a text: the words, then who says them. */
function said(text: string) {
  return extract({ text })
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ content, speaker }) => [content.map((part) => part.text).join(' … '), speaker]);
}

const MUNICH =
  'Russian Foreign Minister Sergey Lavrov spoke in Munich on Saturday. NATO Secretary General Jens Stoltenberg listened.\n\n';

describe('who says a quotation', () => {
  it.each([
    ['a name before the verb', '"We are open to talks," Sergey Lavrov said.', 'Sergey Lavrov'],
    ['a name behind the verb', '"We are open to talks," said Sergey Lavrov.', 'Sergey Lavrov'],
    [
      'a title before the name',
      '"We are open to talks," said NATO Secretary General Jens Stoltenberg.',
      'Jens Stoltenberg',
    ],
    [
      'an apposition behind the name',
      '"We are open to talks," Jens Stoltenberg, the head of the alliance, said on Monday.',
      'Jens Stoltenberg',
    ],
    [
      'the one who tells, not the one who is told',
      'Sergey Lavrov told Angela Merkel: "We are open to talks."',
      'Sergey Lavrov',
    ],
    [
      'a verb away from the marks',
      'Sergey Lavrov, speaking in Munich, called the alliance a "Cold War institution."',
      'Sergey Lavrov',
    ],
    ['according to', 'The talks were "open and useful," according to Angela Merkel.', 'Angela Merkel'],
    [
      'the subject of the verb, not the nearest name',
      'Sergey Lavrov said Jens Stoltenberg "is bound by the discipline of the alliance."',
      'Sergey Lavrov',
    ],
    [
      'a name signed behind a dash',
      '“We are open to talks, and we will stay open to them.” — Angela Merkel',
      'Angela Merkel',
    ],
    ['an organization', '"The talks were open and useful," NATO said in a statement.', 'NATO'],
  ])('finds %s', (_, text, speaker) => {
    expect(said(`${MUNICH}${text}`).map(([, name]) => name)).toEqual([speaker]);
  });

  it('remembers who spoke last when a pronoun follows', () => {
    expect(
      said(
        `${MUNICH}"We are open to talks," Lavrov said.\n\n"We do not want a new Cold War with anybody," he added.`,
      ),
    ).toEqual([
      ['We are open to talks,', 'Sergey Lavrov'],
      ['We do not want a new Cold War with anybody,', 'Sergey Lavrov'],
    ]);
  });

  it('gives she to a woman, whoever spoke last', () => {
    const text =
      'Angela Merkel met Emmanuel Macron in Paris.\n\n"We must act together," Emmanuel Macron said.\n\n"We will act when we agree," she said.';
    expect(said(text).at(-1)).toEqual(['We will act when we agree,', 'Angela Merkel']);
  });

  it('takes a pronoun for the one of whom the sentence before tells, not for who spoke before him', () => {
    const text = `${MUNICH}"We are ready," Lavrov said.

Stoltenberg shook his head and turned to the map of the Baltic states.

"It is too early for that," he said.`;
    expect(said(text)).toContainEqual(['It is too early for that,', 'Jens Stoltenberg']);
  });

  it('is not certain of she where nothing tells that the person is a woman', () => {
    const text = `Obama came to Ohio.

Obama said the plan would work. "It is a start," she said.`;
    const [quote] = extract({ text }).quotes.filter(({ kind }) => kind !== 'indirect');
    expect(quote?.confidence).toBeLessThan(SPEAKER_CERTAIN);
  });

  it.each([
    ['the South Carolina senator', 'Lindsey Graham'],
    ['the Texas senator', 'Ted Cruz'],
  ])('tells two holders of an office apart by what the text says of them: %s', (words, speaker) => {
    const text = `Sen. Lindsey Graham of South Carolina met Ted Cruz, the Texas senator, on Monday.

"We will see," ${words} said.`;
    expect(said(text)).toEqual([['We will see,', speaker]]);
  });

  it.each([
    [
      'a place and a comma',
      '"We will see," Lee Zeldin of New York, a Trump supporter, said on Monday.',
      'Lee Zeldin',
    ],
    ['him behind according to', '"We will see," according to him.', 'Jens Stoltenberg'],
    [
      'what somebody calls another',
      'Jens Stoltenberg called Lavrov\'s remarks "a new low".',
      'Jens Stoltenberg',
    ],
  ])('finds the speaker behind %s', (_, sentence, speaker) => {
    const text = `Sergey Lavrov was in Munich.

Jens Stoltenberg said the allies were ready. ${sentence}`;
    expect(said(text).map(([, who]) => who)).toEqual([speaker]);
  });

  it('gives a role to the one who holds it', () => {
    expect(
      said(`${MUNICH}"This has to be understood by everybody," the Russian foreign minister said.`),
    ).toEqual([['This has to be understood by everybody,', 'Sergey Lavrov']]);
  });

  it('leaves a speaker without a name unnamed, and shows the words for it', () => {
    const { quotes } = extract({ text: `${MUNICH}"Nobody will talk about this," a senior official said.` });
    expect(quotes.find(({ kind }) => kind !== 'indirect')).toMatchObject({
      speaker: null,
      confidence: 0,
      source: { text: 'a senior official' },
    });
  });

  it('is certain of a plain case, and of nothing that it says of another language', () => {
    const plain = extract({ text: `${MUNICH}"We are open to talks," Sergey Lavrov said.` }).quotes.find(
      ({ kind }) => kind === 'direct',
    );
    const german = extract({
      text: 'Das Treffen ist vorbei und die Minister sind nicht einig. „Wir schaffen das“, sagte Angela Merkel. Das ist für die Partei nicht gut.',
    }).quotes;
    expect(plain?.confidence).toBeGreaterThanOrEqual(SPEAKER_CERTAIN);
    expect(german.filter(({ confidence }) => confidence >= SPEAKER_CERTAIN)).toEqual([]);
  });
});

describe('what is one quotation', () => {
  it('joins what he said splits', () => {
    expect(said(`${MUNICH}"We are open," Lavrov said. "We always were."`)).toEqual([
      ['We are open, … We always were.', 'Sergey Lavrov'],
    ]);
  });

  it('joins paragraphs that go on without a closing mark', () => {
    const text = `${MUNICH}"We are open to talks with everybody.\n\n"We always were open to them," Lavrov said.`;
    expect(said(text)).toEqual([
      ['We are open to talks with everybody. … We always were open to them,', 'Sergey Lavrov'],
    ]);
  });

  it('keeps the quotations of two people apart', () => {
    const text = `${MUNICH}"We are open to talks," Lavrov said. "So are we, and we always were," said Stoltenberg.`;
    expect(said(text).map(([, name]) => name)).toEqual(['Sergey Lavrov', 'Jens Stoltenberg']);
  });

  it.each([
    ['scare quotes', 'The so-called "experts" of the ministry met in Munich.'],
    ['titles of works', 'The film "Lawrence of Arabia" was shown in Munich.'],
    ['names of programmes', 'Lavrov appeared on the show "Meet the Press" in May.'],
  ])('takes no %s for a quotation', (_, text) => {
    expect(said(`${MUNICH}${text}`)).toEqual([]);
  });
});
