// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { WordsContext } from '../../../components/common/words.ts';
import { Findings } from '../../../components/corpus/Findings.tsx';
import type { Extraction } from '../../../lib/domain/corpus.ts';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';
import { talks } from './extraction-fixture.ts';

const draw = (extraction: Extraction) =>
  mount(
    <WordsContext.Provider value={english}>
      <Findings extraction={extraction} />
    </WordsContext.Provider>,
  );

it('shows every quote verbatim with who said it, as surely as it is known', async () => {
  const { root } = await draw(talks);
  const items = [...root.querySelectorAll('.found-item')].map((item) => [
    item.querySelector('blockquote')?.textContent,
    item.querySelector('.found-speaker')?.textContent,
  ]);
  expect(items).toEqual([
    ['“The agreements must be kept,”', 'Angela Merkel'],
    ['“Everybody was content,”', '“the minister”, as the text says'],
  ]);
});

it('says when a speaker is not certain, or not known at all', async () => {
  const [kept, content] = talks.quotes;
  if (!kept || !content) throw new Error('the fixture has two quotes');
  const quotes = [
    { ...kept, confidence: 0.6 },
    { ...content, source: null },
  ];
  const { root } = await draw({ ...talks, quotes });
  const speakers = [...root.querySelectorAll('.found-speaker')].map((element) => element.textContent);
  expect(speakers).toEqual(['Angela Merkel (not certain)', 'Speaker not known']);
});

it('shows reported speech without marks, and only of a speaker who is certain', async () => {
  const reported = talks.quotes.map((quote) => ({ ...quote, kind: 'indirect' as const }));
  const { root } = await draw({ ...talks, quotes: reported });
  const quotes = [...root.querySelectorAll('.found-quote')].map((element) => element.textContent);
  expect(quotes).toEqual(['The agreements must be kept,']);
});

it('shows names by kind, with other forms and how often they stand there', async () => {
  const { root } = await draw(talks);
  expect([...root.querySelectorAll('dt')].map((element) => element.textContent)).toEqual(['Person', 'Place']);
  expect(root.querySelector('dd')?.textContent).toBe('Angela Merkelnamed oncealso: Merkel');
});

it('shows dated facts with what the date rests on', async () => {
  const { root } = await draw(talks);
  const fact = root.querySelector('.facts-fact');
  expect(fact?.querySelector('.facts-date')?.textContent).toBe('February 1, 2016');
  expect(fact?.textContent).toContain('worked out from the text');
});

it('shows a quote in its place in the text', async () => {
  const { root, press } = await draw(talks);
  expect(root.querySelector('mark[data-current="true"]')).toBeNull();
  await press('Show in the text');
  expect(root.querySelector('mark[data-current="true"]')?.textContent).toBe('The agreements must be kept,');
});

it('lets the keyboard go to that place and, with Escape, back', async () => {
  const { root, button, press } = await draw(talks);
  button('Show in the text').focus();
  await press('Show in the text');
  const place = root.querySelector('mark[data-current="true"]');
  expect(document.activeElement).toBe(place);
  await act(() => {
    place?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(document.activeElement).toBe(button('Show in the text'));
  expect(root.querySelector('mark[data-current="true"]')).toBeNull();
});

it('says so where nothing was found', async () => {
  const { root } = await draw({ ...talks, quotes: [], facts: [], entities: [] });
  const none = [...root.querySelectorAll('.found-none')].map((element) => element.textContent);
  expect(none).toEqual(['No quotations were found.', 'No dated facts were found.', 'No names were found.']);
});
