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
    ['a deputy', `"We must act now," said Angela Merkel's deputy, Olaf Scholz.`, 'Olaf Scholz'],
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

const REMARK = 'a bad deal for Britain';

describe('copy of many kinds', () => {
  it.each([
    [
      'British marks',
      '‘This is a disgrace for the party,’ said Keir Starmer, the Labour leader.',
      'Keir Starmer',
    ],
    [
      'British marks with apostrophes',
      'Boris Johnson told MPs: ‘I’ve always said we’d get the workers’ bill done.’',
      'Boris Johnson',
    ],
    ['French marks', '« We must act together », said Emmanuel Macron in Paris.', 'Emmanuel Macron'],
    ['German marks', '„We will manage this“, said Angela Merkel in Berlin.', 'Angela Merkel'],
    ['split', '"It is late," Angela Merkel said, "but it is not too late."', 'Angela Merkel'],
    [
      'told a network',
      '"We are losing this fight," Angela Merkel told CNN host Christiane Amanpour on Monday.',
      'Angela Merkel',
    ],
    [
      'an interview',
      'In an interview with Anderson Cooper, Marco Rubio said: "We are losing this fight."',
      'Marco Rubio',
    ],
    [
      'asked by another',
      'Asked by Anderson Cooper about it, Marco Rubio said: "We are losing this fight."',
      'Marco Rubio',
    ],
    [
      'a host',
      'Theresa May told the BBC\'s Andrew Marr: "We want a deal that works for all."',
      'Theresa May',
    ],
    [
      'said of somebody',
      'Barack Obama praised Joe Biden. "I could not ask for a better man," Obama said of Biden.',
      'Barack Obama',
    ],
    ["a country's", '"It was a good day," Hungary\'s Viktor Orbán said.', 'Viktor Orbán'],
    ['a family', 'Boris Johnson’s father, Stanley Johnson, said: ‘It’s over for him.’', 'Stanley Johnson'],
    [
      'a clause with after',
      `Theresa May left after Jeremy Corbyn said the plan was "${REMARK}."`,
      'Jeremy Corbyn',
    ],
    ['according to', `Theresa May's plan is "${REMARK}," according to Jeremy Corbyn.`, 'Jeremy Corbyn'],
    [
      'quotations in quotations',
      'Angela Merkel said: “He told me, ‘I will not attack,’ and then he did.”',
      'Angela Merkel',
    ],
    ['one line', 'Angela Merkel said: "We can do this."', 'Angela Merkel'],
  ])('names the one who speaks, for certain: %s', (_, text, speaker) => {
    expect(voice(text)).toMatchObject({ speaker, certain: true });
  });

  it.each([
    ["another's claim", `Theresa May rejected Jeremy Corbyn's claim that the plan was "${REMARK}."`],
    ['claims by another', `Theresa May dismissed claims by Jeremy Corbyn that the plan was "${REMARK}."`],
    ["another's words as a name", `Theresa May responded to Jeremy Corbyn's "${REMARK}" remark in London.`],
    ['as another put it', 'Theresa May knows that, as Jeremy Corbyn put it, "a bad deal is no deal."'],
    [
      'in the words of another',
      'Theresa May believes, in the words of Margaret Thatcher, that "there is no way back."',
    ],
  ])('gives to nobody for certain: %s', (_, text) => {
    expect(voice(text)).not.toMatchObject({ speaker: 'Theresa May' });
  });

  it.each([
    ['what is read off', 'Angela Merkel held a sign reading "We can do this and more."'],
    ['a banner', 'Angela Merkel stood under a banner that said "We can do this and more."'],
    ['what she is known as', 'Angela Merkel, known as "the most powerful woman in the world," arrived late.'],
    [
      'what she is described as',
      'Angela Merkel, described as "the most powerful woman in the world," arrived late.',
    ],
    ['one of the ministers', `${LAVROV}One of the ministers told Lavrov: "We have heard this before."`],
    ['ministers of hers', `One of Theresa May's ministers said the plan was "${REMARK}."`],
    ['critics', `Critics of Theresa May said the plan was "${REMARK}."`],
    ['a party', '"We must act now," the head of Angela Merkel\'s party said.'],
    ['a book', 'A book about Angela Merkel says: "She never made up her mind in a hurry."'],
  ])('is not sure of anybody else: %s', (_, text) => {
    expect(voice(text).certain).toBe(false);
  });

  it('takes nobody for the one whom he speaks of', () => {
    const text = 'Barack Obama praised Joe Biden. "I could not ask for a better man," he said of Biden.';
    expect(voice(text).speaker).toBe('Barack Obama');
  });

  it.each([
    ['a song', 'Michael McDonald sang "What a Fool Believes."'],
    ['a show', 'Stephen Colbert opened the show with "Let\'s Go Crazy."'],
    ['two songs', 'Taylor Swift played "Shake It Off" and "Blank Space" in London.'],
  ])('takes no piece for a quotation: %s', (_, text) => {
    expect(extract({ text }).quotes.filter(({ confidence }) => confidence >= SPEAKER_CERTAIN)).toEqual([]);
  });
});
