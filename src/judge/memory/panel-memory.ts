import type { Channel } from '../../model/channel.ts';
import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { ChannelSignal } from '../../model/signal.ts';
import {
  noPanelOdds,
  PANEL_CLASSES,
  PANEL_STEP,
  type PanelClass,
  type PanelCount,
  type PanelOdds,
  panelRate,
  panelStep,
} from '../../rhythm/panel.ts';

/** The panel of one platform: what its accounts posted, and when they were seen. */
export interface PanelMemory {
  add(signal: ChannelSignal): void;
  /** What it shows at a moment; undefined where it was not looked at lately, or too little is known of it. */
  at(now: Instant): PanelObservation | undefined;
}

export interface PanelObservation {
  readonly odds: PanelOdds;
  /** The end of the last step that was seen. */
  readonly seen: Instant;
  /** Of the last hour that was seen, by class: the part of the usual posts that came. */
  readonly share: Readonly<Partial<Record<PanelClass, number>>>;
  readonly accounts: number;
}

/** The filter begins anew so far back: what was before has passed. */
const STEPS = (12 * HOUR) / PANEL_STEP;
/** A look tells what has happened up to it; of what is older, the newest posts alone no longer tell all. */
const TELLS_BACK: Millis = 30 * 60_000;
/** The last hours are not what is usual: trouble may be going on. */
const NOT_YET_USUAL = 3;
const LEARNT_HOURS = (28 * DAY) / HOUR;
/** Fewer accounts than this part of a class say nothing of it. */
const ENOUGH = 0.5;
/** This week may be busier or calmer than usual: so many expected posts outweigh the level before. */
const LEVEL_WEIGHT = 50;

/** @param channels the panel's accounts on one platform */
export function createPanelMemory(channels: readonly Channel[]): PanelMemory {
  const classOf = new Map(
    channels.map(({ id, verified }): [string, PanelClass] => [id, verified ? 'verified' : 'other']),
  );
  const classes = new Map(
    PANEL_CLASSES.map((name) => {
      const members = [...classOf.values()].filter((one) => one === name).length;
      return [name, { members, ...createCounts() }] as const;
    }),
  );

  return {
    add(signal) {
      const name = classOf.get(signal.channel);
      if (name === undefined) return;
      const own = classes.get(name);
      if (signal.kind === 'post') own?.post(signal.at, signal.count);
      if (signal.kind === 'profile' && signal.seen === 'visible')
        own?.look(signal.channel, signal.at);
    },
    at(now) {
      const last = Math.floor(now / PANEL_STEP) - 1;
      let odds = noPanelOdds();
      let seen: number | undefined;
      const found = PANEL_CLASSES.map((name) => {
        const { members, counts } = classes.get(name) as { members: number } & Counts;
        return [name, members === 0 ? [] : counts(last, members)] as const;
      });
      for (let step = 0; step < STEPS; step++) {
        const here: Partial<Record<PanelClass, PanelCount>> = {};
        for (const [name, counted] of found) {
          const count = counted[step];
          if (count !== undefined) here[name] = count;
        }
        if (Object.keys(here).length > 0) seen = last - STEPS + 1 + step;
        odds = panelStep(odds, here);
      }
      if (seen === undefined) return undefined;
      const recent = STEPS - (last - seen);
      const share = Object.fromEntries(
        found.flatMap(([name, counted]) => {
          const hour = counted
            .slice(Math.max(0, recent - 6), recent)
            .filter((one) => one !== undefined);
          const expected = hour.reduce((sum, one) => sum + one.expected, 0);
          const posts = hour.reduce((sum, one) => sum + one.posts, 0);
          return expected >= 1 ? [[name, posts / expected]] : [];
        }),
      );
      return { odds, seen: (seen + 1) * PANEL_STEP, share, accounts: channels.length };
    },
  };
}

interface Counts {
  post(at: Instant, count: number): void;
  look(channel: string, at: Instant): void;
  /** The steps up to `last`, the oldest first; undefined where too few were looking. */
  counts(last: number, members: number): readonly (PanelCount | undefined)[];
}

/** Posts and looks of one class. What it keeps does not grow with time. */
function createCounts(): Counts {
  const steps = new Map<number, number>();
  const hours = new Map<number, number>();
  const looks = new Map<number, Set<string>>();
  const bump = (map: Map<number, number>, key: number, by: number) =>
    map.set(key, (map.get(key) ?? 0) + by);
  let newest = 0;

  function forget(at: Instant): void {
    if (at <= newest) return;
    newest = at;
    const [step, hour] = [Math.floor(at / PANEL_STEP), Math.floor(at / HOUR)];
    for (const map of [steps, looks]) {
      for (const key of map.keys()) if (key < step - 2 * STEPS) map.delete(key);
    }
    for (const key of hours.keys()) if (key < hour - LEARNT_HOURS) hours.delete(key);
  }

  return {
    post(at, count) {
      forget(at);
      bump(steps, Math.floor(at / PANEL_STEP), count);
      bump(hours, Math.floor(at / HOUR), count);
    },
    look(channel, at) {
      forget(at);
      const until = Math.floor(at / PANEL_STEP) - 1;
      for (let step = until; (step + 1) * PANEL_STEP > at - TELLS_BACK; step--) {
        const seen = looks.get(step) ?? new Set();
        looks.set(step, seen.add(channel));
      }
    },
    counts(last, members) {
      const usual = Math.floor((last * PANEL_STEP) / HOUR) - NOT_YET_USUAL;
      const rate = panelRate(new Map([...hours].filter(([hour]) => hour < usual)));
      const raw = Array.from({ length: STEPS }, (_, index) => {
        const step = last - STEPS + 1 + index;
        const expected = rate.expected(step * PANEL_STEP);
        const part = (looks.get(step)?.size ?? 0) / members;
        if (expected === undefined || part < ENOUGH) return undefined;
        const { posts, learntFrom } = expected;
        return { posts: steps.get(step) ?? 0, expected: posts * part, learntFrom };
      });
      const before = raw.slice(0, -(NOT_YET_USUAL * HOUR) / PANEL_STEP);
      const level =
        (LEVEL_WEIGHT + before.reduce((sum, one) => sum + (one?.posts ?? 0), 0)) /
        (LEVEL_WEIGHT + before.reduce((sum, one) => sum + (one?.expected ?? 0), 0));
      const scale = Math.max(0.5, Math.min(1.5, level));
      return raw.map((one) => one && { ...one, expected: one.expected * scale });
    },
  };
}
