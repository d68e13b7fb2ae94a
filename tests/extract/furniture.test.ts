import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../lib/extract/furniture.ts';

function furnitureOf(text: string): string[] {
  return findFurniture(text).map(({ start, end }) => text.slice(start, end));
}

describe('credits, captions, navigation', () => {
  it.each([
    '© EPA/SERGEI CHIRIKOV',
    'Russian Foreign Minister Sergey Lavrov  EPA/SERGEI CHIRIKOV',
    'Sergey LavrovFlash 90',
    'Photo: Reuters',
    'Image credit: NATO',
    'Photo by Getty Images',
    'All news',
    'Scroll to Top',
    'Read the rest here',
    'Read more',
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Share this article',
    'Sign up for our newsletter',
    'Follow us on Twitter',
    'Related articles:',
    'Tags: NATO, Russia',
    'Talks in Munich went on (Image: GETTY )',
    'Talks in Munich went on. (AP Photo/Markus Schreiber, File)',
    'Getty Images',
    'Reuters | Getty Images',
    'Foto: dpa',
    'Courtesy of the ministry',
    'Related: Why the talks in Munich went on',
    'SEE MORE: Why the talks in Munich went on',
    'Lesen Sie auch: Warum die Gespräche weitergehen',
    'Читайте также: Почему переговоры продолжаются',
    'Image 1 of / 23',
    'Caption',
    'Advert',
    'Publicité',
    'You may also like',
    'https://example.org/talks',
    '5 min read',
    'Get the latest updates right in your inbox.',
    'Sign up to our newsletter for exclusive updates and enhanced content',
    'Follow us on Facebook, Twitter and Instagram.',
    'This website uses cookies to improve your experience.',
    'This article was originally published on Live Science.',
    'The views and opinions expressed in the article are those of the author.',
    'To continue reading, subscribe to the Gazette.',
    'Already a subscriber? Log in',
    'Only $1 a week for six months. Cancel any time.',
    'Talks in Munich went on until late at night [VIDEO]',
    'Have a tip? Our desk may be reached at desk@example.org.',
  ])('%s', (line) => {
    expect(furnitureOf(`NATO said no.\n\n${line}\n\nRussia said yes.`)).toEqual([line]);
  });

  it('takes the caption beside a credit along', () => {
    expect(furnitureOf('Sergey Lavrov\nSergey LavrovFlash 90\n\nRussia said yes.')).toEqual([
      'Sergey Lavrov',
      'Sergey LavrovFlash 90',
    ]);
  });

  it('takes what stands there a second time', () => {
    const standfirst = 'The minister said the alliance had not proposed any talks';
    expect(furnitureOf(`${standfirst}\n\nMOSCOW. It is so.\n\n${standfirst}.\n\nThe end of it.`)).toEqual([
      `${standfirst}.`,
    ]);
  });
});

it('looks for a headline or standfirst only above the article', () => {
  const prose =
    'The alliance and its partners spoke at length of what divides them, and of what does not. '.repeat(2);
  const text = `Talks\n${prose}\n${prose.slice(2)}\nThe view of Moscow\nOne.\nThe view of Moscow\nTwo.`;
  expect(furnitureOf(text)).toEqual([]);
});

describe('prose', () => {
  it.each([
    'Read the treaty again, Lavrov told the alliance, and see what it says.',
    'Share this burden, the secretary general said, or carry it alone.',
    'The photo showed tanks near the border, NATO said.',
    'Reuters reported the talks on Monday.',
    '"All news is bad news," Stoltenberg said.',
    'Source countries disagree: Poland and Romania want more troops.',
    'Moscow',
    'Related: that was the word the minister used.',
    '"VIDEO: that is what they wrote above it, and it was a drawing."',
    'Follow the money, the senator told the newsletter.',
    'The two articles were published on the same day.',
    'He closed the talks and left by the back door',
    'Watch this space, he said.',
    'Getty Images sued the company on Monday.',
  ])('%s', (line) => {
    expect(furnitureOf(`NATO said no.\n\n${line}\n\nRussia said yes.`)).toEqual([]);
  });

  it('of the seeds is left alone', () => {
    const text = readFileSync('seeds/002_d23662711b33372d.txt', 'utf8');
    expect(furnitureOf(text)).toEqual([]);
  });
});

it('gives sorted spans that do not overlap, each within a line', () => {
  const line = fc.constantFrom(
    'All news',
    '© EPA/X',
    'Photo: A',
    '',
    ' ',
    'A headline of some length',
    '\u0000',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(line).map((lines) => lines.join('\n')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let end = 0;
        for (const span of findFurniture(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[^\n\r]*\S)?$/u);
          end = span.end;
        }
      },
    ),
  );
});

describe('below the beginning of the article', () => {
  const SENTENCE =
    'Russia is ready for talks with the alliance, and it has been for years, the minister said in Moscow.';
  const copied = [
    'Top stories',
    'Talks at last, says Moscow',
    SENTENCE,
    'Facebook',
    'Read more',
    'Lavrov warns of new arms race',
    '18 May 2015',
    SENTENCE.replace('Russia', 'Turkey'),
    'What comes next',
    'More on this story',
    'Stoltenberg: alliance open to talks',
  ].join('\n');

  it('takes headlines under a label for links to other articles', () => {
    const found = findFurniture(copied).map(({ start, end }) => copied.slice(start, end));
    expect(found).toEqual([
      'Top stories',
      'Facebook',
      'Read more',
      'Lavrov warns of new arms race',
      '18 May 2015',
      'More on this story',
      'Stoltenberg: alliance open to talks',
    ]);
  });
});
