import { describe, expect, it } from 'vitest';
import { SPEAKER_CERTAIN } from '../../../lib/domain/quote.ts';
import { extract } from '../../../lib/extract/extract.ts';

const PEOPLE = {
  lavrov: 'Russian Foreign Minister Sergey Lavrov arrived in Munich on Saturday. ',
  rutte: 'Mark Rutte, the prime minister of the Netherlands, spoke in Brussels. ',
  macron: 'French President Emmanuel Macron opened the meeting in Paris. ',
  stoltenberg: 'NATO Secretary General Jens Stoltenberg opened the meeting in Brussels. ',
  pence: 'US Vice President Mike Pence visited New Delhi. ',
  merkel: 'German Chancellor Angela Merkel met Emmanuel Macron. ',
  may: 'British Prime Minister Theresa May left London. ',
  sanders: 'Sen. Bernie Sanders of Vermont spoke in Iowa. ',
  peskov: 'Kremlin spokesman Dmitry Peskov spoke on Monday. ',
};

/** Who says a quotation whose speaker the text only calls so. */
function quotationOf(who: keyof typeof PEOPLE, called: string) {
  const { quotes } = extract({ text: `${PEOPLE[who]}"It will take some time," ${called} said.` });
  return quotes.find(({ kind }) => kind !== 'indirect');
}

describe('an office', () => {
  it.each([
    ['lavrov', 'the German foreign minister'],
    ['lavrov', 'the finance minister'],
    ['lavrov', 'the deputy foreign minister'],
    ['lavrov', 'his German counterpart'],
    ['lavrov', 'another minister'],
    ['rutte', 'the Spanish prime minister'],
    ['macron', 'the Polish president'],
    ['macron', 'the former president'],
    ['macron', 'the president of Poland'],
    ['pence', 'the Indian vice president'],
    ['stoltenberg', 'the UN secretary general'],
    ['stoltenberg', 'the secretary general of the United Nations'],
    ['merkel', 'the Austrian chancellor'],
    ['may', 'the acting prime minister'],
    ['may', 'the Irish prime minister'],
    ['may', 'the shadow prime minister'],
    ['sanders', 'the Texas senator'],
    ['peskov', 'the White House spokesman'],
  ] as const)('of another country, body or time is not that of %s: %s', (who, called) => {
    expect(quotationOf(who, called)).toMatchObject({
      speaker: null,
      source: { text: expect.stringContaining(called.slice(0, 12)) },
    });
  });

  it.each([
    ['lavrov', 'the Russian foreign minister', 'Sergey Lavrov'],
    ['lavrov', 'the minister', 'Sergey Lavrov'],
    ['rutte', 'the Dutch prime minister', 'Mark Rutte'],
    ['macron', 'the president of France', 'Emmanuel Macron'],
    ['macron', 'the president', 'Emmanuel Macron'],
    ['stoltenberg', 'the NATO secretary general', 'Jens Stoltenberg'],
    ['merkel', 'the chancellor', 'Angela Merkel'],
    ['sanders', 'the Vermont senator', 'Bernie Sanders'],
    ['peskov', 'the Kremlin spokesman', 'Dmitry Peskov'],
  ] as const)('that fits is that of %s: %s', (who, called, speaker) => {
    expect(quotationOf(who, called)?.speaker).toBe(speaker);
  });

  it.each([
    [
      'The Spanish prime minister, Pedro Sánchez, whose country presides, said the plan was "a good start for everybody."',
      'Pedro Sánchez',
    ],
    ['"It is a historic day," said the Spanish prime minister, Pedro Sánchez.', 'Pedro Sánchez'],
    ['Italy\'s prime minister, Giorgia Meloni, said: "We will not wait for others."', 'Giorgia Meloni'],
  ])('beside a name is that of the one named: %s', (text, speaker) => {
    const { quotes } = extract({ text: PEOPLE.rutte + text });
    const quotation = quotes.find(({ kind }) => kind !== 'indirect');
    expect(quotation?.speaker).toBe(speaker);
    expect(quotation?.confidence).toBeGreaterThanOrEqual(SPEAKER_CERTAIN);
  });

  it('of somebody unnamed makes the next he uncertain', () => {
    const { quotes } = extract({
      text: `${PEOPLE.lavrov}"It is late," the German foreign minister said.\n\n"It is not too late for peace," he said.`,
    });
    expect(quotes.filter(({ confidence }) => confidence >= SPEAKER_CERTAIN)).toEqual([]);
  });
});
