/** A source of chance that can be run again. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** Uniform between the two. */
  between(low: number, high: number): number;
  /** Log-uniform between the two: as often 1 to 2 as 10 to 20. */
  scale(low: number, high: number): number;
  /** One of them, each as likely as its weight says. */
  pick<T>(weighted: readonly (readonly [weight: number, item: T])[]): T;
}

/** mulberry32: small, and the same everywhere. The same seed gives the same numbers. */
export function createRandom(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  return {
    next,
    chance: (probability) => next() < probability,
    between: (low, high) => low + (high - low) * next(),
    scale: (low, high) => low * (high / low) ** next(),
    pick(weighted) {
      let left = next() * weighted.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, item] of weighted) {
        left -= weight;
        if (left < 0) return item;
      }
      const last = weighted.at(-1);
      if (last === undefined) throw new RangeError('nothing to pick from');
      return last[1];
    },
  };
}
