import { render } from 'preact';
import { browserWords } from '../../lib/messages/words.ts';
import '../../components/card/card.css';
import '../../components/search/popup.css';
import { PopupApp } from './PopupApp.tsx';

const app = document.getElementById('app');
if (app) render(<PopupApp words={browserWords()} />, app);
