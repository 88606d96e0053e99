import type { Press } from '../../src/model/reply.ts';

/** What a button carries: the press itself, so that it works after any restart. */

/** docs.slack.dev/reference/block-kit/block-elements/button-element: `value`. */
const VALUE = 2000;

/** A press as the value of a button. Words of people that are too long for it are shortened. */
export function buttonValue(press: Press): string {
  const value = JSON.stringify(press);
  if (value.length <= VALUE || !('text' in press) || press.text === undefined) return value;
  const shorter = [...press.text].slice(0, Math.floor([...press.text].length / 2)).join('');
  return buttonValue({ ...press, text: shorter });
}
