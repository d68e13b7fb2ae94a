import { describe, expect, it } from 'vitest';
import { SPEAKER_CERTAIN } from '../../../lib/domain/quote.ts';
import { extract } from '../../../lib/extract/extract.ts';

/** The one quotation of a text: who says it, and which words of the text name the source. */
function voice(text: string) {
  const quotations = extract({ text }).quotes.filter(({ kind }) => kind !== 'indirect');
  expect(quotations).toHaveLength(1);
  const [quotation] = quotations;
  return {
    speaker: quotation?.speaker ?? null,
    source: quotation?.source?.text ?? null,
    certain: (quotation?.confidence ?? 0) >= SPEAKER_CERTAIN,
  };
}

const LAVROV = 'Russian Foreign Minister Sergey Lavrov arrived in Munich on Saturday. ';
const MACRON = 'French President Emmanuel Macron opened the meeting in Paris. ';
const LATER = '"The talks will go on tomorrow,"';

describe('who speaks for somebody', () => {
  it.each([
    ['for', `${LAVROV}${LATER} a spokeswoman for Lavrov said.`, 'a spokeswoman for Lavrov'],
    ['for, inverted', `${LAVROV}${LATER} said a spokesman for Lavrov.`, 'a spokesman for Lavrov'],
    ['a possessive', `${LAVROV}${LATER} Lavrov's spokeswoman said.`, "Lavrov's spokeswoman"],
    ['a possessive, inverted', `${LAVROV}${LATER} said Lavrov's spokeswoman.`, "Lavrov's spokeswoman"],
    ['an office', `${MACRON}${LATER} Macron's office said.`, "Macron's office"],
    ['close to', `${MACRON}${LATER} a source close to Macron said.`, 'a source'],
    ['a husband', `Angela Merkel's husband said: "We reject the plan."`, "Angela Merkel's husband"],
    [
      'supporters',
      'Supporters of Donald Trump chanted: "Lock her up, lock her up now!"',
      'Supporters of Donald Trump',
    ],
  ])('is not taken for him: %s', (_, text, source) => {
    expect(voice(text)).toEqual({ speaker: null, source, certain: false });
  });

  it.each([
    ['named behind', `${LAVROV}${LATER} Lavrov's spokeswoman, Maria Zakharova, said.`, 'Maria Zakharova'],
    ['named right behind', `${LAVROV}${LATER} said Lavrov's spokeswoman Maria Zakharova.`, 'Maria Zakharova'],
    ['a lawyer', `"We reject the story," said Rudy Giuliani, a lawyer for Donald Trump.`, 'Rudy Giuliani'],
  ])('is named where the text names him: %s', (_, text, speaker) => {
    expect(voice(text).speaker).toBe(speaker);
  });
});

describe('a quotation inside a report', () => {
  it.each([
    [
      'a verb of its own',
      'Volodymyr Zelensky said that Vladimir Putin had told him: "You will regret it."',
      'Vladimir Putin',
    ],
    [
      'words of somebody',
      `Jens Stoltenberg recalled Churchill's words: "We shall never surrender."`,
      'Churchill',
    ],
    [
      'a letter from somebody',
      'Angela Merkel read out a letter from Barack Obama: "I will never forget our work."',
      'Barack Obama',
    ],
    [
      'quoted as saying',
      'Antony Blinken quoted Sergey Lavrov as saying "the door is open to everybody."',
      'Sergey Lavrov',
    ],
    [
      'according to',
      'According to Angela Merkel, Vladimir Putin said: "We will not attack."',
      'Vladimir Putin',
    ],
    ['told by', 'Sergey Lavrov was told by Jens Stoltenberg: "The door is open."', 'Jens Stoltenberg'],
  ])('is that of the one within, and not certain: %s', (_, text, speaker) => {
    expect(voice(text)).toMatchObject({ speaker, certain: false });
  });

  it.each([
    [
      'his words, read by a woman',
      'Theresa May spoke. She read his statement: "I resign from the government."',
    ],
    ['a letter that said', `${LAVROV}Lavrov replied to a letter that said: "We want our sons back."`],
    ['a banner', `${LAVROV}A banner behind Lavrov read: "Building trust in Europe again."`],
    ['asked by nobody named', `${LAVROV}"When will the war be over?" Lavrov was asked.`],
  ])("is nobody's where nobody is named: %s", (_, text) => {
    expect(voice(text).speaker).toBeNull();
  });

  it('may be that of either where one calls something so in the report of the other', () => {
    expect(voice('Angela Merkel said Vladimir Putin called the plan "a threat to all of us."').certain).toBe(
      false,
    );
  });

  it.each([
    [
      'a verb shared with and',
      'Angela Merkel greeted the ministers and told them: "It is late."',
      'Angela Merkel',
    ],
    [
      'saying behind a comma',
      'Angela Merkel met Sergey Lavrov, saying: "It is late for that."',
      'Angela Merkel',
    ],
    ['was quoted as saying', 'Angela Merkel was quoted as saying "the door is open."', 'Angela Merkel'],
  ])('leaves the speaker alone: %s', (_, text, speaker) => {
    expect(voice(text).speaker).toBe(speaker);
  });
});
