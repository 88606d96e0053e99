import { type IShardingStrategy, SimpleShardingStrategy } from 'discord.js';
import { MINUTE, type Millis, SECOND } from '../../../../src/model/instant.ts';

const FIRST_PAUSE: Millis = SECOND;
const LONGEST_PAUSE: Millis = 30 * SECOND;
/**
 * Once greeted, a session is asked for. Of who does that more than 1000 times a day Discord resets the token
 * (docs.discord.com/developers/events/gateway#identifying).
 */
const LONGEST_GREETED: Millis = 2 * MINUTE;

/** Of `failures` in a row: none after the first, then twice as long each time. */
export function pauseAfter(failures: number, longest: Millis = LONGEST_PAUSE): Millis {
  return failures <= 1 ? 0 : Math.min(longest, FIRST_PAUSE * 2 ** (failures - 2));
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
  /** Attempts in a row at which Discord said no word. */
  unreached: number;
  /** Sessions in a row that Discord greeted and did not begin. */
  unbegun: number;
  /** The line has ended, and no new one was begun yet. */
  isDue: boolean;
  /** Discord has said hello on it. */
  isGreeted: boolean;
}

function fresh(): Attempt {
  return { unreached: 0, unbegun: 0, isDue: false, isGreeted: false };
}

/** What whoever runs the program may want to know of the line. */
export interface GatewayEvents {
  /** Called before each pause. */
  waits(pause: Millis): void;
  /** Called with the code that the line was closed with, Discord's own or the socket's. */
  closed(code: number): void;
}

/**
 * discord.js connects anew twice a second while Discord cannot be reached, and gives its session up at the first
 * failure: what was said meanwhile would be lost. This waits longer from time to time, and keeps the session, so
 * that it is resumed, until Discord itself calls it invalid.
 *
 * @param deadline aborts after this time; never, where nothing is to be begun any more
 */
export function retryingStrategy(
  manager: Manager,
  deadline: (after: Millis) => AbortSignal,
  told: GatewayEvents,
): IShardingStrategy {
  const attempts = new Map<number, Attempt>();
  const { retrieveSessionInfo, updateSessionInfo } = manager.options;
  const of = (shard: number): Attempt => {
    const known = attempts.get(shard) ?? fresh();
    attempts.set(shard, known);
    return known;
  };

  manager.options.retrieveSessionInfo = async (shard) => {
    const attempt = of(shard);
    if (attempt.isDue) {
      const pause = attempt.isGreeted
        ? pauseAfter(attempt.unbegun, LONGEST_GREETED)
        : pauseAfter(attempt.unreached);
      attempt.isDue = false;
      attempt.isGreeted = false;
      if (pause > 0) {
        told.waits(pause);
        await aborted(deadline(pause));
      }
      if (attempt.unreached % 2 === 1) return await atTheMainGateway(shard, attempt);
    }
    return retrieveSessionInfo(shard);
  };

  /**
   * The address that a session came with may be gone while the gateway itself is well
   * (docs.discord.com/developers/events/gateway#resuming): every other attempt takes the same session, or none, there.
   * It may have moved too, and is asked for anew once it was not reached where it was.
   */
  async function atTheMainGateway(shard: number, { unreached }: Attempt): Promise<Session> {
    const session = await retrieveSessionInfo(shard);
    try {
      const { url } = await manager.fetchGatewayInformation(unreached > 1);
      return { ...(session ?? noSession(shard)), resumeURL: url };
    } catch {
      // Discord cannot be reached at all: the next attempt asks again.
      return session;
    }
  }

  manager.options.updateSessionInfo = (shard, session: Session) => {
    const attempt = attempts.get(shard);
    if (session === null && attempt && attempt.unreached > 0) return;
    return updateSessionInfo(shard, session);
  };
  const done = ({ shardId }: { readonly shardId: number }) => {
    attempts.set(shardId, { ...fresh(), isGreeted: true });
  };
  for (const [name, listener] of [
    ['ready', done],
    ['resumed', done],
    [
      'hello',
      ({ shardId }: { readonly shardId: number }) => {
        const attempt = of(shardId);
        attempt.isGreeted = true;
        attempt.unreached = 0;
      },
    ],
    [
      'closed',
      ({ shardId, code }: { readonly shardId: number; readonly code: number }) => {
        told.closed(code);
        const attempt = of(shardId);
        if (attempt.isGreeted) attempt.unbegun += 1;
        else attempt.unreached += 1;
        attempt.isDue = true;
      },
    ],
  ] as const) {
    (manager as unknown as Listened).on(name, listener);
  }
  return new SimpleShardingStrategy(manager);
}

/** An address to dial where there is no session to resume: one of another number of shards never is. */
function noSession(shardId: number): NonNullable<Session> {
  return { sessionId: '', sequence: 0, shardId, shardCount: -1, resumeURL: '' };
}

/** Its own types name the events by an enum that discord.js hides behind one of the same name. */
interface Listened {
  on(
    event: string,
    listener: (payload: { readonly shardId: number; readonly code: number }) => void,
  ): void;
}
