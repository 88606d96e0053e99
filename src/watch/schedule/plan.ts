import type { Calls } from '../../model/calls.ts';
import type { Channel } from '../../model/channel.ts';
import { MINUTE, type Millis } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { PlatformReader } from '../../ports.ts';
import { type CallLoad, loadsOf } from '../limits/call-load.ts';

/** How the channels of one platform are looked at: in turns, one after the other at equal distances, round and round. */
export interface PlatformPlan {
  readonly platform: Platform;
  readonly channels: readonly Channel[];
  /** From turn to turn. */
  readonly turn: Millis;
  /** What each turn of a round looks at: groups, each for one look. */
  readonly turns: readonly (readonly (readonly Channel[])[])[];
  /** A whole round: how often each channel is looked at in calm. */
  readonly cadence: Millis;
  /** The most channels that are looked at together. */
  readonly group: number;
  readonly loads: readonly CallLoad[];
  /** Dollars a day, where reads cost. */
  readonly money?: { readonly perDay: number; readonly budget: number };
  /** Why the cadence is longer than wished; absent where it is not. */
  readonly stretchedBy?: 'limits' | 'budget';
}

/** How much of a published limit rounds may take: the rest of its share is for looks in between. */
const ROUNDS = 0.5;
/** Of the day's money, rounds take no more than this; that too leaves something for looks in between. */
const MONEY = 0.7;
/** Turns come no faster: then each looks at several groups. */
const SHORTEST_TURN: Millis = 250;
const CLOSE = 1.01;

/** What a platform's limits count as one call for each channel, where its reader does not say. */
const READS = 'reads';

/**
 * Plans the looks of one platform: at the reader's cadence, or as much slower as the published limits and the money
 * of the day ask for. Throws a `RangeError` where one look at one channel takes more than a limit has room for.
 */
export function planOf(reader: PlatformReader, channels: readonly Channel[]): PlatformPlan {
  const mine = channels.filter(({ platform }) => platform === reader.platform);
  const { groups, group } = groupsWithin(mine, reader);
  const costs = groups.map((one) => callsOf(reader, one));
  const affordable = affordableCadence(reader, mine);
  const turnsAt = (cadence: Millis) => Math.min(groups.length, Math.ceil(cadence / SHORTEST_TURN));
  const cadence = shortest(affordable, (every) => loadsAt(every).every(keepsToLimit));
  const loads = loadsAt(cadence);
  const turns = dealt(groups, turnsAt(cadence));
  // Timers count whole milliseconds, and drop the rest.
  const turn = Math.ceil(turns.length === 0 ? cadence : cadence / turns.length);
  const { prices } = reader;
  return {
    platform: reader.platform,
    channels: mine,
    turn,
    turns,
    cadence: turn * Math.max(1, turns.length),
    group,
    loads,
    ...(prices ? { money: { perDay: prices.perDay(mine, cadence), budget: prices.budget } } : {}),
    ...(cadence > reader.cadence
      ? { stretchedBy: cadence > affordable ? ('limits' as const) : ('budget' as const) }
      : {}),
  };

  function loadsAt(every: Millis): readonly CallLoad[] {
    const count = turnsAt(every);
    if (count === 0) return [];
    const perTurn = dealt(costs, count).map((looks) => looks.flat());
    return loadsOf(perTurn, every / count);
  }
}

/** The calls of one look at these channels. */
export function callsOf(reader: PlatformReader, channels: readonly Channel[]): readonly Calls[] {
  return reader.calls?.(channels) ?? [{ counted: READS, calls: channels.length }];
}

/** Groups as large as a look takes in, or as much smaller as one look must be to leave room for others. */
function groupsWithin(channels: readonly Channel[], reader: PlatformReader) {
  for (let group = reader.group; ; group = Math.ceil(group / 2)) {
    const groups = inGroups(channels, group);
    const isTooMuch = groups.some((one) => callsOf(reader, one).some(takesTooMuch));
    if (!isTooMuch) return { groups, group };
    if (group === 1) {
      throw new RangeError(
        `one look at ${reader.platform} takes more than its limits have room for`,
      );
    }
  }
}

function takesTooMuch({ calls, limit }: Calls): boolean {
  return limit !== undefined && calls > limit.calls * ROUNDS;
}

function keepsToLimit({ most, limit }: CallLoad): boolean {
  return limit === undefined || most <= limit.calls * ROUNDS;
}

/** The cadence from which on a day costs no more than there is. */
function affordableCadence(
  { prices, cadence }: PlatformReader,
  channels: readonly Channel[],
): Millis {
  if (prices === undefined || prices.perDay(channels, cadence) <= prices.budget) return cadence;
  return shortest(cadence, (every) => prices.perDay(channels, every) <= prices.budget * MONEY);
}

/** The shortest time from this one on that is enough, to within one in a hundred. */
function shortest(from: Millis, isEnough: (time: Millis) => boolean): Millis {
  if (isEnough(from)) return from;
  let [short, long] = [from, 2 * from];
  while (!isEnough(long)) [short, long] = [long, 2 * long];
  while (long > short * CLOSE) {
    const middle = (short + long) / 2;
    if (isEnough(middle)) long = middle;
    else short = middle;
  }
  return long;
}

export function inGroups(channels: readonly Channel[], group: number): Channel[][] {
  return Array.from({ length: Math.ceil(channels.length / group) }, (_, index) =>
    channels.slice(index * group, (index + 1) * group),
  );
}

/** Deals things out over turns in their order, so that no turn has more than one above another. */
function dealt<T>(things: readonly T[], turns: number): readonly (readonly T[])[] {
  const upTo = (turn: number) => Math.floor((turn * things.length) / turns);
  return Array.from({ length: turns }, (_, turn) => things.slice(upTo(turn), upTo(turn + 1)));
}

/** Calls a minute of one kind, over all that they are counted for. */
export function callsAMinute({ turns, cadence }: PlatformPlan, load: CallLoad): number {
  return turns.length === 0 ? 0 : (load.round * MINUTE) / cadence;
}
