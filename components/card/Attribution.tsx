import type { CardContent, CardQuote, CardSource, CardSpeaker } from '../../lib/domain/card.ts';
import { machineDate, sureDateWords } from '../common/date-words.ts';
import { useWords } from '../common/words.ts';
import type { OpenEntity } from './card-props.ts';
import { publisherWords } from './citation.ts';
import { shownWords } from './quotation.ts';

/** Whom a card is about. */
export type About = Pick<CardContent, 'entity' | 'role'>;

type CertainSpeaker = Extract<CardSpeaker, { kind: 'certain' }>;

interface AttributionProps {
  readonly quote: CardQuote;
  /** The id that the speaker gets in the document. */
  readonly id: string;
  /** Whose card it stands on: their name leads nowhere, and what they are is said at its head. */
  readonly about: About;
  readonly onOpenEntity: OpenEntity | null;
}

/** Who said it, when, and where that was published: what is not certain says so. */
export function Attribution({ quote, id, about, onOpenEntity }: AttributionProps) {
  const { speaker } = quote;
  const leadsTo = 'entity' in speaker && speaker.entity !== about.entity ? speaker.entity : null;
  const open =
    onOpenEntity && leadsTo !== null && 'name' in speaker
      ? () => onOpenEntity(leadsTo, speaker.name, shownWords(quote))
      : null;
  return (
    <figcaption class="quote-by">
      <p class="quote-who" id={id}>
        <Speaker speaker={speaker} about={about} onOpen={open} />
      </p>
      <p class="quote-source" title={quote.source.title ?? undefined}>
        <span class="quote-when">
          <SaidWhen quote={quote} />
        </span>
        {' · '}
        <Where source={quote.source} />
      </p>
    </figcaption>
  );
}

interface SpeakerProps {
  readonly speaker: CardSpeaker;
  readonly about: About;
  /** Opens the speaker's own card; null where there is none to open. */
  readonly onOpen: (() => void) | null;
}

function Speaker({ speaker, about, onOpen }: SpeakerProps) {
  const { t } = useWords();
  if (speaker.kind === 'unknown') return <span class="quote-unsure">{t('cardSpeakerUnknown')}</span>;
  if (speaker.kind === 'surface') {
    return (
      <>
        <bdi class="quote-speaker">{t('quoted', speaker.words)}</bdi>
        <span class="quote-unsure">{t('cardSpeakerSurface')}</span>
      </>
    );
  }
  const role = speaker.kind === 'certain' && !isSaidOf(about, speaker) ? speaker.role : null;
  return (
    <>
      {onOpen ? (
        <button type="button" class="quote-speaker" onClick={onOpen}>
          <bdi>{speaker.name}</bdi>
        </button>
      ) : (
        <bdi class="quote-speaker">{speaker.name}</bdi>
      )}
      {speaker.kind === 'uncertain' && <span class="quote-unsure">{t('cardSpeakerUncertain')}</span>}
      {role && (
        <span class="quote-role">
          <bdi>{role}</bdi>
        </span>
      )}
    </>
  );
}

/** Whether the head of the card says already what the speaker is. */
const isSaidOf = (about: About, { entity, role }: CertainSpeaker) =>
  entity === about.entity && role === about.role?.text;

function Where({ source }: { readonly source: CardSource }) {
  const words = useWords();
  const publisher = publisherWords(source, words) ?? words.t('cardPublisherUnknown');
  return (
    <span class="quote-where">
      <bdi>{publisher}</bdi>
      {source.title && (
        <>
          {', '}
          <cite dir="auto">{source.title}</cite>
        </>
      )}
    </span>
  );
}

function SaidWhen({ quote }: { readonly quote: CardQuote }) {
  const words = useWords();
  const { published, publishedBasis } = quote.source;
  if (quote.date !== null) {
    return (
      <time dateTime={machineDate(quote.date)}>{sureDateWords(quote.date, quote.dateBasis, words)}</time>
    );
  }
  if (published === null) return <>{words.t('cardUndated')}</>;
  return (
    <time dateTime={machineDate(published)}>
      {words.t('cardPublished', sureDateWords(published, publishedBasis, words))}
    </time>
  );
}
