/**
 * The shortest time of each work, in ms, of so many rounds in which all of them take turns: what disturbs one of them
 * disturbs the others too, and none finds the memory as it left it.
 */
export function leastTimes<const Names extends string>(
  works: Readonly<Record<Names, () => unknown>>,
  rounds: number,
): Record<Names, number> {
  const entries = Object.entries(works) as [Names, () => unknown][];
  const least = Object.fromEntries(entries.map(([name]) => [name, Number.POSITIVE_INFINITY])) as Record<
    Names,
    number
  >;
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of entries) {
      const start = performance.now();
      work();
      least[name] = Math.min(least[name], performance.now() - start);
    }
  return least;
}
