import { describe, expect, it } from 'vitest';
import { secretFinding, secretOf } from '#app/check/channel-findings.ts';
import { notLookedAt } from '#app/check/not-looked-at.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Platform } from '#src/model/platform.ts';

const NOW = Date.UTC(2026, 2, 10);

function channelOn(platform: Platform, more: Partial<Channel> = {}): Channel {
  return { id: `vik-${platform}`, owner: 'Vik', platform, handle: 'vik', role: 'ours', ...more };
}

describe('a channel that is not looked at', () => {
  it.each([
    ['x', '; to look there takes an app\'s token ("platforms: x: bearerToken")'],
    [
      'facebook',
      '; to look there takes a token ("accessToken" of the channel, or "platforms: facebook: appToken")',
    ],
    ['instagram', '; to look there takes a token ("accessToken" of the channel)'],
    // Nothing is needed there.
    ['feed', ''],
  ] as const)('on %s is told of with what a look takes', (platform, takes) => {
    expect(notLookedAt(channelOn(platform), false, NOW)).toBe(
      `not looked at, and known only by what people report${takes}`,
    );
  });

  it('may be retired, whether it could be looked at or not; one that is in use is looked at', () => {
    const retired = channelOn('feed', { retiredFrom: NOW });
    expect(notLookedAt(retired, true, NOW)).toBe('not looked at; retired since 2026-03-10');
    expect(notLookedAt(retired, true, NOW - 1)).toBeUndefined();
  });
});

describe('the secret of an account', () => {
  it.each([
    [{ appPassword: 'abcd' }, 'vik-bluesky: its app password: accepted'],
    [{ accessToken: 'abcd' }, 'vik-bluesky: its access token: accepted'],
  ])('is called what it is', (account, tried) => {
    const signals = [
      { at: NOW, kind: 'credentials', channel: 'vik-bluesky', result: 'ok' } as const,
    ];
    const secret = secretOf(account) ?? 'none';
    expect(secretFinding(channelOn('bluesky'), signals, secret)).toEqual({ tried });
  });

  it('is none where nobody set one', () => {
    expect(secretOf({ service: 'https://pds.example' })).toBeUndefined();
    expect(secretOf(undefined)).toBeUndefined();
  });
});
