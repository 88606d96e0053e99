import type { Channel } from '../../model/channel.ts';
import { MINUTE, type Millis } from '../../model/instant.ts';
import type { Signal } from '../../model/signal.ts';
import type { Clock, PlatformReader } from '../../ports.ts';
import { createRateBudget, type RateBudget } from '../limits/rate-budget.ts';
import type { LookRunner } from '../looks/look-runner.ts';
import { BOOST, nextBoosted } from './boost.ts';
import { callsOf, inGroups, type PlatformPlan, planOf } from './plan.ts';

/** The looks at one platform: its rounds by the plan, and looks in between as far as limits allow. */
export interface PlatformPoller {
  readonly reader: PlatformReader;
  readonly plan: PlatformPlan;
  /** Begins to look, turn by turn. */
  start(every: (name: string, interval: Millis, begin: () => void) => void): void;
  /** Parts channels into groups, each for one look; who is retired is left out. */
  groups(channels: readonly Channel[]): readonly (readonly Channel[])[];
  /** Looks at a group now. Undefined where the platform's limits have no room for that. */
  now(group: readonly Channel[]): Promise<readonly Signal[]> | undefined;
}

export interface PlatformPollerOptions {
  readonly reader: PlatformReader;
  readonly channels: readonly Channel[];
  readonly looks: LookRunner;
  readonly clock: Clock;
  /** Whether a channel is to be looked at more often. */
  readonly isBoosted: (channel: Channel) => boolean;
  readonly isRetired: (channel: Channel) => boolean;
}

/** Looks in between come no faster. */
const SHORTEST: Millis = 250;

export function createPlatformPoller(options: PlatformPollerOptions): PlatformPoller {
  const { reader, looks, clock, isBoosted, isRetired } = options;
  const plan = planOf(reader, options.channels);
  const budget: RateBudget = createRateBudget(plan.loads);
  const inUse = (group: readonly Channel[]) => group.filter((channel) => !isRetired(channel));
  const isShortOfMoney = plan.stretchedBy === 'budget';
  // A round that takes days goes on over a restart, or its first channels would be looked at and its last ones never.
  let turn = isShortOfMoney ? Math.floor(clock.now() / plan.turn) : 0;

  return {
    reader,
    plan,
    start(every) {
      if (plan.turns.length === 0) return;
      every(`look at ${plan.platform}`, plan.turn, () => {
        for (const group of plan.turns[turn++ % plan.turns.length] ?? []) {
          void looks.at(reader, inUse(group));
        }
      });
      // Where reads cost money, the day's is left for the rounds and for whoever asks.
      if (isShortOfMoney) return;
      const between = Math.max(SHORTEST, Math.min(plan.turn, MINUTE) / (BOOST - 1));
      every(`look at ${plan.platform} in between`, between, lookBetween);
    },
    groups: (channels) => inGroups(inUse(channels), plan.group),
    now(channels) {
      const idle = channels.filter(({ id }) => !looks.isUnderWay(id));
      if (idle.length > 0 && !budget.tryTake(callsOf(reader, idle), clock.now())) return undefined;
      return looks.at(reader, channels);
    },
  };

  function lookBetween(): void {
    const wanted = plan.channels.filter(
      (channel) => isBoosted(channel) && !isRetired(channel) && !looks.isUnderWay(channel.id),
    );
    const { cadence, group: most } = plan;
    let group = nextBoosted(wanted, looks.begunAt, { now: clock.now(), cadence, most });
    while (group.length > 0) {
      if (budget.tryTake(callsOf(reader, group), clock.now())) {
        void looks.at(reader, group);
        return;
      }
      group = group.slice(0, Math.floor(group.length / 2));
    }
  }
}
