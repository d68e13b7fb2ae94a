/*
 * The shapes of lines that are no prose, in the languages that news is read in here. Every shape is of the whole line
 * or of its end, and none is of a sentence that an article would write about its subject.
 */

const AGENCY =
  '(?:EPA(?:-EFE)?|AFP|AP|Reuters|REUTERS|TASS|ITAR-TASS|RIA Novosti|Sputnik|Getty(?: Images)?|GETTY|Flash ?90|Shutterstock|Alamy|iStock|Bloomberg|ANSA|DPA|dpa|UPI|Xinhua|PA(?: Wire| Media)?|Keystone|NurPhoto|ZUMA(?: Press)?|Corbis|WireImage|Unsplash|Wikimedia(?: Commons)?|Pool)';
const PICTURE =
  'photo(?:graph(?:y|ie|s)?)?s?|images?|pictures?|illustrations?|videos?|graphics?|captions?|credits?|foto(?:graf(?:ía|ia|ie))?s?|bild(?:er|nachweis|quelle)?|crédits?|imagen|immagine|фото|zdjęcie|fot\\.?';

/** Lines that say whose a picture is. */
const CREDITS: readonly RegExp[] = [
  /^\W*(?:©|\(c\)\s|copyright\b)/i,
  new RegExp(
    `^[\\s(*•·–—-]*(?:${PICTURE}|source|quelle)(?:\\s+(?:by|credit|courtesy(?:\\s+of)?|source|photo))?\\s*[:：/|]`,
    'iu',
  ),
  /^\s*(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Ii]llustration|[Vv]ideo|[Gg]raphic)\s+(?:by|courtesy of|from)\s+\p{Lu}[^.!?]{1,60}$/u,
  /^\s*courtesy (?:of|photo)\b[^.!?]{1,80}$/i,
  new RegExp(`^\\W*${AGENCY}\\s*/\\s*\\p{Lu}[\\p{L}.'’ -]{2,40}\\W*$`, 'u'),
  new RegExp(`^\\W*\\p{Lu}[\\p{L}.'’ -]{2,60}\\s*/\\s*${AGENCY}\\W*$`, 'u'),
  new RegExp(`(?:\\s|^)(?:©\\s*)?${AGENCY}/\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}\\s*$`, 'u'),
  new RegExp(`^(?:.*\\|)?\\s*${AGENCY}\\s*$`, 'u'),
  new RegExp(`\\((?:${PICTURE}|source)\\s*(?:[:：]|©|by\\b)[^()]{1,80}\\)\\s*$`, 'iu'),
  new RegExp(
    `\\([^()]{0,60}(?:${AGENCY}(?:\\s+[Pp]hoto)?/|/\\s?${AGENCY}|\\bvia ${AGENCY})[^()]{0,60}\\)\\s*$`,
    'u',
  ),
  /\bphotos?\s*©[^.!?]{1,60}$/i,
];

/** A caption that the page glued to its credit: 'Sergey LavrovFlash 90'. */
const GLUED_CREDIT = new RegExp(`^[^.!?"“”]{2,80}?\\p{Ll}${AGENCY}\\s*$`, 'u');

/** Buttons, menus and labels, as the whole of a line. */
const CONTROLS = new RegExp(
  `^\\W*(?:${[
    'all news',
    '(?:scroll|back|go|return) to (?:the )?top',
    "(?:read|see|view|watch|listen to|click here (?:to|for)|click to)\\b(?: [\\w’']+){0,4} (?:more|here|below|rest here|article|story|video|gallery|tweet|full (?:story|article|text|interview))",
    '(?:read|learn|show|load|see) (?:more|on|also|next)',
    '(?:also|related|further|recommended) (?:read(?:ing)?|articles?|stories|news|content|topics?|coverage|links?|posts?|videos?)',
    "don[’']?t miss",
    'you (?:may|might) (?:also )?(?:like|be interested in)(?: this| these)?',
    'advert(?:isement|s|ising)?s?|anzeige|werbung|publicit[éà]|publicidade?|pubblicità|advertentie|reklam[ae]?|реклама|iklan',
    '(?:story|article|continue reading) (?:continues )?(?:below|after)(?: (?:this|the))?(?: advertisement| gallery| video)?',
    'continue reading(?: the main story)?',
    '(?:skip|jump) (?:to|advertisement)(?: [\\w ]{1,20})?',
    '(?:sponsored|promoted)(?: content)?',
    '(?:share|tweet|print|save|e-?mail|copy)(?: (?:this|on|via|for later|the author|article|story|page|post|link|facebook|twitter|x|whatsapp|email|linkedin))*',
    '(?:enlarge|expand|close|open|hide|play|mute) (?:link|image|gallery|caption|video|menu)',
    'caption|close|image \\d+ of(?: /)? \\d+|\\d+ of \\d+',
    '(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest)',
    'subscribe(?: now| today| here)?(?: to [\\w ]{1,30})?',
    "(?:log|sign) (?:in|up|out)(?: (?:for|to) [\\w ’']{1,40})?",
    '(?:leave|post|add|view|show|hide|see)(?: a| all| the)? comments?',
    '(?:\\d+ )?comments?(?: \\(\\d+\\))?',
    '(?:trending|latest|popular|most (?:read|popular|viewed)|top stories|latest news|breaking news|home ?page|main menu|menu|newsletter|more news|more stories|full text|transcript|disclaimer)',
    '(?:view )?author archive|about the authors?',
    'follow (?:us|him|her|me|[@\\w]+)? ?on [\\w ,&]{1,40}',
    'all rights reserved',
    '(?:next|previous) (?:article|story|page|post)',
    '(?:tags?|topics?|filed under|categories|category|schlagwörter|etiquetas|mots[- ]clés|теги)\\s*:.*',
    'loading(?: content)?(?:\\s?(?:\\.\\.\\.|…))?',
    '(?:about )?\\d+ ?min(?:ute)?s? read',
    '(?:reading time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|czas czytania)\\s*:.{1,20}',
    'https?://\\S+|(?:www\\.)?[a-z\\d-]+(?:\\.(?:com|org|net|news|info|eu|co\\.uk|de|fr|it|es|ru))(?:/\\S*)?',
  ].join('|')})\\W*$`,
  'iu',
);

