import { useWords } from '../common/words.ts';
import { DraftCard } from './DraftCard.tsx';
import type { DeskAtHand, Draft, Refusal } from './desk.ts';
import { saveWords } from './draft-words.ts';
import { NameListCard } from './NameListCard.tsx';
import { PackCard } from './PackCard.tsx';
import { Refusals } from './Refusals.tsx';
import { useParts } from './use-parts.tsx';

/** How many documents are laid out at once: a page of hundreds of forms is slow, and nobody reads it. */
const AT_ONCE = 40;

interface ReviewProps
  extends Pick<DeskAtHand, 'problemsOf' | 'doubtsOf' | 'onEdit' | 'onLeaveOut' | 'onSave' | 'onCancel'> {
  readonly drafts: readonly Draft[];
  readonly refusals: readonly Refusal[];
}

/** What was found in the documents at hand, and what the reader knows about them, before they are saved. */
export function Review(props: ReviewProps) {
  const words = useWords();
  const { drafts, refusals, problemsOf, onSave, onCancel } = props;
  const { shown, more } = useParts(parcelsOf(drafts), AT_ONCE);
  const hasProblems = drafts.some((draft) => Object.keys(problemsOf(draft)).length > 0);
  return (
    <>
      <Refusals refusals={refusals} />
      <ol class="drafts">
        {shown.map((parcel) => (
          <ParcelCard key={keyOf(parcel)} parcel={parcel} {...props} />
        ))}
      </ol>
      {more}
      <div class="review-bar">
        <button type="button" class="button button-main" disabled={hasProblems} onClick={onSave}>
          {saveWords(drafts, words)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.t('optionsCancel')}
        </button>
        {hasProblems && <p class="found-soft">{words.t('optionsMendFirst')}</p>}
      </div>
    </>
  );
}

/** What is looked at as one: the documents of a pack together, everything else by itself. */
interface Parcel {
  /** The title of the pack; null where there is none. */
  readonly pack: string | null;
  readonly drafts: readonly [Draft, ...Draft[]];
}

/** The parcels in the order in which their first documents were given. */
function parcelsOf(drafts: readonly Draft[]): readonly Parcel[] {
  const together = Map.groupBy(drafts, ({ pack, file, extraction }) =>
    pack === null ? extraction.document.id : `${file}\n${pack}`,
  );
  return [...together.values()].flatMap(([first, ...others]) =>
    first ? [{ pack: first.pack, drafts: [first, ...others] as const }] : [],
  );
}

const keyOf = ({ drafts: [{ extraction }] }: Parcel) => extraction.document.id;

function ParcelCard({ parcel, ...props }: ReviewProps & { readonly parcel: Parcel }) {
  const [draft] = parcel.drafts;
  if (parcel.pack !== null)
    return <PackCard title={parcel.pack} drafts={parcel.drafts} onLeaveOut={props.onLeaveOut} />;
  if (draft.arrival.provenance === 'names') return <NameListCard draft={draft} {...props} />;
  return <DraftCard draft={draft} isAlone={props.drafts.length === 1} {...props} />;
}
