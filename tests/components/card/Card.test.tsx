// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import type { CardContent, CardQuote } from '../../../lib/domain/card.ts';
import {
  accountable,
  bareCard,
  dontWantConflict,
  lavrovCard,
  militaryChannels,
  mostVocal,
  natoCard,
} from '../card-fixture.ts';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';

const nothing = () => {};

function card(content: CardContent, rest: Partial<CardProps> = {}) {
  return (
    <Card
      face={{ kind: 'shown', content }}
      surface="Lavrow"
      words={english}
      frame="popover"
      pinned={false}
      onClose={nothing}
      onPin={nothing}
      onBack={null}
      onOpenEntity={null}
      onMute={nothing}
      onRetry={nothing}
      onCopy={async () => true}
      {...rest}
    />
  );
}

const withQuote = (quote: CardQuote): CardContent => ({ ...natoCard, quotes: [quote], timeline: [] });
const said = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

it('is a dialog that is not modal, named for the entity, that can take the focus', async () => {
  const { root } = await mount(card(natoCard));
  const dialog = root.querySelector<HTMLElement>('[role=dialog]');
  expect(dialog?.getAttribute('aria-label')).toBe('NATO');
  expect(dialog?.getAttribute('aria-modal')).toBe('false');
  expect(dialog?.tabIndex).toBe(-1);
});

it('names its buttons by what they belong to, each another way', async () => {
  const { root } = await mount(card(natoCard));
  const named = [...root.querySelectorAll('[aria-labelledby]')].map((element) =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => said(root.querySelector(`[id="${id}"]`)))
      .join(' '),
  );
  expect(named).toContain('In context Jens Stoltenberg');
  expect(named.filter((name) => name.includes('undefined'))).toEqual([]);
});

it('is a region in a page of ours', async () => {
  const { root } = await mount(card(natoCard, { frame: 'page' }));
  expect(root.querySelector('[role=dialog]')).toBeNull();
  expect(root.querySelector('section.card')?.getAttribute('aria-label')).toBe('NATO');
});

it('shows type, name and the role with its date', async () => {
  const { root } = await mount(card(lavrovCard));
  expect(said(root.querySelector('.card-head'))).toContain('Person');
  expect(said(root.querySelector('h2'))).toBe('Sergey Lavrov');
  expect(said(root.querySelector('.card-role'))).toBe('Russian Foreign Minister (probably 2015)');
});

