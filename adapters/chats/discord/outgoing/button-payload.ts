import { createHash } from 'node:crypto';
import { DAY } from '../../../../src/model/instant.ts';
import { parseButtonAction as readPress } from '../../../../src/model/replies/button-action.ts';
import type { Action, ButtonAction } from '../../../../src/model/replies/reply.ts';
import type { Store } from '../../../../src/ports.ts';
import { LIMITS } from '../api/limits.ts';
import type { CustomIdOf } from './button-layout.ts';

/**
 * What a button carries: the press itself where it fits into the hundred characters of a custom id, so that it
 * works after any restart; otherwise the name under which the press is kept.
 */
const WHOLE = /^press:[0-9a-z]+:(\{.*\})$/s;
const KEPT = /^press:[0-9a-z]+:([\w-]{22})$/;
/** Buttons of answers older than this are not pressed any more. */
const KEPT_FOR = 30 * DAY;

/**
 * Keeps what is too long for a custom id, and gives the custom id of each button.
 *
 * @param key by which the message can be found again: the first button then carries its mark
 */
export async function customIds(
  actions: readonly Action[],
  store: Store,
  key?: string,
): Promise<CustomIdOf> {
  const ids = await Promise.all(
    actions.map(async ({ do: press }, index) => {
      if (key !== undefined && index === 0) {
        await store.set(keyOf(nameOf(key)), press, KEPT_FOR);
        return markOf(key);
      }
      // Two buttons of one message may do the same, but no two have the same id.
      const begin = `press:${index.toString(36)}:`;
      const whole = JSON.stringify(press);
      if (begin.length + whole.length <= LIMITS.customId) return begin + whole;
      const name = nameOf(whole);
      await store.set(keyOf(name), press, KEPT_FOR);
      return begin + name;
    }),
  );
  return (_, index) => ids[index] ?? '';
}

/** The press behind a custom id; undefined where no button of ours carried it, or it is too old. */
export async function pressIn(customId: string, store: Store): Promise<ButtonAction | undefined> {
  const [, whole] = WHOLE.exec(customId) ?? [];
  if (whole !== undefined) return readPress(whole);
  const [, name] = KEPT.exec(customId) ?? [];
  return name === undefined ? undefined : await store.get<ButtonAction>(keyOf(name));
}

/** The custom id that marks the message with this key. */
export function markOf(key: string): string {
  return `press:0:${nameOf(key)}`;
}

/** 22 characters that stand for a text of any length. */
export function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

export function isPress(customId: string): boolean {
  return customId.startsWith('press:');
}

function keyOf(name: string): string {
  return `discord/presses/${name}`;
}
