import { HOUR, type Instant, isoUtc } from '#src/model/instant.ts';
import { createLocalTime, type LocalTime, restDays } from '#src/rhythm/calendar.ts';
import { PANEL_STEP, panelProbability, panelRatios } from '#src/rhythm/panel.ts';
import { LEARNT_HOURS } from '#src/rhythm/panel-account.ts';
import { createPanelWatch, type PanelWatch } from '#src/rhythm/panel-watch.ts';
import { createRhythm } from '#src/rhythm/rhythm.ts';
import { createSilenceAlarm } from '#src/rhythm/silence-alarm.ts';
import { type GapSums, sumGaps } from '#src/rhythm/silence-law.ts';
import type {
  BlankedTask,
  CauseTask,
  NaturalTask,
  OnsetTask,
  OrdinaryTask,
  RhythmData,
  SilenceTask,
} from '#test/bench/rhythm/data.ts';

/** Answers of the project's rhythm to the tasks, walking forward: never the label, and no post that a task hides. */

export interface SilenceAnswer {
  readonly id: string;
  readonly pBlocked: number;
}
export interface NaturalAnswer {
  readonly id: string;
  readonly alarms: readonly string[];
}
export interface BlankedAnswer {
  readonly id: string;
  readonly alarm: string | null;
}
export interface CauseAnswer {
  readonly id: string;
  readonly p: { readonly quiet: number; readonly account: number; readonly platform: number };
}
export interface OnsetAnswer {
  readonly id: string;
  readonly p: readonly number[];
}
export interface OrdinaryAnswer {
  readonly id: string;
  readonly above: readonly (readonly [string, string])[];
}

/** A stretch above this is an excursion. */
const ABOVE = 0.9;
/** As far back as the panel's evidence goes, and what it is compared with. */
const WATCHED = 49 * HOUR;

