import { DAY, type Instant, MINUTE, type Millis, SECOND } from '../model/instant.ts';
import type { Signal, SignalOf } from '../model/signal.ts';
import {
  ABILITIES,
  ACTIVITIES,
  CAUSES,
  type Distribution,
  type Verdict,
} from '../model/verdict.ts';
import type { Records, Row, RowStore } from '../ports.ts';
import {
  dayOf,
  type OtherSignal,
  overfull,
  type RowChange,
  SIGNALS_A_DAY,
  type SignalLine,
  seriesOf,
  settleLine,
  signalLine,
  signalOf,
  subjectOf,
  takeSignal,
} from './signal-lines.ts';

/** A kept verdict is history: what weighed most is enough. */
const EVIDENCE_KEPT = 8;
/** Nobody tells chances finer than this, or smaller ones at all. */
const CHANCES = 10_000;
const LEAST_CHANCE = 0.0005;
/** Looks of long ago serve no judgement; posts and verdicts stay, for the rhythm and for history. */
const SIGNALS_KEPT = 100 * DAY;
/** Looks that end within this time are written in one go: a write costs some pages of the disk, however little it tells. */
export const WRITTEN_WITHIN: Millis = 2 * SECOND;
/** Rows in one write: so few that others have their turn between two. */
const AT_ONCE = 500;

type Post = SignalOf<'post'>;
type Outcome = Pick<Verdict, 'ability' | 'activity' | 'cause'>;
type LastVerdict = Outcome & Pick<Verdict, 'judgedAt'>;

/** Keeps posts, all other signals, and changes of verdict as rows. */
export function createRecords(store: RowStore): Records {
  /** By subject: its newest day. */
  const lines = new Map<string, SignalLine>();
  const last = new Map<string, LastVerdict>();
  let taking: Promise<unknown> = Promise.resolve();

  return {
    async keepSignals(signals, within) {
      const change = await inTurn(() => changeForAll(signals));
      if (change.remove.length + change.add.length === 0) return;
      try {
        await store.change(change, within);
      } catch (error) {
        // What is remembered of them was not written.
        for (const { subject } of change.add) lines.delete(subject);
        throw error;
      }
    },
    async keepVerdicts(verdicts, within) {
      const changed = await inTurn(() => changesAmong(verdicts));
      if (changed.length === 0) return;
      try {
        await store.change({ add: changed.map(verdictRow) }, within);
      } catch (error) {
        for (const { channel } of changed) last.delete(channel);
        throw error;
      }
    },
    flush: () => inTurn(flush),
    async expire(now) {
      let gone = AT_ONCE;
      while (gone === AT_ONCE) gone = await store.expire('signals', now - SIGNALS_KEPT, AT_ONCE);
    },
    posts: async (channel, from, to) => (await store.rows('posts', from, to, channel)).map(postOf),
    async signals(from, to) {
      await inTurn(flush);
      const [posts, others] = await Promise.all([
        store.rows('posts', from, to),
        store.rows('signals', from, to),
      ]);
      return [...posts.map(postOf), ...others.map(signalOf)].sort((a, b) => a.at - b.at);
    },
    async verdicts(channel, from, to) {
      const kept = (await store.rows('verdicts', from, to, channel)).map(verdictOf);
      // Two processes may both have noted the same change.
      return kept.filter((verdict, index) => {
        const before = kept[index - 1];
        return before === undefined || isOtherVerdict(before, verdict);
      });
    },
  };

  async function changeForAll(signals: readonly Signal[]): Promise<RowChange> {
    const remove: Row[] = [];
    const add: Row[] = [];
    for (const signal of signals) {
      if (signal.kind === 'post') {
        add.push(postRow(signal));
        continue;
      }
      const change = await changeFor(signal);
      remove.push(...change.remove);
      add.push(...change.add);
    }
    return { remove, add };
  }

  async function changesAmong(verdicts: readonly Verdict[]): Promise<readonly Verdict[]> {
    const changed: Verdict[] = [];
    for (const verdict of verdicts) {
      const { channel, judgedAt, ability, activity, cause } = verdict;
      const outcome = { ability, activity, ...(cause === undefined ? {} : { cause }) };
      const before = last.get(channel) ?? (await newestVerdict(channel));
      if (before && (isLate(judgedAt, before) || !isOtherVerdict(before, verdict))) continue;
      last.set(channel, { judgedAt, ...outcome });
      changed.push(verdict);
    }
    return changed;
  }

  async function changeFor(signal: OtherSignal): Promise<RowChange> {
    const subject = subjectOf(signal);
    const day = dayOf(signal.at);
    const known = lines.get(subject);
    if (known !== undefined && day < known.day)
      return takeSignal(await readLine(subject, day), signal);
    const line = known?.day === day ? known : await readLine(subject, day);
    lines.set(subject, line);
    const closed = known === undefined || known === line ? [] : [settleLine(known)];
    const changes = [...closed, takeSignal(line, signal)];
    const full = overfull(line);
    if (full.size > 0) {
      changes.push({ remove: await surplus(subject, day, full), add: [] });
      // Read anew with its next signal, when it is as it was written.
      lines.delete(subject);
    }
    return {
      remove: changes.flatMap(({ remove }) => remove),
      add: changes.flatMap(({ add }) => add),
    };
  }

  async function readLine(subject: string, day: number): Promise<SignalLine> {
    return signalLine(day, await store.rows('signals', day * DAY, (day + 1) * DAY, subject));
  }

  /** The oldest rows of series that hold more than a day may. */
  async function surplus(
    subject: string,
    day: number,
    series: ReadonlySet<string>,
  ): Promise<readonly Row[]> {
    const rows = await store.rows('signals', day * DAY, (day + 1) * DAY, subject);
    const bySeries = Map.groupBy(rows, (row) => seriesOf(signalOf(row)));
    return [...series].flatMap((name) => bySeries.get(name)?.slice(0, -SIGNALS_A_DAY) ?? []);
  }

  async function flush(): Promise<void> {
    const changes = [...lines.values()].map(settleLine);
    const remove = changes.flatMap((change) => change.remove);
    const add = changes.flatMap((change) => change.add);
    for (let at = 0; at < add.length; at += AT_ONCE) {
      await store.change({
        remove: remove.slice(at, at + AT_ONCE),
        add: add.slice(at, at + AT_ONCE),
      });
    }
  }

  async function newestVerdict(channel: string): Promise<LastVerdict | undefined> {
    const newest = await store.newest('verdicts', channel);
    return newest && verdictOf(newest);
  }

  /** What one call remembers is written before the next one goes by it. */
  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const run = taking.then(job);
    taking = run.catch(() => {});
    return run;
  }
}

