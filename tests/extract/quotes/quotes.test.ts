import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../lib/domain/quote.ts';
import { SPEAKER_CERTAIN } from '../../../lib/domain/quote.ts';
import { extract } from '../../../lib/extract/extract.ts';

const LAVROV = 'Sergey Lavrov';
/** What the second document calls him: it alone does not tell the given name. */
const SURNAME = 'Lavrov';
const STOLTENBERG = 'Jens Stoltenberg';

/** Every quotation of the bundled documents: how each of its stretches begins, and who says it. */
const QUOTATIONS: Readonly<Record<string, readonly (readonly [readonly string[], string])[]>> = {
  '000_66f35289d967d604.txt': [
    [['post-West world order.'], LAVROV],
    [['What kind of relations do we want'], LAVROV],
    [['Responsible leaders should make', 'If you want, you can call it'], LAVROV],
    [['We have immense potential'], LAVROV],
    [['Whenever Russia gets blamed', 'The tensions of the past years'], LAVROV],
    [['common space of good neighborly relations'], LAVROV],
    [['more assertive Russia.'], STOLTENBERG],
    [
      ["We don't want to provoke", 'Our aim is not to isolate', 'NATO is an alliance for the 21st'],
      STOLTENBERG,
    ],
    [['will hold Russia accountable'], 'Mike Pence'],
  ],
  '001_a39a3cfb79ed0c8e.txt': [
    [['We need to resume [our] military'], SURNAME],
    [['NATO’s expansion has led'], SURNAME],
    [['They say that all wars begin'], SURNAME],
    [['A commitment from Russia and the West'], SURNAME],
    [['We strongly disagree with those'], SURNAME],
    [['We also want the Minsk Agreements'], SURNAME],
  ],
  '002_d23662711b33372d.txt': [
    [['As the [Russian] president said'], LAVROV],
    [['In the current situation, it’s only'], LAVROV],
    [['There is a policy underway'], LAVROV],
    [['Now the rhetoric is completely opposite: ‘Putin'], LAVROV],
    [['confessed in a recent interview'], LAVROV],
  ],
  '003_85e0a2435721776e.txt': [
    [['is bound by the alliance’s'], LAVROV],
    [['Unfortunately, while confirming'], LAVROV],
    [['But, perhaps, this is also'], LAVROV],
    [['We gave the statistics'], LAVROV],
    [['This process is proceeding'], LAVROV],
    [['This has showed that the mentality'], LAVROV],
    [['Also, I didn’t get any reply'], LAVROV],
    [['but we actually confirmed'], LAVROV],
    [['And if NATO colleagues revise'], LAVROV],
  ],
};

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../../seeds', file), 'utf8');
const quotations = (quotes: readonly Quote[]) => quotes.filter(({ kind }) => kind !== 'indirect');

describe.each(Object.entries(QUOTATIONS))('%s', (file, expected) => {
  const text = read(file);
  const { quotes } = extract({ text });

  it('gives every quotation once, with its stretches and the right speaker', () => {
    const found = quotations(quotes).map(({ content, speaker }, at) => [
      content.map(({ text: words }, part) => words.slice(0, expected[at]?.[0][part]?.length)),
      speaker,
    ]);
    expect(found).toEqual(expected);
  });

  it('gives the words between the marks, and no mark', () => {
    for (const { content } of quotations(quotes)) {
      for (const { start, end, text: words } of content) {
        expect(text.slice(start, end)).toBe(words);
        expect(words).not.toMatch(/^["“”]|["“”]$/);
      }
    }
  });

  it('says of nobody else that he is certain', () => {
    const names = new Set(expected.map(([, name]) => name));
    const certain = quotations(quotes).filter(({ confidence }) => confidence >= SPEAKER_CERTAIN);
    expect(certain.map(({ speaker }) => speaker).filter((name) => name === null || !names.has(name))).toEqual(
      [],
    );
  });
});

describe('furniture', () => {
  it('makes no quote of credits, navigation and captions', () => {
    const words = Object.keys(QUOTATIONS).flatMap((file) =>
      extract({ text: read(file) }).quotes.flatMap(({ content }) => content.map(({ text }) => text)),
    );
    expect(words.filter((text) => /EPA|Flash 90|Scroll to Top|All news/.test(text))).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each([
    ['000_66f35289d967d604.txt', 'interfering in the US elections', LAVROV],
    ['001_a39a3cfb79ed0c8e.txt', 'Cold War is not over yet', SURNAME],
    ['001_a39a3cfb79ed0c8e.txt', 'that 2017 marks 20 years since', SURNAME],
    ['002_d23662711b33372d.txt', 'The West is using the myth', LAVROV],
    ['003_85e0a2435721776e.txt', 'Russia is ready to respond constructively', LAVROV],
  ])('finds in %s that %s', (file, words, speaker) => {
    const found = extract({ text: read(file) }).quotes.find(
      ({ kind, content }) => kind === 'indirect' && content.some(({ text }) => text.includes(words)),
    );
    expect(found).toMatchObject({ speaker });
  });
});

describe('when something was said', () => {
  it('takes the day beside the verb, and says what it rests on', () => {
    const { quotes } = extract({ text: read('003_85e0a2435721776e.txt') });
    expect(new Set(quotes.map(({ date, dateBasis }) => `${date} ${dateBasis}`))).toEqual(
      new Set(['2015-05-20 inferred']),
    );
  });
});
