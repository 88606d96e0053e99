import { DAY, HOUR, type Instant, type Millis } from '#src/model/instant.ts';
import { createLocalTime, type LocalTime, restDays } from '#src/rhythm/calendar.ts';
import { LEARNING, type Learning } from '#src/rhythm/posting-history.ts';
import { createRhythm, type Rhythm } from '#src/rhythm/rhythm.ts';
import type { RhythmData, SilenceTask } from '#test/bench/rhythm/data.ts';
import { createEngine, type OnsetAnswer, type OrdinaryAnswer } from '#test/bench/rhythm/engine.ts';
import { scoreExcursions, scoreSilences } from '#test/bench/rhythm/score.ts';

/** What each part of the rhythm is worth, and how it does where outages are not as long as it takes them to be. */

/** A silence with its truth: a task, or one made by hiding an account's posts. */
interface Asked {
  readonly id: string;
  readonly file: string;
  readonly account: string;
  /** Posts from here on are hidden. */
  readonly until: Instant;
  readonly now: Instant;
  readonly label: SilenceTask['label'];
}

/** How much likelier an outage is than none, for a silence. */
type Ratio = (rhythm: Rhythm, last: Instant, now: Instant) => number | undefined;
interface Variant {
  readonly timeIn: (zone: string) => LocalTime;
  readonly ratio: Ratio;
  readonly learning: Learning;
}

const inZone = (zone: string) => createLocalTime(zone, restDays(zone));
const AS_IT_IS: Variant = {
  timeIn: inZone,
  ratio: (rhythm, last, now) => rhythm.askedOutageRatio(last, now),
  learning: LEARNING,
};
const VARIANTS: Readonly<Record<string, Partial<Variant>>> = {
  'as it is': {},
  'each post by itself, in bursts too': { learning: { ...LEARNING, burst: 0 } },
  'nothing is forgotten': { learning: { ...LEARNING, halfLife: Number.POSITIVE_INFINITY } },
  'days of rest as any other day': { timeIn: (zone) => createLocalTime(zone) },
  'all in UTC': { timeIn: () => createLocalTime('UTC') },
  'the same at any hour': { timeIn: atAnyHour },
  'without what is usual for an hour of silence': {
    ratio: (rhythm, last, now) => rhythm.outageRatio(last, now),
  },
  'a filter: onsets at any time': { ratio: filterRatio },
};
/** Outages that are taken to be of this length in the mean, all equally likely to end at any moment. */
const FILTER_MEAN = 6.5;

/** Of a panel, how its accounts' hours are told. */
const PANEL_TIMES: Readonly<Record<string, (zone: string) => LocalTime>> = {
  'as it is': inZone,
  'days of rest as any other day': (zone) => createLocalTime(zone),
  'all in UTC': () => createLocalTime('UTC'),
  'the same at any hour': atAnyHour,
};

/** One that learns of a week of 167 hours, in which hours and weekdays mix until all are alike. */
function atAnyHour(): LocalTime {
  const local = createLocalTime('UTC');
  return {
    offset: () => 0,
    weekday: (day) => local.weekday(day),
    hourOfWeek: (at) => Math.floor(at / HOUR) % 167,
  };
}

/** Hours between which lengths are drawn evenly; the tasks' own first. */
const LENGTHS = [undefined, [0.5, 3], [6, 72]] as const;

export function reportVariants(data: RhythmData): void {
  const tasks = data.tasks.filter((task): task is SilenceTask => task.kind === 'silence');
  const sets = LENGTHS.map((lengths) =>
    lengths ? madeTasks(data, tasks, lengths) : tasks.map(givenTask),
  );
  printRow('AUC, log score, calibration error', ['outages of 1–12 h', '0.5–3 h', '6–72 h']);
  for (const [name, variant] of Object.entries(VARIANTS)) {
    printRow(
      name,
      sets.map((set) => cell(set, answers(data, set, { ...AS_IT_IS, ...variant }))),
    );
  }
  reportLending(data, tasks.map(givenTask));
  reportPanels(data);
}