/** A post and its repost, and a stranger's post of the same moment, are apart. */
export function postRow({ channel, at, kind: _kind, ...post }: Post): Row {
  const key = `${post.author}${post.repost ? ' repost' : ''}`;
  return { list: 'posts', subject: channel, at, key, value: post };
}

export function postOf({ subject, at, value }: Row): Post {
  return {
    at,
    kind: 'post',
    channel: subject,
    ...(value as Omit<Post, 'at' | 'kind' | 'channel'>),
  };
}

/** A moment has one verdict of a channel. What was next to impossible is left out. */
export function verdictRow({ channel, judgedAt, probability, evidence, ...verdict }: Verdict): Row {
  const { ability, activity, cause } = probability;
  return {
    ...{ list: 'verdicts', subject: channel, at: judgedAt, key: '' },
    value: {
      ...verdict,
      probability: {
        ability: likely(ability),
        activity: likely(activity),
        cause: likely(cause),
      },
      evidence: evidence.slice(0, EVIDENCE_KEPT),
    },
  };
}

function verdictOf({ subject, at, value }: Row): Verdict {
  const { probability, ...verdict } = value as Omit<Verdict, 'channel' | 'judgedAt'>;
  return {
    ...verdict,
    channel: subject,
    judgedAt: at,
    probability: {
      ability: { ...impossible(ABILITIES), ...probability.ability },
      activity: { ...impossible(ACTIVITIES), ...probability.activity },
      cause: { ...impossible(CAUSES), ...probability.cause },
    },
  };
}

function likely(distribution: Distribution<string>): Partial<Distribution<string>> {
  return Object.fromEntries(
    Object.entries(distribution)
      .filter(([, chance]) => chance >= LEAST_CHANCE)
      .map(([name, chance]) => [name, Math.round(chance * CHANCES) / CHANCES]),
  );
}

function impossible<K extends string>(names: readonly K[]): Distribution<K> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Distribution<K>;
}

/** What is much older than the newest is not late: the clock was set back since. */
const CLOCK_SET_BACK: Millis = MINUTE;

/** Another process has kept a newer verdict meanwhile. */
function isLate(judgedAt: Instant, newest: LastVerdict): boolean {
  return judgedAt <= newest.judgedAt && newest.judgedAt - judgedAt < CLOCK_SET_BACK;
}

/** Whether a verdict is another one, and not merely a newer one. */
export function isOtherVerdict(a: Outcome, b: Outcome): boolean {
  return a.ability !== b.ability || a.activity !== b.activity || a.cause !== b.cause;
}
