import { ENTITY_TYPES, type EntityType, type ExtractedEntity } from '../../lib/domain/entity.ts';
import { TYPE_NAMES } from '../card/CardHead.tsx';
import { isolated, useWords } from '../common/words.ts';
import { countWords } from './count-words.ts';
import { useParts } from './use-parts.tsx';

const AT_ONCE = 100;

/** How names are found in the text beside them. */
interface NamePlaces {
  readonly current: string | null;
  readonly onShow: (id: string) => void;
}

interface NameListProps {
  readonly entities: readonly ExtractedEntity[];
  /** Absent where there is no text to find them in. */
  readonly places?: NamePlaces;
}

/** Names by kind, each with its other forms and, of a text, how often it stands there. */
export function NameList({ entities, ...rest }: NameListProps) {
  const byType = Map.groupBy(entities, ({ type }) => type);
  return (
    <dl class="names">
      {ENTITY_TYPES.map((type) => {
        const names = byType.get(type);
        return names && <NameGroup key={type} type={type} entities={names} {...rest} />;
      })}
    </dl>
  );
}

function NameGroup({ type, entities, places }: NameListProps & { type: EntityType }) {
  const words = useWords();
  const { shown, more } = useParts(entities, AT_ONCE);
  return (
    <div class="names-group">
      <dt class="names-type">{words.t(TYPE_NAMES[type])}</dt>
      {shown.map((entity) => (
        <dd key={entity.id} class="names-name" data-current={entity.id === places?.current}>
          {places ? (
            <PlacedName entity={entity} places={places} />
          ) : (
            <bdi class="names-plain">{entity.name}</bdi>
          )}
          <OtherForms entity={entity} />
        </dd>
      ))}
      {more && <dd>{more}</dd>}
    </div>
  );
}

function PlacedName({ entity, places }: { entity: ExtractedEntity; places: NamePlaces }) {
  const words = useWords();
  return (
    <>
      <button
        type="button"
        class="text-button"
        disabled={entity.mentions.length === 0}
        onClick={() => places.onShow(entity.id)}
      >
        <bdi>{entity.name}</bdi>
      </button>
      <span class="found-soft">{countWords(words, 'mentions', entity.mentions.length)}</span>
    </>
  );
}

function OtherForms({ entity }: { entity: ExtractedEntity }) {
  const { t, locale } = useWords();
  const others = [...new Set(entity.aliases.map(({ text }) => text))].filter((text) => text !== entity.name);
  if (others.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(others.map(isolated));
  return <span class="found-soft">{t('optionsAlso', list)}</span>;
}
