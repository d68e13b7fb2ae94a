import { useWords } from '../common/words.ts';

interface ShowInTextProps {
  /** What is shown in its place: a screen reader's list of buttons tells one from the other by it. */
  readonly what: string;
  readonly onShow: () => void;
}

/** How many words say which of many it is. */
const TELLING_WORDS = 8;

/** Brings up the place in the text where something was found. */
export function ShowInText({ what, onShow }: ShowInTextProps) {
  const { t } = useWords();
  const words = what.split(/\s+/u);
  const beginning = words.slice(0, TELLING_WORDS).join(' ');
  return (
    <button
      type="button"
      class="text-button"
      aria-label={t('optionsShowInTextNamed', words.length > TELLING_WORDS ? `${beginning} …` : beginning)}
      onClick={onShow}
    >
      {t('optionsShowInText')}
    </button>
  );
}
