import { type MessageKey, useWords } from '../common/words.ts';

/** Words of pages that the reader said are not this entity. */
export interface MutedTerm {
  readonly entity: string;
  readonly surface: string;
  /** The entity's name; null where the corpus does not know it any more. */
  readonly name: string | null;
}

/** What the reader decides about marking. */
export interface MarkingChoices {
  readonly marking: 'sections' | 'all' | 'off';
  readonly strictness: 'strict' | 'middle' | 'loose';
  readonly links: boolean;
}

interface SettingsPageProps {
  readonly choices: MarkingChoices;
  readonly sitesOff: readonly string[];
  readonly muted: readonly MutedTerm[];
  readonly onChoose: (choices: Partial<MarkingChoices>) => void;
  readonly onSiteOn: (site: string) => void;
  readonly onUnmute: (term: MutedTerm) => void;
}

const MARKING = [
  { value: 'sections', label: 'optionsMarkingSections', hint: 'optionsMarkingSectionsHint' },
  { value: 'all', label: 'optionsMarkingAll', hint: null },
  { value: 'off', label: 'optionsMarkingOff', hint: 'optionsMarkingOffHint' },
] as const satisfies readonly Choice<string>[];

const STRICTNESS = [
  { value: 'strict', label: 'optionsStrict', hint: 'optionsStrictHint' },
  { value: 'middle', label: 'optionsMiddle', hint: 'optionsMiddleHint' },
  { value: 'loose', label: 'optionsLoose', hint: 'optionsLooseHint' },
] as const satisfies readonly Choice<string>[];

/** How pages are marked, where they are not, and which words are never taken for a term. */
export function SettingsPage({ choices, onChoose, ...lists }: SettingsPageProps) {
  const { t } = useWords();
  return (
    <section class="page" aria-labelledby="settings-heading">
      <h2 id="settings-heading" tabIndex={-1}>
        {t('optionsSettingsHeading')}
      </h2>
      <ChoiceGroup
        name="marking"
        legend={t('optionsMarkingLegend')}
        choices={MARKING}
        chosen={choices.marking}
        onChoose={(marking) => onChoose({ marking })}
      />
      <ChoiceGroup
        name="strictness"
        legend={t('optionsStrictnessLegend')}
        choices={STRICTNESS}
        chosen={choices.strictness}
        onChoose={(strictness) => onChoose({ strictness })}
      />
      <label class="choice choices">
        <input
          type="checkbox"
          checked={choices.links}
          onChange={(event) => onChoose({ links: event.currentTarget.checked })}
        />
        <span>{t('optionsLinks')}</span>
      </label>
      <SitesOff {...lists} />
      <Muted {...lists} />
    </section>
  );
}

interface Choice<Value> {
  readonly value: Value;
  readonly label: MessageKey;
  readonly hint: MessageKey | null;
}

interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { t } = useWords();
  const { name, legend, choices, chosen, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {t(label)}
            {hint && <span class="choice-hint">{t(hint)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SitesOff({ sitesOff, onSiteOn }: Pick<SettingsPageProps, 'sitesOff' | 'onSiteOn'>) {
  const { t } = useWords();
  return (
    <section class="settings-list" aria-labelledby="sites-heading">
      <h3 id="sites-heading">{t('optionsSitesHeading')}</h3>
      <PlainList
        none={t('optionsSitesNone')}
        rows={sitesOff.map((site) => ({
          text: site,
          button: t('optionsSiteOn'),
          name: t('optionsSiteOnNamed', site),
          onPress: () => onSiteOn(site),
        }))}
      />
    </section>
  );
}

function Muted({ muted, onUnmute }: Pick<SettingsPageProps, 'muted' | 'onUnmute'>) {
  const { t } = useWords();
  return (
    <section class="settings-list" aria-labelledby="muted-heading">
      <h3 id="muted-heading">{t('optionsMutedHeading')}</h3>
      <PlainList
        none={t('optionsMutedNone')}
        rows={muted.map((term) => ({
          text:
            term.name === null ? t('quoted', term.surface) : t('optionsMutedTerm', term.surface, term.name),
          button: t('optionsUnmute'),
          name: t('optionsUnmuteNamed', term.surface),
          onPress: () => onUnmute(term),
        }))}
      />
    </section>
  );
}

/** What the reader has switched off, and the button that takes it back. */
interface PlainRow {
  readonly text: string;
  readonly button: string;
  /** The button's own name, which says what it takes back. */
  readonly name: string;
  readonly onPress: () => void;
}

function PlainList({ none, rows }: { readonly none: string; readonly rows: readonly PlainRow[] }) {
  if (rows.length === 0) return <p class="found-none">{none}</p>;
  return (
    <ul class="plain-list">
      {rows.map(({ text, button, name, onPress }, i) => (
        <li key={i}>
          <span>{text}</span>
          <button type="button" class="button button-quiet" aria-label={name} onClick={onPress}>
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}
