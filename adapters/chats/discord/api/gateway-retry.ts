import {
  type IShardingStrategy,
  WebSocketShardEvents as On,
  type SessionInfo,
  SimpleShardingStrategy,
  WebSocketManager,
} from '@discordjs/ws';
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

/** What whoever runs the program may want to know of the line. */
export interface GatewayEvents {
  /** Called before each pause. */
  waits(pause: Millis): void;
  /** Called with the code that the line was closed with, Discord's own or the socket's. */
  closed(code: number): void;
}

/** Where the session of a line is kept, and where lines are begun. */
export interface SessionSource {
  session(): Promise<SessionInfo | null>;
  /** @param anew whether Discord is asked, though it has been asked before */
  mainGateway(anew: boolean): Promise<string>;
}

/** One line's attempts to come back. */
export interface Retries {
  /** Discord has said hello on the line. */
  greeted(): void;
  /** The session has begun, or goes on. */
  begun(): void;
  closed(code: number): void;
  /** The session to take up next, once it is time; null where a new one is to be asked for. */
  nextSession(): Promise<SessionInfo | null>;
  /** Whether the session is kept though discord.js gives it up: Discord was not even reached. */
  keepsSession(): boolean;
}

/** @param shard the line's number */
export function createRetries(
  shard: number,
  source: SessionSource,
  deadline: (after: Millis) => AbortSignal,
  told: GatewayEvents,
): Retries {
  /** Attempts in a row at which Discord said no word. */
  let unreached = 0;
  /** Sessions in a row that Discord greeted and did not begin. */
  let unbegun = 0;
  /** The line has ended, and no new one was begun yet. */
  let isDue = false;
  let isGreeted = false;

  /**
   * The address that a session came with may be gone while the gateway itself is well
   * (docs.discord.com/developers/events/gateway#resuming): every other attempt takes the same session, or none, there.
   * It may have moved too, and is asked for anew once it was not reached where it was.
   */
  async function atTheMainGateway(): Promise<SessionInfo | null> {
    const session = await source.session();
    try {
      const resumeURL = await source.mainGateway(unreached > 1);
      return { ...(session ?? noSession(shard)), resumeURL };
    } catch {
      // Discord cannot be reached at all: the next attempt asks again.
      return session;
    }
  }

  return {
    greeted() {
      isGreeted = true;
      unreached = 0;
    },
    begun() {
      isGreeted = true;
      isDue = false;
      unreached = 0;
      unbegun = 0;
    },
    closed(code) {
      told.closed(code);
      if (isGreeted) unbegun += 1;
      else unreached += 1;
      isDue = true;
    },
    async nextSession() {
      if (!isDue) return await source.session();
      const pause = isGreeted ? pauseAfter(unbegun, LONGEST_GREETED) : pauseAfter(unreached);
      isDue = false;
      isGreeted = false;
      if (pause > 0) {
        told.waits(pause);
        await aborted(deadline(pause));
      }
      return unreached % 2 === 1 ? await atTheMainGateway() : await source.session();
    },
    keepsSession: () => unreached > 0,
  };
}

/** An address to dial where there is no session to resume: one of another number of shards never is. */
function noSession(shardId: number): SessionInfo {
  return { sessionId: '', sequence: 0, shardId, shardCount: -1, resumeURL: '' };
}

/**
 * discord.js connects anew twice a second while Discord cannot be reached, and gives its session up at the first
 * failure: what was said meanwhile would be lost. This waits longer from time to time, and keeps the session, so
 * that it is resumed, until Discord itself calls it invalid.
 *
 * @param deadline aborts after this time; never, where nothing is to be begun any more
 */
export function retryingStrategy(
  manager: WebSocketManager,
  deadline: (after: Millis) => AbortSignal,
  told: GatewayEvents,
): IShardingStrategy {
  const lines = new Map<number, Retries>();
  const { retrieveSessionInfo, updateSessionInfo } = manager.options;
  // The lines are those of a manager with another memory of sessions; discord.js hears of them through its own.
  const retrying = new WebSocketManager({
    ...manager.options,
    buildStrategy: (itself) => new SimpleShardingStrategy(itself),
    retrieveSessionInfo: (shard) => of(shard).nextSession(),
    updateSessionInfo: (shard, session) =>
      session === null && of(shard).keepsSession() ? undefined : updateSessionInfo(shard, session),
  });

  function of(shard: number): Retries {
    const source: SessionSource = {
      session: async () => await retrieveSessionInfo(shard),
      mainGateway: async (anew) => (await retrying.fetchGatewayInformation(anew)).url,
    };
    const retries = lines.get(shard) ?? createRetries(shard, source, deadline, told);
    lines.set(shard, retries);
    return retries;
  }

  // Before discord.js hears of it, which may at once begin the next attempt.
  retrying.on(On.Hello, ({ shardId }) => of(shardId).greeted());
  retrying.on(On.Ready, ({ shardId }) => of(shardId).begun());
  retrying.on(On.Resumed, ({ shardId }) => of(shardId).begun());
  retrying.on(On.Closed, ({ shardId, code }) => of(shardId).closed(code));
  passOn(retrying, manager);
  return new SimpleShardingStrategy(retrying);
}

function passOn(from: WebSocketManager, to: WebSocketManager): void {
  from.on(On.Closed, (event) => void to.emit(On.Closed, event));
  from.on(On.Debug, (event) => void to.emit(On.Debug, event));
  from.on(On.Dispatch, (event) => void to.emit(On.Dispatch, event));
  from.on(On.Error, (event) => void to.emit(On.Error, event));
  from.on(On.HeartbeatComplete, (event) => void to.emit(On.HeartbeatComplete, event));
  from.on(On.Hello, (event) => void to.emit(On.Hello, event));
  from.on(On.Ready, (event) => void to.emit(On.Ready, event));
  from.on(On.Resumed, (event) => void to.emit(On.Resumed, event));
}
