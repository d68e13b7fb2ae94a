/** Words of the language that attribution turns on. General lists, by hand, checked against counts in news text. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** 'Said', 'declared', 'added' in Russian, Ukrainian, German, French, Spanish and Italian: enough to see that somebody speaks. */
const ABROAD = `сказал сказала сказали заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила сообщил
  сообщила пояснил пояснила считает говорит заявив сказав сказав заявила зазначив зазначила додав додала sagte sagt
  erklärte erklärt betonte fügte meinte schrieb dit déclaré déclare affirmé affirme ajouté ajoute estimé explique
  dijo dice afirmó afirma declaró añadió señaló aseguró disse dice dichiarato affermato aggiunto`;

/** Past tense, present, participle of verbs whose first business is to report words. */
export const SPEECH_VERBS = set(
  `said says say saying told tells tell telling added adds add adding wrote writes write writing asked asks ask asking
  noted notes note noting announced announces announce announcing tweeted tweets tweet tweeting argued argues argue
  arguing continued continues explained explains explain explaining acknowledged acknowledges acknowledge acknowledging
  declared declares declare declaring recalled recalls recall recalling concluded concludes conclude concluding claimed
  claims claim claiming responded responds respond responding stated states state stating warned warns warn warning
  insisted insists insist insisting replied replies reply replying suggested suggests suggest suggesting predicted
  predicts predict predicting asserted asserts assert asserting remarked remarks remarking admitted admits admit
  admitting confirmed confirms confirm confirming lamented laments lamenting complained complains complain complaining
  joked jokes joking quipped quips quipping conceded concedes concede conceding contended contends contend contending
  stressed stresses stress stressing emphasized emphasizes emphasizing emphasised emphasises reiterated reiterates
  reiterating repeated repeats alleged alleges alleging observed observes observing reported reports report reporting
  commented comments commenting countered counters countering mused muses maintained maintains maintaining proclaimed
  proclaims proclaiming shouted shouts shouting yelled yells chanted chanting screamed exclaimed whispered murmured
  muttered vowed vows vow vowing pledged pledges pledge pledging promised promises promise promising boasted boasts
  boasting bragged bragging denied denies deny denying agreed agrees agree agreeing recounted recounts recounting
  described describes describe describing called calls call calling accused accuses accuse accusing dubbed labeled
  labelled blasted blasts criticized criticised criticizes criticizing slammed slams slamming urged urges urge urging
  questioned questions questioning wondered wonders wondering testified testifies testifying revealed reveals revealing
  disclosed posted posts posting emailed texted read reads cautioned cautions cautioning advised advises believes
  believe believed believing thinks thought thinking quoted quotes quoting cited cites citing referred refers referring
  praised praises praising thanked mocked mocks mocking denounced denounces denouncing condemned condemns condemning
  dismissed dismisses dismissing decried decries decrying derided derides ridiculed attacked attacks attacking blamed
  blames blaming defended defends defending characterized characterizes characterizing characterised portrayed compared
  compares comparing mentioned mentions mentioning discussed hailed echoed echoes demanded demands demanding ordered
  proposed proposes recommended recommends stipulated specified retorted retorts rebutted opined speculated speculates
  estimated estimates hinted hints implied implies indicated indicates indicating interjected interrupted informed
  assured assures reminded reminds reassured interviewed spoke speaks speaking talked talks talking
  elaborated clarified reasoned gushed sighed laughed chuckled begged pleaded prayed swore summarized summed
  charged charges charging rejected rejects endorsed referenced titled entitled headlined
  branded brands termed deemed greeted answered answers answering counseled decreed deemed deplored disputed
  disputes enthused expressed expresses expressing feared fears felt feels figured guessed hopes hoped hope hoping
  intoned invoked issued joined lectured listed marveled offered offers offering ordered outlined
  preached pronounced ranted raved reflected relayed scoffed signaled sniped snapped teased touted touts urged
  pointed points put puts ventured voiced volunteered wants went ${ABROAD}`,
);

/** Of those, the ones after which a speaker stands inverted (', said Lavrov'), and that alone attribute a quotation. */
export const PLAIN_VERBS = set(
  `said says say saying added adds wrote writes asked asks noted notes tweeted tweets argued argues continued continues
  explained explains acknowledged declared declares recalled recalls concluded concludes responded stated states warned
  warns insisted insists replied replies asserted remarked admitted admits lamented complained joked quipped conceded
  contended stressed emphasized reiterated observed commented countered mused proclaimed shouted yelled exclaimed
  boasted pointed points put puts predicted recounted told tells announced agreed read reads testified reported ${ABROAD}`,
);

