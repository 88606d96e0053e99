import { createHash } from 'node:crypto';
import { DAY } from '../../../../src/model/instant.ts';
import { parseButtonAction } from '../../../../src/model/replies/button-action.ts';
import type { Action, ButtonAction } from '../../../../src/model/replies/reply.ts';
import type { Store } from '../../../../src/ports.ts';

/**
 * What a button carries: the press itself where it fits, so that it works after any restart; otherwise the name under
 * which the press is kept.
 */

/** docs.slack.dev/reference/block-kit/block-elements/button-element: `value`. */
const VALUE = 2000;
const KEPT = /^kept:([\w-]{22})$/;
/** Buttons of answers older than this are not pressed any more. */
const KEPT_FOR = 30 * DAY;

/**
 * A press as the value of a button. Words of people that are too long for it are shortened; what is still too long, as
 * with hundreds of channels, has to be kept before it is shown: see `keepLong`.
 */
export function buttonValue(press: ButtonAction): string {
  const value = JSON.stringify(press);
  if (value.length <= VALUE) return value;
  if (!('text' in press) || press.text === undefined) return `kept:${nameOf(value)}`;
  const shorter = [...press.text].slice(0, Math.floor([...press.text].length / 2)).join('');
  return buttonValue({ ...press, text: shorter });
}

/** Keeps what is too long for a button; to be called before the buttons are shown. */
export async function keepLong(actions: readonly Action[], store: Store): Promise<void> {
  for (const { do: press } of actions) {
    const [, name] = KEPT.exec(buttonValue(press)) ?? [];
    if (name !== undefined) await store.set(keyOf(name), press, KEPT_FOR);
  }
}

/** The press behind the value of a button; undefined where it is none of ours, or too old. */
export async function pressOf(value: string, store: Store): Promise<ButtonAction | undefined> {
  const [, name] = KEPT.exec(value) ?? [];
  return name === undefined ? parseButtonAction(value) : await store.get<ButtonAction>(keyOf(name));
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function keyOf(name: string): string {
  return `slack/presses/${name}`;
}
