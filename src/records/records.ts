import { DAY, type Instant } from '../model/instant.ts';
import type { Signal, SignalOf } from '../model/signal.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Records, Store } from '../ports.ts';
import { createPartitionedLog } from './partitioned-log.ts';

/** A day of one subject holds at most this many signals; of more, the oldest that no person told go. */
const SIGNALS_A_DAY = 2_000;
/** A kept verdict is history: what weighed most is enough. */
const EVIDENCE_KEPT = 8;
/** Looks of long ago serve no judgement; posts and verdicts stay, for the rhythm and for history. */
const SIGNALS_KEPT = 100 * DAY;

type Post = SignalOf<'post'>;
type StoredVerdict = Verdict & { readonly at: Instant };
type Outcome = Pick<Verdict, 'ability' | 'activity' | 'cause'>;
type LastVerdict = Outcome & Pick<Verdict, 'judgedAt'>;

/** Keeps posts and verdicts by channel and month, and all other signals by subject and day. */
export function createRecords(store: Store): Records {
  const posts = createPartitionedLog<Post>({ store, name: 'posts', period: 'month' });
  const others = createPartitionedLog<Signal>({
    store,
    name: 'signals',
    period: 'day',
    keptFor: SIGNALS_KEPT,
  });
  const verdicts = createPartitionedLog<StoredVerdict>({
    store,
    name: 'verdicts',
    period: 'month',
  });

  return {
    async keepSignal(signal) {
      if (signal.kind === 'post') {
        await posts.change(signal.channel, signal.at, (kept) =>
          kept.some((post) => samePost(post, signal)) ? kept : inOrder([...kept, signal]),
        );
      } else {
        await others.change(subjectOf(signal), signal.at, (kept) => withSignal(kept, signal));
      }
    },
    async keepVerdict(verdict) {
      const { channel, judgedAt, ability, activity, cause } = verdict;
      let isChange = false;
      await store.update<LastVerdict>(`verdicts/${channel}/last`, (last) => {
        isChange =
          last === undefined || (judgedAt > last.judgedAt && isOtherVerdict(last, verdict));
        return isChange || last === undefined
          ? { ability, activity, judgedAt, ...(cause === undefined ? {} : { cause }) }
          : last;
      });
      if (!isChange) return;
      const kept = { ...verdict, at: judgedAt, evidence: verdict.evidence.slice(0, EVIDENCE_KEPT) };
      await verdicts.change(channel, judgedAt, (before) => inOrder([...before, kept]));
    },
    posts: (channel, from, to) => posts.read(channel, from, to),
    async signals(from, to) {
      const seen = [];
      for (const log of [posts, others]) {
        for (const subject of await log.subjects()) {
          seen.push(...(await log.read(subject, from, to)));
        }
      }
      return inOrder(seen);
    },
    async verdicts(channel, from, to) {
      const kept = await verdicts.read(channel, from, to);
      return kept.map(({ at: _at, ...verdict }) => verdict);
    },
  };
}

/** What a signal is filed under: its channel, its platform, or the line. */
function subjectOf(signal: Exclude<Signal, Post>): string {
  if ('channel' in signal) return signal.channel;
  if ('platform' in signal) return `platform:${signal.platform}`;
  return signal.kind === 'reach' ? `reach:${signal.target}` : `chat:${signal.adapter}`;
}

function samePost(a: Post, b: Post): boolean {
  return a.at === b.at && a.repost === b.repost && a.author === b.author;
}

/**
 * The signals of a day with one more. Of looks that see the same again and again only the first and the newest stay:
 * what was so from when to when is all there is to know.
 */
function withSignal(kept: readonly Signal[], signal: Signal): readonly Signal[] {
  const content = contentOf(signal);
  if (kept.some((other) => other.at === signal.at && contentOf(other) === content)) return kept;
  if (signal.kind !== 'report') {
    const series = seriesOf(signal);
    const line = kept.filter((other) => seriesOf(other) === series);
    const [before, newest] = [line.at(-2), line.at(-1)];
    const isRepeat = [before, newest].every((other) => other && contentOf(other) === content);
    if (isRepeat && newest && newest.at < signal.at) {
      return [...kept.filter((other) => other !== newest), signal];
    }
  }
  return bounded(inOrder([...kept, signal]));
}

function bounded(kept: readonly Signal[]): readonly Signal[] {
  let surplus = kept.length - SIGNALS_A_DAY;
  if (surplus <= 0) return kept;
  return kept.filter((signal) => signal.kind === 'report' || surplus-- <= 0);
}

/** Signals of one series answer the same question at different times. */
function seriesOf(signal: Signal): string {
  const asker = 'vantage' in signal ? signal.vantage : 'by' in signal ? signal.by : '';
  const server = 'instance' in signal ? ` ${signal.instance}` : '';
  return `${signal.kind} ${asker}${server}`;
}

function contentOf(signal: Signal): string {
  const { at: _at, ...content } = signal;
  return JSON.stringify(content, Object.keys(content).sort());
}

/** Whether a verdict is another one, and not merely a newer one. */
export function isOtherVerdict(a: Outcome, b: Outcome): boolean {
  return a.ability !== b.ability || a.activity !== b.activity || a.cause !== b.cause;
}

function inOrder<T extends { readonly at: Instant }>(entries: readonly T[]): readonly T[] {
  return entries.toSorted((a, b) => a.at - b.at);
}
