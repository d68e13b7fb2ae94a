/** Bodies whose letters are hardly ever another's, by their folded names; not those whose letters a sport or a school has too. */
const BODIES: ReadonlySet<string> = new Set(
  `european union;united nations;world trade organization;international monetary fund;european central bank;
  world health organization;organization for security and co-operation in europe;
  international atomic energy agency;organization of the petroleum exporting countries;
  north atlantic treaty organization;federal bureau of investigation;central intelligence agency;
  national security agency;national aeronautics and space administration;
  centers for disease control and prevention;republican party;democratic national committee;
  national rifle association;internal revenue service;federal election commission;
  british broadcasting corporation`.split(/;\s*/),
);

/** Whether a body's letters are known to readers everywhere, so that no page has to bear them out. */
export function isKnownBody(foldedName: string): boolean {
  return BODIES.has(foldedName.replace(/^the /, '').replace('organisation', 'organization'));
}