/** Auxiliaries, negations and the adverbs that stand between a speaker and a verb. */
export const BETWEEN = set(
  `has have had having was were is are be been being will would can could may might must should did does do didn't
  doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't couldn't cannot can't not never also
  then later now once again still even just only already often always sometimes further too here there simply
  reportedly first recently earlier previously subsequently bluntly both all so to went on repeatedly famously
  used immediately quickly publicly privately flatly wryly seemingly ever twice since long soon 's 're 've 'll 'd 'm`,
);

/** Third-person pronouns, subjects and relatives, that can be a speaker. */
export const PRONOUNS = set('he she they it who we i you');

/** Prepositions: a name right after one is seldom the one who speaks. */
export const PREPOSITIONS = set(
  `of to in on at by for with from about against into over after before under between among through during without
  within like near behind beyond despite toward towards upon via per than including as regarding concerning around
  outside inside versus vs alongside across`,
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
  `campaign poll polls officials official voters voter supporters supporter candidates candidate leaders leader people
  experts expert group groups aides aide president senator senators report reports advisers adviser advisors advisor
  allies ally spokesman spokeswoman spokesperson spokespeople spokesmen members member survey surveys administration
  company companies team critics critic source sources judge judges governor governors records secretary nominee nominees
  analysts analyst police party parties office strategists strategist government governments statement lawmakers
  lawmaker ad ads reporter reporters results man men board media person advocates advocate politicians politician
  analysis letter crowd opponents opponent economists economist woman women email businessman insiders insider friends
  friend agency agencies executives executive data rivals rival prosecutors prosecutor employee employees video court
  courts activists activist study studies lawsuit newspaper newspapers public lawyers lawyer investors investor
  organization organizations law filings filing donors donor organizers organizer delegates delegate authorities
  unions union observers observer message messages emails camp website editorial progressives families family tweet tweets
  protesters protester account researchers researcher release countries country mayor mayors campaigns workers worker
  staff neurosurgeon mogul attorneys attorney article attendees attendee backers backer manager audience fans fan
  figures outlets outlet narrator general state panel establishment front-runner frontrunner review operatives
  operative liberals liberal documents document actress actor community justice star page paper employees users
  user mother father head heads sides side leadership research department book wife husband diplomat diplomats staffer
  staffers ones debate summary hopefuls hopeful tycoon billionaire commentators commentator moderators moderator network
  networks students student guy investigation platform transcript residents resident director directors conservative
  conservatives contenders contender scientists scientist organizer investigators investigator bill spot associates
  associate lobbyists daughter son brother sister millennials lawmaker minister ministers ministry chancellor premier
  king queen prince pope ambassador ambassadors envoy commissioner chairman chairwoman chair chief boss commander
  officer officers colonel captain sergeant soldier soldiers deputy teacher doctor professor author authors writer
  writers columnist columnists host hosts anchor journalist journalists editor editors correspondent blogger pundit
  pundits historian historians scholar pollster pollsters consultant counsel owner founder founders partner partners
  coach player players singer artist star producer director neighbor neighbour neighbors witness witnesses victim
  victims veteran veterans congressman congresswoman congressmen representative representatives democrat democrats
  republican republicans speaker politician millionaire socialist opposition regime kremlin ministry palace embassy
  parliament commission committee council foundation institute association firm bank memo note document manifesto
  constitution agreement complaint indictment affidavit ruling opinion order resolution blog post posts site headline
  caption magazine channel publication bureau watchdog regulator firm student pupil girl boy kid kids parents parent
  mum dad uncle aunt grandfather grandmother couple resident tourist customer customers caller listener farmer farmers
  driver nurse constituent constituents playbook biographer co-founder cofounder coordinator treasurer
  chairperson legislator legislators undersecretary pastor bishop imam rabbi trader dealer manager guest superdelegate
  superdelegates others some many everyone somebody someone nobody driver nurse patient physician surgeon lawyer solicitor barrister detective office banner sign placard counterpart predecessor successor nephew niece cousin widow grandson granddaughter inspector superintendent constable`,
);

/** Capitalised words that are no speakers. */
export const NEVER_NAMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mr mr. mrs mrs. ms ms. dr dr. sen. rep. gov. jr jr. sr. ap reuters afp tass getty photo
  abstract text del del. p.m. a.m. p.m a.m yes no okay ok street house avenue square`,
);