/** What others lend a channel that has been known for some days only. */
function reportLending(data: RhythmData, set: readonly Asked[]): void {
  const days = [3, 7, 14];
  printRow(
    '\nknown for',
    days.map((count) => `${count} days`),
  );
  for (const [name, isLent] of [
    ['alone', false],
    ['with what six others lend', true],
  ] as const) {
    printRow(
      name,
      days.map((count) => cell(set, youngAnswers(data, set, count * DAY, isLent))),
    );
  }
}

function reportPanels(data: RhythmData): void {
  const events = data.tasks.filter((task) => task.kind === 'event');
  const names = Object.keys(data.panels);
  printRow('\nof panels', ['least of 40 at +30', 'Christmas +360', 'excursions in 90 d']);
  for (const [name, timeIn] of Object.entries(PANEL_TIMES)) {
    const engine = createEngine(data, timeIn);
    const [lockdown, christmas, excursions]: number[][] = [[], [], []];
    for (const panel of names) {
      const onsets = events.flatMap((one) =>
        one.mode === 'onset' && one.panel === panel ? [one] : [],
      );
      const ordinary = events.flatMap((one) =>
        one.mode === 'ordinary' && one.panel === panel ? [one] : [],
      );
      const found = new Map(
        engine.panel(panel, onsets, ordinary).map((answer) => [answer.id, answer]),
      );
      for (const { id, label, minutes } of onsets) {
        const { p } = found.get(id) as OnsetAnswer;
        const isLarge = (data.panels[panel]?.accounts.length ?? 0) >= 40;
        if (label !== 'ordinary' && isLarge) lockdown?.push(p[minutes.indexOf(30)] ?? 0);
        if (label === 'ordinary') christmas?.push(p[minutes.indexOf(360)] ?? 0);
      }
      for (const task of ordinary) {
        excursions?.push(scoreExcursions(task, found.get(task.id) as OrdinaryAnswer).per90);
      }
    }
    printRow(name, [
      Math.min(...(lockdown ?? [])).toFixed(2),
      Math.max(...(christmas ?? [])).toFixed(2),
      Math.max(...(excursions ?? [])).toFixed(1),
    ]);
  }
}

function cell(set: readonly Asked[], said: Said): string {
  const { auc, log, ece } = scoreSilences(set.map(scored), said);
  return [auc, log, ece].map((value) => value.toFixed(3)).join('  ');
}

