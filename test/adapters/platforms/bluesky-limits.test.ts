import { describe, expect, it } from 'vitest';
import { CooldownError, withCooldown } from '#adapters/platforms/bluesky/cooldown.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

/** A server that answers with these headers, and how many calls reached it. */
function serverThat(
  answer: (call: number) => { status?: number; headers?: Record<string, string> },
) {
  const clock = { at: NOW, now: () => clock.at };
  let calls = 0;
  const call = withCooldown(async () => {
    const { status = 200, headers = {} } = answer(++calls);
    return new Response('{}', { status, headers });
  }, clock);
  const tries = async (
    count: number,
    url = 'https://pds.test/xrpc/com.atproto.server.createSession',
  ) => {
    const made = [];
    for (let at = 0; at < count; at++) {
      made.push(
        await call(url).then(
          ({ status }) => status,
          (error: unknown) => error,
        ),
      );
    }
    return made;
  };
  return { clock, tries, calls: () => calls };
}

const headers = (limit: number, remaining: number, reset = NOW + 5 * MINUTE) => ({
  'ratelimit-limit': String(limit),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(reset / 1_000),
  'ratelimit-policy': `${limit};w=300`,
});

describe('the limits of a server', () => {
  it('are kept with 30 % to spare, until they are counted anew', async () => {
    const { clock, tries, calls } = serverThat((call) => ({ headers: headers(30, 30 - call) }));
    await tries(40);
    expect(calls()).toBe(21);
    clock.at += 5 * MINUTE - 1;
    expect(await tries(1)).toEqual([expect.any(CooldownError)]);
    clock.at += 1;
    expect(await tries(1)).toEqual([200]);
  });

  it('hold back one method, not the others', async () => {
    const { tries } = serverThat((call) => (call === 1 ? { headers: headers(30, 0) } : {}));
    await tries(1);
    expect(await tries(1, 'https://pds.test/xrpc/com.atproto.sync.getRepoStatus?did=a')).toEqual([
      200,
    ]);
    expect(await tries(1)).toEqual([expect.any(CooldownError)]);
  });

  it('are kept by our own count where the server tells none: 2,100 calls in five minutes', async () => {
    const { clock, tries, calls } = serverThat(() => ({}));
    await tries(2_000);
    clock.at += MINUTE;
    await tries(200);
    expect(calls()).toBe(2_100);
    clock.at += 4 * MINUTE + 20 * SECOND;
    await tries(1);
    expect(calls()).toBe(2_101);
  });

  it('are not believed where they make no sense', async () => {
    const { tries, calls } = serverThat(() => ({
      headers: {
        'ratelimit-limit': 'many',
        'ratelimit-remaining': '-1',
        'ratelimit-reset': '1e99',
      },
    }));
    await tries(5);
    expect(calls()).toBe(5);
  });
});
