import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';
import { gendersOf } from '../../../lib/extract/quotes/genders.ts';
import { readingOf } from '../../../lib/extract/quotes/reading.ts';

/** What a text tells of the gender of the one of its people whose name ends with a word. */
function genderOf(surname: string, text: string): string | undefined {
  const names = findNames(text, []);
  const entity = names.entities.find(({ name }) => name.endsWith(surname));
  const reading = readingOf(frameDocument(text, names.mentions, []));
  return entity && gendersOf(reading, names).get(entity.id);
}

describe('the genders that pronouns tell', () => {
  it.each([
    ['he behind the only name', 'President Obama spoke in Chicago, and he left at once.', 'm'],
    ['he in the next sentence', 'President Obama spoke in Chicago. Then he left.', 'm'],
    ['he beside a woman', 'Angela Merkel met President Obama before he left.', 'm'],
    [
      'she that goes on before the name',
      'She said she had met Obama, and she left. She hoped that she won.',
      undefined,
    ],
    ['one she', 'Obama was there when she left.', undefined],
    ['he behind two whom it may mean', 'Obama met Erdogan before he left.', undefined],
    ['he two sentences on', 'Obama spoke in Chicago. It rained there. Then he left.', undefined],
  ])('%s', (_, text, gender) => {
    expect(genderOf('Obama', text)).toBe(gender);
  });

  it('do not overrule a given name', () => {
    expect(genderOf('Clinton', 'Hillary Clinton was in Ohio. Then he left.')).toBe('f');
  });
});
