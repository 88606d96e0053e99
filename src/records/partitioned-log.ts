import type { Instant, Millis } from '../model/instant.ts';
import { isoUtc } from '../model/instant.ts';
import type { Store } from '../ports.ts';

/** Dated entries of many subjects, in one document per subject and period, so that an addition writes little. */
export interface PartitionedLog<E> {
  /** Puts what `change` makes of a period's entries in their place; both stand in the order of time. */
  change(
    subject: string,
    at: Instant,
    change: (entries: readonly E[]) => readonly E[],
  ): Promise<void>;
  /** The entries with from ≤ at < to, oldest first. */
  read(subject: string, from: Instant, to: Instant): Promise<readonly E[]>;
  /** Every subject with an entry, in no order. */
  subjects(): Promise<readonly string[]>;
}

export interface PartitionedLogOptions {
  readonly store: Store;
  /** What its keys begin with. */
  readonly name: string;
  readonly period: 'month' | 'day';
  /** A period's document goes this long after it was last written. */
  readonly keptFor?: Millis;
}

export function createPartitionedLog<E extends { readonly at: Instant }>(
  options: PartitionedLogOptions,
): PartitionedLog<E> {
  const { store, name, period, keptFor } = options;
  const letters = period === 'month' ? 7 : 10;
  const periodOf = (at: Instant) => isoUtc(at).slice(0, letters);
  /** Index entries known to stand, so that they are written once. */
  const listed = new Set<string>();

  return {
    async change(subject, at, change) {
      const named = periodOf(at);
      await list(name, subject);
      await list(`${name}/${subject}`, named);
      await store.update<readonly E[]>(
        `${name}/${subject}/${named}`,
        (entries = []) => change(entries),
        keptFor,
      );
    },
    async read(subject, from, to) {
      if (to <= from) return [];
      const [first, last] = [periodOf(from), periodOf(to - 1)];
      const named = (await store.get<string[]>(`${name}/${subject}`)) ?? [];
      const within = named.filter((one) => one >= first && one <= last).sort();
      const documents = await Promise.all(
        within.map((one) => store.get<readonly E[]>(`${name}/${subject}/${one}`)),
      );
      return documents
        .flatMap((entries) => entries ?? [])
        .filter(({ at }) => at >= from && at < to);
    },
    async subjects() {
      return (await store.get<string[]>(name)) ?? [];
    },
  };

  async function list(index: string, entry: string): Promise<void> {
    const key = `${index}\n${entry}`;
    if (listed.has(key)) return;
    await store.update<readonly string[]>(index, (entries = []) =>
      entries.includes(entry) ? entries : [...entries, entry],
    );
    listed.add(key);
  }
}
