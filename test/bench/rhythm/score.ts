import { DAY, HOUR, type Instant } from '#src/model/instant.ts';
import type {
  BlankedTask,
  CauseTask,
  NaturalTask,
  OrdinaryTask,
  RhythmData,
  SilenceTask,
} from '#test/bench/rhythm/data.ts';
import type {
  BlankedAnswer,
  CauseAnswer,
  NaturalAnswer,
  OrdinaryAnswer,
  SilenceAnswer,
} from '#test/bench/rhythm/engine.ts';

/** The figures by which the answers are judged; labels are read here and nowhere else. */

/** Surer than this is scored as this. */
const SUREST = 1e-4;
const loss = (probability: number) =>
  -Math.log(Math.min(1 - SUREST, Math.max(SUREST, probability)));
export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export interface BinaryScore {
  readonly n: number;
  readonly auc: number;
  readonly brier: number;
  readonly log: number;
  readonly ece: number;
  readonly bins: readonly { readonly n: number; readonly said: number; readonly seen: number }[];
}

export function scoreSilences(
  tasks: readonly SilenceTask[],
  answers: ReadonlyMap<string, SilenceAnswer>,
): BinaryScore {
  const items = tasks.map(({ id, label }) => ({
    said: answers.get(id)?.pBlocked ?? 0.5,
    is: label === 'blocked',
  }));
  const bins = Array.from({ length: 10 }, (_, bin) =>
    items.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === bin),
  );
  return {
    n: items.length,
    auc: auc(items),
    brier: mean(items.map(({ said, is }) => (said - Number(is)) ** 2)),
    log: mean(items.map(({ said, is }) => loss(is ? said : 1 - said))),
    ece:
      bins.reduce(
        (sum, bin) => sum + Math.abs(bin.reduce((gap, { said, is }) => gap + said - Number(is), 0)),
        0,
      ) / items.length,
    bins: bins.map((bin) => ({
      n: bin.length,
      said: mean(bin.map(({ said }) => said)),
      seen: mean(bin.map(({ is }) => Number(is))),
    })),
  };
}

/** The chance that one that is was said to be likelier than one that is not; ties count half. */
function auc(items: readonly { readonly said: number; readonly is: boolean }[]): number {
  const sorted = items.toSorted((a, b) => a.said - b.said);
  const yes = sorted.filter(({ is }) => is).length;
  let ranks = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.said === sorted[at]?.said) end++;
    const positive = sorted.slice(at, end).filter(({ is }) => is).length;
    ranks += (positive * (at + 1 + end)) / 2;
    at = end;
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (sorted.length - yes));
}

export interface DelayScore {
  readonly accounts: number;
  readonly falseAlarms: number;
  readonly worst: number;
  readonly within: Readonly<Record<'1' | '3' | '6' | '12' | '24', number>>;
  readonly median: number;
  readonly already: number;
}

export function scoreDelays(
  data: RhythmData,
  natural: readonly NaturalTask[],
  blanked: readonly BlankedTask[],
  walks: ReadonlyMap<string, NaturalAnswer>,
  answers: ReadonlyMap<string, BlankedAnswer>,
): DelayScore {
  const rates = natural.map((task) => falseAlarms(data, task, walks.get(task.id)?.alarms ?? []));
  const hours = blanked.map(({ id, start }) => {
    const alarm = answers.get(id)?.alarm;
    return alarm ? (Date.parse(alarm) - Date.parse(start)) / HOUR : Number.POSITIVE_INFINITY;
  });
  const late = hours.filter((after) => after >= 0).sort((a, b) => a - b);
  const within = (limit: number) => mean(late.map((after) => Number(after <= limit)));
  return {
    accounts: natural.length,
    falseAlarms: mean(rates),
    worst: Math.max(...rates),
    within: { 1: within(1), 3: within(3), 6: within(6), 12: within(12), 24: within(24) },
    median:
      ((late[Math.floor((late.length - 1) / 2)] as number) +
        (late[Math.ceil((late.length - 1) / 2)] as number)) /
      2,
    already: hours.length - late.length,
  };
}

function falseAlarms(data: RhythmData, task: NaturalTask, alarms: readonly string[]): number {
  const posts = data.posts(task.file, task.account);
  const [from, to] = [Date.parse(task.from), Date.parse(task.to)];
  const excluded = task.exclude.map(
    ([begin, end]) => [Date.parse(begin), Date.parse(end)] as const,
  );
  const counted = alarms.map(Date.parse).filter((alarm) => {
    const begin = posts.findLast((post) => post < alarm) as Instant;
    const end = posts.find((post) => post >= alarm) ?? Number.POSITIVE_INFINITY;
    return !excluded.some(([first, last]) => begin < last && end > first);
  });
  const hidden = excluded.reduce(
    (sum, [first, last]) => sum + Math.max(0, Math.min(last, to) - Math.max(first, from)),
    0,
  );
  return (counted.length / ((to - from - hidden) / DAY)) * 90;
}

export interface CauseScore {
  readonly n: number;
  readonly accuracy: number;
  readonly log: number;
  readonly aucPlatform: number;
}

export function scoreCauses(
  tasks: readonly CauseTask[],
  answers: ReadonlyMap<string, CauseAnswer>,
): CauseScore {
  const items = tasks.map(({ id, label }) => ({ label, p: (answers.get(id) as CauseAnswer).p }));
  return {
    n: items.length,
    accuracy: mean(
      items.map(({ label, p }) => Number(p[label] === Math.max(p.quiet, p.account, p.platform))),
    ),
    log: mean(items.map(({ label, p }) => loss(p[label]))),
    aucPlatform: auc(items.map(({ label, p }) => ({ said: p.platform, is: label === 'platform' }))),
  };
}

/** Excursions in 90 days that are like the others. */
export function scoreExcursions(
  task: OrdinaryTask,
  { above }: OrdinaryAnswer,
): { readonly days: number; readonly per90: number } {
  const [from, to] = [Date.parse(task.from), Date.parse(task.to)];
  const excluded = task.exclude.map(
    ([begin, end]) => [Date.parse(begin), Date.parse(end)] as const,
  );
  const hidden = excluded.reduce(
    (sum, [first, last]) => sum + Math.max(0, Math.min(last, to) - Math.max(first, from)),
    0,
  );
  const days = (to - from - hidden) / DAY;
  const counted = above.filter(
    ([first, last]) =>
      !excluded.some(([begin, end]) => Date.parse(first) < end && Date.parse(last) >= begin),
  );
  return { days, per90: (counted.length / days) * 90 };
}
