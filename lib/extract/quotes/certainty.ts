import type { ReferentChoice } from './memory.ts';
import type { Source } from './sources.ts';

/** Lower ends of the bands into which a share is put, highest first. */
const BANDS = [0.99, 0.97, 0.9, 0.8, 0.65, 0.5] as const;

function level(share: number): string {
  return String(BANDS.find((band) => share >= band) ?? 'low');
}

/** What speaks for a speaker's being right: how clear the choice was, and through what kind of words it came. */
export function groundsOf(source: Source, share: number, referent: ReferentChoice): string[] {
  const kind = source.mention ? `${source.mention.kind}:${source.mention.type}` : source.kind;
  return [
    'all',
    `share:${level(share)}`,
    `kind:${kind}`,
    `${referent.how}:${level(referent.share)}`,
    `bond:${source.links[0]?.bond ?? 'none'}`,
    ...(source.dependent ? [`dependent:${source.dependent}`] : []),
  ];
}
