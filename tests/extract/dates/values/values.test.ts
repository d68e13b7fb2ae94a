import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../lib/extract/dates/dates.ts';

/** A Wednesday. */
const WEDNESDAY = '2015-05-20';

function valuesIn(text: string, reference: string | null = WEDNESDAY): [string, string][] {
  return findDates(text, reference).map((date) => [date.text, date.value]);
}

describe('dates counted from the document’s own', () => {
  it.each([
    ['Lavrov said on Wednesday.', '2015-05-20'],
    ['Lavrov said on Monday.', '2015-05-18'],
    ['Lavrov will speak on Monday.', '2015-05-25'],
    ['On Friday, the ministers will meet again.', '2015-05-22'],
    ['He is writing a speech, to be delivered Friday.', '2015-05-22'],
    ['He arrived last Friday.', '2015-05-15'],
    ['He arrives next Friday.', '2015-05-22'],
    ['It was the day after Monday.', '2015-05-19'],
    ['He spoke yesterday.', '2015-05-19'],
    ['He speaks tomorrow night.', '2015-05-21'],
    ['They met earlier this week.', '2015-05-18/2015-05-24'],
    ['They met last week.', '2015-05-11/2015-05-17'],
    ['They met over the weekend.', '2015-05-16/2015-05-17'],
    ['They met last weekend.', '2015-05-16/2015-05-17'],
    ['They agreed last month.', '2015-04'],
    ['They agreed last year.', '2014'],
    ['Next decade decides.', '202X'],
    ['In the run-up to Monday’s vote he stays home.', '2015-05-25'],
    ['He speaks at a conference on Friday.', '2015-05-22'],
    ['He seemed to be unsure Monday night when he left.', '2015-05-18'],
    ['The state, which holds a caucus on Friday, is large.', '2015-05-22'],
    ['What would change if he won the vote on Nov. 8?', '2015-11-08'],
    ['In October, the firm sold more.', '2014-10'],
    ['This Friday is the day.', '2015-05-22'],
    ['This weekend, Merkel complained.', '2015-05-16/2015-05-17'],
    ['He raised more in the third quarter of the year.', '2014-07/2014-09'],
    ['He raised more in the first quarter of the year.', '2015-01/2015-03'],
    ['It was signed nearly a year ago.', '2014~'],
    ['It was signed about three months ago.', '2015-02~'],
    ['It was signed more than a year ago.', '2014~'],
    ['It was signed a year ago Monday.', '2014-05-18'],
    ['It was signed two weeks ago Monday.', '2015-05-04'],
    ['It is to be ready by the end of the year.', '2015'],
    ['It grew in Q1, they said.', '2015-01/2015-03'],
    ['Putin to visit Ankara on Friday', '2015-05-22'],
    ['He was scheduled to speak on Tuesday.', '2015-05-19'],
    ['He was scheduled to speak on Thursday.', '2015-05-21'],
    ['She is silent about the talks on Friday.', '2015-05-22'],
    ['Following his big win on Saturday, this might have been easy.', '2015-05-16'],
    ['At a Saturday rally in Rome, he vowed to go on.', '2015-05-16'],
    ['They gather before Iowans kick off the voting Saturday.', '2015-05-23'],
    ['He is likely to bounce back Saturday.', '2015-05-23'],
    ['Speaking to reporters in Rome on Friday, he said little.', '2015-05-15'],
    ['The race will go well into the fall.', '2015-23'],
    ['They have worked there since the summer.', '2014-22'],
    ['It was signed three months ago.', '2015-02'],
    ['It was signed seventy-four years ago.', '1941'],
    ['A vote follows six weeks from now.', '2015-06-29/2015-07-05'],
    ['It was signed last December.', '2014-12'],
    ['They were killed in February.', '2015-02'],
    ['They vote in November.', '2015-11'],
    ['A strong October report surprised them.', '2014-10'],
    ['The April survey surprised them.', '2015-04'],
    ['In August Putin met Obama.', '2014-08'],
    ['Its March meeting was short.', '2015-03'],
    ['They work in the March states.', '2015-03'],
    ['In June, the minister of trade, an old friend of the king, proposed a treaty.', '2014-06'],
    ['They have known since mid-2013.', '2013'],
    ['He stood by his 2005 vote.', '2005'],
    ['It was agreed on June 16 of last year.', '2014-06-16'],
    ['It will be ready by March of next year.', '2016-03'],
    ['The vote was held on March 16.', '2015-03-16'],
    ['It comes before the court on June 1.', '2015-06-01'],
    ['They met on Labor Day.', '2014-09-01'],
    ['It was a hot summer: this summer brings more.', '2015-22'],
    ['They met the day before yesterday.', '2015-05-18'],
    ['They spent the weekend in Rome.', '2015-05-16/2015-05-17'],
    ['She announced a planned rally on Saturday in Rome.', '2015-05-23'],
    ['They are on track to finish on Saturday.', '2015-05-23'],
    ['The minister may resign in June.', '2015-06'],
    ['They ask who can win in February.', '2016-02'],
    ['She is holding a dinner in Rome on Saturday.', '2015-05-23'],
    ['She is weighing the words of Saturday.', '2015-05-16'],
    ['They all entered the race with the greatest of hopes in September.', '2014-09'],
    ['He could not be reached for comment on Tuesday.', '2015-05-19'],
  ])('%s', (text, value) => {
    expect(valuesIn(text).map(([, found]) => found)).toEqual([value]);
  });

  it('takes tomorrow’s weekday for tomorrow, even where it is told as past, unless it says which', () => {
    expect(valuesIn('She warned on Thursday that it would last.')).toEqual([['Thursday', '2015-05-21']]);
    expect(valuesIn('She warned last Thursday that it would last.')).toEqual([
      ['last Thursday', '2015-05-14'],
    ]);
    expect(valuesIn('She warned on Friday that it would last.')).toEqual([['Friday', '2015-05-15']]);
  });

  it.each([
    ['Polls show him weak in Saturday’s regional election.', '2015-05-23'],
    ['Polls show him strong after Sunday’s election.', '2015-05-17'],
    ['Her words in Saturday’s election debate were few.', '2015-05-16'],
    ['He gained ground before the Sept. 9 general election.', '2015-09-09'],
    ['He gained ground after the massacre of September.', '2014-09'],
    ['She is a favourite before the elections on Saturday - what else was there to say?', '2015-05-23'],
    ['Ahead of Saturday’s parade, the police closed the square.', '2015-05-23'],
  ])('takes the nearer one of what is on a weekday: %s', (text, value) => {
    expect(valuesIn(text).map(([, found]) => found)).toEqual([value]);
  });

  it.each([
    ['The act was signed in 1997; two years later the alliance grew.', ['1997', '1999']],
    ['She took office in 2005. The following year she went to China.', ['2005', '2006']],
    ['They met on May 27, 1997. The next day Yeltsin flew home.', ['1997-05-27', '1997-05-28']],
    ['They met in June 1991.\n\nThree months earlier nobody had hoped so.', ['1991-06', '1991-03']],
    ['They met on May 27, 1997. A week later it was over.', ['1997-05-27', '1997-06-02/1997-06-08']],
    ['Obama flew in on Monday. He spoke later that day.', ['2015-05-18', '2015-05-18']],
    ['He won in 1968, and his party lost that November.', ['1968', '1968-11']],
    ['They met in 1991. In October of that year it was over.', ['1991', '1991-10']],
    ['The act was signed on May 27, 1997. On June 3 it was read.', ['1997-05-27', '1997-06-03']],
    ['They met on May 27, 1997.\n\nIt was late. The note of May 27 is lost.', ['1997-05-27', '1997-05-27']],
    ['The act was signed on May 27, 1997.\n\nIt was read on June 3.', ['1997-05-27', '1997-06-03']],
    ['After the Sept. 11 attacks Putin met Bush on October 21.', ['2001-09-11', '2014-10-21']],
    ['She took office in March 2005. That same month she went to China.', ['2005-03', '2005-03']],
    ['The election of October 2014, just eight months later, was lost.', ['2014-10']],
    ['They met in June 1991. Over the next year little changed.', ['1991-06']],
    ['A day later nobody knew.', []],
    ['She spoke on Monday. The day before, she had been in Rome.', ['2015-05-18', '2015-05-17']],
    ['He lost the race of 2012. In Gaza that fall he helped.', ['2012', '2012-23']],
    ['He had 62 percent in 2008. His support today is below that year.', ['2008', '2015-05-20', '2008']],
    [
      'The raid of September 11, 2012, failed. After the September 11 attack he left.',
      ['2012-09-11', '2012-09-11'],
    ],
  ])('goes on from what was dated before: %s', (text, values) => {
    expect(valuesIn(text).map(([, found]) => found)).toEqual(values);
  });

  it.each([
    ['She said on Monday: “Today we have won.”', '2015-05-18'],
    ['They met on Tuesday.\n\n"I am tired tonight," she said.', '2015-05-19'],
    ['They met on Monday.\n\nToday they meet again.', '2015-05-20'],
    ['She said on Monday that it was “a bad day”, but today is another.', '2015-05-20'],
    ['They met on May 2. “Today we have won,” she said.', '2015-05-20'],
  ])('counts somebody’s today from the day of the words: %s', (text, value) => {
    expect(valuesIn(text).at(-1)?.[1]).toBe(value);
  });

  it('takes a month just ahead for the coming one, over the year’s end too', () => {
    expect(valuesIn('The spot runs in early January.', '2015-11-27')).toEqual([
      ['early January', '2016-01~'],
    ]);
    expect(valuesIn('They met in January.', '2015-11-27')).toEqual([['January', '2015-01']]);
  });

  it.each([
    ['On Monday, he said: “Last night I slept.”', '2015-05-17'],
    ['At a rally on Monday, he was tired.\n\n“You vote tomorrow,” he said.', '2015-05-19'],
    ['On Monday, he said: “Last night I slept.” And: “Last night I dreamt.”', '2015-05-17'],
    ['He was asked about Monday’s debate. “Last night I won,” he said.', '2015-05-19'],
  ])('counts somebody’s yesterday and tomorrow from the day of the words: %s', (text, value) => {
    expect(valuesIn(text).at(-1)?.[1]).toBe(value);
  });

  it('takes the year in which a day is the weekday that stands before it', () => {
    expect(valuesIn('The tour starts on June 9, 2016. Tickets go on sale Friday, June 12.')).toEqual([
      ['June 9, 2016', '2016-06-09'],
      ['Friday, June 12', '2015-06-12'],
    ]);
  });

  it('has no 29 February a year before a leap year’s', () => {
    expect(valuesIn('It was signed a year ago Monday.', '2016-03-02')).toEqual([
      ['a year ago Monday', '2015-03-01'],
    ]);
  });

  it('puts two weekdays of one span on the same side', () => {
    expect(valuesIn('The poll was taken Thursday through Monday.').map(([, value]) => value)).toEqual([
      '2015-05-14',
      '2015-05-18',
    ]);
  });

  it.each([
    ['They ask who can win in November.', '2016-02-20', '2016-11'],
    ['They met a man who was hurt in November.', '2016-02-20', '2015-11'],
    ['Polls show him weak in a November general election, they said.', '2016-02-20', '2016-11'],
    ['After her March words she is unlikely to win.', '2016-06-10', '2016-03'],
    ['It is a step that began in July.', '2016-06-10', '2015-07'],
    ['In an essay in December, he wrote of it.', '2016-08-01', '2015-12'],
    ['He said he planned to visit Rome before January.', '2016-05-11', '2017-01'],
    ['The talks will be held in Rome in July.', '2016-05-11', '2016-07'],
  ])('takes the year of the vote for its month: %s', (text, reference, value) => {
    expect(valuesIn(text, reference).map(([, found]) => found)).toEqual([value]);
  });

  it('leaves out what needs a day that is not known', () => {
    expect(valuesIn('He said on Monday that talks began yesterday.', null)).toEqual([]);
    expect(valuesIn('He said on Monday that talks began last year.', '2017')).toEqual([
      ['last year', '2016'],
    ]);
  });

  it('leaves the year of a day open where it is not known', () => {
    expect(valuesIn('MOSCOW, May 18.', null)).toEqual([['May 18', 'XXXX-05-18']]);
  });

  it('carries a year back to the beginning of a span', () => {
    expect(valuesIn('It ran from March 12 to April 3, 2013.').map(([, value]) => value)).toEqual([
      '2013-03-12',
      '2013-04-03',
    ]);
    expect(valuesIn('It ran from November until April 2013.').map(([, value]) => value)).toEqual([
      '2012-11',
      '2013-04',
    ]);
  });

  it('carries a year on within its sentence, and no further', () => {
    expect(valuesIn('Elected in January 2012, he left in November.')).toEqual([
      ['January 2012', '2012-01'],
      ['November', '2012-11'],
    ]);
    expect(valuesIn('He was elected in January 2012. He left in April.').at(-1)).toEqual([
      'April',
      '2015-04',
    ]);
  });

  it('takes a weekday for the same day wherever one report names it', () => {
    const text =
      'The ministers will meet on Friday in Brussels. Nobody wants to miss Friday’s talks. A long list.';
    expect(valuesIn(text).map(([, value]) => value)).toEqual(['2015-05-22', '2015-05-22']);
  });

  it('takes a month for the one after the month that it is named with', () => {
    expect(
      valuesIn('They planned it for December and January.', '2015-11-27').map(([, value]) => value),
    ).toEqual(['2015-12', '2016-01']);
  });

  it('takes a month for one of the year at hand, where only a year stands before it', () => {
    expect(valuesIn('They planned it for 2014 and May.').map(([, value]) => value)).toEqual([
      '2014',
      '2014-05',
    ]);
  });

  it('takes the same event for one day, coming where it is once told so', () => {
    const text = 'The trade summit will be on Monday. He said Monday’s trade summit counted.';
    expect(valuesIn(text).map(([, value]) => value)).toEqual(['2015-05-25', '2015-05-25']);
  });

  it('knows the anniversary from the attacks when it is written around the day', () => {
    expect(valuesIn('He left the Sept. 11 ceremony.', '2016-09-12')).toEqual([['Sept. 11', '2016-09-11']]);
    expect(valuesIn('Nothing was the same after Sept. 11.', '2016-03-01')).toEqual([
      ['Sept. 11', '2001-09-11'],
    ]);
  });
});
