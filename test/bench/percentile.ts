/** Nearest rank, in milliseconds with one decimal. */
export function percentile(ascending: readonly number[], percent: number): number {
  const value = ascending[Math.ceil((ascending.length * percent) / 100) - 1];
  return Math.round((value ?? Number.NaN) * 10) / 10;
}

export function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}
