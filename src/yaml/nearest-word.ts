/**
 * The known word that a mistyped one most likely stands for, or undefined where none is near.
 * Near: at most one slip for every three letters, counted as Damerau–Levenshtein (a swap of neighbours is one slip).
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.floor(Math.max(typed.length, 3) / 3) + 1;
  for (const candidate of known) {
    const slips = editDistance(typed, candidate.toLowerCase(), fewest);
    if (slips < fewest) {
      fewest = slips;
      best = candidate;
    }
  }
  return best;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment).
 *
 * @param limit distances of this much or more may be answered as `limit`
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] as number, limit);
}
