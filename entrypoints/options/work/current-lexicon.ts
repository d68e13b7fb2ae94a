import { type Lexicon, openLexicon } from '../../../lib/lexicon/lexicon.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { openLibrary } from '../../../lib/store/library.ts';

/** The lexicon of the library as it is; null where it cannot be had. */
export async function currentLexicon(): Promise<Lexicon | null> {
  try {
    const library = await openLibrary(await openDatabase());
    return library && openLexicon(await library.lexicon());
  } catch {
    return null;
  }
}
