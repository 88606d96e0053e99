import { type IShardingStrategy, SimpleShardingStrategy } from 'discord.js';
import { MINUTE, type Millis, SECOND } from '../../src/model/instant.ts';

const FIRST_PAUSE: Millis = SECOND;
const LONGEST_PAUSE: Millis = MINUTE;

/** Of `failures` in a row: none after the first, then twice as long each time. */
export function pauseAfter(failures: number): Millis {
  return failures <= 1 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 2));
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type Session = Parameters<Manager['options']['updateSessionInfo']>[1];

interface Attempt {
  failures: number;
  /** The line has ended, and no new one was begun yet. */
  isDue: boolean;
  /** Discord has said hello on it. */
  isGreeted: boolean;
}

/**
 * discord.js connects anew twice a second while Discord cannot be reached, and gives its session up at the first
 * failure: what was said meanwhile would be lost. This waits longer from time to time, and keeps the session, so
 * that it is resumed, until Discord itself calls it invalid.
 *
 * @param deadline aborts after this time; never, where nothing is to be begun any more
 */
export function patientStrategy(
  manager: Manager,
  deadline: (after: Millis) => AbortSignal,
): IShardingStrategy {
  const attempts = new Map<number, Attempt>();
  const { retrieveSessionInfo, updateSessionInfo } = manager.options;
  const of = (shard: number): Attempt => {
    const known = attempts.get(shard) ?? { failures: 0, isDue: false, isGreeted: false };
    attempts.set(shard, known);
    return known;
  };

  manager.options.retrieveSessionInfo = async (shard) => {
    const attempt = of(shard);
    if (attempt.isDue) {
      attempt.isDue = false;
      attempt.isGreeted = false;
      const pause = pauseAfter(attempt.failures);
      if (pause > 0) await aborted(deadline(pause));
    }
    return retrieveSessionInfo(shard);
  };
  manager.options.updateSessionInfo = (shard, session: Session) => {
    const attempt = attempts.get(shard);
    if (session === null && attempt && attempt.failures > 0 && !attempt.isGreeted) return;
    return updateSessionInfo(shard, session);
  };
  const done = ({ shardId }: { readonly shardId: number }) => {
    attempts.set(shardId, { failures: 0, isDue: false, isGreeted: true });
  };
  for (const [name, listener] of [
    ['ready', done],
    ['resumed', done],
    [
      'hello',
      ({ shardId }: { readonly shardId: number }) => {
        of(shardId).isGreeted = true;
      },
    ],
    [
      'closed',
      ({ shardId }: { readonly shardId: number }) => {
        const attempt = of(shardId);
        attempt.failures += 1;
        attempt.isDue = true;
      },
    ],
  ] as const) {
    (manager as unknown as Listened).on(name, listener);
  }
  return new SimpleShardingStrategy(manager);
}

/** Its own types name the events by an enum that discord.js hides behind one of the same name. */
interface Listened {
  on(event: string, listener: (payload: { readonly shardId: number }) => void): void;
}
