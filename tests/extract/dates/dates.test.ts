import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/extract/dates/dates.ts';

/** A Wednesday. */
const WEDNESDAY = '2015-05-20';

function valuesIn(text: string, reference: string | null = WEDNESDAY): [string, string][] {
  return findDates(text, reference).map((date) => [date.text, date.value]);
}

describe('dates that the words give whole', () => {
  it.each([
    ['They signed on 27 May 1997 in Paris.', '27 May 1997', '1997-05-27'],
    ['They signed on the 27th of May 1997 in Paris.', '27th of May 1997', '1997-05-27'],
    ['They signed on MAY 27 1997 in Paris.', 'MAY 27 1997', '1997-05-27'],
    ['The talks of 12–14 May 2013 failed.', '12–14 May 2013', '2013-05-12/2013-05-14'],
    ['The poll of Jan. 27-Feb. 1, 2016 erred.', 'Jan. 27-Feb. 1, 2016', '2016-01-27/2016-02-01'],
    ['They signed on May 27, 1997, in Paris.', 'May 27, 1997', '1997-05-27'],
    ['The file is dated 1997-05-27.', '1997-05-27', '1997-05-27'],
    ['Posted 9/17/16 by the desk.', '9/17/16', '2016-09-17'],
    ['Mass riots in February 2014 followed.', 'February 2014', '2014-02'],
    ['It reunified in mid-March 2014.', 'mid-March 2014', '2014-03~'],
    ['It was signed in late September 2014.', 'late September 2014', '2014-09~'],
    ['In 2014 Russian troops went to Crimea.', '2014', '2014'],
    ['It ended by the end of June 2014.', 'the end of June 2014', '2014-06~'],
    ['The 2015 Minsk agreement held.', '2015', '2015'],
    ['In the year 2000 he came to power.', '2000', '2000'],
    ['In 1812 the army retreated.', '1812', '1812'],
    ['It will be warmer by 2100.', '2100', '2100'],
    ['It began in the summer of 2010.', 'the summer of 2010', '2010-22'],
    ['Talks went on through spring 2014.', 'spring 2014', '2014-21'],
    ['In the 1990s the alliance grew.', 'the 1990s', '199X'],
    ['In the early ’80s it armed.', 'the early ’80s', '198X'],
    ['The attacks of 9/11 changed that.', '9/11', '2001-09-11'],
    ['The Sept. 11 attacks changed that.', 'Sept. 11', '2001-09-11'],
    ['The summit of May 12-14, 2013 failed.', 'May 12-14, 2013', '2013-05-12/2013-05-14'],
    ['The war of 1853–1856 was lost.', '1853–1856', '1853/1856'],
    ['The season of 2015/16 was lost.', '2015/16', '2015/2016'],
    ['They met between 12 and 14 March 2015 in Rome.', '12 and 14 March 2015', '2015-03-12/2015-03-14'],
    ['They met between March 12 and 14, 2015 in Rome.', 'March 12 and 14, 2015', '2015-03-12/2015-03-14'],
    ['It grew in Q3 2016 at last.', 'Q3 2016', '2016-07/2016-09'],
    ['It grew in the second half of 2016.', 'the second half of 2016', '2016-07/2016-12'],
    ['The budget of FY2017 is short.', '2017', '2017'],
    ['In the late nineties it grew.', 'the late nineties', '199X'],
    ['In the mid-90s it grew.', 'the mid-90s', '199X'],
    ['In the 1800s it grew.', 'the 1800s', '18XX'],
    ['In the early 1900s it grew.', 'the early 1900s', '190X'],
    ['It was written at Christmas 2014.', 'Christmas 2014', '2014-12-25'],
    ['The Fourth of July 2014 was wet.', 'Fourth of July 2014', '2014-07-04'],
    ['Nothing was the same after the Sept.11 attacks.', 'Sept.11', '2001-09-11'],
  ])('%s', (text, words, value) => {
    expect(valuesIn(text, null)).toEqual([[words, value]]);
  });
});

describe('other languages', () => {
  it.each([
    ['Министр сказал 20 мая 2015 года, что это не так и что он не верит.', '2015-05-20'],
    ['Der Minister sagte am 20. Mai 2015, dass es nicht so ist und auch nicht war.', '2015-05-20'],
    ['Le ministre a dit le 1er mars 2014 que ce n’est pas dans les plans des alliés.', '2014-03-01'],
    [
      'El ministro dijo el 20 de mayo de 2015 que los países no se fían, pero que más se hablará con ellos.',
      '2015-05-20',
    ],
    ['Il ministro ha detto nel marzo 2014 che non è così per il paese e per gli alleati.', '2014-03'],
    ['O ministro disse em 5 de agosto de 2008 que não foi para a reunião dos países.', '2008-08-05'],
    ['Minister powiedział 20 maja 2015, że to nie jest tak i że się nie zgadza.', '2015-05-20'],
  ])('%s', (text, value) => {
    expect(valuesIn(text, null).map(([, found]) => found)).toEqual([value]);
  });
});

