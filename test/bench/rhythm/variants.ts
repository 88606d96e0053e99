import { HOUR, type Instant } from '#src/model/instant.ts';
import { createLocalTime, type LocalTime, restDays } from '#src/rhythm/calendar.ts';
import { createRhythm, type Rhythm } from '#src/rhythm/rhythm.ts';
import type { RhythmData, SilenceTask } from '#test/bench/rhythm/data.ts';
import { scoreSilences } from '#test/bench/rhythm/score.ts';

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

const asked: Ratio = (rhythm, last, now) => rhythm.askedOutageRatio(last, now);
const VARIANTS: readonly (readonly [string, (zone: string) => LocalTime, Ratio])[] = [
  ['as it is', (zone) => createLocalTime(zone, restDays(zone)), asked],
  ['days of rest as any other day', (zone) => createLocalTime(zone), asked],
  ['all in UTC', () => createLocalTime('UTC'), asked],
  [
    'without what is usual for an hour of silence',
    (zone) => createLocalTime(zone, restDays(zone)),
    (rhythm, last, now) => rhythm.outageRatio(last, now),
  ],
  ['a filter: onsets at any time', (zone) => createLocalTime(zone, restDays(zone)), filterRatio],
];
/** Outages that are taken to be of this length in the mean, all equally likely to end at any moment. */
const FILTER_MEAN = 6.5;

/** Hours between which lengths are drawn evenly; the tasks' own first. */
const LENGTHS = [undefined, [0.5, 3], [6, 72]] as const;

export function reportVariants(data: RhythmData): void {
  const tasks = data.tasks.filter((task): task is SilenceTask => task.kind === 'silence');
  const sets = LENGTHS.map((lengths) =>
    lengths ? madeTasks(data, tasks, lengths) : tasks.map(givenTask),
  );
  const heads = ['outages of 1–12 h', '0.5–3 h', '6–72 h'].map((head) => head.padStart(26));
  process.stdout.write(`${'AUC, log score, calibration error'.padEnd(46)}${heads.join('')}\n`);
  for (const [name, timeOf, ratio] of VARIANTS) {
    const cells = sets.map((set) => {
      const said = answers(data, set, timeOf, ratio);
      const { auc, log, ece } = scoreSilences(set.map(scored), said);
      return [auc, log, ece]
        .map((value) => value.toFixed(3))
        .join('  ')
        .padStart(26);
    });
    process.stdout.write(`${name.padEnd(46)}${cells.join('')}\n`);
  }
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

function answers(
  data: RhythmData,
  set: readonly Asked[],
  timeOf: (zone: string) => LocalTime,
  ratioOf: Ratio,
): ReadonlyMap<string, { readonly id: string; readonly pBlocked: number }> {
  const found = new Map<string, { readonly id: string; readonly pBlocked: number }>();
  for (const some of Map.groupBy(set, ({ file, account }) => `${file} ${account}`).values()) {
    const { file, account } = some[0] as Asked;
    const rhythm = createRhythm(timeOf(data.zone(file, account)));
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
