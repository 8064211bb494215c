/** Variants drawn at random, the same ones for the same seed (mulberry32). */
export function randomVariants<T extends Record<string, readonly string[]>>(
  factors: T,
  count: number,
  seed: number,
): Record<keyof T, string>[] {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const one = (): Record<keyof T, string> =>
    Object.fromEntries(
      Object.entries(factors).map(([name, values]) => [name, values[Math.floor(next() * values.length)] ?? '']),
    ) as Record<keyof T, string>;
  return Array.from({ length: count }, one);
}
