import { describe, expect, it } from 'vitest';
import { Choice, type Setting, sectionFor } from '../../lib/page/choose.ts';

interface Candidate {
  readonly entity: string;
  readonly section: number | null;
}

const candidate = (entity: string, section: number, setting: Setting = 'prose'): Candidate => ({
  entity,
  section: sectionFor(section, setting),
});

/** The places, in what is offered, of what is chosen. */
function chosenOf(
  marking: 'sections' | 'all' | 'off',
  offered: readonly Candidate[],
  isMarkable = () => true,
) {
  const judge = {
    entityOf: ({ entity }: Candidate) => entity,
    sectionOf: ({ section }: Candidate) => section,
    isMarkable,
  };
  const choice = new Choice<Candidate>(marking, judge);
  for (const one of offered) choice.offer(one);
  return offered.flatMap((one, place) => (choice.chosen.has(one) ? [place] : []));
}

describe('choosing what is marked', () => {
  const page = [
    candidate('nato', 1),
    candidate('nato', 1),
    candidate('lavrov', 1),
    candidate('nato', 2),
    candidate('nato', 2),
  ];

  it('takes the first of each entity in each section', () => {
    expect(chosenOf('sections', page)).toEqual([0, 2, 3]);
  });

  it('takes every one', () => {
    expect(chosenOf('all', page)).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes none', () => {
    expect(chosenOf('off', page)).toEqual([]);
  });

  it('takes the next one where the first cannot be marked', () => {
    let asked = 0;
    expect(chosenOf('sections', page, () => asked++ > 0)).toEqual([1, 2, 3]);
  });

  it('counts all teasers of a page as one section', () => {
    const teasers = [candidate('nato', 1, 'teaser'), candidate('nato', 2, 'teaser'), candidate('nato', 2)];
    expect(chosenOf('sections', teasers)).toEqual([0, 2]);
  });

  it('marks no labels, even when it marks all', () => {
    expect(chosenOf('all', [candidate('nato', 1, 'label'), candidate('nato', 1)])).toEqual([1]);
  });

  it('stops at a number that no reader has use for', () => {
    const many = Array.from({ length: 5_000 }, (_, section) => candidate('nato', section));
    expect(chosenOf('sections', many)).toHaveLength(400);
  });

  it('asks what can be marked only of those that would be', () => {
    let asked = 0;
    chosenOf('sections', page, () => {
      asked++;
      return true;
    });
    expect(asked).toBe(3);
  });
});
