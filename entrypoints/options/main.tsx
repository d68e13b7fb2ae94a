import { render } from 'preact';
import '../../components/common/tokens.css';
import '../../components/corpus/corpus.css';
import { WordsContext } from '../../components/common/words.ts';
import { browserWords } from '../../lib/messages/words.ts';
import { OptionsApp } from './OptionsApp.tsx';

const words = browserWords();
const root = document.getElementById('app');
document.documentElement.lang = words.locale;
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <OptionsApp />
    </WordsContext.Provider>,
    root,
  );
}
