// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/search/Popup.tsx';
import type { PopupProps } from '../../../components/search/popup-props.ts';
import { type PageState, type PopupState, START } from '../../../components/search/popup-state.ts';
import type { SearchResult } from '../../../lib/domain/search.ts';
import { natoCard } from '../card-fixture.ts';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';

const nothing = () => {};

function popup(state: Partial<PopupState>, rest: Partial<PopupProps> = {}) {
  return (
    <Popup
      state={{ ...START, ...state }}
      words={english}
      onType={nothing}
      onMove={nothing}
      onOpen={nothing}
      onOpenEntity={nothing}
      onBack={nothing}
      onClose={nothing}
      onRetrySearch={nothing}
      onRetryCard={nothing}
      onCopy={async () => true}
      onJump={nothing}
      onAdd={nothing}
      onSwitchSite={nothing}
      onAllow={nothing}
      onReload={nothing}
      onOptions={nothing}
      {...rest}
    />
  );
}

const minsk: SearchResult = {
  kind: 'quote',
  id: 'q',
  entity: 'lavrov',
  text: 'We also want the Minsk Agreements to be implemented',
  matched: [
    { start: 17, end: 22 },
    { start: 23, end: 33 },
  ],
  speaker: 'Sergey Lavrov',
  certain: true,
  reported: false,
  date: '2017',
  dateBasis: 'derived',
  publisher: 'TASS',
};
const lavrov: SearchResult = {
  kind: 'entity',
  id: 'lavrov',
  text: 'Sergey Lavrov',
  matched: [],
  type: 'person',
  role: 'Russian Foreign Minister',
};
const founding: SearchResult = {
  kind: 'fact',
  id: 'f',
  entity: 'act',
  text: 'signing of the NATO-Russia Founding Act',
  matched: [],
  date: '1997',
  basis: 'derived',
};
const found: Partial<PopupState> = {
  query: 'minsk',
  answer: { kind: 'found', query: 'minsk', whole: true, results: [lavrov, minsk, founding] },
  active: 1,
};
const term = { entity: 'nato', name: 'NATO', type: 'organization', count: 7, frame: 0 } as const;
const said = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('the search box', () => {
  it('has the focus at once', async () => {
    const { root } = await mount(popup({}));
    expect(document.activeElement).toBe(root.querySelector('input[role=combobox]'));
  });

  it('names the active result for assistive technology', async () => {
    const { root } = await mount(popup(found));
    const box = root.querySelector('[role=combobox]');
    const active = root.querySelector('[aria-selected=true]');
    expect(box?.getAttribute('aria-expanded')).toBe('true');
    expect(box?.getAttribute('aria-activedescendant')).toBe(active?.id);
    expect(box?.getAttribute('aria-controls')).toBe(root.querySelector('[role=listbox]')?.id);
    expect(said(root.querySelector('.search [role=status]'))).toBe('3 results');
  });

  it.each([
    ['ArrowDown', 'move 1'],
    ['ArrowUp', 'move -1'],
    ['Enter', 'open q'],
    ['Escape', 'type '],
  ])('takes %s', async (key, did) => {
    const calls: string[] = [];
    const { root } = await mount(
      popup(found, {
        onMove: (by) => calls.push(`move ${by}`),
        onOpen: ({ id }) => calls.push(`open ${id}`),
        onType: (query) => calls.push(`type ${query}`),
      }),
    );
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    await act(() => void root.querySelector('input')?.dispatchEvent(event));
    expect(calls).toEqual([did]);
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves Escape to the browser when it is empty, so that it closes the popup', async () => {
    const { root } = await mount(popup({}));
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    root.querySelector('input')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('a result', () => {
  const about = 'Sergey Lavrov · 2017, worked out from the text · TASS';

  it('shows what matched, who said it, when and where', async () => {
    const { root } = await mount(popup(found));
    const [entity, quote, fact] = root.querySelectorAll('[role=option]');
    expect([...(quote?.querySelectorAll('mark') ?? [])].map(said)).toEqual(['Minsk', 'Agreements']);
    expect(said(quote?.querySelector('.result-text'))).toBe(`“${minsk.text}”`);
    expect(said(quote?.querySelector('.result-about'))).toBe(about);
    expect(said(entity?.querySelector('.result-about'))).toBe('Person · Russian Foreign Minister');
    expect(said(fact?.querySelector('.result-about'))).toBe('1997, worked out from the text');
  });

  it.each([
    [{ certain: false }, `“${minsk.text}”`, about.replace(' ·', ' (speaker not certain) ·')],
    [{ reported: true }, minsk.text, about],
    [{ speaker: null }, `“${minsk.text}”`, about.replace('Sergey Lavrov · ', '')],
  ])('says no more than is known, and quotes the speaker’s own words only: %j', async (rest, text, line) => {
    const results = [{ ...minsk, ...rest }];
    const { root } = await mount(
      popup({ ...found, answer: { kind: 'found', query: 'minsk', whole: true, results } }),
    );
    expect(said(root.querySelector('.result-text'))).toBe(text);
    expect(said(root.querySelector('.result-about'))).toBe(line);
  });

  it('opens on a click', async () => {
    const onOpen = vi.fn();
    const { root } = await mount(popup(found, { onOpen }));
    await act(() => root.querySelectorAll<HTMLElement>('[role=option]')[2]?.click());
    expect(onOpen).toHaveBeenCalledWith(founding);
  });

  it('opens as a card in place, with the way back', async () => {
    const onBack = vi.fn();
    const card = {
      entity: 'nato',
      name: 'NATO',
      passage: '',
      face: { kind: 'shown', content: natoCard },
    } as const;
    const { root, press } = await mount(popup({ ...found, cards: [card] }, { onBack }));
    expect(said(root.querySelector('h2'))).toBe('NATO');
    expect(document.activeElement).toBe(root.querySelector('.card'));
    await press('Back');
    expect(onBack).toHaveBeenCalledOnce();
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void root.querySelector('.card')?.dispatchEvent(event));
    expect(onBack).toHaveBeenCalledTimes(2);
    expect(event.defaultPrevented).toBe(true);
  });

  it('opens with the date that was found before all else', async () => {
    const face = { kind: 'shown', content: natoCard } as const;
    const card = { entity: 'nato', name: 'Minsk agreement', passage: 'Minsk agreement', face };
    const { root } = await mount(popup({ ...found, cards: [card] }));
    expect(said(root.querySelector('.card-body .fact-label'))).toBe('Minsk agreement');
  });
});

it('says where nothing has all of the words', async () => {
  const partly: PopupState['answer'] = { kind: 'found', query: 'minsk x', whole: false, results: [minsk] };
  const { root } = await mount(popup({ query: 'minsk x', answer: partly }));
  const words = 'Nothing has all of these words. This has the most of them:';
  expect(said(root.querySelector('.popup-note'))).toBe(words);
  expect(said(root.querySelector('.search [role=status]'))).toBe(`${words} 1 result`);
});

it('says when nothing matches, and when the search did not answer', async () => {
  const onRetrySearch = vi.fn();
  const none: PopupState['answer'] = { kind: 'found', query: 'qqqq ', whole: true, results: [] };
  const { root, press, redraw } = await mount(popup({ query: 'qqqq ', answer: none }));
  expect(said(root.querySelector('.popup-note'))).toBe('Nothing in your library matches “qqqq”.');
  await redraw(popup({ query: 'qqqq', answer: { kind: 'failed' } }, { onRetrySearch }));
  expect(said(root.querySelector('[role=alert]'))).toBe('The search didn’t answer.');
  await press('Try again');
  expect(onRetrySearch).toHaveBeenCalledOnce();
});

describe('on this page', () => {
  const site = 'news.example';

  it('lists the terms with their counts; each leads to its mention', async () => {
    const onJump = vi.fn();
    const { root, press } = await mount(
      popup({ page: { kind: 'terms', site, terms: [term], marked: null } }, { onJump }),
    );
    const button = root.querySelector('.term');
    expect(said(button)).toBe('NATOOrganization77 mentions');
    await press(button?.textContent ?? '');
    expect(onJump).toHaveBeenCalledWith(term);
  });

  it.each([
    [
      'where a page gets no more marks',
      1400,
      'The first 1,400 mentions are marked. The list counts them all.',
    ],
    ['nothing where all are marked', null, undefined],
  ])('says how many mentions are marked %s', async (_when, marked, words) => {
    const { root } = await mount(popup({ page: { kind: 'terms', site, terms: [term], marked } }));
    expect(root.querySelector('.terms-marked')?.textContent).toBe(words);
  });

  it('is walked through with the arrow keys, from the search box and back', async () => {
    const terms = [term, { ...term, entity: 'lavrov', name: 'Lavrov' }];
    const { root } = await mount(popup({ page: { kind: 'terms', site, terms, marked: null } }));
    const [first, second] = root.querySelectorAll<HTMLElement>('.term');
    const press = (key: string) =>
      act(() => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      });
    await press('ArrowDown');
    expect(document.activeElement).toBe(first);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(document.activeElement).toBe(second);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe(root.querySelector('.search-box'));
  });

  it.each<[string, PageState, RegExp]>([
    ['being asked', { kind: 'asking' }, /^Reading the page/],
    [
      'without terms',
      { kind: 'terms', site, terms: [], marked: null },
      /^Nothing on this page is in your library/,
    ],
    ['that no extension may read', { kind: 'unreadable' }, /can’t be read/],
    ['switched off', { kind: 'off', site, everywhere: false }, /^Terms aren’t marked on this site/],
  ])('explains a page %s', async (_, page, sentence) => {
    const { root } = await mount(popup({ page }));
    expect(said(root.querySelector('.popup-note'))).toMatch(sentence);
  });

  it.each<[PageState, string, keyof PopupProps]>([
    [{ kind: 'withheld' }, 'Allow reading pages', 'onAllow'],
    [{ kind: 'silent', site }, 'Reload the page', 'onReload'],
    [{ kind: 'off', site, everywhere: true }, 'Library and settings', 'onOptions'],
  ])('offers a way out: %j', async (page, label, call) => {
    const way = vi.fn();
    const { press } = await mount(popup({ page }, { [call]: way }));
    await press(label);
    expect(way).toHaveBeenCalledOnce();
  });

  const terms: PageState = { kind: 'terms', site, terms: [], marked: null };
  const off = (everywhere: boolean): PageState => ({ kind: 'off', site, everywhere });

  it.each<[PageState, { isOn: boolean | null; canAdd: boolean }]>([
    [terms, { isOn: true, canAdd: true }],
    [
      { kind: 'silent', site },
      { isOn: true, canAdd: true },
    ],
    [off(false), { isOn: false, canAdd: true }],
    [off(true), { isOn: null, canAdd: true }],
    [{ kind: 'asking' }, { isOn: null, canAdd: false }],
    [{ kind: 'unreadable' }, { isOn: null, canAdd: false }],
    [{ kind: 'withheld' }, { isOn: null, canAdd: false }],
  ])(
    'has a switch, and a way to add the article, where they do something: %j',
    async (page, { isOn, canAdd }) => {
      const onSwitchSite = vi.fn();
      const onAdd = vi.fn();
      const { root, press } = await mount(popup({ page }, { onSwitchSite, onAdd }));
      const control = root.querySelector<HTMLInputElement>('[role=switch]');
      expect(control?.checked ?? null).toBe(isOn);
      expect(root.textContent?.includes('Add this article')).toBe(canAdd);
      if (control) {
        expect(said(control.closest('label'))).toBe('Mark terms on news.example');
        await act(() => control.click());
        expect(onSwitchSite).toHaveBeenCalledWith(site, !isOn);
      }
      if (canAdd) {
        await press('Add this article to your library');
        expect(onAdd).toHaveBeenCalledOnce();
      }
    },
  );
});

it('leads to the library', async () => {
  const onOptions = vi.fn();
  const { press } = await mount(popup({}, { onOptions }));
  await press('Library and settings');
  expect(onOptions).toHaveBeenCalledOnce();
});
