import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { resolveSurface } from '../../lib/match/resolve.ts';

const entity = (name: string, type: NamedEntity['type'], ...others: string[]): NamedEntity => ({
  id: name,
  name,
  type,
  aliases: others.map((text) => ({ text, kind: /^[A-Z]+$/.test(text) ? 'acronym' : 'short' })),
});
const lexicon = openLexicon(
  compileLexicon([
    entity('Sergey Lavrov', 'person', 'Lavrov'),
    entity('Jens Stoltenberg', 'person', 'Stoltenberg'),
    entity('Emmanuel Macron', 'person', 'Macron'),
    entity('Alexandria Ocasio-Cortez', 'person', 'Ocasio-Cortez'),
    entity('Bill Clinton', 'person', 'Clinton'),
    entity('Hillary Clinton', 'person', 'Clinton'),
    entity('NATO', 'organization'),
    entity('Al-Qaeda', 'organization'),
    entity('World War II', 'event', 'WWII'),
    entity('NATO-Russia Founding Act', 'agreement'),
    entity('Organization for Security and Co-operation in Europe', 'organization', 'OSCE'),
    entity('Crimea', 'place'),
    entity('Iraq', 'place'),
    entity('Boris Yeltsin', 'person', 'Yeltsin'),
    entity('Muammar Gaddafi', 'person', 'Gaddafi'),
    entity('Volodymyr Zelensky', 'person', 'Zelensky'),
    entity('North Korea', 'place'),
    entity('Mikhail Gorbachev', 'person', 'Gorbachev'),
    entity('Yevgeny Prigozhin', 'person', 'Prigozhin'),
    entity('Bashar al-Assad', 'person', 'Assad'),
    entity('Angela Merkel', 'person', 'Merkel'),
    entity('Paul Ryan', 'person', 'Ryan'),
    entity('Elizabeth II', 'person'),
    entity('Dmitry Medvedev', 'person', 'Medvedev'),
    entity('Bernie Sanders', 'person', 'Sanders'),
    entity('Hezbollah', 'organization'),
    entity('Chernobyl', 'place'),
    entity('America', 'place', 'Americas'),
    entity('Gazprom', 'organization'),
    entity('Djibouti', 'place'),
    entity('Tehran', 'place'),
    entity('Robert Fico', 'person', 'Fico'),
    entity('Donetsk', 'place'),
    entity('Saddam Hussein', 'person'),
    entity('Kim Jong Un', 'person'),
    entity('Human Rights Watch', 'organization'),
    entity('Silvio Berlusconi', 'person', 'Berlusconi'),
    entity('Alexander Vindman', 'person', 'Vindman'),
    entity('Mike Pence', 'person', 'Pence'),
    entity('Mao Zedong', 'person', 'Mao'),
    entity('Xi Jinping', 'person', 'Xi'),
    entity('Israel', 'place'),
    entity('Twitter', 'organization'),
    entity('Facebook', 'organization'),
    entity('World Health Organization', 'organization'),
    entity('Michael Flynn', 'person', 'Flynn'),
    entity('Michael Moore Jr.', 'person'),
    entity('Hall of Fame', 'organization'),
    entity('Adam B. Schiff', 'person', 'Schiff'),
    entity('John F. Kelly', 'person'),
    entity('George W. Bush', 'person', 'George Bush'),
    entity('George H.W. Bush', 'person', 'George Bush'),
    entity('Recep Tayyip Erdogan', 'person', 'Erdogan'),
  ]),
);
const resolve = (surface: string) => resolveSurface(lexicon, surface, 'middle')?.entity ?? null;