/** A label and the headline of another article: 'Related: The talks of May', 'Lesen Sie auch: …'. */
const POINTER =
  /^\W*(?:related(?: (?:story|article|coverage|video))?|read (?:more|also|next|this)|see (?:more|also)|also (?:read|on)|more (?:on|from|about) [\w’' ]{1,30}|more|recommended|further reading|don[’']?t miss|watch(?: (?:live|now))?|lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire (?:aussi|également)|le[ae] (?:también|además)|leia (?:também|mais)|leggi anche|lees ook|czytaj (?:też|także|również|więcej)|читайте та(?:кже|кож)|baca juga|ayrıca oku(?:yun)?)\s*[:：|»>–—-]\s*\S.{3,}[^.]$/iu;
/** A headline with a label in capitals behind it: 'Talks of May [VIDEO]'. */
const LABELLED = /[^.!?]\s\[\p{Lu}{4,}\]\W*$/u;

/** What a publication asks of its readers, or says of itself. */
const ADDRESSES: readonly RegExp[] = [
  /^(?:get|receive|sign up|join|subscribe|follow|like|download|click|visit|catch up|tune in|support|donate|become)\b(?!.*\b(?:said|says|told|added)\b).*\b(?:newsletters?|inbox|podcasts?|apps?|homepage|facebook|twitter|instagram|youtube|telegram|whatsapp|forums?|subscribers?|membership|full coverage|clicking here|click here)\b/i,
  /^(?:to (?:continue|keep) reading|already an? (?:subscriber|member))\b|\bcancel any ?time\b/i,
  /\b(?:this|our) (?:web)?site uses cookies\b|\bwe use cookies\b|\bour partners (?:store|use|process)\b|\bsuch as cookies\b|\brequires? JavaScript\b|\benable JavaScript\b/i,
  /^(?:have|got) a (?:news )?tip\b|\b(?:may|can) be reached (?:at|by e-?mail)\b.*@|^(?:e-?mail|contact|reach)\b.{0,60}@\w/i,
  /^(?:this (?:article|story|post|piece|report)|originally)\b.{0,40}\b(?:published|reprinted|adapted|appeared)\b/i,
  /^(?:disclaimer|disclosure)\s*:|^the (?:views|opinions)\b.{0,40}\bexpressed\b|\ball opinions are\b|\baffiliate (?:links?|and|commission)/i,
  /\ball rights reserved\b|\bsubject to copyright\b|^the contents of this site\b/i,
];

/** Labels with the headlines of other articles under them. */
const LINKS_LABEL =
  /^\W*(?:read more|more on this|more stories|related|see also|top stories|most (?:read|popular)|recommended|also read|don[’']?t miss)\b[^.!?]{0,30}$/i;

/** A line is looked at only up to this length: longer ones are prose. */
export const LONGEST_FURNITURE = 240;

/** Whether a line says whose a picture is, alone or behind its caption. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  return CREDITS.some((shape) => shape.test(line)) || GLUED_CREDIT.test(line);
}

/** Whether a line says that links to other articles follow: 'Read more', 'More on this story'. */
export function isLinksLabel(line: string): boolean {
  return LINKS_LABEL.test(line);
}

/** Whether a line is a control of the page, a pointer to another article, or a word to the reader. */
export function isNavigation(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  return [CONTROLS, POINTER, LABELLED, ...ADDRESSES].some((shape) => shape.test(line));
}