describe('dates in figures', () => {
  it.each([
    ['It was posted on 20.05.2015 at noon.', null, '2015-05-20'],
    ['It was posted on 05.06.2015 at noon.', null, '2015-06-05'],
    ['It was posted on 5/20/2015 at noon.', null, '2015-05-20'],
    ['It was posted on 20/5/2015 at noon.', null, '2015-05-20'],
    ['It was posted on 5/6/2015 at noon.', null, '2015'],
    ['It was posted on 5/6/2015 at noon.', '2015-06-07', '2015-06-05'],
    ['It was posted on 5/6/2015 at noon.', '2015-05-07', '2015-05-06'],
  ])('%s, read on %s', (text, reference, value) => {
    expect(valuesIn(text, reference).map(([, found]) => found)).toEqual([value]);
  });

  it('are read in the order that another one in the text tells', () => {
    const values = (text: string) => valuesIn(text, '2015-05-07').map(([, value]) => value);
    expect(values('Posted 5/6/2015, changed 20/6/2015.')).toEqual(['2015-06-05', '2015-06-20']);
    expect(values('Posted 6/5/2015, changed 6/20/2015.')).toEqual(['2015-06-05', '2015-06-20']);
  });
});

describe('words that are no times', () => {
  it.each([
    'NATO is an alliance for the 21st century.',
    'We are an alliance for today and tomorrow.',
    'He may come, and they march on.',
    'The late Mayor of Moscow met Angela Merkel.',
    'He spoke on ABC’s “This Week,” and on CBS This Morning.',
    'Theresa May met Angela Merkel.',
    'Jill June and April Ryan came, and the March on Washington began.',
    'They sent 2000 troops and 1900 tanks, and paid $2014 each.',
    'See https://example.org/2014/05/20/talks for more.',
    'Article 2015.4 of the code, and No. 1999.',
    'USA TODAY and the Sunday Times asked.',
    'On Good Friday he rested.',
    'After the fall of the Berlin Wall all changed.',
    'The second paragraph, the first hour, now and then.',
    'They march 15 abreast, and may 20 times over.',
    'It fell 10.5.3 points to version 1.2.3 of the plan.',
    'Of June 45 and March 0 nobody has heard.',
    'It may not hold.',
    'It rained often in the last year, over the past week, and will over the next decade.',
    'The next month, he left the party.',
    'It takes place every Monday, and Monday through Friday.',
    'They wait for the May government, and for the March of Time; her rating is in the mid-20s.',
    'They argue on Saturday nights, and on the last Friday of the month.',
    'The train left at 1900 ET.',
    'He has one Election Day after another.',
    'It runs Windows 2000, as Resolution 1973 and chapter 2015 say.',
    'Mr. August came, and April said she would.',
    'They won 20-14, at 1600 Pennsylvania Avenue, and rang 1-800-555-1212.',
    'The Sun reported it, and Wed followed.',
    'On a rainy Thursday of that kind he left, and even today nobody knows.',
    'He told “Sunday Morning Futures” so, and USA Today, and ABC’s This Week.',
    'He lives at 1909 Willow Drive, in the last week of the fair.',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'on',
    'Monday',
    'May',
    '20',
    ',',
    '2014',
    '.',
    'last',
    'year',
    'the',
    '1990s',
    '9/11',
    'mid-',
    'March',
    '\n',
    '“',
    '12-14',
    'summer',
    'of',
    '\u0000',
    '\ud800',
    'ago',
    'three',
    'weeks',
    '2014-03-05',
    '’s',
    'today',
    'and',
    'January',
    'é',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );

  it('gives sorted expressions that do not overlap and slice the text', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(null, WEDNESDAY, '2017', 'XXXX-05-18', 'nonsense'),
        (input, reference) => {
          let end = 0;
          for (const date of findDates(input, reference)) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeGreaterThan(date.start);
            expect(input.slice(date.start, date.end)).toBe(date.text);
            expect(date.value).toMatch(/^[\dX]{4}(?:-\d\d){0,2}~?(?:\/[\dX]{4}(?:-\d\d){0,2}~?)?$/);
            end = date.end;
          }
        },
      ),
    );
  });

  it('does nothing new to the end of a text when it is repeated', () => {
    const once = 'He spoke on 12 May 2014 in Kiev.\n';
    expect(findDates(once.repeat(500), null)).toHaveLength(500);
  });
});
