import { wordForms } from './word-forms.ts';

/** Words that any English passage shares with any other. */
const EVERYWHERE = new Set(
  (
    'a about above after again against all also am among an and any are as at be because been before being below ' +
    'between both but by can cannot could did do does doing down during each even ever few for from further had ' +
    'has have having he her here hers him his how however i if in into is it its just let like made make many may ' +
    'me might more most much must my new no nor not now of off on once one only or other our out over own said ' +
    'same say says shall she should since so some still such than that the their them then there these they this ' +
    'those though through to told too two under until up upon very was we well were what when where which ' +
    'while who whom whose why will with without would yes yet you your dont wont cant isnt'
  ).split(' '),
);

/** The words of a text that tell what it is about, each once, without endings that carry no meaning of their own. */
export function contentWords(text: string): Set<string> {
  const stems = new Set<string>();
  for (const { form } of wordForms(text)) if (form.length > 1 && !EVERYWHERE.has(form)) stems.add(stem(form));
  return stems;
}

/** A name, or an acronym, tells more of what a passage is about than a word; a short word tells less. */
const NAME = 1.4;
const SHORT = 0.4;
const SHORT_LENGTH = 3;

/** The content words of a passage with how much each tells of what it is about. */
export function tellingWords(passage: string): Map<string, number> {
  const telling = new Map<string, number>();
  for (const { form, start } of wordForms(passage)) {
    if (form.length < 2 || EVERYWHERE.has(form)) continue;
    const word = stem(form);
    telling.set(word, Math.max(telling.get(word) ?? 0, tells(form, passage.charAt(start))));
  }
  return telling;
}

function tells(form: string, first: string): number {
  if (first !== first.toLowerCase()) return NAME;
  return form.length <= SHORT_LENGTH ? SHORT : 1;
}

/** Brings 'sanction', 'sanctions' and 'sanctioned' together; longer endings are left alone, to join nothing falsely. */
function stem(form: string): string {
  if (form.length < 5) return form;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (form.endsWith('ing') && form.length > 6) return form.slice(0, -3);
  if (form.endsWith('ed') && form.length > 5) return form.slice(0, -2);
  return form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form;
}
