import { useEffect, useReducer, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardFace } from '../../components/card/card-props.ts';
import type { Words } from '../../components/common/words.ts';
import { Popup } from '../../components/search/Popup.tsx';
import { type FoundTerm, type OpenCard, reducePopup, START } from '../../components/search/popup-state.ts';
import type { SearchResult } from '../../lib/domain/search.ts';
import { cardContentOf } from '../../lib/messages/card.ts';
import { pageJump } from '../../lib/messages/page.ts';
import { search } from '../../lib/messages/search.ts';
import { ask, askTab } from '../../lib/messages/wire.ts';
import { switchSite } from '../../lib/store/settings.ts';
import { hrefOf } from '../options/route.ts';
import { ALL_PAGES, lookAtPage, popupTab } from './active-page.ts';

/** How long typing must pause before the search is asked, in ms: shorter than a keystroke, so that it keeps up. */
const PAUSE = 60;
const RESULTS = 30;
/** How often the page is asked again while the popup is open, in ms: it may still be loading, or be switched on. */
const LOOK_AGAIN = 1000;

/** Ties the popup's face to the background and to the page in the active tab. */
export function PopupApp({ words }: { readonly words: Words }) {
  const [state, act] = useReducer(reducePopup, START);
  const tab = useRef(popupTab());

  const look = async () => act({ kind: 'looked', page: await lookAtPage(await tab.current) });
  useEffect(() => {
    void look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);

  const find = async (query: string) => {
    try {
      act({ kind: 'answered', query, ...(await ask(search, { query, limit: RESULTS })) });
    } catch {
      act({ kind: 'unanswered', query });
    }
  };
  useEffect(() => {
    if (state.query.trim() === '') return;
    const timer = setTimeout(() => find(state.query), PAUSE);
    return () => clearTimeout(timer);
  }, [state.query]);

  const deal = async (card: Pick<OpenCard, 'entity' | 'name' | 'passage'>) => {
    act({ kind: 'dealt', card, face: await faceOf(card) });
  };
  const open = (card: Pick<OpenCard, 'entity' | 'name' | 'passage'>) => {
    act({ kind: 'opened', ...card });
    void deal(card);
  };
  const jump = async ({ entity, frame }: FoundTerm) => {
    const { id } = (await tab.current) ?? {};
    if (id === undefined) return;
    await askTab(id, pageJump, { entity, nth: 0 }, frame).catch(() => false);
    window.close();
  };

  return (
    <Popup
      state={state}
      words={words}
      onType={(query) => act({ kind: 'typed', query })}
      onMove={(by) => act({ kind: 'moved', by })}
      onOpen={(result) => {
        const card = cardOf(result);
        if (card) open(card);
      }}
      onOpenEntity={(entity, name, passage) => open({ entity, name, passage })}
      onBack={() => act({ kind: 'back' })}
      onClose={() => window.close()}
      onRetrySearch={() => find(state.query)}
      onRetryCard={() => {
        const card = state.cards.at(-1);
        if (card) void deal(card);
      }}
      onCopy={copy}
      onJump={jump}
      onSwitchSite={async (site, on) => {
        await switchSite(site, on);
        await look();
      }}
      onAllow={async () => {
        await browser.permissions.request(ALL_PAGES);
        await look();
      }}
      onReload={async () => {
        const { id } = (await tab.current) ?? {};
        if (id !== undefined) await browser.tabs.reload(id);
      }}
      onAdd={async () => {
        const { id } = (await tab.current) ?? {};
        if (id !== undefined) await browser.tabs.create({ url: addressFor(id) });
        window.close();
      }}
      onOptions={async () => {
        await browser.runtime.openOptionsPage();
        window.close();
      }}
    />
  );
}

/** Where the page in a tab is added to the library. */
const addressFor = (tab: number) => browser.runtime.getURL('/options.html') + hrefOf({ kind: 'add', tab });

/** The card that a result opens. Its own words are the passage, so that a quote that was found is the first shown. */
function cardOf(result: SearchResult): Pick<OpenCard, 'entity' | 'name' | 'passage'> | null {
  if (result.kind === 'entity') return { entity: result.id, name: result.text, passage: '' };
  if (result.entity === null) return null;
  const name = result.kind === 'quote' ? (result.speaker ?? '') : result.text;
  return { entity: result.entity, name, passage: result.text };
}

async function faceOf({
  entity,
  name,
  passage,
}: Pick<OpenCard, 'entity' | 'name' | 'passage'>): Promise<CardFace> {
  try {
    const content = await ask(cardContentOf, { entity, passage, surface: name, via: 'exact' });
    return content ? { kind: 'shown', content } : { kind: 'empty', name };
  } catch {
    return { kind: 'failed', name };
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
