import type { Action, ButtonAction } from '../../../../src/model/replies/reply.ts';
import { type ButtonPayloads, nameOf } from '../../shared/button-payloads.ts';
import { LIMITS } from '../api/limits.ts';
import type { CustomIdOf } from './button-layout.ts';

/** A button's number in its message, and what it carries. */
const PRESS = /^press:[0-9a-z]+:(.*)$/s;

/**
 * Keeps what is too long for a custom id, and gives the custom id of each button.
 *
 * @param key by which the message can be found again: the first button then carries its mark
 */
export async function customIds(
  actions: readonly Action[],
  payloads: ButtonPayloads,
  key?: string,
): Promise<CustomIdOf> {
  const ids = await Promise.all(
    actions.map(async ({ do: action }, index) => {
      if (key !== undefined && index === 0) {
        await payloads.keepAs(key, action);
        return markOf(key);
      }
      // Two buttons of one message may do the same, but no two have the same id.
      const begin = `press:${index.toString(36)}:`;
      return begin + (await payloads.encode(action, LIMITS.customId - begin.length));
    }),
  );
  return (_, index) => ids[index] ?? '';
}

/** The action behind a custom id; undefined where no button of ours carried it, or it is too old. */
export async function actionBehind(
  customId: string,
  payloads: ButtonPayloads,
): Promise<ButtonAction | undefined> {
  const [, payload] = PRESS.exec(customId) ?? [];
  return payload === undefined ? undefined : payloads.decode(payload);
}

/** The custom id that marks the message with this key. */
export function markOf(key: string): string {
  return `press:0:${nameOf(key)}`;
}

export function isPress(customId: string): boolean {
  return customId.startsWith('press:');
}
