/* Words that tell the time of what stands beside them. All are matched in any case but where they say otherwise. */

function words(...sources: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${sources.join('|')})\\b|[’']ll\\b`, 'giu');
}

/** What speaks of what is to come, before a date or behind it. */
export const COMING = words(
  "will|won[’']t|shall|(?:must|should|might)(?! have)|going to|plans? to|planning|planned for",
  '(?:an?|the|his|her|its|their) planned|on (?:pace|track|course) to|(?:is|are) to|set (?:to|for)|sets? to',
  'expected (?:to|on|in)|expects?|scheduled|slated|due|upcoming|forthcoming|hopes? to|wants? to|have to|has to',
  'aims? to|intends? to|needs? to|look(?:s|ed|ing)? ahead|(?:lead|run)[- ]?up to|likely to|holds?|deadline',
  '(?<!\\b(?:had|has|have|seem(?:s|ed)?|appear(?:s|ed)?)\\s)to be|heads? (?:to|for|back)',
  'speaks|begins|starts|ends|concludes|opens|closes|meets|arrives|kicks? off|takes? place|go(?:es)? on sale',
  'if(?! now\\b| any\\b| not\\b| only\\b)',
);

/** The same only before a date: behind one they are mostly what was only said on that day. 'May' is a month. */
export const WOULD =
  /\b(?:[Ww]ould(?! have)|[Cc]an(?![’'])|[Cc]ould(?! have| not be reached)|may|(?:promis|vow)(?:es|ed) to|(?:plann|hop|want)ed to|(?:is|are)\s\p{L}+ing(?=.*\s(?:on|in|by|toward)\s$))\b|[’']d\s(?=\p{Ll})/gu;

/** What was still to come when it was told, on a day that may be over by now: 'he was scheduled to speak on Tuesday'. */
export const PLANNED =
  /\b(?:was|were|been)\s(?:\p{L}+ly\s)?(?:set|scheduled|slated|due|expected|planned|planning|going|supposed|to)\b/giu;

/** What speaks of what was. */
export const PAST =
  /(?<!\bbe )\b(?:said|says|told|been|was|were|had|did|saw|made|came|went|took|gave|held|led|won|lost|met|spoke|wrote|began|got|left|ran|sent|struck|fell|rose|broke|chose|drew|found|grew|heard|kept|knew|paid|stood|bought|sold|brought|spent|sought|fought|flew|fled|shot|put it|since|previous|ago|(?<!the )following|attacks?|massacre|shootings?|bombings?|killings?|slayings?|crash|(?<!\b(?:an?|the|more|most|very|its|his|her|their|be)\s)\p{L}{2,}ed)\b|[’']ve\b/giu;

/** Words in -ed that tell no time, and what speaks of the future though it looks past. */
export const NO_PAST =
  /^(?:united|need|indeed|speed|\p{L}+ceed|feed|seed|breed|allied|armed|supposed|scheduled|expected|planned|slated|limited|unprecedented)$/iu;
