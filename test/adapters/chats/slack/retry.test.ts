import { expect, it } from 'vitest';
import { withRetry } from '#adapters/chats/slack/api/retry.ts';

/** Slack asks this once to wait so many seconds, and then takes the call. */
function askedToWait(seconds: number) {
  let calls = 0;
  const call = async () => {
    calls++;
    if (calls > 1) return 'taken';
    throw Object.assign(new Error('A rate limit was exceeded'), {
      code: 'slack_webapi_rate_limited_error',
      retryAfter: seconds,
    });
  };
  return { call, calls: () => calls };
}

it('a call is made again after the pause that Slack asked for', async () => {
  const slack = askedToWait(0);
  expect(await withRetry(slack.call)).toBe('taken');
  expect(slack.calls()).toBe(2);
});

it('nobody waits longer than a minute for a call: it fails at once', async () => {
  const slack = askedToWait(61);
  await expect(withRetry(slack.call)).rejects.toThrow('A rate limit was exceeded');
  expect(slack.calls()).toBe(1);
}, 5_000);
