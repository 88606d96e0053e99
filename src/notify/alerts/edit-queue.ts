import { type Millis, SECOND } from '../../model/instant.ts';
import type { Clock } from '../../ports.ts';
import { settleAll, settleEach } from '../outbox/settle-all.ts';

/** Edits of posted messages, by chat. */
export interface EditQueue {
  add(chat: string, edit: () => Promise<void>): void;
  /** In all chats at once. */
  run(): Promise<void>;
}

/** The most time that one chat gets in a run; edits that it had no time for are found due again by the next. */
const TURN: Millis = 30 * SECOND;

export function createEditQueue(clock: Clock): EditQueue {
  const byChat = new Map<string, (() => Promise<void>)[]>();

  function turn(edits: readonly (() => Promise<void>)[]): Promise<void> {
    const end = clock.now() + TURN;
    return settleEach(edits, async (edit) => {
      if (clock.now() <= end) await edit();
    });
  }

  return {
    add(chat, edit) {
      byChat.set(chat, [...(byChat.get(chat) ?? []), edit]);
    },
    run: () => settleAll([...byChat.values()].map(turn)),
  };
}
