import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal, SignalOf } from '#src/model/signal.ts';
import { FJORD, judged, NOW, post } from '../judge-fixture.ts';

const PAGE: Channel = { ...FJORD, platform: 'facebook' };
const channel = PAGE.id;
const AT = NOW - MINUTE;

function judgedAfter(...signals: Signal[]) {
  return judged([post(NOW - 9 * HOUR), post(NOW - 3 * HOUR), ...signals], NOW, [PAGE]);
}

function read(result: SignalOf<'credentials'>['result'], code: string): Signal {
  return { at: AT, kind: 'credentials', channel, result, code };
}

function refusedWrite(code: string): Signal {
  return { at: AT, kind: 'write', channel, result: 'refused', by: 'tool', code };
}

describe('what Meta answers to a read', () => {
  it.each([
    ['locked', '368', 'blocked', 'platform-policy-block'],
    ['locked', '459', 'blocked', 'account-locked'],
    ['locked', '464', 'blocked', 'account-locked'],
    ['locked', '490', 'blocked', 'account-locked'],
    ['expired', '463', 'unknown', 'credentials'],
    ['expired', '468', 'unknown', 'credentials'],
    ['revoked', '467', 'unknown', 'credentials'],
    ['app-refused', '10', 'unknown', 'app-access'],
    ['app-refused', '283', 'unknown', 'app-access'],
    ['app-refused', '492', 'unknown', 'app-access'],
  ] as const)('%s with code %s: %s, %s', (result, code, ability, cause) => {
    const verdict = judgedAfter(read(result, code), { ...read(result, code), at: AT + 1 });
    expect([verdict.ability, verdict.cause]).toEqual([ability, cause]);
  });

  it('takes a named rule for one whichever result it was told as', () => {
    for (const result of ['locked', 'app-refused', 'disabled'] as const) {
      const verdict = judgedAfter(read(result, '368'), { ...read(result, '368'), at: AT + 1 });
      expect([result, verdict.cause]).toEqual([result, 'platform-policy-block']);
    }
  });

  it('knows 368 as that of Meta alone', () => {
    const verdict = judged([post(NOW - 90 * MINUTE), read('locked', '368')], NOW, [FJORD]);
    expect(verdict.cause).toBe('account-locked');
  });
});

describe('what Meta answers to a tool that publishes', () => {
  it.each([
    ['368', 'platform-policy-block'],
    ['613', 'platform-rate-limit'],
    ['80001', 'platform-rate-limit'],
    ['341', 'platform-rate-limit'],
    ['9', 'platform-rate-limit'],
    ['200', 'app-access'],
    ['299', 'app-access'],
    ['459', 'account-locked'],
  ])('code %s points at %s more than a refusal without one', (code, cause) => {
    const named = judgedAfter(refusedWrite(code)).probability.cause;
    const bare = judgedAfter(refusedWrite('none of these')).probability.cause;
    expect(named[cause as keyof typeof named]).toBeGreaterThan(
      1.5 * bare[cause as keyof typeof bare],
    );
  });

  it.each(['506', '1609005'])('code %s is about that one post', (code) => {
    const { ability } = judgedAfter(refusedWrite(code));
    expect(ability).not.toBe('blocked');
  });
});

describe('a key that is refused', () => {
  it.each(['expired', 'revoked'] as const)('(%s) lets nobody call the silence quiet', (result) => {
    const reads = [50, 40, 30, 20, 10, 1].map((minutes) => ({
      ...read(result, '190'),
      at: NOW - minutes * MINUTE,
    }));
    expect(judgedAfter(...reads).activity).toBe('unknown');
  });

  it('hides nothing where the page is still seen', () => {
    const looks = [50, 40, 30, 20, 10, 1].flatMap((minutes): Signal[] => [
      { ...read('expired', '190'), at: NOW - minutes * MINUTE },
      { at: NOW - minutes * MINUTE, kind: 'profile', channel, seen: 'visible' },
    ]);
    expect(judgedAfter(...looks).activity).not.toBe('unknown');
  });
});