describe('resolveSurface', () => {
  it.each([
    ['SERGEY LAVROV', 'Sergey Lavrov'],
    ['Lavrov, Sergey', 'Sergey Lavrov'],
    ['S. Lavrov', 'Sergey Lavrov'],
    ['Serey Lavrov', 'Sergey Lavrov'],
    ['Emmnuel Macron', 'Emmanuel Macron'],
    ['Sergueï Lawrow', 'Sergey Lavrov'],
    ['Stol-\ntenberg', 'Jens Stoltenberg'],
    ['Stoltenburg', 'Jens Stoltenberg'],
    ['Emanuel Macorn', 'Emmanuel Macron'],
    ['Alexandria Ocasio Cortez', 'Alexandria Ocasio-Cortez'],
    ['N A T O', 'NATO'],
    ['NAT0', 'NATO'],
    ['AI-Qaeda', 'Al-Qaeda'],
    ['World War 2', 'World War II'],
    ['WW2', 'World War II'],
    ['Russia-NATO Founding Act', 'NATO-Russia Founding Act'],
    [
      'Organisation for Security and Cooperation in Europe',
      'Organization for Security and Co-operation in Europe',
    ],
    ['Krimea', 'Crimea'],
    ['Irak', 'Iraq'],
    ['Jelzin', 'Boris Yeltsin'],
    ['Qaddafi', 'Muammar Gaddafi'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Zelenskyj', 'Volodymyr Zelensky'],
    ['Serge Lawrow', 'Sergey Lavrov'],
    ['Gorbatschow', 'Mikhail Gorbachev'],
    ['Prigojine', 'Yevgeny Prigozhin'],
    ['Tschernobyl', 'Chernobyl'],
    ['Kadhafi', 'Muammar Gaddafi'],
    ['Hizballah', 'Hezbollah'],
    ['Bashar el-Assad', 'Bashar al-Assad'],
    ['Dimitri Medwedew', 'Dmitry Medvedev'],
    ['Muammar al-Qaddafi', 'Muammar Gaddafi'],
    ['Berny Sanders', 'Bernie Sanders'],
    ['Dschibuti', 'Djibouti'],
    ['Téhéran', 'Tehran'],
    ['Qadhafi', 'Muammar Gaddafi'],
    ['Zelenskyi', 'Volodymyr Zelensky'],
    ['Donezk', 'Donetsk'],
    ['Donieck', 'Donetsk'],
    ['Mijaíl Gorbachov', 'Mikhail Gorbachev'],
    ['Michail Gorbatschow', 'Mikhail Gorbachev'],
    ['Vladimir Zelensky', 'Volodymyr Zelensky'],
    ['Saddam Hussain', 'Saddam Hussein'],
    ['Kim Jong-uhn', 'Kim Jong Un'],
    ['Human Right Watch', 'Human Rights Watch'],
    ['Humn Rights Wtch', 'Human Rights Watch'],
    ['North Krea', 'North Korea'],
    ['Silvio Berluscone', 'Silvio Berlusconi'],
    ['Bashar Assad', 'Bashar al-Assad'],
    ['Sergej V. Lawrow', 'Sergey Lavrov'],
    ['Alex Vindman', 'Alexander Vindman'],
    ['Muke Pence', 'Mike Pence'],
    ['Emmanuel Macrons', 'Emmanuel Macron'],
    ['Mao Tse-tung', 'Mao Zedong'],
    ['Kim Chong-un', 'Kim Jong Un'],
    ['Xi Jingping', 'Xi Jinping'],
    ['Israle', 'Israel'],
    ['Twittter', 'Twitter'],
    ['World Heath Organization', 'World Health Organization'],
    ['Recep Erdogan', 'Recep Tayyip Erdogan'],
    ['Angwla Merkel', 'Angela Merkel'],
    ['Mchael Moore Junior', 'Michael Moore Jr.'],
    ['Adam Schiff', 'Adam B. Schiff'],
    ['Geogre W. Bush', 'George W. Bush'],
    [
      'Organization fo Security and Co-operation in Europe',
      'Organization for Security and Co-operation in Europe',
    ],
    ['Human Rihgts Watch', 'Human Rights Watch'],
    ['World Helth Organiztion', 'World Health Organization'],
    [
      'Organization for Security anf Co-operation in Europe',
      'Organization for Security and Co-operation in Europe',
    ],
  ])('takes %j for %s', (surface, name) => {
    expect(resolve(surface)).toBe(name);
  });

  it.each([
    'Clinton',
    'Clintons',
    'George Clinton',
    'Igor Lavrov',
    'Igor Lawrow',
    'Zelenskiys',
    'Iran',
    'Jan Stoltenberg',
    'Nato Lavrov',
    'Un',
    'Lavrova',
    'Zelenska',
    'Roberto Fico',
    'Micron',
    'Crimean',
    'South Korea',
    'NATS',
    'OPEC',
    'Stolzenberg',
    'Macaron',
    'Americans',
    'Sharif',
    'Ryan Paul',
    'Elizabeth III',
    'Angelo Merkel',
    'Gazprombank',
    'Founding Fathers',
    'Alexandra Vindman',
    'Macrons',
    'Paul Ryans',
    'Vladimir Klitschko',
    'Xi Jianping',
    'Xie Jinping',
    'Factbook',
    'Michael Lynn',
    'Michael Obama Jr.',
    'Hall of Famer',
    'John Kelly',
    'the',
    '',
    '—',
  ])('takes %j for nothing', (surface) => {
    expect(resolve(surface)).toBeNull();
  });

  it.each([
    ['Michael Flinn', 'Michael Flynn', 'loose'],
    ['D. Medvedev', 'Dmitry Medvedev', 'middle'],
    ['Bernie Saunders', 'Bernie Sanders', 'loose'],
  ] as const)('takes %j for %s only where it is %s or more', (surface, name, least) => {
    const steps = ['strict', 'middle', 'loose'] as const;
    for (const step of steps)
      expect(resolveSurface(lexicon, surface, step)?.entity ?? null).toBe(
        steps.indexOf(step) >= steps.indexOf(least) ? name : null,
      );
  });

  it('says how a name was recognised, and how alike it is', () => {
    expect(resolveSurface(lexicon, 'Lavrov', 'strict')).toEqual({
      entity: 'Sergey Lavrov',
      via: 'exact',
      score: 1,
    });
    const near = resolveSurface(lexicon, 'Stoltenburg', 'middle');
    expect(near?.via).toBe('near');
    expect(near?.score).toBeGreaterThan(0.5);
    expect(near?.score).toBeLessThan(1);
  });
});
