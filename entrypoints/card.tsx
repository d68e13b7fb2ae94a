import { render } from 'preact';
import { defineUnlistedScript } from '#imports';
import { Card, type CardFace } from '../components/card/Card.tsx';
import cardStyles from '../components/card/card.css?inline';
import type { CardEvents, CardFrame } from '../lib/card/frame.ts';
import type { OpenCard } from '../lib/card/state.ts';
import { cardContentOf, cardMute } from '../lib/messages/card.ts';
import { ask, isGone, Orphaned } from '../lib/messages/wire.ts';
import { browserWords } from '../lib/messages/words.ts';
import { type CardAsks, Waiter } from '../lib/page/attend.ts';
import { leaveInWorld } from '../lib/page/attendant.ts';
import hostStyles from '../lib/page/host.css?inline';
import { Host } from '../lib/page/host.ts';

/** Injected into a frame on the first need: what waits on the reader, and the card. */
export default defineUnlistedScript(() =>
  leaveInWorld(
    (page, onGone, signal) => new Waiter(page, asksOf(onGone), (events) => openFrame(events, onGone), signal),
  ),
);

function asksOf(onGone: () => void): CardAsks {
  const put = <T,>(answered: Promise<T>): Promise<T> =>
    answered.catch((error: unknown) => {
      if (error instanceof Orphaned) onGone();
      throw error;
    });
  return {
    content: ({ entity, passage, surface, via }) =>
      put(ask(cardContentOf, { entity, passage, surface, via })),
    mute: ({ entity, surface }) => put(ask(cardMute, { entity, surface })),
  };
}

function openFrame(events: CardEvents, onGone: () => void): CardFrame {
  const words = browserWords();
  const host = new Host([hostStyles, cardStyles], events);
  let hasSpoken = false;
  const draw = (card: OpenCard) => (
    <Card
      face={faceOf(card)}
      surface={card.trail.length > 0 ? null : card.subject.surface}
      words={words}
      frame={host.frame}
      pinned={card.hold === 'pinned' || card.hold === 'focus'}
      onClose={events.onClose}
      onPin={events.onPin}
      onBack={card.trail.length > 0 ? events.onBack : null}
      onOpenEntity={events.onFollow}
      onMute={events.onMute}
      onRetry={events.onRetry}
      onCopy={(text) => host.copy(text)}
    />
  );
  const hide = () => {
    host.close();
    render(null, host.root);
  };
  /** Its strings are gone with the extension: what cannot be said is not shown. */
  const isDumb = () => {
    if (isGone()) onGone();
    return isGone();
  };
  return {
    show(card, lines) {
      if (isDumb()) return;
      render(draw(card), host.root);
      host.open(lines, card.point, card.hold === 'focus');
    },
    move: (lines) => host.move(lines),
    hide,
    announce: ({ name, position, count }) => {
      if (isDumb()) return;
      const place = words.t('statusTerm', name, `${position}`, `${count}`);
      host.announce(hasSpoken ? place : `${words.t('statusTerms', `${count}`)}. ${place}`);
      hasSpoken = true;
    },
    owns: (target) => host.owns(target),
    remove() {
      hide();
      host.remove();
    },
  };
}

function faceOf({ subject, answer }: OpenCard): CardFace {
  switch (answer.kind) {
    case 'come':
      return { kind: 'shown', content: answer.content };
    case 'awaited':
      return { kind: 'loading', name: subject.name };
    case 'empty':
    case 'failed':
      return { kind: answer.kind, name: subject.name };
  }
}
