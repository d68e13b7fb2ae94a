import { countryNamed } from './gazetteer.ts';
import { remembered } from './remembered.ts';

/** `name` without the marks on its Latin letters, as headlines and keyboards leave them out: 'Francois'. */
function unaccented(name: string): string {
  if (!/[\u00c0-\u024f]/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

/** How a name is compared within a document: without case, accents, dots and hyphens; a country by its code. */
export const nameKey = remembered((name: string): string => {
  const country = countryNamed(name);
  if (country !== null) return `country ${country.code}`;
  const low = unaccented(name).toLowerCase();
  if (/^[a-z]+$/.test(low)) return low;
  return low
    .replace(/[.\u00ad]/g, '')
    .replace(/[-‐‑–]/g, ' ')
    .replace(/’/g, "'")
    .replace(/^united states (?=\p{L})/u, 'us ');
});
