/** Words of the language that attribution turns on. General lists, by hand, checked against counts in news text. */

/**
 * The words of a list. Signs behind a word stand for its forms: 'claim*' for claim, claims, claimed and claiming, '~'
 * for those without the first, '=' for claims and claimed, '+' for claim and claims.
 */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).flatMap(formsOf));
}

function formsOf(word: string): string[] {
  const sign = /[*~=+]$/.exec(word)?.[0] ?? '';
  if (sign === '') return [word];
  const base = word.slice(0, -1);
  const stem = base.replace(/e$/, '');
  return [
    ...(sign === '*' || sign === '+' ? [base] : []),
    `${base}s`,
    ...(sign === '+' ? [] : [`${stem}ed`]),
    ...(sign === '*' || sign === '~' ? [`${stem}ing`] : []),
  ];
}

/**
 * 'Said', 'declared', 'added' in Russian, Ukrainian, German, French, Spanish and Italian: enough to see that somebody
 * speaks.
 */
const ABROAD = `сказал сказала сказали заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила сообщил
  сообщила пояснил пояснила считает говорит заявив сказав сказав заявила зазначив зазначила додав додала sagte sagt
  erklärte erklärt betonte fügte meinte schrieb dit déclaré déclare affirmé affirme ajouté ajoute estimé explique
  dijo dice afirmó afirma declaró añadió señaló aseguró disse dice dichiarato affermato aggiunto`;

/** Verbs that alone attribute a quotation, and after which a speaker stands inverted: ', said Lavrov'. */
export const PLAIN_VERBS = set(
  `acknowledged add= admits admitted agreed announced argue= ask= asserted boasted commented complained conceded
  conclude= contended continue= countered declare= emphasized exclaimed explain= insist= joked lamented mused note=
  observed point= predicted proclaimed put+ quipped read+ recall= recounted reiterated remarked replie= reported
  responded said say+ saying shouted state= stressed tells testified told tweet= warn= writes wrote yelled ${ABROAD}`,
);

/** Past tense, present, participle of verbs whose first business is to report words, the plain ones among them. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...PLAIN_VERBS,
  ...set(
    `accuse* acknowledge+ acknowledging add adding admit admitting advise= agree+ agreeing allege~ announce+
  announcing answer~ argue arguing ask asking assert+ asserting assure= attack~ barked begged believe* bellowed
  bemoaned blame~ blast= boasting boasts boomed bragged bragging brand= call* caution~ chanted chanting
  characterised characterize~ charge~ chided chimed chimes chuckled cite~ claim* clarified commenting comments
  compare~ complain+ complaining concede+ conceding conclude concluding condemn~ confirm* contend+ contending
  counseled countering counters criticised criticize~ cut cuts declare declaring decreed decrie= decrying deemed
  defend~ demand~ denie= denounce~ deny denying deplored deride= describe* disclosed discussed dismisse~
  dispute= dubbed echoe= elaborated emailed emphasise= emphasizes emphasizing endorsed enthused entitled
  estimate= explain explaining expresse~ fear= feels felt figured fired fires firing greeted groused guessed
  gushed hailed headlined hint= hit hits hitting hope* implie= indicate~ informed insist insisting interjected
  interjecting interrupted interviewed intoned invoked issued joined jokes joking jumped labeled labelled
  lamenting laments laughed lectured listed maintain~ marveled mention~ mock~ murmured muses muttered note
  noting observes observing offer~ opined ordered outlined pleaded pledge* portrayed post~ praise~ prayed
  preached predict+ predicting proclaiming proclaims promise* pronounced propose= question~ quipping quips
  quote~ ranted raved reasoned reassured rebutted recall recalling recommend= recounting recounts referenced
  referred referring refers reflected reiterates reiterating reject= relayed remarking remarks remind= repeat=
  reply replying report+ reporting respond+ responding retort= reveal~ ridiculed riffed roared scoffed scolded
  screamed shooting shoots shot shouting shouts sighed signaled slammed slamming slams snapped sniped speaking
  speaks specified speculate= spoke state stating stipulated stress stresses stressing suggest* summarized
  summed sums swore talk~ teased tell telling termed testifies testifying texted thanked thinking thinks thought
  titled tout= tweet tweeting urge* ventured voiced volunteered vow* wants warn warning weighed weighs went
  whispered wonder~ write writing yells`,
  ),
]);

/** Auxiliaries, negations and the adverbs that stand between a speaker and a verb. */
export const BETWEEN = set(
  `'d 'll 'm 're 's 've again all already also always are aren't be been being bluntly both can can't cannot could
  couldn't did didn't do does doesn't don't earlier even ever famously first flatly further had hadn't has hasn't
  have haven't having here immediately is isn't just later long may might must never not now often on once only
  previously privately publicly quickly recently repeatedly reportedly seemingly should simply since so sometimes
  soon still subsequently then there to too twice used was wasn't went were weren't will won't would wouldn't wryly`,
);

