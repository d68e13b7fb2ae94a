import type { ReferentChoice } from './referent-choice.ts';
import type { Source } from './sources.ts';
import type { Cast } from './voices.ts';

/** Lower ends of the bands into which a share is put, highest first. */
const BANDS = [0.995, 0.98, 0.95, 0.9, 0.8, 0.65, 0.5] as const;

/** The band of a share, as a word for a feature. */
export function bandOf(share: number): string {
  return String(BANDS.find((band) => share >= band) ?? 'low');
}

/**
 * What speaks for a speaker's being right: how clear the choice was, through what kind of words it came, and whether
 * another person could be meant. `near` is set when the source stands in the sentence of the words themselves.
 */
export function groundsOf(
  cast: Cast,
  source: Source,
  share: number,
  near: boolean,
  referent: ReferentChoice,
): string[] {
  const kind = source.mention ? `${source.mention.kind}:${source.mention.type}` : source.kind;
  const bond = source.links[0]?.bond ?? 'none';
  const band = bandOf(share);
  const grounds = [
    'all',
    `share:${band}`,
    `kind:${kind}`,
    `${referent.how}:${bandOf(referent.share)}`,
    `bond:${bond}`,
    `${near ? 'near' : 'away'}:${bond === 'none' ? 'loose' : 'bound'}`,
    `${near ? 'near' : 'away'}:${band}`,
    `${source.kind}:${band}`,
  ];
  if (source.dependent) grounds.push(`dependent:${source.dependent}`);
  if (source.kind === 'name' && cast.bySurname(source.low).length > 1) grounds.push('namesakes');
  if (source.kind === 'pronoun' && referent.entity)
    grounds.push(cast.genders.has(referent.entity) ? 'agrees' : 'unsexed');
  for (const sign of referent.signs ?? []) grounds.push(`sign:${sign}`);
  return grounds;
}
