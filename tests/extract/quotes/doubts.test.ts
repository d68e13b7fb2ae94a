import { describe, expect, it } from 'vitest';
import { SPEAKER_CERTAIN } from '../../../lib/domain/quote.ts';
import { extract } from '../../../lib/extract/extract.ts';

/** Who says the quotation that holds some words, and whether for certain. */
function voice(text: string, words: string) {
  const found = extract({ text }).quotes.find(
    ({ kind, content }) => kind !== 'indirect' && content.some((part) => part.text.includes(words)),
  );
  expect(found).toBeDefined();
  return { speaker: found?.speaker ?? null, certain: (found?.confidence ?? 0) >= SPEAKER_CERTAIN };
}

const REMARK = 'a day that nobody will forget';

describe('what leaves a speaker in doubt', () => {
  it.each([
    [
      'another who was the subject since',
      `"The union must reform," said Macron. Merkel disagreed. "It is ${REMARK}," she said.`,
    ],
    [
      'an unnamed one who spoke before',
      `Boris Johnson stayed away. His spokesman said that he had "no plans". "It is ${REMARK}," he said.`,
    ],
    ['a slogan', `Angela Merkel closed her speech with the slogan "${REMARK}".`],
    [
      'a heading',
      `Kurt Volker told the committee that he had known nothing.\n\n7. "${REMARK}"\n\nHe said so twice.`,
    ],
    [
      'a body that is only called it',
      `The label of Taylor Swift denied it. It wrote to the American Music Awards. "It is ${REMARK}," it said.`,
    ],
    ['whom a general is told of', `Hillary Clinton met a general who called it "${REMARK}."`],
  ])('is %s', (_, text) => {
    expect(voice(text, REMARK).certain).toBe(false);
  });

  it('is a headline that only tells of somebody', () => {
    const text = 'Angela Merkel: Crowds greet the chancellor in Berlin\n\nAngela Merkel said she was glad.';
    const sure = extract({ text }).quotes.filter(
      ({ kind, confidence, content }) =>
        kind === 'indirect' && confidence >= SPEAKER_CERTAIN && content[0]?.text.startsWith('Crowds'),
    );
    expect(sure).toEqual([]);
  });
});

describe('who is not the name that stands nearest', () => {
  it.each([
    ['a confidant', `"It is ${REMARK}," said one Trump confidant. Donald Trump was silent.`, null],
    [
      "somebody's remark",
      `Asked about Donald Trump's remark that it was "${REMARK}", Angela Merkel said: "No."`,
      'Donald Trump',
    ],
    [
      'a clause that hangs on the quotation before',
      `Barack Obama told David Cameron to go to "the back of the queue", which Nigel Farage called "${REMARK}".`,
      'Nigel Farage',
    ],
    [
      'with and a participle',
      `Three Baltic states criticised the move, with Prime Minister Kaja Kallas warning of "${REMARK}".`,
      'Kaja Kallas',
    ],
    [
      'who, of the name before it',
      `Theresa May faced Jeremy Corbyn, who called the plan "${REMARK}."`,
      'Jeremy Corbyn',
    ],
    ['a title that names a land', `Secretary of State John Kerry said it was "${REMARK}".`, 'John Kerry'],
    [
      'in the words of another',
      `Michael Dell came since it was, in Theresa May's words, "${REMARK}".`,
      'Theresa May',
    ],
    ['an agency', `"It is ${REMARK}," Interfax quoted Sergey Lavrov as saying on Monday.`, 'Sergey Lavrov'],
    [
      'another who agreed',
      `Antonio Guterres spoke first. "We must act," he said. Ban Ki-moon agreed. "It is ${REMARK}," he said.`,
      'Ban Ki-moon',
    ],
    [
      'whom a paper passes on',
      `David McKinley came late. It was "${REMARK}," McKinley said, according to the Daily Telegraph.`,
      'David McKinley',
    ],
    ['any other noun', `Donald Trump won. "It is ${REMARK}," the petition says.`, null],
  ])('is told by %s', (_, text, speaker) => {
    expect(voice(text, REMARK).speaker).toBe(speaker);
  });
});
