import { TOWNS } from './towns.ts';

let opened: ReadonlyMap<string, ReadonlySet<string>> | undefined;

const townsByState = () => (opened ??= new Map(TOWNS.split(';').map(readState)));

/**
 * Whether a town of a state or province of North America bears the name of a larger city elsewhere: Paris in Texas,
 * Moscow in Idaho. Both folded.
 */
export function isNamesakeTown(town: string, state: string): boolean {
  return townsByState().get(state)?.has(town) ?? false;
}

/** The states and provinces of the United States and Canada, folded. */
export function statesOfNorthAmerica(): Iterable<string> {
  return townsByState().keys();
}

/** Whether a folded name is that of a state or province of the United States or Canada. */
export function isState(folded: string): boolean {
  return townsByState().has(folded);
}

/** States and provinces as they are shortened after towns, folded: by the post, and by newspapers. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `al ala:alabama;ak:alaska;az ariz:arizona;ar ark:arkansas;ca calif:california;co colo:colorado;ct conn:connecticut;
de del:delaware;fl fla:florida;ga:georgia;hi:hawaii;id:idaho;il ill:illinois;in ind:indiana;ia:iowa;ks kan:kansas;
ky:kentucky;la:louisiana;me:maine;md:maryland;ma mass:massachusetts;mi mich:michigan;mn minn:minnesota;
ms miss:mississippi;mo:missouri;mt mont:montana;ne neb:nebraska;nv nev:nevada;nh:new hampshire;nj:new jersey;
nm:new mexico;ny:new york;nc:north carolina;nd:north dakota;oh:ohio;ok okla:oklahoma;or ore:oregon;pa penn:pennsylvania;
ri:rhode island;sc:south carolina;sd:south dakota;tn tenn:tennessee;tx tex:texas;ut:utah;vt:vermont;va:virginia;
wa wash:washington;wv:west virginia;wi wis:wisconsin;wy wyo:wyoming;ab alta:alberta;bc:british columbia;mb man:manitoba;
nb:new brunswick;ns:nova scotia;on ont:ontario;qc que:quebec`
    .split(/;\s*/)
    .flatMap((line) => {
      const [letters = '', state = ''] = line.split(':');
      return letters.split(' ').map((short) => [short, state] as const);
    }),
);

/** The state or province that shortened letters stand for after a town: Tex., TX; null for none. */
export function stateOfLetters(folded: string): string | null {
  return LETTERS.get(folded) ?? null;
}

function readState(line: string): [string, ReadonlySet<string>] {
  const [state = '', towns = ''] = line.split(':');
  return [state, new Set(towns.split(','))];
}
