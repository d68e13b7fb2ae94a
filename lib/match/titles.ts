import { isOfPlace } from '../lexicon/known/known.ts';

/** Offices and ranks: what stands before a person's name without being a part of it, and tells that it is one. */
const OFFICES = new Set(
  `president vice premier chancellor minister pm fm secretary general ambassador senator sen senators rep reps
  representative congressman congresswoman governor gov governors lt mayor sheriff judge justice chief speaker leader
  chairman chairwoman chair director commissioner commander colonel col captain capt major maj sergeant sgt lieutenant
  admiral adm gen marshal attorney king queen prince princess pope emperor sheikh ayatollah chancellor taoiseach
  envoy diplomat lawmaker prosecutor counsel czar tsar presidents secretaries ministers justices judges generals
  präsident präsidentin vizepräsident kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident premierminister
  ministerpräsident ministerin außenminister außenministerin verteidigungsminister finanzminister innenminister
  generalsekretär senatorin gouverneur bürgermeister papst könig königin außenamtschef kremlchef`.split(
    /\s+/,
  ),
);

/** Other words before a name: forms of address, parties, callings, days, and what tells one office from another. */
const ADDRESSES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady saint st reverend rev father brother sister bishop archbishop
  cardinal rabbi imam candidate nominee spokesman spokeswoman spokesperson adviser advisor aide coach ceo cfo cto
  founder cofounder anchor host editor author actor actress singer democrat republican democrats republicans gop
  libertarian elect former ex then deputy acting interim press prime foreign defense defence state
  monday tuesday wednesday thursday friday saturday sunday union`.split(/\s+/),
);

/** What people and places are put before with a capital, without making a longer name: the Trump Administration. */
const FOLLOWERS = new Set(
  `administration campaign camp presidency cabinet team era white house republican republicans democrat democrats
  press spokesman spokeswoman officials official correspondent bureau jr sr ii iii iv`.split(/\s+/),
);

/** Whether a word is an office or a rank. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word.toLowerCase());
}

/** Parties and regimes as adjectives: the Democratic White House, Nazi Germany. After a name they begin another. */
const PARTISAN = new Set(
  'democratic conservative liberal labour labor tory nazi soviet communist'.split(' '),
);

/**
 * Firms, prizes and houses that are called after somebody and are spoken of by that name alone: 'Bloomberg via Getty' is
 * not the mayor. By hand: no list that is kept tells of a firm after whom it is called.
 */
const EPONYMS = new Set(
  `armani baxter bayer bechtel benz bloomberg boeing bosch carnegie chanel chrysler dell dior disney dyson ferrari
  firestone ford getty goodyear gucci guggenheim halliburton hearst heinz hilton honda hyatt kellogg lamborghini
  marriott maserati morgan nobel opel peugeot pfizer philips porsche prada pulitzer renault rolex samsung sears
  siemens tesla toyota versace`.split(/\s+/),
);

/** Words that make a name of something else of the name before them, also where all words have capitals: Virginia Beach. */
const HEADS = new Set(
  `airlines airport amphitheater amphitheatre arena avenue beach boulevard bridge casino castle cathedral center
  centre chronicle church city college county examiner expo festival foundation gazette globe hall harbor harbour
  herald hotel institute island islands lake library marathon mountain mountains museum news palace park pavilion plaza
  post river road school sports square stadium state street studios symphony telegraph theater theatre times tower
  towers tribune university valley zoo`.split(/\s+/),
);

/** Whether a word after a name makes it the name of a place, a house or an institution. */
export function isHead(word: string): boolean {
  return HEADS.has(word);
}

/** What firms put behind their names by law. */
const LEGAL_FORMS = new Set('inc corp co llc ltd plc gmbh ag nv spa'.split(' '));

/** Whether a word after a name says that it is a firm's. */
export const isLegalForm = (word: string) => LEGAL_FORMS.has(word);

/** Whether a word tells a land from the one whose name it takes, or a part of it: New England, North America. */
export const isCompass = (word: string) => /^(?:new|north|south|east|west)$/.test(word);

/** Whether a word is a chamber of a parliament, which stands before what is only its own: House GOP leaders. */
export const isChamber = (word: string) => word === 'house' || word === 'senate';

/** Words that make a name of something else of the name after them: Fort Worth, Mount Rainier, Hurricane Sandy, USS Nixon. */
const LEADS = new Set(
  'camp cape casa club fort hms hotel hurricane lake mount point port radio river storm uss villa'.split(' '),
);

/** Whether a word before a name makes it the name of a mountain, a house, a ship or a storm. */
export function isLead(word: string): boolean {
  return LEADS.has(word);
}

/** Whether a word may stand before a name that is whole without it. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return OFFICES.has(lower) || ADDRESSES.has(lower) || PARTISAN.has(lower);
}

/** Whether a word may stand after a name that is whole without it. */
export function isFollower(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    OFFICES.has(lower) || ADDRESSES.has(lower) || (FOLLOWERS.has(lower) && !/^(?:jr|sr|i+v?)$/.test(lower))
  );
}

/** Whether a word is a party's adjective. */
export function isPartisan(word: string): boolean {
  return PARTISAN.has(word.toLowerCase());
}

const SMALL_WORDS = new Set(
  `a an the this that these those in on at by for from to of with and but or as if when while after before since until
  because so yet both even like unlike under over against about will would can could did does do is are was were be has
  have had how why what who where then now not only also though although meanwhile however today yesterday later still
  whenever once let make makes says said i you he she it we they my your his her its our their no yes more most than
  into up down out off near via per between beyond within without around during despite`.split(/\s+/),
);

/** Whether a word is one of the small ones that a headline may write with a capital. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}

const RARE_SURNAMES: ReadonlySet<string> = new Set(
  [OFFICES, ADDRESSES, PARTISAN, FOLLOWERS, SMALL_WORDS, EPONYMS].flatMap((words) => [...words]),
);

/**
 * Whether a folded word is far more often an office, a party, a firm, a place or a people than anybody's surname:
 * President, Republican, Bloomberg, London, Cuban.
 */
export function isRarelySurname(folded: string): boolean {
  let rarely = remembered.get(folded);
  if (rarely === undefined) {
    rarely = RARE_SURNAMES.has(folded) || isOfPlace(folded);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(folded, rarely);
  }
  return rarely;
}

const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 4096;

/** After 'of', places belong to these without being in a longer name: the President of Russia. */
const OF_OFFICES = new Set(
  `government people parliament ministry republic state city kingdom commonwealth province region town capital island
  embassy consulate north south east west most much half all part parts map future friends citizens voters
  battle invasion siege war bishop archbishop duke earl king queen house mayor out one some`.split(/\s+/),
);

/** Whether 'X of PLACE' speaks of the place itself, and is not the name of something else. */
export function governsPlace(word: string): boolean {
  const lower = word.toLowerCase();
  return OF_OFFICES.has(lower) || OFFICES.has(lower);
}

const LOCATIVES = new Set('in into inside outside across throughout within near around'.split(' '));

/** Whether a word goes before places. */
export function isLocated(word: string): boolean {
  return LOCATIVES.has(word);
}

const CALENDAR = new Set(
  `january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter`.split(
    /\s+/,
  ),
);

const MONTHS = new Set('march april may june august'.split(' '));

/** Whether a word is a month that is a name too. */
export function isMonth(word: string): boolean {
  return MONTHS.has(word.toLowerCase());
}

/** Whether a word, alone, is rather a title, a small word or a date than the name of a place or a body. */
export function isCommon(word: string): boolean {
  const lower = word.toLowerCase();
  return isTitle(lower) || isSmallWord(lower) || CALENDAR.has(lower);
}

/** Every word of these lists. */
export const LISTED: ReadonlySet<string> = new Set(
  [OFFICES, ADDRESSES, FOLLOWERS, PARTISAN, SMALL_WORDS, OF_OFFICES, LOCATIVES, CALENDAR, MONTHS].flatMap(
    (words) => [...words],
  ),
);
