import type { Ability, Verdict } from '../../../../src/model/verdict.ts';

/** What an answer says of its channels, the worst first. */
export const STATES = ['bad', 'warning', 'unknown', 'retired', 'good'] as const;
export type State = (typeof STATES)[number];

/** Colours are for a glance only. The symbols are ones that screen readers name plainly. */
export const SIGNS: Readonly<Record<State, { readonly symbol: string; readonly color: number }>> = {
  bad: { symbol: '⛔', color: 0xc62828 },
  warning: { symbol: '⚠️', color: 0xf9a825 },
  unknown: { symbol: '❔', color: 0x757575 },
  retired: { symbol: '⏹️', color: 0x455a64 },
  good: { symbol: '✅', color: 0x2e7d32 },
};

const OF_ABILITY: Readonly<Record<Ability, State>> = {
  blocked: 'bad',
  hijacked: 'bad',
  degraded: 'warning',
  unknown: 'unknown',
  retired: 'retired',
  working: 'good',
};

/** The worst state among the verdicts; none without verdicts. */
export function stateOf(verdicts: readonly Verdict[]): State | undefined {
  const states = verdicts.map(({ ability }) => OF_ABILITY[ability]);
  return STATES.find((state) => states.includes(state));
}
