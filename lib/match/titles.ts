/** What stands before a name without being a part of it. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess pope emperor sheikh ayatollah
  president vice premier chancellor minister secretary general ambassador senator sen rep representative congressman
  congresswoman governor gov lt mayor sheriff judge justice chief speaker leader chairman chairwoman chair director
  commissioner commander colonel col captain capt major maj sergeant sgt lieutenant admiral adm gen marshal attorney
  candidate nominee spokesman spokeswoman spokesperson adviser advisor coach ceo cfo founder anchor host editor
  democrat republican democrats republicans gop elect former ex then rev reverend father bishop archbishop cardinal
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** Whether a word is a title, a rank, an office or a day: it may stand before a name that is whole without it. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}