/** @param timeIn the local time of a zone */
export function createEngine(
  data: RhythmData,
  timeIn = (zone: string): LocalTime => createLocalTime(zone, restDays(zone)),
) {
  const times = new Map<string, LocalTime>();
  function timeOf(file: string, account: string): LocalTime {
    const zone = data.zone(file, account);
    const time = times.get(zone) ?? timeIn(zone);
    times.set(zone, time);
    return time;
  }
  const knownUntil = ({ censoredFrom, now }: SilenceTask | CauseTask): Instant =>
    Math.min(Date.parse(censoredFrom ?? now), Date.parse(now));

  /** For each task of one account: how much likelier it cannot post than that it is quiet, of equal odds before. */
  function outageRatios(
    tasks: readonly (SilenceTask | CauseTask)[],
    gaps: ReadonlyMap<string, GapSums> = new Map(),
  ): Map<string, number> {
    const [one] = tasks;
    const ratios = new Map<string, number>();
    if (one === undefined) return ratios;
    const rhythm = createRhythm(timeOf(one.file, one.account));
    const posts = data.posts(one.file, one.account);
    let next = 0;
    for (const task of tasks.toSorted((a, b) => knownUntil(a) - knownUntil(b))) {
      const until = knownUntil(task);
      for (; next < posts.length && (posts[next] as Instant) < until; next++) {
        rhythm.add(posts[next] as Instant);
      }
      const last = posts[next - 1];
      const now = Date.parse(task.now);
      const ratio =
        last === undefined ? undefined : rhythm.askedOutageRatio(last, now, gaps.get(task.id));
      ratios.set(task.id, ratio ?? 1);
    }
    return ratios;
  }

  /**
   * A `cause` task may be of any account of its file: silences are drawn from all of them alike, not as many of each account
   * under each label. So the gaps of all say how often one is silent for an hour, as of before anything was hidden.
   */
  function gapsOfAll(tasks: readonly CauseTask[]): ReadonlyMap<string, GapSums> {
    const found = new Map<string, GapSums[]>(tasks.map(({ id }) => [id, []]));
    const inOrder = tasks.toSorted((a, b) => a.panelViewFrom.localeCompare(b.panelViewFrom));
    for (const [file, own] of Map.groupBy(inOrder, (task) => task.file)) {
      for (const account of data.accounts(file)) {
        const rhythm = createRhythm(timeOf(file, account));
        const posts = data.posts(file, account);
        let next = 0;
        for (const { id, panelViewFrom } of own) {
          const until = Date.parse(panelViewFrom);
          for (; next < posts.length && (posts[next] as Instant) < until; next++) {
            rhythm.add(posts[next] as Instant);
          }
          const gaps = rhythm.gaps();
          if (gaps) found.get(id)?.push(gaps);
        }
      }
    }
    return new Map([...found].map(([id, gaps]) => [id, sumGaps(gaps)]));
  }
  let allGaps: ReadonlyMap<string, GapSums> | undefined;

  function panelOf(name: string): {
    readonly accounts: readonly string[];
    readonly watch: PanelWatch;
  } {
    const { file, accounts } = data.panels[name] as RhythmData['panels'][string];
    const members = accounts.map(
      (id) => ({ id, class: 'verified', local: timeOf(file, id) }) as const,
    );
    return { accounts, watch: createPanelWatch(members) };
  }

  return {
    silences(tasks: readonly SilenceTask[]): readonly SilenceAnswer[] {
      return [...outageRatios(tasks)].map(([id, ratio]) => ({ id, pBlocked: ratio / (1 + ratio) }));
    },

    /** One account's walk, and the outages made up in it. */
    walk(
      natural: NaturalTask,
      blanked: readonly BlankedTask[],
    ): readonly (NaturalAnswer | BlankedAnswer)[] {
      const { file, account } = natural;
      const [from, to] = [Date.parse(natural.from), Date.parse(natural.to)];
      const posts = data.posts(file, account);
      const rhythm = createRhythm(timeOf(file, account));
      const alarm = createSilenceAlarm(rhythm);
      const alarms: string[] = [];
      const answers: BlankedAnswer[] = [];
      for (const [place, last] of posts.entries()) {
        const previous = posts[place - 1];
        if (previous !== undefined) alarm.ended(previous, last);
        rhythm.add(last);
        const next = posts[place + 1] ?? Number.POSITIVE_INFINITY;
        const first = firstAlarm(last, Math.max(last, from - 1), Math.min(next, to - 1));
        if (first !== undefined) alarms.push(isoUtc(first));
        for (const { id, start, until } of blanked) {
          const onset = Date.parse(start);
          if (onset <= last || onset > next) continue;
          const told = firstAlarm(last, Math.max(last, from - 1), Date.parse(until));
          answers.push({ id, alarm: told === undefined ? null : isoUtc(told) });
        }
      }
      return [{ id: natural.id, alarms }, ...answers];

      function firstAlarm(last: Instant, after: Instant, until: Instant): Instant | undefined {
        const { tick } = data;
        for (let at = (Math.floor(after / tick) + 1) * tick; at <= until; at += tick) {
          if (alarm.isDue(last, at)) return at;
        }
        return undefined;
      }
    },

    causes(tasks: readonly CauseTask[]): readonly CauseAnswer[] {
      allGaps ??= gapsOfAll(data.tasks.filter((task) => task.kind === 'cause'));
      const ratios = outageRatios(tasks, allGaps);
      return tasks.map((task) => {
        const silence = ratios.get(task.id) as number;
        const platform = silence * platformRatio(task);
        const all = 1 + silence + platform;
        return {
          id: task.id,
          p: { quiet: 1 / all, account: silence / all, platform: platform / all },
        };
      });
    },

    panel(
      name: string,
      onsets: readonly OnsetTask[],
      ordinary: readonly OrdinaryTask[],
    ): readonly (OnsetAnswer | OrdinaryAnswer)[] {
      const { tick } = data;
      const { accounts, watch } = panelOf(name);
      const { file } = data.panels[name] as RhythmData['panels'][string];
      const posts = accounts
        .flatMap((id) => data.posts(file, id).map((at) => ({ id, at })))
        .sort((a, b) => a.at - b.at);
      const asked = onsets.flatMap(({ onset, minutes }) =>
        minutes.map((after) => Date.parse(onset) + after * 60_000),
      );
      const end = Math.max(...asked, ...ordinary.map(({ to }) => Date.parse(to)));
      const found = new Map<Instant, number>();
      const above = new Map(ordinary.map(({ id }) => [id, [] as [string, string][]]));
      const moments = new Set(asked);
      const begin = Math.ceil((posts[0]?.at ?? end) / tick) * tick;
      for (let at = begin; at <= end; at += tick) moments.add(at);
      let next = 0;
      let stretch: Instant | undefined;
      for (const at of [...moments].sort((a, b) => a - b)) {
        for (; next < posts.length && (posts[next]?.at as Instant) < at; next++) {
          const post = posts[next] as (typeof posts)[number];
          watch.post(post.id, post.at);
        }
        for (const id of accounts) watch.look(id, at);
        const sight = watch.at(at);
        const probability = sight ? panelProbability(sight.odds) : 0;
        found.set(at, probability);
        if (at % tick !== 0) continue;
        const isAbove = probability > ABOVE;
        for (const { id, from, to } of ordinary) {
          if (!isAbove || at < Date.parse(from) || at >= Date.parse(to)) continue;
          const spans = above.get(id) as [string, string][];
          const latest = spans.at(-1);
          if (latest && stretch !== undefined) latest[1] = isoUtc(at);
          else spans.push([isoUtc(at), isoUtc(at)]);
        }
        stretch = isAbove ? at : undefined;
      }
      return [
        ...onsets.map(({ id, onset, minutes }) => ({
          id,
          p: minutes.map((after) => found.get(Date.parse(onset) + after * 60_000) ?? 0),
        })),
        ...ordinary.map(({ id }) => ({ id, above: above.get(id) as [string, string][] })),
      ];
    },
  };

  /** How much likelier the panel makes an outage of the platform, total or nearly so, than a platform that works. */
  function platformRatio({ id, now: asked, panel, panelViewFrom }: CauseTask): number {
    const now = Date.parse(asked);
    const viewFrom = Date.parse(panelViewFrom);
    const { accounts, watch } = panelOf(panel);
    const { file } = data.panels[panel] as RhythmData['panels'][string];
    const view = data.view(id);
    for (const account of accounts) {
      for (const at of data.posts(file, account)) {
        if (at >= viewFrom) break;
        if (at > viewFrom - LEARNT_HOURS * HOUR) watch.post(account, at);
      }
      for (const at of view.get(account) ?? []) if (at < now) watch.post(account, at);
      for (let at = now - WATCHED; at <= now; at += PANEL_STEP) watch.look(account, at);
    }
    const sight = watch.at(now);
    if (sight === undefined) return 1;
    const { total, heavy } = panelRatios(sight.odds);
    return (Math.exp(total) + Math.exp(heavy)) / 2;
  }
}