describe('a quotation', () => {
  it.each([
    ['one stretch', militaryChannels, `“${militaryChannels.content[0]}”`],
    ['a few words', accountable, '“will hold Russia accountable”'],
    [
      'reported speech as the article’s sentence, without marks',
      mostVocal,
      'According to the minister, France is the most vocal in this regard.',
    ],
  ])('stands verbatim: %s', async (_, quote, text) => {
    const { root } = await mount(card(withQuote(quote)));
    expect(root.querySelector('blockquote')?.textContent).toBe(text);
  });

  it.each([
    ['certain, with role', militaryChannels, 'Sergey LavrovRussian Foreign Minister'],
    ['certain, and not the entity', dontWantConflict, 'Jens Stoltenberg'],
    ['not certain', accountable, 'Mike Pencespeaker not certain'],
    ['only in the text’s own words', mostVocal, '“the minister”as the article words it'],
    ['not known', { ...accountable, speaker: { kind: 'unknown' as const } }, 'speaker not named'],
  ])('names its speaker: %s', async (_, quote, by) => {
    const { root } = await mount(card(withQuote(quote)));
    expect(said(root.querySelector('figcaption .quote-who'))).toBe(by);
  });

  it.each([
    [
      'inferred',
      militaryChannels,
      'probably May 20, 2015|TASS, Russia to respond constructively to NATO’s revision of inadequate decisions — FM Lavrov',
    ],
    ['curated', dontWantConflict, 'February 18, 2017, added by hand|publisher not stated'],
    ['of publication only', accountable, 'published May 18, year not stated|TASS (added by hand)'],
    ['stated', mostVocal, 'May 18, year not stated|TASS (added by hand)'],
    [
      'not known',
      {
        ...accountable,
        source: {
          ...accountable.source,
          published: null,
          publisher: 'TASS',
          publisherBasis: 'stated' as const,
        },
      },
      'date not stated|TASS',
    ],
  ])('says when and where, and how sure that is: %s', async (_, quote, where) => {
    const { root } = await mount(card(withQuote(quote)));
    expect(['.quote-when', '.quote-where'].map((line) => said(root.querySelector(line))).join('|')).toBe(
      where,
    );
  });

  it.each([
    [
      'leaves out of the attribution what the head says of the speaker',
      'Russian Foreign Minister',
      'Sergey Lavrov',
    ],
    ['says what the speaker was where the head says another thing', 'Ambassador', 'Sergey LavrovAmbassador'],
  ])('%s', async (_, role, by) => {
    const { speaker } = militaryChannels;
    const own = { ...speaker, entity: lavrovCard.entity, role } as CardQuote['speaker'];
    const { root } = await mount(card({ ...lavrovCard, quotes: [{ ...militaryChannels, speaker: own }] }));
    expect(said(root.querySelector('.quote-who'))).toBe(by);
  });

  it('is not seen before who said it, when and where', async () => {
    const { root } = await mount(card(withQuote(militaryChannels)));
    expect(root.querySelector('figure')?.firstElementChild?.localName).toBe('figcaption');
  });

  it('is shown in its sentence on request, and hidden again', async () => {
    const { root, button, press } = await mount(card(withQuote(militaryChannels)));
    const context = root.querySelector<HTMLElement>('.quote-context');
    expect(context?.hidden).toBe(true);
    await press('In context');
    expect(context?.hidden).toBe(false);
    expect(context?.textContent).toBe(militaryChannels.inContext.map(({ text }) => text).join(''));
    expect(context?.querySelector('mark')?.textContent).toBe(militaryChannels.content[0]);
    expect(button('In context').getAttribute('aria-expanded')).toBe('true');
    expect(button('In context').getAttribute('aria-controls')).toBe(context?.id);
    await press('In context');
    expect(context?.hidden).toBe(true);
  });

  it('that is only reported says so, and is its own context', async () => {
    const { root } = await mount(card(withQuote(mostVocal)));
    expect(said(root.querySelector('.quote-kind'))).toBe('The article’s words, not the speaker’s');
    expect(root.querySelector('[aria-expanded]')).toBeNull();
  });

  it('that is long shows its beginning, and the whole on request', async () => {
    const speech = Array.from({ length: 20 }, () => dontWantConflict.content[1]).join(' ');
    const quote = { ...militaryChannels, content: [speech], inContext: [{ text: speech, quoted: true }] };
    const { root, press } = await mount(card(withQuote(quote)));
    const shown = root.querySelector('blockquote')?.textContent ?? '';
    expect(shown.length).toBeLessThan(300);
    expect(speech.startsWith(shown.slice(1, -3))).toBe(true);
    expect(shown).toMatch(/\w …”$/);
    await press('Read it in full');
    expect(root.querySelector('blockquote')?.textContent).toBe(`“${speech}”`);
    await press('Read it in full');
    expect(root.querySelector('blockquote')?.textContent).toBe(shown);
  });

  it('leads to its speaker’s card, from the card of another', async () => {
    const onOpenEntity = vi.fn();
    const { press } = await mount(card(withQuote(militaryChannels), { onOpenEntity }));
    await press('Sergey Lavrov');
    expect(onOpenEntity).toHaveBeenCalledWith('lavrov', 'Sergey Lavrov', militaryChannels.content[0]);
  });

  it.each([
    ['on the speaker’s own card', { ...lavrovCard, takenFor: null }, vi.fn()],
    ['where the corpus does not have the speaker', withQuote(accountable), vi.fn()],
    ['where no other card can be shown', withQuote(militaryChannels), null],
  ])('leads nowhere %s', async (_, content, onOpenEntity) => {
    const { root } = await mount(card(content, { onOpenEntity }));
    expect(root.querySelector('.quote-speaker')).not.toBeNull();
    expect(root.querySelector('button.quote-speaker')).toBeNull();
  });

  it('of a few words has its sentence open from the start', async () => {
    const { root } = await mount(card(withQuote(accountable)));
    expect(root.querySelector<HTMLElement>('.quote-context')?.hidden).toBe(false);
  });

  it.each([
    [true, 'Copied'],
    [false, 'Couldn’t copy. Select the text and copy it by hand.'],
  ])('is copied as a citation, and says so (%s)', async (works, status) => {
    const onCopy = vi.fn(async () => works);
    const { root, press } = await mount(card(withQuote(militaryChannels), { onCopy }));
    await press('Copy as citation');
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/^“We gave .*” — Sergey Lavrov, /));
    expect(said(root.querySelector('[role=status]'))).toBe(status);
  });

  it.each([
    ['https://news.example/a', 1],
    ['javascript:alert(1)', 0],
    [null, 0],
  ])('links to its article only on the web: %s', async (url, count) => {
    const quote = { ...militaryChannels, source: { ...militaryChannels.source, url } };
    const { root } = await mount(card(withQuote(quote)));
    const links = [...root.querySelectorAll('a')];
    expect(links).toHaveLength(count);
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
  });
});

it('shows the first two quotations, and the rest on request, with the focus on it', async () => {
  const { root, press } = await mount(card(natoCard));
  expect(root.querySelectorAll('blockquote')).toHaveLength(2);
  await press('2 more quotations');
  expect(root.querySelectorAll('blockquote')).toHaveLength(4);
  expect(document.activeElement?.querySelectorAll('blockquote')).toHaveLength(2);
});

