import { setTimeout as pause } from 'node:timers/promises';
import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { type Instant, type Millis, SECOND } from '../../../../src/model/instant.ts';
import type { Clock, Log } from '../../../../src/ports.ts';
import { errorHelp } from './error-help.ts';
import { codeOf } from './errors.ts';

/** The connection to Slack that the program opens itself (docs.slack.dev/apis/events-api/using-socket-mode). */
export interface Socket {
  readonly receiver: Receiver;
  /** From now on, once connected: connects anew whenever the connection ends, until it is stopped. */
  keep(): void;
  /** Whether Slack has said its first word on a connection that has not ended. */
  isUp(): boolean;
}

const FIRST_PAUSE: Millis = SECOND / 2;
const LONGEST_PAUSE: Millis = 15 * SECOND;
/** A connection that lasted this long was a good one. */
const GOOD_AFTER: Millis = SECOND;

/** What Slack has sent on the old connection comes in so long after the new one is up. */
const HEARD_OUT: Millis = SECOND;

/** One web socket at a time, with the library's receiver that reads it. */
interface Line {
  readonly receiver: SocketModeReceiver;
  isUp: boolean;
}

/**
 * Bolt's own way of connecting anew closes the old connection first, and waits five seconds even where Slack asked for
 * it, as it does every few hours: what Slack sends in between is late or lost. It waits ever longer while the line is
 * down, and ends the process where a token is refused.
 */
export function createSocket(options: {
  readonly appToken: string;
  readonly clientOptions: WebClientOptions & { readonly logger: Logger };
  readonly clock: Clock;
  readonly log: Log;
}): Socket {
  const { appToken, clientOptions, clock, log } = options;
  const stopped = new AbortController();
  let app: App | undefined;
  let isKept = false;
  let isConnecting = false;
  let attempts = 0;
  let connected: Instant = clock.now();
  let current = createLine();

  function createLine(): Line {
    const receiver = new SocketModeReceiver({
      appToken,
      logger: clientOptions.logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
    });
    const line: Line = { receiver, isUp: false };
    const { client } = receiver;
    readFrames(line);
    client.on('connected', () => {
      line.isUp = true;
    });
    client.on('disconnected', () => {
      line.isUp = false;
      if (isKept && line === current && !isConnecting && !stopped.signal.aborted) {
        void reconnect(line);
      }
    });
    return line;
  }

  /** The library throws at frames that are no envelope, outside any promise that somebody waits for: that ends the process. */
  function readFrames(line: Line): void {
    const { client } = line.receiver;
    const read = client.listeners('ws_message');
    client.removeAllListeners('ws_message');
    client.on('ws_message', async (...frame: unknown[]) => {
      try {
        // The library then closes the old connection.
        if (asksForAnother(frame[0])) await openBeside(line);
        for (const listener of read) await listener.apply(client, frame);
      } catch (error) {
        log.warn('slack: a frame was not understood', { error: (error as Error).name });
      }
    });
  }

  /** Opens a connection while the old one still hears, as Slack asks for. Where that fails, the old one is opened anew. */
  async function openBeside(old: Line): Promise<void> {
    if (!isKept || !app || old !== current || stopped.signal.aborted) return;
    const next = createLine();
    next.receiver.init(app);
    if (!(await connects(next))) return;
    if (stopped.signal.aborted) {
      await next.receiver.client.disconnect();
      return;
    }
    current = next;
    await wait(HEARD_OUT);
  }

  async function reconnect(line: Line): Promise<void> {
    if (clock.now() - connected >= GOOD_AFTER) attempts = 0;
    isConnecting = true;
    while (isConnecting && !stopped.signal.aborted) {
      await wait(pauseBefore(attempts++));
      if (!stopped.signal.aborted) isConnecting = !(await connects(line));
    }
    // It may have been stopped while the connection was being made.
    if (stopped.signal.aborted) await line.receiver.client.disconnect();
  }

  async function connects({ receiver }: Line): Promise<boolean> {
    try {
      await receiver.client.start();
      connected = clock.now();
      log.info('slack: connected anew');
      return true;
    } catch (error) {
      // Nothing is told where the connection ended before Slack's first word.
      const told = error ? { error: codeOf(error), remedy: errorHelp(error) } : {};
      log.warn('slack: not connected', told);
      return false;
    }
  }

  async function wait(time: Millis): Promise<void> {
    // Ends early where the bot is stopped.
    await pause(time, undefined, { signal: stopped.signal }).catch(() => {});
  }

  return {
    receiver: {
      init(given) {
        app = given;
        current.receiver.init(given);
      },
      start: () => current.receiver.client.start(),
      async stop() {
        stopped.abort();
        await current.receiver.client.disconnect();
      },
    },
    isUp: () => current.isUp,
    keep() {
      isKept = true;
    },
  };
}

/** docs.slack.dev/apis/events-api/using-socket-mode#disconnect */
function asksForAnother(frame: unknown): boolean {
  if (typeof frame !== 'string' || !frame.includes('"disconnect"')) return false;
  try {
    const { type, reason } = JSON.parse(frame) as { type?: unknown; reason?: unknown };
    return type === 'disconnect' && (reason === 'warning' || reason === 'refresh_requested');
  } catch {
    return false;
  }
}

/** None before the first attempt; then twice as long each time. */
function pauseBefore(attempt: number): Millis {
  return attempt === 0 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
}
