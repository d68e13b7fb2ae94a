import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, inDocument, type Names } from '../../../lib/extract/names/names.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(SEEDS, file), 'utf8'));

/** What the text's mentions are, as 'words -> name'. */
function told(names: Names): string[] {
  const byId = new Map(names.entities.map(({ id, name }) => [id, name]));
  return names.mentions.map(({ text, entity }) => `${text} -> ${byId.get(entity)}`);
}

function typed(text: string): string[] {
  return findNames(text, []).entities.map(({ name, type }) => `${name}: ${type}`);
}

function entityOf(text: string, name: string) {
  return findNames(text, []).entities.find((entity) => entity.name === name);
}

describe('what a text names', () => {
  it.each([
    ['NATO Secretary General Jens Stoltenberg spoke.', ['NATO: organization', 'Jens Stoltenberg: person']],
    ['It was signed by Russia and the European Union.', ['Russia: place', 'European Union: organization']],
    [
      'He quoted the NATO-Russia Founding Act and the Rome Summit Declaration.',
      ['NATO-Russia Founding Act: agreement', 'Rome Summit Declaration: agreement'],
    ],
    ['She asked him to abide by the 2015 Minsk agreement.', ['Minsk agreement: agreement']],
    [
      'He signed the Treaty on the Non-Proliferation of Nuclear Weapons long after World War II.',
      ['Treaty on the Non-Proliferation of Nuclear Weapons: agreement', 'World War II: event'],
    ],
    ['He praised the Paris climate accord.', ['Paris climate accord: agreement']],
    [
      'They met at the Munich Security Conference after the Cold War.',
      ['Munich Security Conference: event', 'Cold War: event'],
    ],
    [
      'He noted this at the 32nd Assembly of the Council on Foreign and Defense Policy.',
      [
        '32nd Assembly of the Council on Foreign and Defense Policy: event',
        'Council on Foreign and Defense Policy: organization',
      ],
    ],
    ['The US and the UK agreed.', ['United States: place', 'United Kingdom: place']],
    ['It rests with the West and the Baltics, he said.', ['the West: place']],
    ['The Food and Drug Administration is slow.', ['Food and Drug Administration: organization']],
    ['He led the University of Michigan before.', ['University of Michigan: organization']],
    [
      'The speech was quoted by The Washington Post in London.',
      ['Washington Post: organization', 'London: place'],
    ],
  ])('in "%s"', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each([
    ['a day, a month', 'On Monday he came. In March she left. Tuesday was calm.'],
    ['a word at the head of a sentence', 'Analysts agree. However, voters don’t. Inflation is rising.'],
    ['a nationality or a creed', 'Many Russian voters and American Catholics disagree. Germans too.'],
    ['an office without a name', 'The Foreign Minister and the President met the Secretary General.'],
    ['a headline', 'Why Every Voter Should Read This Story Twice\n\nIt is short.'],
    ['shouted words', 'THIS IS WHAT THE REST OF US WANT. It matters.'],
    ['letters that are words', 'The CEO watched TV at 5 PM, and the PR was good.'],
    ['a hashtag or an address', 'See #NeverAgain and https://example.org/Donald-Trump for more.'],
  ])('leaves alone %s', (_, text) => {
    expect(typed(text)).toEqual([]);
  });

  it('leaves out what stands in furniture', () => {
    const text = 'EPA/SERGEI CHIRIKOV\nSergey Lavrov came to Paris.';
    expect(findNames(text, [{ start: 0, end: 19 }]).entities.map(({ name }) => name)).toEqual([
      'Sergey Lavrov',
      'Paris',
    ]);
  });

  it('takes for a term what the text marks as one and uses itself', () => {
    const text =
      'He hoped for a "post-West world order" soon. Nobody knew what a post-West world order would be. "Very good indeed," he said.';
    expect(typed(text)).toEqual(['post-West world order: concept']);
  });
});

describe('one entity for all forms', () => {
  it.each([
    [
      'Sergey Lavrov spoke on Friday. "No," Lavrov said. FM Lavrov left.',
      ['Sergey Lavrov -> Sergey Lavrov', 'Lavrov -> Sergey Lavrov', 'Lavrov -> Sergey Lavrov'],
    ],
    [
      'The North Atlantic Treaty Organization (NATO) met. NATO is ready.',
      [
        'North Atlantic Treaty Organization -> North Atlantic Treaty Organization',
        'NATO -> North Atlantic Treaty Organization',
        'NATO -> North Atlantic Treaty Organization',
      ],
    ],
    [
      'New York Mayor Bill de Blasio came. De Blasio spoke, and de Blasio left.',
      [
        'New York -> New York',
        'Bill de Blasio -> Bill de Blasio',
        'De Blasio -> Bill de Blasio',
        'de Blasio -> Bill de Blasio',
      ],
    ],
    [
      'Donald J. Trump won in Ohio. Later Donald Trump flew home, as Trump’s aides had said.',
      [
        'Donald J. Trump -> Donald J. Trump',
        'Ohio -> Ohio',
        'Donald Trump -> Donald J. Trump',
        'Trump -> Donald J. Trump',
      ],
    ],
    [
      'Angela Merkel met Emmanuel Macron.\n\nThe anti-Merkel camp of the Merkel-Macron years was silent.',
      [
        'Angela Merkel -> Angela Merkel',
        'Emmanuel Macron -> Emmanuel Macron',
        'Merkel -> Angela Merkel',
        'Merkel -> Angela Merkel',
        'Macron -> Emmanuel Macron',
      ],
    ],
  ])('in "%s"', (text, expected) => {
    expect(told(findNames(text, []))).toEqual(expected);
  });

  it('finds in headlines what the text itself names', () => {
    const text =
      'Stoltenberg Meets Lavrov Amid New Tensions\n\nSergey Lavrov met Jens Stoltenberg in Munich.';
    expect(told(findNames(text, [])).slice(0, 2)).toEqual([
      'Stoltenberg -> Jens Stoltenberg',
      'Lavrov -> Sergey Lavrov',
    ]);
  });

  it('frees a name from what the page glued to it', () => {
    const names = findNames('Sergey Lavrov\nSergey LavrovFlash 90\n\nSergey Lavrov spoke in Munich.', []);
    expect(names.entities.map(({ name }) => name)).toEqual(['Sergey Lavrov', 'Munich']);
    expect(names.entities[0]?.mentions).toHaveLength(3);
  });
});

describe('who is meant by a surname', () => {
  const CLINTONS = 'Hillary Clinton and Bill Clinton came to Iowa. ';

  it.each([
    ['by the title', `${CLINTONS}Mrs. Clinton spoke first.`, 'Clinton -> Hillary Clinton'],
    ['by the title', `${CLINTONS}Mr. Clinton spoke first.`, 'Clinton -> Bill Clinton'],
    [
      'by who leads the text',
      'Hillary Clinton won. Hillary Clinton had run before; her husband Bill Clinton had not lost. Clinton smiled.',
      'Clinton -> Hillary Clinton',
    ],
    [
      'apart from those named in full, where an office comes first',
      'President Obama spoke on Monday. Then Michelle Obama came. President Obama left.',
      'Obama -> Obama',
    ],
  ])('is told %s', (_, text, expected) => {
    expect(told(findNames(text, [])).at(-1)).toBe(expected);
  });

  it('is the one in office where two are named as often', () => {
    const text = 'Vice President Mike Pence spoke. Karen Pence listened. Pence said yes.';
    expect(told(findNames(text, [])).at(-1)).toBe('Pence -> Mike Pence');
  });

  it('may be a common word or an office after courtesy', () => {
    expect(typed('"No," Mr. King said. Ms. White agreed.')).toEqual(['King: person', 'White: person']);
  });

  it('keeps father and son apart', () => {
    const names = findNames('Donald Trump came with Donald Trump Jr. and Ivanka Trump.', []);
    expect(names.entities.map(({ name }) => name)).toEqual([
      'Donald Trump',
      'Donald Trump Jr.',
      'Ivanka Trump',
    ]);
  });

  it('never gives a bare given name to the lexicon', () => {
    const aliases = entityOf('Hillary Clinton spoke. Supporters love Hillary.', 'Hillary Clinton')?.aliases;
    expect(aliases?.map(({ text }) => text)).toEqual(['Hillary Clinton']);
  });

  it('takes a surname that is never given in full for a person where an office says so', () => {
    const text =
      'In the meeting, Lavrov the russian foreign minister told reporters to wait. “No,” Lavrov said.';
    expect(entityOf(text, 'Lavrov')?.type).toBe('person');
    expect(entityOf(text, 'Lavrov')?.roles.map((role) => role.text)).toEqual(['russian foreign minister']);
  });
});

describe('offices', () => {
  const TEXT =
    'Russian Foreign Minister Sergey Lavrov met NATO Secretary-General Jens Stoltenberg. The Russian FM left early. ' +
    'The NATO secretary general stayed. The top Russian diplomat was tired, the minister said. The German chancellor was away.';

  it('stand for who holds them in the text, and for nobody else', () => {
    const roles = findNames(TEXT, []).mentions.filter(({ kind }) => kind === 'role');
    expect(roles.map(({ text, entity }) => [text, entity])).toEqual([
      ['The Russian FM', 'sergey-lavrov'],
      ['The NATO secretary general', 'jens-stoltenberg'],
      ['The top Russian diplomat', 'sergey-lavrov'],
      ['the minister', 'sergey-lavrov'],
    ]);
  });

  it('are kept with the words that say so, and stay out of the span of the name', () => {
    const names = findNames(TEXT, []);
    const [lavrov] = names.entities;
    expect(lavrov?.roles[0]?.evidence?.text).toBe('Russian Foreign Minister');
    expect(names.mentions[0]).toMatchObject({ text: 'Sergey Lavrov', title: 'Russian Foreign Minister' });
  });

  it('before a comma or after it belong to the name', () => {
    const text = 'Angela Merkel, the German chancellor, met the French president, Emmanuel Macron.';
    expect(entityOf(text, 'Angela Merkel')?.roles[0]?.text).toBe('German chancellor');
    expect(entityOf(text, 'Emmanuel Macron')?.roles[0]?.text).toBe('French president');
  });

  it('of the next person are no apposition of the name before', () => {
    expect(entityOf('In Chelsea, Mayor Bill de Blasio spoke.', 'Bill de Blasio')?.roles[0]?.text).toBe(
      'Mayor',
    );
    expect(entityOf('In Chelsea, Mayor Bill de Blasio spoke.', 'Chelsea')?.roles ?? []).toEqual([]);
  });

  it('are filled in with the document that says so', () => {
    const [lavrov] = inDocument(findNames(TEXT, []).entities, 'abc');
    expect([lavrov?.documents, lavrov?.roles[0]?.document]).toEqual([['abc'], 'abc']);
  });
});

it('tells the gender by title, else by given name, else not', () => {
  const { genders } = findNames(
    'Mrs. Merkel met Sergey Lavrov. Theresa May spoke to Xi Jinping on Friday.',
    [],
  );
  expect([...genders]).toEqual([
    ['merkel', 'f'],
    ['sergey-lavrov', 'm'],
    ['theresa-may', 'f'],
  ]);
});

it('lets a common noun stand for the event or agreement that was named last', () => {
  const text =
    'At the Munich Security Conference he named the Minsk Agreements. The agreements hold, he told the conference.';
  const roles = findNames(text, []).mentions.filter(({ kind }) => kind === 'role');
  expect(roles.map((role) => [role.text, role.entity])).toEqual([
    ['The agreements', 'minsk-agreements'],
    ['the conference', 'munich-security-conference'],
  ]);
});

it.each([
  ['German', 'Bundeskanzlerin Angela Merkel traf Wladimir Putin in Berlin. „Wir reden“, sagte Merkel.'],
  ['French', '« Nous devons parler », a déclaré Emmanuel Macron à Paris.'],
  ['Russian', 'Министр иностранных дел России Сергей Лавров выступил в Мюнхене.'],
  ['Chinese', '俄罗斯外交部长拉夫罗夫在慕尼黑发表讲话。'],
  ['Arabic', 'قال وزير الخارجية الروسي سيرغي لافروف في ميونيخ'],
])('reads %s without a crash, and every span slices the text', (_, text) => {
  for (const { start, end, text: words } of findNames(text, []).mentions)
    expect(text.slice(start, end)).toBe(words);
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'Sergey Lavrov NATO the The of and minister Minister said Mr. Mrs. President Clinton Hillary Bill “ ” " \' ’s , . ( ) [ ] - — Minsk agreement so-called world order US U.S. 32nd de Jr. \n \n\n \ud800 \u0000 ß 日本 Лавров 🇷🇺'.split(
      ' ',
    ),
  );
  const invented = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const mutated = fc
    .record({
      seed: fc.constantFrom(...seeds),
      from: fc.nat(),
      length: fc.nat(400),
      put: fc.string({ unit: 'binary' }),
    })
    .map(({ seed, from, length, put }) => {
      const at = from % seed.length;
      return seed.slice(Math.max(0, at - length), at) + put + seed.slice(at, at + length);
    });
  const anyText = fc.oneof(invented, mutated, fc.string({ unit: 'binary', maxLength: 200 }));

  it('every mention and every evidence slices it to what it says, in order and never overlapping', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, entities } = findNames(text, []);
        const ids = new Set(entities.map(({ id }) => id));
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(ids).toContain(mention.entity);
          end = mention.end;
        }
        for (const { evidence } of entities.flatMap(({ roles }) => roles)) {
          if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ids are unique and every entity is mentioned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities } = findNames(text, []);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        expect(entities.every(({ mentions }) => mentions.length > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('names that texts write in parts', () => {
  it.each([
    [
      'Debbie Wasserman Schultz spoke. Later Wasserman Schultz left.',
      'Wasserman Schultz -> Debbie Wasserman Schultz',
    ],
    ['Jens Stoltenberg spoke on Friday. J. Stoltenberg is Norwegian.', 'J. Stoltenberg -> Jens Stoltenberg'],
    [
      'Le président Emmanuel Macron est à Paris. « Oui », a déclaré M. Macron.',
      'M. Macron -> Emmanuel Macron',
    ],
    ['Volodymyr Zelensky spoke on Friday. "No," Zelenskyy said.', 'Zelenskyy -> Volodymyr Zelensky'],
    [
      'The Organization for Security and Cooperation in Europe (OSCE) met. Nobody asked the OSCE.',
      'OSCE -> Organization for Security and Cooperation in Europe',
    ],
    ['Families of the 9/11 victims came. It was after 9/11 that he spoke.', '9/11 -> 9/11'],
  ])('are joined in "%s"', (text, expected) => {
    expect(told(findNames(text, [])).at(-1)).toBe(expected);
  });

  it('takes no date for an event that nothing happened on', () => {
    expect(typed('It was due on 9/11 or on 10/12, he said.')).toEqual([]);
  });
});

it.each([
  [
    'German',
    'Präsident Wladimir Putin ist in Berlin. In Zukunft wird das und die Sache mit der EU nicht leicht, und die Verlängerung der Sanktionen ist noch nicht auf dem Weg.',
    ['Wladimir Putin', 'Berlin', 'EU'],
  ],
  [
    'Russian',
    'Министр иностранных дел России Сергей Лавров выступил в Мюнхене. Лавров заявил, что он не уступит и на это не пойдет, и что это было известно и ему, и всем, кто был в зале.',
    ['Сергей Лавров'],
  ],
])('has few false names in %s', (_, text, expected) => {
  expect(findNames(text, []).entities.map(({ name }) => name)).toEqual(expected);
});

describe('names of several parts', () => {
  it.each([
    [
      'a body with of, for and the in its name',
      'She leads the Foundation for Protection of Minorities, once the Federal Office for the Protection of the Constitution. The International Court of Justice and the Communications Workers of America agreed.',
      [
        'Foundation for Protection of Minorities: organization',
        'Federal Office for the Protection of the Constitution: organization',
        'International Court of Justice: organization',
        'Communications Workers of America: organization',
      ],
    ],
    [
      'a law with of before its head',
      'He asked under the Freedom of Information Act.',
      ['Freedom of Information Act: agreement'],
    ],
    [
      'two republics of which the second has the noun',
      'Fighting in the Donetsk and Lugansk People’s republics went on.',
      ["Donetsk and Lugansk People's republics: organization"],
    ],
    [
      'two bodies joined by and',
      'The United Nations and European Union agreed.',
      ['United Nations: organization', 'European Union: organization'],
    ],
    [
      'a part of a continent at the head of a sentence',
      'Inner Mongolia is large. North America is larger.',
      ['Inner Mongolia: place', 'North America: place'],
    ],
    [
      'a body whose officer is named with it',
      'It was hailed by the Secretary General of the North Atlantic Treaty Organization.',
      ['North Atlantic Treaty Organization: organization'],
    ],
    [
      'a place before a party',
      'A South Carolina Republican spoke to Ohio Democrats.',
      ['South Carolina: place', 'Ohio: place'],
    ],
  ])('keeps together %s', (_, text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each([
    ['a courtesy before an office', 'We think, Mr. President, that you are late.'],
    ['a chamber by its majority', 'A Democratic Senate would not pass it, nor a Republican House.'],
    ['words shouted in a sentence', 'It said SENATOR RESIGNS AFTER PARTY TALKS, and no more.'],
    ['products', 'The AirPods cost less than the HomeKit, and a Premiere Edition is dear.'],
    ['the hall of a town', 'He went to City Hall.'],
  ])('takes for no name %s', (_, text) => {
    expect(typed(text)).toEqual([]);
  });

  it.each([
    ['Majority Leader Mitch McConnell stayed.', 'Mitch McConnell', ['Majority Leader']],
    ['It hurt major Iowa towns. Iron Mike Tyson left.', 'Mike Tyson', []],
    [
      'Angela Merkel, chairwoman of the Christian Democratic Union, left.',
      'Angela Merkel',
      ['chairwoman of the Christian Democratic Union'],
    ],
    ['The judge Trump was thinking of left. Donald Trump stayed.', 'Donald Trump', []],
    ['The French president Macron left.', 'Macron', ['French president']],
  ])('in "%s" gives %s the offices %j', (text, name, roles) => {
    expect(entityOf(text, name)?.roles.map((role) => role.text)).toEqual(roles);
  });

  it('keeps apart people whose middle initials differ', () => {
    const text = 'George H.W. Bush and George W. Bush met. George HW Bush left.';
    expect(told(findNames(text, []))).toEqual([
      'George H.W. Bush -> George H.W. Bush',
      'George W. Bush -> George W. Bush',
      'George HW Bush -> George H.W. Bush',
    ]);
  });

  it.each([
    ['acronym', 'The European Union met. The EU agreed.', ['European Union', 'EU']],
    [
      'number',
      'The 15th Dubai Air Show began. The Dubai Air Show is large.',
      ['Dubai Air Show', '15th Dubai Air Show'],
    ],
    ['legal form', 'Boeing Co said so. Boeing flies.', ['Boeing', 'Boeing Co']],
  ])('gives one body all its names, those that differ by %s', (_, text, names) => {
    const [only, ...rest] = findNames(text, []).entities;
    expect(rest.filter(({ type }) => type !== 'place')).toEqual([]);
    expect(only?.aliases.map((alias) => alias.text)).toEqual(names);
  });

  it('takes a president for the one of the surname who is named later, where the pronouns agree', () => {
    const later = 'President Obama spoke, and he left. Many liked Barack Obama.';
    expect(findNames(later, []).entities.map(({ name }) => name)).toEqual(['Barack Obama']);
    const wife = 'President Obama spoke, and he left. Many liked Michelle Obama.';
    expect(findNames(wife, []).entities.map(({ name }) => name)).toEqual(['Obama', 'Michelle Obama']);
  });
});

describe('a text whose lines are broken at a width', () => {
  const TEXT = `A meeting of ministers

Yesterday evening the Russian Foreign Minister Sergey
Lavrov said that he would wait, and he told the Munich Security
Conference that nobody in Moscow had been invited by the other side
to anything at all over the whole of the last year.`;

  it('has names that go over the end of a line', () => {
    expect(typed(TEXT)).toEqual([
      'Sergey Lavrov: person',
      'Munich Security Conference: event',
      'Moscow: place',
    ]);
  });

  it('keeps lines apart that are paragraphs of their own', () => {
    expect(typed('Angela Merkel\nBerlin\nEmmanuel Macron\nParis\nMoscow')).not.toContain(
      'Angela Merkel Berlin',
    );
  });
});

describe('texts whose capitals or letters are others', () => {
  it('finds people and places in a text that is in CAPITALS throughout', () => {
    const text =
      'PUTIN MEETS MERKEL IN MOSCOW\nRUSSIAN PRESIDENT VLADIMIR PUTIN MET GERMAN CHANCELLOR ANGELA MERKEL ON MONDAY. MERKEL LEFT.';
    expect(told(findNames(text, []))).toEqual([
      'PUTIN -> Vladimir Putin',
      'MERKEL -> Angela Merkel',
      'MOSCOW -> Moscow',
      'VLADIMIR PUTIN -> Vladimir Putin',
      'ANGELA MERKEL -> Angela Merkel',
      'MERKEL -> Angela Merkel',
    ]);
  });

  it('takes no place out of the name of an agreement in a headline', () => {
    const text =
      'Angela Merkel Says Minsk Agreements Must Be Kept\n\nThe Minsk Agreements must be kept, she said.';
    expect(typed(text)).toEqual(['Angela Merkel: person', 'Minsk Agreements: agreement']);
  });

  it('knows given names in Cyrillic, and leaves out what stands before the name', () => {
    const text =
      'Как заявил на встрече в среду министр России Сергей Лавров, это не так. Президент России Владимир Владимирович Путин с ним согласен.';
    expect(findNames(text, []).entities.map(({ name }) => name)).toEqual([
      'Сергей Лавров',
      'Владимир Владимирович Путин',
    ]);
  });

  it('takes French courtesy for no initial', () => {
    const text =
      'Le président de la République a déclaré que la France est prête pour la paix, a déclaré M. Hollande à Paris, dans une conférence avec les ministres du pays qui ont parlé au public.';
    expect(findNames(text, []).entities.map(({ name }) => name)).toEqual(['France', 'Hollande', 'Paris']);
  });

  it('makes no body of a German office', () => {
    const text =
      'In Brüssel berieten die Außenminister der Europäischen Union über die Sanktionen, und das ist für die Regierung nicht leicht, weil sie sich nicht mit den anderen einig ist.';
    expect(typed(text)).toEqual([]);
  });
});

describe('who is whose', () => {
  it('leaves a first name alone whose surname stands after another', () => {
    const text = 'David Cameron came. The book is by David and Jeanne Moreau.';
    expect(told(findNames(text, []))).toEqual([
      'David Cameron -> David Cameron',
      'Jeanne Moreau -> Jeanne Moreau',
    ]);
    const known = 'Donald Trump came. He knew Donald and Ivana Trump.';
    expect(told(findNames(known, [])).slice(1)).toEqual([
      'Donald -> Donald Trump',
      'Ivana Trump -> Ivana Trump',
    ]);
  });

  it('knows a name without its accents, and one that ends in an office and Jr.', () => {
    const text =
      'Francois Hollande Says No\n\nFrench President François Hollande spoke of Martin Luther King Jr. again.';
    expect(findNames(text, []).entities.map(({ name }) => name)).toEqual([
      'François Hollande',
      'Martin Luther King Jr.',
    ]);
  });

  it('keeps a surname that is a first name as well', () => {
    const text = 'Zachary Taylor won in Mexico. Later Taylor was president.';
    expect(entityOf(text, 'Zachary Taylor')?.aliases.map((alias) => alias.text)).toEqual([
      'Zachary Taylor',
      'Taylor',
    ]);
  });

  it.each([
    ['Barack Obama spoke of an Obama White House.', ['Barack Obama', 'White House']],
    ['Rules Committee Chairman Bill Thomas came.', ['Rules Committee', 'Bill Thomas']],
    ['She teaches at the Yale University School of Law.', ['Yale University']],
  ])('parts "%s"', (text, expected) => {
    expect(findNames(text, []).entities.map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['“No,” said Paul Ryan, a spokesman for the Bush campaign.', 'Paul Ryan', ['spokesman']],
    ['Bill Thomas, chief of the division, left.', 'Bill Thomas', []],
    ['Bill Thomas, chairman of the Virginia 10th district, left.', 'Bill Thomas', ['chairman']],
    [
      'Bill Thomas, chairman of the United Nations said so.',
      'Bill Thomas',
      ['chairman of the United Nations'],
    ],
  ])('in "%s" gives %s the offices %j', (text, name, roles) => {
    expect(entityOf(text, name)?.roles.map((role) => role.text)).toEqual(roles);
  });
});

describe('words that stand before a name, or end like none', () => {
  it.each([
    [
      'two officers joined by and',
      'It was said by Deputy Head of Mission Angela Merkel and Deputy Head of Mission Emmanuel Macron in the morning.',
      ['Angela Merkel: person', 'Emmanuel Macron: person'],
    ],
    ['a nation before a common noun', 'American Turnout paid for it.', []],
    ['a party before a surname', 'Republican Trump left.', ['Trump: person']],
    ['a surname that is a creed', '“No,” said Walter White, a professor.', ['Walter White: person']],
    ['a first name that is a verb', 'Then Will Rogers, a humorist, said no.', ['Will Rogers: person']],
    [
      'a party right before a name',
      'It was said by Senate Banking Ranking Democrat Elizabeth Warren in the morning.',
      ['Elizabeth Warren: person'],
    ],
    ['a watch that speaks', 'Judicial Watch said no.', ['Judicial Watch: organization']],
    ['a part of a city', 'Midtown Manhattan is full.', ['Midtown Manhattan: place']],
    ['a newspaper with a hyphen', 'The Chicago Sun-Times said so.', ['Chicago Sun-Times: organization']],
  ])('%s', (_, text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('gives each of two officers the own office', () => {
    const text =
      'It was said by Deputy Head of Mission Angela Merkel and Deputy Head of Mission Emmanuel Macron in the morning.';
    expect(findNames(text, []).entities.map(({ roles }) => roles.map((role) => role.text))).toEqual([
      ['Deputy Head of Mission'],
      ['Deputy Head of Mission'],
    ]);
  });
});

describe('what looks like a person and is none', () => {
  it.each([
    [
      'German nouns after von',
      'Die Nutzung von Daten und von Dokumenten ist für die Kliniken nicht leicht, und der Umgang von Systemen mit den Daten der Patienten wird sich auch auf das Personal auswirken.',
    ],
    [
      'a heading that runs into its sentence',
      'Summary Yoga may help you. Many people like Yoga.\n\nSummary Yoga is good.',
    ],
    ['a club and a verb in a headline', 'Chelsea Activate New Release Clause To Sign Another Striker'],
    ['letters of a plug', 'The Monoprice Essentials USB-C is a plug.'],
  ])('%s', (_, text) => {
    expect(findNames(text, []).entities.filter(({ type }) => type === 'person')).toEqual([]);
  });
});
