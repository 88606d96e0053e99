import { setTimeout as pause } from 'node:timers/promises';
import { type Logger, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { type Instant, type Millis, SECOND } from '../../../../src/model/instant.ts';
import type { Clock, Log } from '../../../../src/ports.ts';
import { errorHelp } from './error-help.ts';
import { codeOf } from './errors.ts';

/** The connection to Slack that the program opens itself (docs.slack.dev/apis/events-api/using-socket-mode). */
export interface Socket {
  readonly receiver: SocketModeReceiver;
  /** From now on, once connected: connects anew whenever the connection ends, until it is stopped. */
  keep(): void;
  /** Whether Slack has said its first word on a connection that has not ended. */
  isUp(): boolean;
}

const FIRST_PAUSE: Millis = SECOND / 2;
const LONGEST_PAUSE: Millis = 15 * SECOND;
/** A connection that lasted this long was a good one. */
const GOOD_AFTER: Millis = SECOND;

/**
 * Bolt's own way of connecting anew waits five seconds even where Slack asked for it, as it does every few hours;
 * it waits ever longer while the line is down, and ends the process where a token is refused.
 */
export function createSocket(options: {
  readonly appToken: string;
  readonly clientOptions: WebClientOptions & { readonly logger: Logger };
  readonly clock: Clock;
  readonly log: Log;
}): Socket {
  const { appToken, clientOptions, clock, log } = options;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: clientOptions.logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
  });
  const { client } = receiver;
  outliveMalformedFrames(client, log);
  const stopped = new AbortController();
  client.on('disconnecting', () => stopped.abort());
  let isConnecting = false;
  let isUp = false;
  client.on('connected', () => {
    isUp = true;
  });
  client.on('disconnected', () => {
    isUp = false;
  });
  let attempts = 0;
  let connected: Instant = clock.now();

  async function reconnect(): Promise<void> {
    if (clock.now() - connected >= GOOD_AFTER) attempts = 0;
    isConnecting = true;
    while (isConnecting && !stopped.signal.aborted) {
      await wait(pauseBefore(attempts++));
      if (!stopped.signal.aborted) isConnecting = !(await connects());
    }
    // It may have been stopped while the connection was being made.
    if (stopped.signal.aborted) await client.disconnect();
  }

  async function connects(): Promise<boolean> {
    try {
      await client.start();
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
    receiver,
    isUp: () => isUp,
    keep() {
      client.on('disconnected', () => {
        if (!isConnecting && !stopped.signal.aborted) void reconnect();
      });
    },
  };
}

/** The library throws at frames that are no envelope, outside any promise that somebody waits for: that ends the process. */
function outliveMalformedFrames(client: SocketModeReceiver['client'], log: Log): void {
  const read = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (...frame: unknown[]) => {
    try {
      for (const listener of read) await listener.apply(client, frame);
    } catch (error) {
      log.warn('slack: a frame was not understood', { error: (error as Error).name });
    }
  });
}

/** None before the first attempt; then twice as long each time. */
function pauseBefore(attempt: number): Millis {
  return attempt === 0 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
}
