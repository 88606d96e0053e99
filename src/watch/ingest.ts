import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import { type Instant, type Millis, SECOND } from '../model/instant.ts';
import type { Signal, SignalOf } from '../model/signal.ts';
import type { Assessment } from '../model/verdict.ts';
import { type Clock, DiskFull, type Log, type Records } from '../ports.ts';
import { affectedChannels } from '../records/affected-channels.ts';
import type { Ingested } from './looks/look-runner.ts';

/** Takes in what was seen: to the judge, into the records, and on to verdicts. */
export interface Ingester {
  /**
   * Takes in the signals that are news and judges the channels that they concern.
   * Never throws for the records: what was seen is judged even where it cannot be kept.
   *
   * @param within how long what was seen may wait for other looks, to be written together with them
   */
  ingest(signals: readonly Signal[], within?: Millis): Promise<Ingested>;
}

export interface IngesterOptions {
  readonly channels: readonly Channel[];
  readonly judge: Pick<Judge, 'observe' | 'assess' | 'verdict'>;
  readonly records: Records;
  readonly clock: Clock;
  readonly log: Log;
  /** Is given how channels are judged, as soon as that is known. */
  readonly assessed?: (assessments: readonly Assessment[], now: Instant) => Promise<void>;
}

export function createIngester({
  channels,
  judge,
  records,
  clock,
  log,
  assessed,
}: IngesterOptions): Ingester {
  /** What each target was last found to be, so that many looks at one platform tell it once. */
  const reached = new Map<string, SignalOf<'reach'>>();
  const lastOutcome = new Map<string, string>();
  let telling: Promise<unknown> = Promise.resolve();

  return {
    async ingest(signals, within) {
      const known = await knownPosts(signals);
      const news = signals.filter((signal) => isNews(signal, known));
      for (const signal of news) judge.observe(signal);
      const now = clock.now();
      const assessments = affectedChannels(channels, news).map(({ id }) => judge.assess(id, now));
      return { news, kept: keepAll(news, assessments, now, within) };
    },
  };

  /** Posts already kept that fall into the time of those just seen: a restart forgets what was told, the records do not. */
  async function knownPosts(signals: readonly Signal[]): Promise<Set<string>> {
    const posts = signals.filter((signal) => signal.kind === 'post');
    const known = new Set<string>();
    for (const [channel, seen] of Map.groupBy(posts, (post) => post.channel)) {
      const times = seen.map(({ at }) => at);
      await keep(async () => {
        const kept = await records.posts(channel, Math.min(...times), Math.max(...times) + 1);
        for (const post of kept) known.add(postKey(post));
      });
    }
    return known;
  }

  function isNews(signal: Signal, known: Set<string>): boolean {
    if (signal.kind === 'post') {
      const key = postKey(signal);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    }
    if (signal.kind === 'reach') {
      const key = `${signal.target} ${signal.instance ?? ''} ${signal.vantage}`;
      const last = reached.get(key);
      if (last?.result === signal.result && signal.at - last.at < REPEAT) return false;
      reached.set(key, signal);
    }
    return true;
  }

  async function keepAll(
    news: readonly Signal[],
    assessments: readonly Assessment[],
    now: Instant,
    within: Millis | undefined,
  ): Promise<Error | undefined> {
    const changed = assessments.filter(
      (assessment) => lastOutcome.get(assessment.channel) !== outcome(assessment),
    );
    const verdicts = changed.map(({ channel }) => judge.verdict(channel, now));
    const written = Promise.all([
      news.length > 0 ? keep(() => records.keepSignals(news, within)) : undefined,
      verdicts.length > 0 &&
        keep(async () => {
          await records.keepVerdicts(verdicts, within);
          // Not before: what could not be kept is tried again with the next look.
          for (const one of changed) lastOutcome.set(one.channel, outcome(one));
        }),
    ]);
    // What waits to be written and what does not are told in the order in which they were seen.
    telling = Promise.all([telling, written]).then(() => assessed?.(assessments, now));
    await telling;
    return (await written)[0];
  }

  async function keep(job: () => Promise<void>): Promise<Error | undefined> {
    try {
      await job();
      return undefined;
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error));
      // Told once, and not with each look.
      if (fault instanceof DiskFull) return fault;
      log.error('the records failed', {
        error: fault.stack,
      });
      return fault;
    }
  }
}

/** The same result of the same target within this time is told once. */
const REPEAT: Millis = 30 * SECOND;

function postKey({ channel, at, repost, author }: SignalOf<'post'>): string {
  return `${channel} ${at} ${repost} ${author}`;
}

function outcome({ ability, activity, cause }: Assessment): string {
  return `${ability} ${activity} ${cause}`;
}
