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

/** Every kind there is: one that is not named here does not compile. */
const KINDS: Readonly<Record<Press['kind'], true>> = {
  ask: true,
  why: true,
  history: true,
  status: true,
  report: true,
  withdraw: true,
  follow: true,
  unfollow: true,
  acknowledge: true,
  'snooze-alerts': true,
  'alerts-least': true,
  'end-alerts': true,
  'end-digest': true,
  'choose-organisation': true,
  'choose-language': true,
};

/** The press in a button's value; undefined where no button of ours carried it. */
export function pressIn(value: string | undefined): Press | undefined {
  try {
    const press = JSON.parse(value ?? '') as { kind?: unknown } | null;
    return typeof press?.kind === 'string' && Object.hasOwn(KINDS, press.kind)
      ? (press as Press)
      : undefined;
  } catch {
    return undefined;
  }
}
