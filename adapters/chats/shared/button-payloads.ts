import { createHash } from 'node:crypto';
import { DAY, type Millis } from '../../../src/model/instant.ts';
import { parseButtonAction } from '../../../src/model/replies/button-action.ts';
import type { Action, ButtonAction } from '../../../src/model/replies/reply.ts';
import type { Store } from '../../../src/ports.ts';

/**
 * What buttons carry: the action itself where it fits, so that the button works after any restart; otherwise the name
 * under which the action is kept.
 */
export interface ButtonPayloads {
  /**
   * Keeps what is too long, and gives what the button carries.
   *
   * @param longest that the service takes, in UTF-16 units
   */
  encode(action: ButtonAction, longest: number): Promise<string>;
  /** The same for all buttons of a message, before it is built. */
  encodeAll(actions: readonly Action[], longest: number): Promise<(action: Action) => string>;
  /** The action that a button carried; undefined where it is none of ours, or too old. */
  decode(payload: string): Promise<ButtonAction | undefined>;
  /** Keeps the action under the name of this key, whatever its length. */
  keepAs(key: string, action: ButtonAction): Promise<void>;
}

/** Buttons of messages older than this are not pressed any more. */
const KEPT_FOR: Millis = 30 * DAY;
const NAME = /^[\w-]{22}$/;

/** @param mark what stands before a name, as in the messages that were posted before */
export function createButtonPayloads(chat: string, store: Store, mark = ''): ButtonPayloads {
  const keyOf = (name: string) => `${chat}/presses/${name}`;

  async function encode(action: ButtonAction, longest: number): Promise<string> {
    const whole = JSON.stringify(action);
    if (whole.length <= longest) return whole;
    const name = nameOf(whole);
    await store.set(keyOf(name), action, KEPT_FOR);
    return mark + name;
  }

  return {
    encode,
    async encodeAll(actions, longest) {
      const payloads = new Map<Action, string>();
      for (const action of actions) payloads.set(action, await encode(action.do, longest));
      return (action) => payloads.get(action) ?? '';
    },
    async decode(payload) {
      const name = payload.startsWith(mark) ? payload.slice(mark.length) : '';
      return NAME.test(name)
        ? await store.get<ButtonAction>(keyOf(name))
        : parseButtonAction(payload);
    },
    keepAs: (key, action) => store.set(keyOf(nameOf(key)), action, KEPT_FOR),
  };
}

/** 22 characters that stand for a text of any length. */
export function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
