import { DAY, type Instant } from '../../../src/model/instant.ts';

/** Dollars for one thing read. Source: https://docs.x.com/x-api/getting-started/pricing */
export const PRICES = { user: 0.01, post: 0.005, own: 0.001 } as const;
export type Priced = keyof typeof PRICES;

/** Keeps count of what reads cost and keeps them under a daily budget. The count begins anew with the process. */
export interface Spending {
  /** Dollars left of the day's budget; a day is one of UTC. */
  left(now: Instant): number;
  spent(now: Instant): number;
  /** What reading these would cost: X charges each thing once a day. */
  price(kind: Priced, ids: readonly string[], now: Instant): number;
  charge(kind: Priced, ids: readonly string[], now: Instant): void;
}

/** @param budget dollars a day */
export function createSpending(budget: number): Spending {
  let day = Number.NaN;
  let charged = new Map<string, number>();
  const today = (now: Instant) => {
    const current = Math.floor(now / DAY);
    if (current !== day) charged = new Map();
    day = current;
    return charged;
  };
  const spent = (now: Instant) => [...today(now).values()].reduce((sum, price) => sum + price, 0);
  const unpaid = (kind: Priced, ids: readonly string[], now: Instant) =>
    [...new Set(ids)].map((id) => `${kind} ${id}`).filter((key) => !today(now).has(key));
  return {
    left: (now) => Math.max(0, budget - spent(now)),
    spent,
    price: (kind, ids, now) => unpaid(kind, ids, now).length * PRICES[kind],
    charge(kind, ids, now) {
      for (const key of unpaid(kind, ids, now)) today(now).set(key, PRICES[kind]);
    },
  };
}
