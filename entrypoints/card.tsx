import { render } from 'preact';
import { defineUnlistedScript } from '#imports';
import { Card, type CardFace } from '../components/card/Card.tsx';
import cardStyles from '../components/card/card.css?inline';
import { type CardEvents, type CardShell, leaveShell } from '../lib/card/shell.ts';
import type { OpenCard } from '../lib/card/state.ts';
import { browserWords } from '../lib/messages/words.ts';
import hostStyles from '../lib/page/host.css?inline';
import { Host } from '../lib/page/host.ts';

/** Injected into a frame on the first need: what hosts and draws the card. */
export default defineUnlistedScript(() => leaveShell(openShell));

function openShell(events: CardEvents): CardShell {
  const words = browserWords();
  const host = new Host([hostStyles, cardStyles], events);
  let hasFocus = false;
  const hide = () => {
    hasFocus = false;
    host.close();
    render(null, host.root);
  };
  return {
    show(card, lines) {
      render(
        <Card
          face={faceOf(card)}
          surface={card.subject.surface}
          words={words}
          frame={host.frame}
          pinned={card.hold === 'pinned' || card.hold === 'focus'}
          onClose={events.onClose}
          onPin={events.onPin}
          onBack={null}
          onMute={events.onMute}
          onRetry={events.onRetry}
          onCopy={(text) => host.copy(text)}
        />,
        host.root,
      );
      host.open(lines, card.point);
      if (card.hold === 'focus' && !hasFocus) host.takeFocus();
      hasFocus = card.hold === 'focus';
    },
    move: (lines) => host.move(lines),
    hide,
    announce: ({ name, position, count }) =>
      host.announce(words.t('statusTerm', name, `${position}`, `${count}`)),
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
