/* Words that make a phrase an event: something that has a date. General words of news and history, not names. */

/** Alternatives of a regular expression, written over several lines. */
function alternatives(written: string): string {
  return written.replace(/\n\s*/g, '');
}

const DEEDS_OF_STATE = alternatives(`
  agreement|treaty|pact|accord|protocol|act|declaration|charter|convention|memorandum|constitution|armistice|
  truce|cease-?fire|summit|olympics|referendum|election|war|invasion|offensive|siege|occupation|annexation|
  intervention|coup|revolution|uprising|revolt|rebellion|riot|unrest|massacre|genocide|assassination|attack|
  bombing|hijacking|earthquake|hurricane|tsunami|flood|wildfire|epidemic|pandemic|outbreak|disaster|crisis|
  recession|crash|collapse|signing|adoption|ratification|founding|creation|formation|annulment|overthrow|
  breakup|fall|inauguration|independence|unification|reunification|secession|partition|dissolution|expulsion|
  accession|enlargement
`);
const OCCASIONS = alternatives(`
  law|resolution|deal|conference|assembly|meeting|talks|negotiations|forum|session|hearing|debate|speech|
  address|visit|trip|rally|primary|caucus|battle|operation|protest|demonstration|march|strike|shooting|
  killing|murder|explosion|blast|kidnapping|hack|breach|leak|storm|accident|launch|opening|closure|arrest|
  trial|conviction|verdict|indictment|ruling|decision|acquittal|lawsuit|resignation|appointment|
  nomination|death|funeral|birth|marriage|divorce|merger|acquisition|bailout|bankruptcy|sanctions?|embargo|
  withdrawal|expansion|scandal|investigation|deployment|landing|games|championship|cup|anniversary|ceremony|
  festival|premiere|exhibition|raid|assessment|census
`);

/** A noun that is an event, an agreement or an act. */
export const EVENT_NOUN = new RegExp(`\\b(?:${DEEDS_OF_STATE}|${OCCASIONS})(?:e?s)?\\b(?!-\\p{L})`, 'iu');

/**
 * An event that stands for itself, without a name beside it: 'the 2008 financial crisis', but not 'the 2008 meeting'.
 */
export const GREAT_EVENT = new RegExp(
  `(?<!\\b(?:heart|car)\\s)\\b(?:${DEEDS_OF_STATE})(?:e?s)?(?=$|\\s+(?:of|in|on|at|against|with|for|over|between)\\b)`,
  'iu',
);

const VERBS = alternatives(`
  signed|adopted|ratified|approved|passed|enacted|repealed|vetoed|founded|established|created|formed|launched|
  opened|closed|dissolved|disbanded|abolished|joined|acceded|withdrew|left|quit|seceded|secede|invaded|
  annexed|occupied|attacked|bombed|shelled|struck|captured|seized|overthrew|toppled|ousted|deposed|impeached|
  elected|re-?elected|inaugurated|appointed|nominated|named|sworn|resigned|retired|fired|dismissed|died|
  killed|murdered|assassinated|executed|born|married|divorced|arrested|detained|jailed|imprisoned|sentenced|
  convicted|indicted|charged|acquitted|sued|released|freed|pardoned|deported|expelled|banned|imposed|lifted|
  suspended|cancell?ed|ended|began|started|erupted|broke out|collapsed|crashed|exploded|fell|won|lost|
  defeated|beat|conceded|announced|declared|proclaimed|unveiled|published|issued|introduced|proposed|ruled|
  upheld|struck down|overturned|voted|met|visited|hosted|held|convened|gathered|addressed|spoke|testified|
  negotiated|agreed|brokered|concluded|merged|acquired|bought|sold|took office|took over|took power|
  took effect|came to power|stepped down|entered|landed|deployed|tested|hacked|leaked|reunified|reunify|
  recogni[sz]ed|endorsed|hold|discovered|built|completed|demolished|rejected|restored|graduated|evacuated|
  mobilized|retaliated|surrendered|fled|sank|debuted|premiered|ordered|accused|condemned|filed|halted|blocked|
  revoked|extended|renewed|dedicated
`);

/** A verb that tells a deed, in the past or passive. */
export const EVENT_VERB = new RegExp(`\\b(?:${VERBS})\\b`, 'iu');

/** A verb that announces what follows it: without that, it tells nothing. */
export const ANNOUNCING =
  /\b(?:announced|declared|ruled|proposed|agreed|voted|conceded|proclaimed|reported|ordered|testified|accused|charged|spoke|began|started|found|shows?|showed|revealed|confirmed)$/iu;

/** Words that were said somewhere, without what they were. */
export const REPORTED =
  /\b(?:announced|declared|proclaimed|testified|spoke|confirmed|conceded)\s+(?:in|on|at|to|during|via|before|about)\b(?!.*\bthat\b)/iu;

/** Verbs of saying: a clause that has no other verb reports words, not an event. */
export const SAYING =
  /\b(?:said|says|say|saying|told|tells|added|adds|noted|notes|stated|wrote|tweeted|argued|claimed|insisted|stressed|suggested|explained|replied|responded|asked|warned|acknowledged|pointed out|according to|remarked|commented|reported|reports)\b/iu;

/** A word that a finite verb phrase begins with. */
export const VERB_FIRST = new RegExp(
  `^(?:${VERBS}|was|were|is|are|has|have|had|will|would|can|could|may|might|should|did|does|do|went|came|took|made|got|gave|saw|committed|\\p{Ll}{2,}ed)\\b`,
  'u',
);
