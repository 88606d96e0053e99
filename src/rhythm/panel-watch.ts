import { HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';
import {
  noPanelOdds,
  PANEL_CLASSES,
  PANEL_STEP,
  type PanelClass,
  type PanelOdds,
  type PanelPresence,
  panelLater,
  panelStep,
  stepRatios,
} from './panel.ts';
import { createPanelAccount, LEARNT_HOURS, type PanelAccount } from './panel-account.ts';

/** The panel of one platform: what its accounts posted, and when they were seen, in any order. */
export interface PanelWatch {
  post(account: string, at: Instant): void;
  /** The account was read: what it had posted lately is known. */
  look(account: string, at: Instant): void;
  /** What it shows at a moment; undefined where it was not looked at lately, or too little is known of it. */
  at(now: Instant): PanelSight | undefined;
}

export interface PanelSight {
  readonly odds: PanelOdds;
  /** The end of the last step that was seen. */
  readonly seen: Instant;
  /** Of the last hour that was seen, by class: the part of the accounts usual in its steps that posted. */
  readonly share: Readonly<Partial<Record<PanelClass, number>>>;
  readonly accounts: number;
}

export interface PanelMember {
  readonly id: string;
  readonly class: PanelClass;
  readonly local: LocalTime;
}

/** What is usual is learnt anew so often, from what was before: trouble that goes on is not usual yet. */
const LEARNS_EVERY = (12 * HOUR) / PANEL_STEP;
/** Less than a day tells no rhythm. */
const FEWEST_HOURS = 24;
/** A look tells what has happened up to it; of what is older, the newest posts alone no longer tell all. */
const TELLS_BACK: Millis = 30 * MINUTE;
/** Fewer accounts than this part of a class say nothing of it. */
const ENOUGH = 0.5;
/** Today may be busier or calmer than usual: so many expected posts outweigh the level before, those of the last hours apart. */
const LEVEL_WEIGHT = 50;
const LEVEL_LAG = (3 * HOUR) / PANEL_STEP;
/** The level begins with what the day before shows. */
const LEVEL_BEFORE = (24 * HOUR) / PANEL_STEP;
const BUSIEST = 0.95;
const STEPS_AN_HOUR = HOUR / PANEL_STEP;

export function createPanelWatch(members: readonly PanelMember[]): PanelWatch {
  const accounts = new Map(members.map(({ id, local }) => [id, createPanelAccount(local)]));
  const classes = PANEL_CLASSES.map((name) => ({
    name,
    accounts: members.flatMap((one) =>
      one.class === name ? [accounts.get(one.id) as PanelAccount] : [],
    ),
  })).filter((one) => one.accounts.length > 0);
  /** Hours in which any account was looked at or posted. In others nobody looked, and nothing is learnt of them. */
  const watched = new Set<number>();
  let run: Run | undefined;

  function took(step: number): void {
    const hour = Math.floor(step / STEPS_AN_HOUR);
    if (!watched.has(hour)) {
      watched.add(hour);
      for (const known of watched) if (known <= hour - LEARNT_HOURS) watched.delete(known);
    }
    // What was worked out from this step on holds no more; what is usual, too, if it was learnt from it.
    if (run === undefined) return;
    if (step < run.from) run = undefined;
    else if (step - run.from < run.steps.length) run.steps.length = step - run.from;
  }

  return {
    post(id, at) {
      const account = accounts.get(id);
      if (!account) return;
      account.post(at);
      took(Math.floor(at / PANEL_STEP));
    },
    look(id, at) {
      const account = accounts.get(id);
      if (!account) return;
      const until = Math.floor(at / PANEL_STEP) - 1;
      for (let step = until; (step + 1) * PANEL_STEP > at - TELLS_BACK; step--) {
        if (account.wasSeen(step)) continue;
        account.look(step);
        took(step);
      }
    },
    at(now) {
      const last = Math.floor(now / PANEL_STEP) - 1;
      const from = (Math.floor(last / LEARNS_EVERY) - 1) * LEARNS_EVERY;
      if (run?.from !== from) run = begin(from);
      if (run === undefined) return undefined;
      while (run.steps.length <= last - from) run.steps.push(next(run));
      const states = run.steps;
      let seen = last - from;
      while (seen >= 0 && (states[seen] as State).classes.every((one) => one === undefined)) seen--;
      if (seen < 0) return undefined;
      return {
        // What has begun in the step that runs shows in none yet.
        odds: panelLater((states[last - from] as State).odds, now - (last + 1) * PANEL_STEP),
        seen: (from + seen + 1) * PANEL_STEP,
        share: shares(states.slice(Math.max(0, seen + 1 - STEPS_AN_HOUR), seen + 1)),
        accounts: members.length,
      };
    },
  };

  /** One class's accounts that were looked at in a step. */
  interface ClassSeen {
    readonly posts: number;
    /** Before this day's level. */
    readonly expected: number;
  }
  interface State {
    readonly odds: PanelOdds;
    readonly classes: readonly (ClassSeen | undefined)[];
    /** Up to `LEVEL_LAG` before, by class. */
    readonly levels: readonly ClassSeen[];
  }
  interface Run {
    readonly from: number;
    /** By class, by account. */
    readonly usual: readonly (readonly (readonly number[])[])[];
    readonly before: readonly ClassSeen[];
    readonly steps: State[];
  }

  function begin(from: number): Run | undefined {
    const until = from / STEPS_AN_HOUR;
    const hours = [...watched].filter((hour) => hour < until && hour >= until - LEARNT_HOURS);
    if (hours.length < FEWEST_HOURS) return undefined;
    const usual = classes.map((one) => one.accounts.map((account) => account.usual(hours)));
    const before = classes.map(({ accounts: own }, at) => {
      const level = { posts: 0, expected: 0 };
      for (let step = from - LEVEL_BEFORE; step < from; step++) {
        if (!watched.has(Math.floor(step / STEPS_AN_HOUR))) continue;
        for (const [place, account] of own.entries()) {
          level.expected += chanceOf(usual[at]?.[place] as readonly number[], account, step);
          level.posts += account.hasPosted(step) ? 1 : 0;
        }
      }
      return level;
    });
    return { from, usual, before, steps: [] };
  }

  function next({ from, usual, before, steps }: Run): State {
    const step = from + steps.length;
    const previous = steps.at(-1);
    const lagged = steps[steps.length - LEVEL_LAG]?.classes;
    const levels = (previous?.levels ?? before).map((level, at) => ({
      posts: level.posts + (lagged?.[at]?.posts ?? 0),
      expected: level.expected + (lagged?.[at]?.expected ?? 0),
    }));
    const seen: Partial<Record<PanelClass, PanelPresence>> = {};
    const counts = classes.map(({ name, accounts: own }, at): ClassSeen | undefined => {
      const { posts, expected } = levels[at] as ClassSeen;
      const level = Math.max(
        0.5,
        Math.min(1.5, (LEVEL_WEIGHT + posts) / (LEVEL_WEIGHT + expected)),
      );
      const [posted, silent]: [number[], number[]] = [[], []];
      let raw = 0;
      for (const [place, account] of own.entries()) {
        if (!account.wasSeen(step)) continue;
        const chance = chanceOf(usual[at]?.[place] as readonly number[], account, step);
        raw += chance;
        (account.hasPosted(step) ? posted : silent).push(Math.min(BUSIEST, chance * level));
      }
      if (posted.length + silent.length < ENOUGH * own.length) return undefined;
      seen[name] = { posted, silent };
      return { posts: posted.length, expected: raw };
    });
    return {
      odds: panelStep(previous?.odds ?? noPanelOdds(), stepRatios(seen)),
      classes: counts,
      levels,
    };
  }

  function shares(hour: readonly State[]): Partial<Record<PanelClass, number>> {
    const share: Partial<Record<PanelClass, number>> = {};
    for (const [at, { name }] of classes.entries()) {
      const sum = { posts: 0, expected: 0 };
      for (const { classes: counts } of hour) {
        sum.posts += counts[at]?.posts ?? 0;
        sum.expected += counts[at]?.expected ?? 0;
      }
      if (sum.expected >= 1) share[name] = sum.posts / sum.expected;
    }
    return share;
  }
}

function chanceOf(usual: readonly number[], { local }: PanelAccount, step: number): number {
  return usual[local.hourOfWeek(step * PANEL_STEP)] as number;
}
