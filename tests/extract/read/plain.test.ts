import { expect, it } from 'vitest';
import { readPlain } from '../../../lib/extract/read/plain.ts';

it('takes title and date from the headers of a message', () => {
  const message =
    'From: desk@example.org\nSubject: Talks in Munich\nDate: Sat, 18 Feb 2017 10:00:00 +0100\n\nTalks went on.';
  expect(readPlain(message)).toMatchObject({
    title: 'Talks in Munich',
    published: '2017-02-18',
    text: 'Talks went on.',
  });
});

it('takes the headline for the title, under what was copied with it', () => {
  const copied =
    'Skip to main content\nShare\nPolitics\nTalks in Munich go on\n\nThe talks went on in Munich.';
  expect(readPlain(copied)).toMatchObject({ title: 'Talks in Munich go on', text: copied });
});

it('makes paragraphs of broken lines in what was quoted in a reply', () => {
  const quoted = `> Russian Foreign Minister Sergey Lavrov said on Saturday that the world
> order needs to change, and that he hopes for the reason of all who are
> responsible for it in this century and, as he said twice, and
> in the next.`;
  expect(readPlain(quoted).text).toBe(
    'Russian Foreign Minister Sergey Lavrov said on Saturday that the world order needs to change, and that he hopes for the reason of all who are responsible for it in this century and, as he said twice, and in the next.',
  );
});
