import { setTimeout as pause } from 'node:timers/promises';
import { type Millis, SECOND } from '../../src/model/instant.ts';
import type { Chat } from '../../src/ports.ts';

/** The chats as they get connected. */
export interface ConnectedChats {
  /** Those that are up; it grows. */
  readonly up: readonly Chat[];
  /** Resolves once each has been tried. */
  readonly tried: Promise<void>;
  stop(): Promise<void>;
}

/** Names of the chats that nobody can be heard in now. */
export function downAmong(
  chats: readonly Chat[],
  connected: Pick<ConnectedChats, 'up'> | undefined,
): readonly string[] {
  return chats.flatMap((chat) =>
    connected?.up.includes(chat) && chat.isConnected?.() !== false ? [] : [chat.name],
  );
}

const AGAIN_AFTER: Millis = 30 * SECOND;

/**
 * Connects the chats side by side. One that is out of reach is tried again until it is up; of one that a person
 * has to mend it is told, and the others carry on.
 *
 * @param tell takes a line for whoever runs the program
 */
export function connectChats(
  chats: readonly Chat[],
  tell: (line: string) => void,
  againAfter: Millis = AGAIN_AFTER,
): ConnectedChats {
  const up: Chat[] = [];
  const stopping = new AbortController();

  async function connect(chat: Chat): Promise<void> {
    const started = await chat.start();
    if (stopping.signal.aborted) return await chat.stop();
    if (started.ok) {
      up.push(chat);
      tell(`Connected to ${chat.name}.`);
      return;
    }
    const again = started.again ? ` Trying again every ${againAfter / SECOND} s.` : '';
    tell(`Not connected to ${chat.name}. ${started.message}${again}`);
    if (started.again) void untilUp(chat);
  }

  async function untilUp(chat: Chat): Promise<void> {
    while (!stopping.signal.aborted) {
      // Ends early, and with nothing to tell, when the program ends.
      await pause(againAfter, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      const started = await chat.start();
      if (started.ok || !started.again) {
        if (started.ok && !stopping.signal.aborted) up.push(chat);
        else await chat.stop();
        tell(started.ok ? `Connected to ${chat.name}.` : `${chat.name}: ${started.message}`);
        return;
      }
    }
  }

  return {
    up,
    tried: Promise.all(chats.map(connect)).then(() => {}),
    async stop() {
      stopping.abort();
      await Promise.all(up.map((chat) => chat.stop()));
    },
  };
}
