import { servePages } from '../../browser/harness/server.ts';
import { inventEntities, inventParagraphs, pageOf } from './invented.ts';
import { measurePage, startContest } from './page-cost.ts';
import type { Invented } from './stocked.ts';
import { count } from './table.ts';

/** What is special about some of the pages. */
const KINDS: Readonly<Record<string, string>> = { none: ', nothing known', first: ', first of its site' };

/**
 * What pages pay: rows of the table. A path is KIND/WORDS: `some` names stand on a page of so many words, or `none`, or
 * some, and it is the `first` page of its site. Chromium only.
 */
export async function measurePages(
  { rig, aliases }: Invented,
  paths: readonly string[],
): Promise<string[][]> {
  const entities = inventEntities(aliases);
  const server = await servePages((path) => {
    const [, kind, words] = path.split('/');
    if (kind === 'blank') return pageOf([]);
    return pageOf(inventParagraphs(kind === 'none' ? [] : entities, Number(words)));
  });
  const contest = await startContest(rig);
  try {
    const rows: string[][] = [];
    for (const path of paths) {
      const [kind = '', words = ''] = path.split('/');
      const figures = await measurePage(
        contest,
        server,
        path,
        kind === 'first' ? 'data:text/html,' : undefined,
      );
      rows.push([count(aliases), `${count(Number(words))}${KINDS[kind] ?? ''}`, ...figures]);
    }
    return rows;
  } finally {
    await Promise.all([contest.tokens.close(), contest.floor.close(), server.close()]);
  }
}