it('tells the dates in order, with what they rest on', async () => {
  const { root, press } = await mount(card(natoCard));
  await press('1 more date');
  const facts = [...root.querySelectorAll('.fact')];
  expect(facts.map((fact) => said(fact.querySelector('time')))).toEqual([
    '1997',
    '2002',
    'about March 2014',
    '2015',
    'May 20, 2015',
  ]);
  expect(said(facts[0]?.querySelector('.fact-note'))).toContain('worked out from the text');
  expect(said(facts[4]?.querySelector('.fact-note'))).toContain('the most likely date');
  expect(facts[0]?.querySelector('.quote-context')?.textContent).toBe(`“${natoCard.timeline[0]?.evidence}”`);
});

it.each([
  ['2015', 'Minsk agreement'],
  ['2002', '… Declaration on the new form …'],
])('puts the date that was looked for before all else: %s', async (date, sought) => {
  const { root } = await mount(card(natoCard, { sought }));
  const first = root.querySelector('.card-body')?.firstElementChild;
  expect(said(first?.querySelector('h3'))).toBe('What you looked for');
  expect([...(first?.querySelectorAll('time') ?? [])].map(said)).toEqual([date]);
  const others = root.querySelectorAll('.card-section')[2];
  expect(said(others?.querySelector('h3'))).toBe('Other dates');
  expect(others?.querySelectorAll('.fact')).toHaveLength(4);
});

it('puts no date first for words that no fact says', async () => {
  const { root } = await mount(card(natoCard, { sought: 'Minsk' }));
  expect(root.textContent).not.toContain('What you looked for');
});

describe('a near match', () => {
  it('says what was read as the name, and can be refused', async () => {
    const onMute = vi.fn();
    const { root, press } = await mount(card(lavrovCard, { onMute }));
    expect(said(root.querySelector('.card-near'))).toContain('“Lavrow”, read as this name');
    await press('Not this: “Lavrow” is not Sergey Lavrov, don’t mark it again');
    expect(onMute).toHaveBeenCalledOnce();
  });

  it('offers the refusal once', async () => {
    const { root } = await mount(card(lavrovCard));
    expect(root.querySelectorAll('.card-mute')).toHaveLength(1);
  });
});

describe('a name that stands on the page as it is', () => {
  it('can be refused too, without a word about its spelling', async () => {
    const onMute = vi.fn();
    const { root, press } = await mount(card(natoCard, { surface: 'Nato', onMute }));
    expect(root.querySelector('.card-near')).toBeNull();
    await press('Not this: “Nato” is not NATO, don’t mark it again');
    expect(onMute).toHaveBeenCalledOnce();
  });

  it('cannot be refused where the card was not opened from a page’s mark', async () => {
    const { root } = await mount(card(natoCard, { surface: null, frame: 'page' }));
    expect(root.querySelector('.card-mute')).toBeNull();
  });
});

it('says so when nobody is quoted and no date is known', async () => {
  const { root } = await mount(card(bareCard));
  expect(said(root.querySelector('.card-nothing'))).toBe(
    'Nobody is quoted on this yet, and no date is on record.',
  );
  expect(said(root.querySelector('.card-foot'))).toBe('Named in 1 document of your library');
});

it('closes, is pinned and let go, and goes back', async () => {
  const did: string[] = [];
  const calls = {
    onClose: () => did.push('close'),
    onPin: (on: boolean) => did.push(on ? 'pin' : 'unpin'),
    onBack: () => did.push('back'),
  };
  const { press, redraw } = await mount(card(natoCard, calls));
  await press('Keep open');
  await redraw(card(natoCard, { ...calls, pinned: true }));
  await press('Let it close');
  await press('Back');
  await press('Close');
  expect(did).toEqual(['pin', 'unpin', 'back', 'close']);
});

describe('without content', () => {
  it.each([
    ['loading', 'Looking it up…'],
    ['empty', 'This term is no longer in your library.'],
    ['failed', 'The backstory couldn’t be loaded.'],
  ] as const)('says that it is %s', async (kind, text) => {
    const { root } = await mount(card(natoCard, { face: { kind, name: 'NATO' } }));
    expect(said(root.querySelector('[role=status]'))).toBe(text);
    expect(said(root.querySelector('h2'))).toBe('NATO');
  });

  it('offers to try again after a failure', async () => {
    const onRetry = vi.fn();
    const { press } = await mount(card(natoCard, { face: { kind: 'failed', name: 'NATO' }, onRetry }));
    await press('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

it('names every button', async () => {
  const { root } = await mount(card(natoCard, { onBack: nothing }));
  for (const button of root.querySelectorAll('button')) {
    expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\w/);
  }
});