/** Third-person pronouns, subjects and relatives, that can be a speaker. */
export const PRONOUNS = set('he she they it who we i you');

/** Prepositions: a name right after one is seldom the one who speaks. */
export const PREPOSITIONS = set(
  `about across after against alongside among around as at before behind between beyond by concerning despite during
  for from in including inside into like near of on outside over per regarding than through to toward towards under
  upon versus via vs with within without`,
);

export const DETERMINERS = set(
  `the a an this these those his her their its our my one another some many several most other both two three
  four five six no every each any such`,
);

/** Verbs whose object is who was addressed: 'told Fox News', 'asked him'. */
export const ADDRESSING = set(
  `told tell tells telling asked asks asking informed informs assured assures reminded reminds warned warns urged urges
  thanked interviewed advised addressed`,
);

/** Nouns for people, bodies and writings that speak. Singular and plural forms that news uses. */
export const SPEAKER_NOUNS = set(
  `account activist+ actor actress ad+ administration adviser+ advisor+ advocate+ affidavit agencies agency agreement
  aide+ allies ally ambassador+ analysis analyst+ anchor article artist associate+ association attendee+ attorney+
  audience aunt author+ authorities backer+ bank banner barrister bill billionaire biographer bishop blog blogger
  board book boss boy brother bureau businessman caller camp campaign+ candidate+ captain caption chair chairman
  chairperson chairwoman chancellor channel chief co-founder coach cofounder colonel columnist+ commander
  commentator+ commission commissioner committee community companies company complaint congressman congressmen
  congresswoman conservative+ constable constituent+ constitution consultant contender+ coordinator correspondent
  council counsel counterpart countries country couple court+ cousin critic+ crowd customer+ dad data daughter
  dealer debate delegate+ democrat+ department deputy detective diplomat+ director+ doctor document+ donor+ driver
  economist+ editor+ editorial email+ embassy employee+ envoy establishment everyone executive+ expert+ families
  family fan+ farmer+ father figures filing+ firm foundation founder+ friend+ front-runner frontrunner general girl
  government+ governor+ granddaughter grandfather grandmother grandson group+ guest guy head+ headline historian+
  hopeful+ host+ husband imam indictment insider+ inspector institute investigation investigator+ investor+
  journalist+ judge+ justice kid+ king kremlin law lawmaker+ lawsuit lawyer+ leader+ leadership legislator+ letter
  liberal+ listener lobbyists magazine man manager manifesto many mayor+ media member+ memo men message+ millennials
  millionaire minister+ ministry moderator+ mogul mother mum narrator neighbor+ neighbour nephew network+
  newspaper+ niece nobody nominee+ note nurse observer+ office officer+ official+ ones operative+
  opinion opponent+ opposition order organization+ organizer+ others outlet+ owner page palace panel paper parent+
  parliament parties partner+ party pastor patient people person physician placard platform playbook player+ police
  politician+ poll+ pollster+ pope post+ predecessor premier president prince producer professor progressives
  prosecutor+ protester+ public publication pundit+ pupil queen rabbi records regime regulator release report+
  reporter+ representative+ republican+ research researcher+ resident+ resolution results review rival+ ruling
  scholar scientist+ secretary senator+ sergeant side+ sign singer sister site socialist soldier+ solicitor some
  somebody someone son source+ speaker spokesman spokesmen spokespeople spokesperson spokeswoman spot staff staffer+
  star state statement strategist+ student+ studies study successor summary superdelegate+ superintendent supporter+
  surgeon survey+ teacher team tourist trader transcript treasurer tweet+ tycoon uncle undersecretary union+ user+
  veteran+ victim+ video voter+ watchdog website widow wife witness witnesses woman women worker+ writer+`,
);

/** Capitalised words that are no speakers. */
export const NEVER_NAMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mr mr. mrs mrs. ms ms. dr dr. sen. rep. gov. jr jr. sr. ap reuters afp tass getty photo
  del del. p.m. a.m. p.m a.m yes no okay ok street house avenue square`,
);
