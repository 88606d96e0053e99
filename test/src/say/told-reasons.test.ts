import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Cause } from '#src/model/verdict.ts';
import { causeWords, nextWords } from '#src/say/cause.ts';
import { evidenceWords } from '#src/say/evidence.ts';
import { plainSpans } from '#src/say/plain-text.ts';
import { channelOf, NOW, phrasing, verdict } from './sample-channels.ts';

/** What a platform told beyond "refused", and what to do about just that. */

const channel: Channel = { ...channelOf('vik-x'), platform: 'bluesky' };
const evidenceOf = (signal: Signal) =>
  ({ kind: signal.kind, at: NOW, decibans: 20, signal }) as const;
const refused = { at: NOW, kind: 'credentials', channel: channel.id } as const;
const page = { at: NOW, kind: 'profile', channel: channel.id } as const;
const MOVED = {
  ...refused,
  result: 'revoked',
  reason: 'moved',
  text: 'https://pds.example',
} as const;

function told(signal: Signal, language: 'nb' | 'nn' | 'en'): string {
  return plainSpans(evidenceWords(evidenceOf(signal), channel, phrasing(language)));
}

function next(
  cause: 'credentials' | 'account-unpublished',
  ability: 'unknown' | 'blocked',
  signal: Signal,
) {
  const judged = verdict(channel.id, ability, 'unknown', cause, 0.8, {
    evidence: [evidenceOf(signal)],
  });
  return plainSpans(nextWords({ channel, verdict: judged }, [], phrasing('nb')));
}

describe('the evidence says why a key opens nothing', () => {
  it.each([
    [
      'nb',
      'påloggingen er trukket tilbake: kontoen ligger på en annen server nå «https://pds.example»',
    ],
    [
      'nn',
      'pålogginga er trekt tilbake: kontoen ligg på ein annan server no «https://pds.example»',
    ],
    [
      'en',
      'login has been withdrawn: the account lives on another server now “https://pds.example”',
    ],
  ] as const)('in %s', (language, words) => {
    expect(told(MOVED, language)).toBe(words);
  });

  it('and quotes nobody where nobody spoke', () => {
    const signal = { ...refused, result: 'app-refused', reason: 'budget' } as const;
    expect(told(signal, 'en')).not.toMatch(/[“”]/);
  });
});

it.each([
  [
    { ...page, seen: 'visible', name: 'vik.example' },
    'profilen er synlig; den heter nå vik.example',
  ],
  [{ ...page, seen: 'visible', name: 'handle.invalid' }, 'navnet peker ikke lenger på den'],
  [{ ...page, seen: 'replaced' }, 'en annen konto står under navnet vårt'],
] as const)('the name of an account is told: %j', (signal, words) => {
  expect(told(signal, 'nb')).toContain(words);
});

it('the next step is to name the server that the account moved to', () => {
  expect(next('credentials', 'unknown', MOVED)).toContain(
    'sett den nye serveren inn som «service»',
  );
});

it('the next step for what one of us switched off is to switch it on, not to appeal', () => {
  const signal = { ...page, seen: 'missing', code: 'AccountDeactivated' } as const;
  expect(next('account-unpublished', 'blocked', signal)).toContain('slå kontoen på igjen');
  expect(next('account-unpublished', 'blocked', { ...page, seen: 'missing' })).toContain(
    'klag til',
  );
});

it('a reason of ours changes nothing of what to do about trouble that is not ours', () => {
  const signal = { ...refused, result: 'app-refused', reason: 'credits' } as const;
  expect(next('account-unpublished', 'blocked', signal)).toContain('klag til');
});

describe('the cause is told as the platform told it', () => {
  const judged = (ability: 'unknown' | 'working' | 'degraded', cause: Cause, signal: Signal) =>
    verdict(channel.id, ability, 'unknown', cause, 0.8, { evidence: [evidenceOf(signal)] });
  const spent = { ...refused, result: 'app-refused', reason: 'credits' } as const;

  it.each([
    ['nb', 'Min egen lesetilgang til Bluesky er brukt opp. Om kontoen vet jeg ingenting av det.'],
    ['nn', 'Min eigen lesetilgang til Bluesky er brukt opp. Om kontoen veit eg ingenting av det.'],
    ['en', 'My own reading access to Bluesky has run out. Of the account I know nothing by that.'],
  ] as const)('of access that ran out, in %s', (language, words) => {
    const why = causeWords(judged('unknown', 'app-access', spent), channel, phrasing(language));
    expect(plainSpans(why)).toBe(words);
  });

  it('and blames no publishing program for it, whatever else is likely', () => {
    for (const ability of ['unknown', 'working'] as const) {
      const why = causeWords(
        judged(ability, 'platform-api-policy', spent),
        channel,
        phrasing('en'),
      );
      expect(plainSpans(why)).toMatch(/^My own reading access/);
    }
  });

  it('of a page that readers are shown as suspended while posts are taken in', () => {
    const one = judged('degraded', 'audience-side', { ...page, seen: 'suspended' });
    expect(plainSpans(causeWords(one, channel, phrasing('en')))).toMatch(
      /has suspended the account/,
    );
    const shown = nextWords({ channel, verdict: one }, [], phrasing('en'));
    expect(plainSpans(shown)).toMatch(/appeal to Bluesky/);
  });
});
