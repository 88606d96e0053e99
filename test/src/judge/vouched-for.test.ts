import { expect, it } from 'vitest';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';

const NOW = Date.parse('2026-03-11T01:00:00Z');
const OURS: Channel = {
  ...{ id: 'fjell-x', owner: 'Fjell pd', platform: 'x', handle: 'fjell', role: 'ours' },
  postsPerDay: 5,
};
const SISTER: Channel = { ...OURS, id: 'skog-x', owner: 'Skog pd', role: 'sister' };

/** Trouble on the platform for some; on this channel no sign, but an officer's word of so long ago. */
function abilityAfter(age: number): string {
  const judge = createJudge([OURS, SISTER], () => 'Europe/Oslo');
  const seen = { kind: 'profile', channel: OURS.id, seen: 'visible' } as const;
  judge.observe({
    ...{ at: NOW - 6 * HOUR, kind: 'post', channel: OURS.id },
    ...{ count: 1, repost: false, author: 'ours' },
  });
  judge.observe({
    at: NOW - age,
    kind: 'report',
    channel: OURS.id,
    says: 'nothing-to-report',
    by: 'duty-officer',
  });
  judge.observe({
    at: NOW - 70 * MINUTE,
    kind: 'peers',
    platform: 'x',
    state: 'verified-affected',
  });
  judge.observe({
    ...{ at: NOW - 60 * MINUTE, kind: 'platform-notice', platform: 'x', state: 'identified' },
    ...{ scope: 'posting', text: 'We limit the ability to post.' },
  });
  judge.observe({ at: NOW - 50 * MINUTE, ...seen });
  return judge.verdict(OURS.id, NOW).ability;
}

it('staff’s word that there is nothing to tell stands for three hours against trouble elsewhere', () => {
  expect(abilityAfter(3 * HOUR - 5 * MINUTE)).toBe('working');
  expect(abilityAfter(3 * HOUR + 5 * MINUTE)).toBe('unknown');
});
