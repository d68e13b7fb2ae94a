import type { EntityType } from '../../domain/entity.ts';
import { wordList } from '../word-list.ts';
import type { Gender } from './gazetteer.ts';

/** Nouns that name an office or a calling, and so stand beside a person's name. Singular, lower case. */
export const ROLE_NOUNS = wordList(`
  president premier minister ag chancellor secretary general secretary-general governor mayor senator congressman
  congresswoman representative deputy chairman chairwoman chair chairperson chief director commissioner ambassador
  envoy spokesman spokeswoman spokesperson speaker leader king queen prince princess emperor pope bishop
  archbishop cardinal rabbi imam ayatollah sheikh sultan emir judge justice attorney prosecutor sheriff lawyer
  professor doctor analyst strategist pollster adviser advisor aide manager coordinator executive founder owner
  editor columnist correspondent reporter journalist host anchor commentator author writer historian economist
  scientist researcher expert scholar fellow actor actress singer coach officer colonel captain major lieutenant
  sergeant commander admiral marshal diplomat politician lawmaker legislator candidate nominee counsel treasurer
  comptroller superintendent administrator inspector investigator detective activist organizer delegate consultant
  operative surrogate businessman businesswoman billionaire entrepreneur investor banker mp fm pm vp ceo cfo coo
  undersecretary councilman councilwoman assemblyman ombudsman boss head veteran farmer student teacher nurse
  physician vice-president co-chairman co-chair co-founder vice-chair vice-chairman lady dj rapper comedian
  musician artist poet chef blogger tycoon mogul negotiator supervisor alderman magistrate priest pastor reverend
  quarterback midfielder striker goalkeeper defender pitcher novelist playwright filmmaker photographer producer
  designer architect engineer technician surgeon psychologist psychiatrist sociologist philosopher mathematician
  physicist chemist biologist astronomer astronaut speechwriter biographer secretary-treasurer
`);

/** Words that go before a role noun as part of the office ('former', 'deputy', 'vice'). */
export const ROLE_MODIFIERS = wordList(`
  former ex vice deputy acting interim outgoing incoming then first prime foreign interior defense defence finance
  justice attorney chief senior junior top assistant associate executive managing general press communications
  campaign national security state special presidential vice-presidential republican democratic conservative
  liberal labour longtime veteran fellow retired late current new newly elected president-elect lead leading
  supreme federal district public county city party house senate white majority minority political policy legal
  economic military
`);

/** Ranks that are written with a full stop. */
export const ABBREVIATED = 'dr sen sens rep reps gov gen lt col sgt prof rev hon capt maj adm amb';

/** Courtesy and rank before a name, with the gender that it tells. Lower case, without the full stop. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...told('m', 'mr herr señor signor sir lord king prince congressman chairman spokesman'),
  ...told(
    'f',
    'mrs ms miss mme mlle frau señora signora lady dame madam queen princess congresswoman chairwoman spokeswoman',
  ),
  ...told(null, ABBREVIATED),
]);

function told(gender: Gender | null, titles: string): [string, Gender | null][] {
  return titles.split(' ').map((title) => [title, gender]);
}

/** Last words that tell what a capitalised name names. Lower case, singular and plural. */
const HEADS: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'agreement',
    wordList(`
      agreement agreements accord accords treaty treaties pact pacts protocol protocols convention conventions act
      acts declaration memorandum charter covenant constitution amendment partnership resolution resolutions deal
      communique statement
    `),
  ],
  [
    'event',
    wordList(`
      war conference summit forum olympics games festival revolution uprising crisis election elections referendum
      primary caucuses debate debates inauguration assembly session congresses expo championship cup massacre
      attack attacks bombing bombings holocaust ceremony massacres genocide
    `),
  ],
  [
    'organization',
    wordList(`
      council chamber committee commission organization organisation agency ministry department bureau office board party
      parliament senate congress house court union association alliance federation foundation institute
      institution university college school academy center centre company corporation corp inc ltd llc plc group
      bank fund times post news press journal magazine tribune herald gazette network radio television tv media
      service services police force forces army navy guard corps command administration authority team club league
      society church coalition campaign movement front brigade hospital museum union unions industries airline
      airlines motors systems technologies partners associates caucus exchange reserve treasury cabinet duma
      knesset bundestag secretariat tribunal organizations republics project initiative international telegraph
      guardian review daily weekly broadcasting show band orchestra pharmaceuticals brothers capital realty
      research solutions apparel footwear foods electronics music ventures holdings management insurance
      consulting strategies workers hall productions pictures studios records entertainment equities securities co
      pac chronicle observer inquirer sentinel courant dispatch register examiner bulletin registry laboratory legion brotherhood
    `),
  ],
  [
    'place',
    wordList(`
      river sea ocean lake island islands peninsula mountains mountain valley desert gulf bay strait straits coast
      province region area district county republic kingdom street avenue road boulevard square airport bridge
      park heights hills city town village strip bank territory territories square plaza tower hotel building
      beach harbor harbour pavilion arena stadium theater theatre amphitheater amphitheatre auditorium palace castle cathedral
      temple garden gardens monument prison mansion
    `),
  ],
];

const TYPES = new Map<string, EntityType>();
for (const [type, heads] of HEADS) for (const head of heads) if (!TYPES.has(head)) TYPES.set(head, type);

/** The kind of thing that a name ending in `word` names, or null where the word does not tell. */
export function typeOfHead(word: string): EntityType | null {
  return TYPES.get(word.toLowerCase()) ?? null;
}

/** Verbs of saying, in the forms that stand beside a speaker's name. */
export const SPEECH_VERBS = wordList(`
  said says say told tells added adds noted notes stated argued argues claimed claims insisted insists explained
  explains asked replied responded continued concluded acknowledged admitted announced declared warned suggested
  tweeted wrote writes joked quipped recalled stressed emphasized emphasised confirmed denied believes thinks
`);

/** Particles inside names of persons ('de', 'van', 'bin'). */
export const NAME_PARTICLES = wordList(
  'de la le du da dos das del della di van von der den ten ter el al bin ibn ben bint zu af y',
);

/** What stands behind a surname and tells one bearer from another, without the full stop. */
export const NAME_SUFFIXES = wordList('jr sr ii iii iv');

/** Words that stay out of names although they have a capital: days, months, pronouns, function words. */
export const NEVER_NAMES = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  i i’m i'm i’ve i've i’ll i'll i’d i'd he she it we you they his her its our your their my me him them us
  the a an this that these those there here and or but nor so yet for if when while as at by from in into of off on onto
  to with without within after before since until although though because despite during under over between among
  what who whom whose which where why how not no yes all any both each every either neither some many most much more
  few one two three four five six seven eight nine ten also just even still only now then today tomorrow yesterday
  meanwhile however instead moreover furthermore according about against like let latest please well oh ok okay hey hello
  am pm a.m p.m gmt utc est edt pst internet god bible christmas easter thanksgiving spring summer autumn
  fall winter is was are were be been being do does did has have had can could will would shall should may might must
`);

/** What parties and their members are called. */
export const PARTIES = wordList(`
  republican democrat democratic conservative liberal libertarian socialist labour tory independent dem gop
`);

/** Adjectives of party or creed: part of a title before a person's name, never a name themselves. */
export const CREEDS = wordList(`
  dem dems democrat democrats democratic republican republicans conservative liberal libertarian socialist
  communist labour tory christian muslim jewish jew jews muslims christians catholic catholics protestant orthodox
  islamic islamist arab arabs latino latinos hispanic hispanics black blacks white whites western eastern northern
  southern african-american african-americans nazi nazis soviet
`);
