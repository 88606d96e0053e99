import { expect, it } from 'vitest';
import { stateOf } from '#adapters/chats/discord/outgoing/state.ts';
import type { Ability } from '#src/model/verdict.ts';
import { verdict } from '#test/src/say/sample-channels.ts';

const judged = (...abilities: Ability[]) =>
  abilities.map((ability) => verdict('vik-x', ability, 'quiet', 'unknown', 0.9));

it.each([
  ['bad', judged('working', 'blocked')],
  ['bad', judged('hijacked', 'degraded')],
  ['warning', judged('unknown', 'degraded')],
  ['unknown', judged('retired', 'unknown')],
  ['retired', judged('working', 'retired')],
  ['good', judged('working')],
  [undefined, []],
])('the worst of several verdicts counts: %s', (state, verdicts) => {
  expect(stateOf(verdicts)).toBe(state);
});