function printRow(name: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(46)}${cells.map((one) => one.padStart(26)).join('')}\n`);
}

function givenTask({ id, file, account, now, censoredFrom, label }: SilenceTask): Asked {
  const until = Math.min(Date.parse(censoredFrom ?? now), Date.parse(now));
  return { id, file, account, until, now: Date.parse(now), label };
}

/** As the tasks were made, but of other lengths: as many outages of each account, and the natural silences as they are. */
function madeTasks(
  data: RhythmData,
  tasks: readonly SilenceTask[],
  [shortest, longest]: readonly [number, number],
): readonly Asked[] {
  const random = createRandom(7);
  return tasks.map((task) => {
    const given = givenTask(task);
    if (given.label === 'natural') return given;
    const posts = data.posts(given.file, given.account);
    const others = tasks.filter(
      ({ file, account }) => file === task.file && account === task.account,
    );
    const times = others.map(({ now }) => Date.parse(now));
    const [from, to] = [Math.min(...times), Math.max(...times)];
    for (;;) {
      const onset = from + random() * (to - from);
      const now = onset + random() * (shortest + random() * (longest - shortest)) * HOUR;
      const last = posts.findLast((post) => post < onset);
      if (last !== undefined && now - last >= HOUR) return { ...given, until: onset, now };
    }
  });
}

type Said = ReadonlyMap<string, { readonly id: string; readonly pBlocked: number }>;

function answers(
  data: RhythmData,
  set: readonly Asked[],
  { timeIn, ratio: ratioOf, learning }: Variant,
): Said {
  const found = new Map<string, { readonly id: string; readonly pBlocked: number }>();
  for (const some of byAccount(set)) {
    const { file, account } = some[0] as Asked;
    const rhythm = createRhythm(timeIn(data.zone(file, account)), undefined, undefined, learning);
    const posts = data.posts(file, account);
    let next = 0;
    for (const { id, until, now } of some.toSorted((a, b) => a.until - b.until)) {
      for (; next < posts.length && (posts[next] as Instant) < until; next++) {
        rhythm.add(posts[next] as Instant);
      }
      const last = posts[next - 1];
      const ratio = (last === undefined ? undefined : ratioOf(rhythm, last, now)) ?? 1;
      found.set(id, { id, pBlocked: ratio / (1 + ratio) });
    }
  }
  return found;
}

const LENDERS = 6;

/** As `answers`, but nothing is known of an account that is older than `known`; others of its file may lend theirs. */
function youngAnswers(
  data: RhythmData,
  set: readonly Asked[],
  known: Millis,
  isLent: boolean,
): Said {
  const found = new Map<string, { readonly id: string; readonly pBlocked: number }>();
  const accounts = byAccount(set).map((some) => some[0] as Asked);
  for (const some of byAccount(set)) {
    const { file, account } = some[0] as Asked;
    const zone = data.zone(file, account);
    const local = inZone(zone);
    const others = accounts.filter((one) => one.file === file && one.account !== account);
    const near = others.toSorted(
      (a, b) =>
        Number(data.zone(b.file, b.account) === zone) -
        Number(data.zone(a.file, a.account) === zone),
    );
    const lenders = near.slice(0, isLent ? LENDERS : 0).map((one) => ({
      rhythm: createRhythm(inZone(data.zone(one.file, one.account))),
      posts: data.posts(one.file, one.account),
      next: 0,
    }));
    for (const { id, until, now } of some.toSorted((a, b) => a.until - b.until)) {
      for (const lender of lenders) {
        for (; (lender.posts[lender.next] ?? until) < until; lender.next++) {
          lender.rhythm.add(lender.posts[lender.next] as Instant);
        }
      }
      const own = createRhythm(local, undefined, () => lenders.map(({ rhythm }) => rhythm));
      const posts = data.posts(file, account).filter((at) => at < until && at >= until - known);
      for (const post of posts) own.add(post);
      const last = posts.at(-1);
      const ratio = (last === undefined ? undefined : own.askedOutageRatio(last, now)) ?? 1;
      found.set(id, { id, pBlocked: ratio / (1 + ratio) });
    }
  }
  return found;
}

function byAccount(set: readonly Asked[]): readonly Asked[][] {
  return [...Map.groupBy(set, ({ file, account }) => `${file} ${account}`).values()];
}

/** ∫ e^(−b/6.5)/6.5 · S(s − b) db / S(s), and the outages that are older than the silence. */
function filterRatio(rhythm: Rhythm, last: Instant, now: Instant): number | undefined {
  const whole = rhythm.silence(last, now)?.survival;
  if (whole === undefined) return undefined;
  const hours = (now - last) / HOUR;
  const step = Math.min(0.25, hours / 8);
  let ratio = 0;
  for (let ago = step / 2; ago < hours; ago += step) {
    const until = rhythm.silence(last, now - ago * HOUR)?.survival ?? 1;
    ratio += ((Math.exp(-ago / FILTER_MEAN) / FILTER_MEAN) * step * until) / whole;
  }
  return ratio;
}

function scored({ id, label, file, account, now }: Asked): SilenceTask {
  const time = new Date(now).toISOString();
  return { id, kind: 'silence', file, account, now: time, censoredFrom: null, label };
}

/** mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
