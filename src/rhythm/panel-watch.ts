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
import { LEARNT_HOURS, PanelAccount } from './panel-account.ts';

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
  /** Of the panel, those that were looked at then. */
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

/** One account, and what is usual for it in a run. */
interface Member {
  readonly account: PanelAccount;
  /** Its place among the zones of the panel. */
  readonly zone: number;
}
interface Class {
  readonly name: PanelClass;
  readonly members: readonly Member[];
}

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
/** Half a day's steps, worked out one after the other by what was usual before them. */
interface Run {
  readonly from: number;
  /** By class, by account, by the hour of its week. */
  readonly usual: readonly (readonly Float32Array[])[];
  readonly before: readonly ClassSeen[];
  readonly steps: State[];
}

export function createPanelWatch(members: readonly PanelMember[]): PanelWatch {
  return new WatchedPanel(members);
}

class WatchedPanel implements PanelWatch {
  readonly #accounts: ReadonlyMap<string, PanelAccount>;
  readonly #zones: readonly LocalTime[];
  readonly #classes: readonly Class[];
  /** Hours in which any account was looked at or posted. In others nobody looked, and nothing is learnt of them. */
  readonly #watched = new Set<number>();
  #latestWatched: number | undefined;
  #run: Run | undefined;

  constructor(members: readonly PanelMember[]) {
    this.#accounts = new Map(members.map(({ id, local }) => [id, new PanelAccount(local)]));
    this.#zones = [...new Set(members.map(({ local }) => local))];
    this.#classes = PANEL_CLASSES.map((name) => ({
      name,
      members: members
        .filter((one) => one.class === name)
        .map(({ id, local }) => ({
          account: this.#accounts.get(id) as PanelAccount,
          zone: this.#zones.indexOf(local),
        })),
    })).filter((one) => one.members.length > 0);
  }

  post(id: string, at: Instant): void {
    const account = this.#accounts.get(id);
    if (!account) return;
    account.post(at);
    this.#took(Math.floor(at / PANEL_STEP));
  }

  look(id: string, at: Instant): void {
    const account = this.#accounts.get(id);
    if (!account) return;
    const until = Math.floor(at / PANEL_STEP) - 1;
    for (let step = until; (step + 1) * PANEL_STEP > at - TELLS_BACK; step--) {
      if (account.wasSeen(step)) continue;
      account.look(step);
      this.#took(step);
    }
  }

  at(now: Instant): PanelSight | undefined {
    const last = Math.floor(now / PANEL_STEP) - 1;
    const from = (Math.floor(last / LEARNS_EVERY) - 1) * LEARNS_EVERY;
    if (this.#run?.from !== from) this.#run = this.#begin(from);
    if (this.#run === undefined) return undefined;
    const { steps } = this.#run;
    while (steps.length <= last - from) steps.push(this.#next(this.#run));
    let seen = last - from;
    while (seen >= 0 && (steps[seen] as State).classes.every((one) => one === undefined)) seen--;
    if (seen < 0) return undefined;
    return {
      // What has begun in the step that runs shows in none yet.
      odds: panelLater((steps[last - from] as State).odds, now - (last + 1) * PANEL_STEP),
      seen: (from + seen + 1) * PANEL_STEP,
      share: this.#shares(steps.slice(Math.max(0, seen + 1 - STEPS_AN_HOUR), seen + 1)),
      accounts: this.#seenIn(from + seen),
    };
  }

  #seenIn(step: number): number {
    let count = 0;
    for (const account of this.#accounts.values()) if (account.wasSeen(step)) count++;
    return count;
  }

  #took(step: number): void {
    this.#watch(Math.floor(step / STEPS_AN_HOUR));
    // What was worked out from this step on holds no more; what is usual, too, if it was learnt from it.
    const run = this.#run;
    if (run === undefined) return;
    if (step < run.from) this.#run = undefined;
    else if (step - run.from < run.steps.length) run.steps.length = step - run.from;
  }

  #watch(hour: number): void {
    // Nearly all that is told in an hour is of that hour.
    if (hour === this.#latestWatched) return;
    this.#latestWatched = hour;
    if (this.#watched.has(hour)) return;
    this.#watched.add(hour);
    for (const known of this.#watched) {
      if (known <= hour - LEARNT_HOURS) this.#watched.delete(known);
    }
  }

  #begin(from: number): Run | undefined {
    const until = from / STEPS_AN_HOUR;
    const hours = [...this.#watched].filter((hour) => hour < until && hour >= until - LEARNT_HOURS);
    if (hours.length < FEWEST_HOURS) return undefined;
    const watched = this.#zones.map((local) => byCell(hours, local));
    const usual = this.#classes.map(({ members }) =>
      members.map(({ account, zone }) => account.usual(until, watched[zone] as Float64Array)),
    );
    const before = this.#classes.map(({ members }, at) =>
      this.#levelBefore(from, members, usual[at] as readonly Float32Array[]),
    );
    return { from, usual, before, steps: [] };
  }

  #levelBefore(
    from: number,
    members: readonly Member[],
    usual: readonly Float32Array[],
  ): ClassSeen {
    let posts = 0;
    let expected = 0;
    for (let step = from - LEVEL_BEFORE; step < from; step++) {
      if (!this.#watched.has(Math.floor(step / STEPS_AN_HOUR))) continue;
      const cells = this.#cellsOf(step);
      for (let at = 0; at < members.length; at++) {
        const { account, zone } = members[at] as Member;
        expected += chanceOf(usual[at], cells[zone]);
        if (account.hasPosted(step)) posts++;
      }
    }
    return { posts, expected };
  }

  /** The hour of the local week in each zone. */
  #cellsOf(step: number): readonly number[] {
    return this.#zones.map((local) => local.hourOfWeek(step * PANEL_STEP));
  }

  #next({ from, usual, before, steps }: Run): State {
    const step = from + steps.length;
    const previous = steps.at(-1);
    const lagged = steps[steps.length - LEVEL_LAG]?.classes;
    const levels = (previous?.levels ?? before).map((level, at) => ({
      posts: level.posts + (lagged?.[at]?.posts ?? 0),
      expected: level.expected + (lagged?.[at]?.expected ?? 0),
    }));
    const cells = this.#cellsOf(step);
    const seen: Partial<Record<PanelClass, PanelPresence>> = {};
    const counts = this.#classes.map(({ name, members }, at): ClassSeen | undefined => {
      const { posts, expected } = levels[at] as ClassSeen;
      const level = (LEVEL_WEIGHT + posts) / (LEVEL_WEIGHT + expected);
      const today = Math.max(0.5, Math.min(1.5, level));
      const posted: number[] = [];
      const silent: number[] = [];
      let raw = 0;
      for (let place = 0; place < members.length; place++) {
        const { account, zone } = members[place] as Member;
        if (!account.wasSeen(step)) continue;
        const chance = chanceOf(usual[at]?.[place], cells[zone]);
        raw += chance;
        (account.hasPosted(step) ? posted : silent).push(Math.min(BUSIEST, chance * today));
      }
      if (posted.length + silent.length < ENOUGH * members.length) return undefined;
      seen[name] = { posted, silent };
      return { posts: posted.length, expected: raw };
    });
    return {
      odds: panelStep(previous?.odds ?? noPanelOdds(), stepRatios(seen)),
      classes: counts,
      levels,
    };
  }

  #shares(hour: readonly State[]): Partial<Record<PanelClass, number>> {
    const share: Partial<Record<PanelClass, number>> = {};
    for (const [at, { name }] of this.#classes.entries()) {
      let posts = 0;
      let expected = 0;
      for (const { classes } of hour) {
        posts += classes[at]?.posts ?? 0;
        expected += classes[at]?.expected ?? 0;
      }
      if (expected >= 1) share[name] = posts / expected;
    }
    return share;
  }
}

/** How often each hour of the local week is among some hours since 1970. */
function byCell(hours: readonly number[], local: LocalTime): Float64Array {
  const cells = new Float64Array(168);
  for (const hour of hours) {
    const cell = local.hourOfWeek(hour * HOUR);
    cells[cell] = (cells[cell] as number) + 1;
  }
  return cells;
}

function chanceOf(usual: Float32Array | undefined, cell: number | undefined): number {
  return usual?.[cell ?? 0] as number;
}
