import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../lib/match/near/refused.ts';

describe('Refused', () => {
  it('knows what was added, wherever it stands, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { maxLength: 40 }),
        (names) => {
          const refused = new Refused();
          const added = names.filter((_, i) => i % 2 === 0);
          for (const name of added) refused.add(name, 0, name.length, 0);
          for (const name of names)
            expect(refused.has(`“${name}”`, 1, 1 + name.length, 0)).toBe(added.includes(name));
        },
      ),
    );
  });

  it('tells what was asked of a stretch from what else was', () => {
    const refused = new Refused();
    refused.add('Sandy Hook', 0, 10, 1);
    expect([0, 1, 2, 3].map((purpose) => refused.has('Sandy Hook', 0, 10, purpose))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('forgets all when it is full, and goes on', () => {
    const refused = new Refused();
    const names = Array.from({ length: 20_000 }, (_, i) => `Name ${i}`);
    for (const name of names) {
      refused.add(name, 0, name.length, 0);
      expect(refused.has(name, 0, name.length, 0)).toBe(true);
    }
    const kept = names.filter((name) => refused.has(name, 0, name.length, 0)).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(names.length / 2);
  });
});
