import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMastodon } from '#adapters/platforms/mastodon/mastodon.ts';
import { isoUtc, MINUTE } from '#src/model/instant.ts';
import { sendJson } from '#test/fakes/http-server.ts';
import {
  APP_TOKEN,
  type FakeMastodonAccount,
  type MastodonServer,
  startMastodonServer,
} from '#test/fakes/mastodon-server.ts';
import { channelOn, inShort, NOW, readerOf, several, signal } from './mastodon-stage.ts';

let server: MastodonServer;

beforeEach(async () => {
  server = await startMastodonServer('mastodon');
});
afterEach(() => server.close());

/** The paths asked for since the last call of this, `GET /api/v1/accounts` for short as `/accounts`. */
function asked(): string[] {
  const paths = server.requests.map((request) =>
    request.replace(/^GET (\/api\/v1)?/, '').replace(/\?.*/, ''),
  );
  (server.requests as string[]).splice(0);
  return paths;
}

describe('reading', () => {
  it('asks once for all accounts of a server that can, and for posts only where there are new ones', async () => {
    const channels = several(server, 30);
    const { reader, time } = readerOf();
    await reader.look(channels, signal);
    asked();
    time.now += MINUTE;
    server.accounts[7]?.posts.push({ id: 'new', at: isoUtc(time.now) });
    expect(inShort(await reader.look(channels, signal))).toContain('post a7 12:01');
    expect(asked()).toEqual(['/accounts', `/accounts/${server.accounts[7]?.id}/statuses`]);
  });

  it('reads accounts one by one from a server before 4.3, and asks it no more than once for all', async () => {
    await server.close();
    server = await startMastodonServer('mastodon 4.2');
    const channels = several(server, 3);
    const { reader } = readerOf();
    const look = async () => inShort(await reader.look(channels, signal));
    const first = await look();
    asked();
    expect([await look(), await look()]).toEqual(
      Array.from({ length: 2 }, () => first.filter((one) => !one.startsWith('post'))),
    );
    expect(asked().filter((path) => path === '/accounts')).toHaveLength(1);
  });

  it('sees a post that took the place of a deleted one on the same day', async () => {
    const [channel] = several(server, 1);
    const { reader, time } = readerOf();
    await reader.look(channel ? [channel] : [], signal);
    server.accounts[0]?.posts.splice(1, 1, { id: 'other', at: '2026-03-01T12:10:00Z' });
    time.now += 15 * MINUTE;
    expect(inShort(await reader.look(channel ? [channel] : [], signal))).toContain('post a0 12:10');
  });

  it('tells reposts apart', async () => {
    server.add('a').posts.push({ id: '1', at: '2026-03-01T11:00:00Z', repost: true });
    const signals = inShort(await readerOf().reader.look([channelOn(server, 'a')], signal));
    expect(signals).toEqual(['reach mastodon ok', 'post a 11:00 repost', 'profile a visible']);
  });

  it('finds the server in the handle, too', async () => {
    const reader = createMastodon({
      clock: { now: () => NOW },
      http: {
        read: async (url) => ({
          ok: false,
          reach: 'dns',
          fault: 'unreachable',
          detail: `${new URL(url).host}`,
        }),
      },
    });
    const { instance: _none, ...channel } = channelOn(server, 'a');
    const signals = await reader.look([{ ...channel, handle: '@a@Social.Example' }], signal);
    expect(signals[0]).toMatchObject({ kind: 'reach', instance: 'social.example', result: 'dns' });
  });

  it('looks at accounts of several servers, and blames none for another', async () => {
    const other = await startMastodonServer('mastodon');
    server.add('a');
    other.add('b');
    other.fail = (_request, response) => void response.writeHead(502).end();
    const channels = [channelOn(server, 'a'), channelOn(other, 'b')];
    const signals = await readerOf().reader.look(channels, signal);
    await other.close();
    expect(inShort(signals)).toEqual([
      'reach mastodon ok',
      'profile a visible',
      'reach mastodon http-error',
      'profile b unreachable',
    ]);
    expect(signals.map((one) => (one.kind === 'reach' ? one.instance : ''))).toEqual([
      server.url,
      '',
      other.url,
      '',
    ]);
  });

  it('tries again at once, on a new connection, where a kept one has gone stale', async () => {
    const channels = several(server, 1);
    const { reader } = readerOf();
    await reader.look(channels, signal);
    let broken = 0;
    server.fail = (request) => {
      broken++;
      server.fail = undefined;
      request.socket.resetAndDestroy();
    };
    expect(inShort(await reader.look(channels, signal))).toEqual([
      'reach mastodon ok',
      'profile a0 visible',
    ]);
    expect(broken).toBe(1);
  });
});

describe('servers that are not Mastodon', () => {
  const start = async (...given: Parameters<typeof startMastodonServer>) => {
    await server.close();
    server = await startMastodonServer(...given);
    return several(server, 2);
  };

  it('finds accounts of Pleroma, which knows no look-up by name', async () => {
    const channels = await start('pleroma');
    const [first] = channels;
    const nobody = { ...channelOn(server, 'nobody'), id: 'nobody' };
    const { reader } = readerOf();
    const signals = inShort(await reader.look(first ? [first, nobody] : [], signal));
    expect(signals.filter((line) => line.startsWith('profile'))).toEqual([
      'profile a0 visible',
      'profile nobody missing',
    ]);
  });

  it.each(['snac2', 'gotosocial 0.20', 'pleroma', 'mastodon 4.2'] as const)(
    'sees a post of %s at the next look, whatever its counts say',
    async (flavour) => {
      const channels = await start(flavour);
      const own = Object.fromEntries(channels.map(({ id }) => [id, `token-of-${id}`]));
      const { reader, time } = readerOf(own);
      await reader.look(channels, signal);
      time.now += MINUTE;
      const [account] = server.accounts;
      account?.posts.shift();
      account?.posts.push({ id: 'new', at: isoUtc(time.now) });
      expect(inShort(await reader.look(channels, signal))).toContain('post a0 12:01');
    },
  );

  it('reads the list again where a count of Mastodon’s kind stood still while a post came', async () => {
    const channels = several(server, 2);
    const { reader, time } = readerOf();
    server.instead = (path, _token, response) => {
      if (path !== '/api/v1/accounts') return false;
      const counted = { statuses_count: 2, last_status_at: '2026-03-01' };
      const told = server.accounts.map(({ id, username }) => ({ id, username, ...counted }));
      sendJson(response, 200, told);
      return true;
    };
    await reader.look(channels, signal);
    const post = async (minutes: number) => {
      time.now += minutes * MINUTE;
      server.accounts[0]?.posts.push({ id: `at ${time.now}`, at: isoUtc(time.now) });
      return inShort(await reader.look(channels, signal));
    };
    expect(await post(1)).not.toContain('post a0 12:01');
    expect(await post(10)).toContain('post a0 12:11');
    expect(await post(1)).toContain('post a0 12:12');
  });

  it('tells a token that snac2 refuses without a word as withdrawn', async () => {
    const channels = await start('snac2');
    const { reader } = readerOf({ a0: 'garbage' });
    expect(inShort(await reader.look(channels, signal)).at(-1)).toBe('credentials a0 revoked 422');
  });

  it('remembers for a day what GoToSocial cannot do, and plans for the calls that it makes', async () => {
    const channels = await start('gotosocial 0.20');
    const own = Object.fromEntries(channels.map(({ id }) => [id, `token-of-${id}`]));
    const { reader, time } = readerOf(own);
    await reader.look(channels, signal);
    await reader.look(channels, signal);
    asked();
    for (let minute = 0; minute < 10; minute++) {
      time.now += MINUTE;
      await reader.look(channels, signal);
    }
    const calls = asked();
    expect(calls).toHaveLength(10 * 4);
    expect(calls.filter((path) => path === '/accounts' || path.endsWith('/lookup'))).toEqual([]);
    expect(reader.calls?.(channels)[0]?.calls).toBeGreaterThanOrEqual(4);
    time.now += 24 * 60 * MINUTE;
    await reader.look(channels, signal);
    expect(asked()).toContain('/accounts');
  });
});

describe('posts that strangers are refused', () => {
  const refuse = (to: (token: string) => boolean, status: number) => {
    server.instead = (path, token, response) => {
      if (!path.endsWith('/statuses') || !to(token)) return false;
      sendJson(response, status, { error: 'This method requires an authenticated user' });
      return true;
    };
  };

  it.each([401, 403, 422])('are a wall, not trouble (%i)', async (status) => {
    refuse(() => true, status);
    const seen = inShort(await readerOf().reader.look(several(server, 1), signal));
    expect(seen).toEqual(['reach mastodon ok', 'profile a0 login-wall']);
  });

  it('are read with the account’s own token', async () => {
    refuse((token) => token === '', 422);
    const { reader } = readerOf({ a0: 'token-of-a0' });
    expect(inShort(await reader.look(several(server, 1), signal))).toContain('post a0 08:00');
  });

  it('say which scope the token lacks', async () => {
    refuse(() => true, 403);
    const remarks: string[] = [];
    const note = (_message: string, facts?: Record<string, unknown>) =>
      void remarks.push(String(facts?.['trouble']));
    const reader = createMastodon({
      clock: { now: () => NOW },
      accounts: { a0: { accessToken: 'token-of-a0' } },
      log: { info: note, warn: note, error: note },
    });
    const seen = inShort(await reader.look(several(server, 1), signal));
    expect(seen).toContain('profile a0 login-wall');
    expect(remarks.join()).toMatch(/read:statuses/);
  });
});

describe('a list of which', () => {
  const listing = (items: readonly unknown[]) => {
    server.instead = (path, _token, response) => {
      if (!path.endsWith('/statuses')) return false;
      sendJson(response, 200, items);
      return true;
    };
  };
  const post = { id: '1', created_at: '2026-03-01T11:00:00Z' };

  it('one item is strange is read without it', async () => {
    listing([{ id: 7 }, post]);
    const seen = inShort(await readerOf().reader.look(several(server, 1), signal));
    expect(seen).toEqual(['reach mastodon ok', 'post a0 11:00', 'profile a0 visible']);
  });

  it('all items are strange is not read', async () => {
    listing([{ id: 7 }, 'post']);
    const seen = inShort(await readerOf().reader.look(several(server, 1), signal));
    expect(seen).toEqual(['reach mastodon ok', 'profile a0 unreachable']);
  });
});

describe('a server’s limit', () => {
  it('is never used up by more than 70 %, and who was not looked at is not told of', async () => {
    const channels = several(server, 40);
    const { reader, time } = readerOf();
    for (let turn = 0; turn < 8; turn++) {
      for (const account of server.accounts)
        account.posts.push({ id: `${account.id} ${turn}`, at: isoUtc(time.now) });
      time.now += 20_000;
      await reader.look(channels, signal);
    }
    expect(server.requests).toHaveLength(210);
    asked();
    expect(await reader.look(channels, signal)).toEqual([]);
    time.now += 5 * MINUTE;
    expect(inShort(await reader.look(channels, signal))).toContain('profile a39 visible');
  });

  it('is left alone for as long as the server asks for', async () => {
    const channels = several(server, 2);
    const { reader, time } = readerOf();
    server.instead = (_path, _token, response) => {
      response.setHeader('x-ratelimit-reset', isoUtc(NOW + 4 * MINUTE));
      sendJson(response, 429, { error: 'Too many requests' });
      return true;
    };
    expect(inShort(await reader.look(channels.slice(0, 1), signal))).toEqual([
      'reach mastodon ok',
      'credentials a0 rate-limited 429',
      'profile a0 unreachable',
    ]);
    server.instead = undefined;
    expect(await reader.look(channels, signal)).toEqual([]);
    time.now += 4 * MINUTE;
    expect(inShort(await reader.look(channels, signal))).toContain('profile a0 visible');
  });
});

it('that was asked too often tells nothing of accounts seen before, and when it sees again', async () => {
  const channels = several(server, 1);
  const remarks: string[] = [];
  const note = (_message: string, facts?: Record<string, unknown>) =>
    void remarks.push(String(facts?.['trouble']));
  const reader = createMastodon({
    clock: { now: () => NOW },
    log: { info: note, warn: note, error: note },
  });
  await reader.look(channels, signal);
  server.instead = (_path, _token, response) => {
    response.setHeader('x-ratelimit-reset', isoUtc(NOW + 4 * MINUTE));
    sendJson(response, 429, { error: 'Too many requests' });
    return true;
  };
  expect(inShort(await reader.look(channels, signal))).toEqual([
    'reach mastodon ok',
    'credentials a0 rate-limited 429',
  ]);
  expect(remarks).toEqual([
    'this program asked its server too often, and sees again at 2026-03-01T12:04:00Z',
  ]);
});

describe('a stranger sees', () => {
  const look = async (change: (account: FakeMastodonAccount) => void) => {
    const channels = several(server, 2);
    const { reader, time } = readerOf();
    await reader.look(channels, signal);
    change(server.accounts[0] as FakeMastodonAccount);
    time.now += 15 * MINUTE;
    const seen = inShort(await reader.look(channels, signal));
    expect(seen).toContain('profile a1 visible');
    return seen.filter((line) => line.includes('profile a0'))[0];
  };

  it.each([
    ['active', 'visible'],
    ['disabled', 'visible'],
    ['suspended', 'suspended'],
    ['limited', 'interstitial'],
    ['moved', 'moved'],
    ['memorial', 'suspended'],
    ['deleted', 'missing'],
  ] as const)('an account that is %s as %s', async (state, seen) => {
    expect(await look((account) => Object.assign(account, { state }))).toBe(`profile a0 ${seen}`);
  });

  it('one with another name as renamed', async () => {
    expect(await look((account) => Object.assign(account, { username: 'b' }))).toBe(
      'profile a0 renamed',
    );
  });

  it('one made anew under the old name as renamed', async () => {
    expect(await look((account) => Object.assign(account, { id: '9' }))).toBe('profile a0 renamed');
  });

  it('one whose posts are gone as empty, and goes on doing so', async () => {
    const channels = several(server, 1);
    const { reader } = readerOf();
    server.instead = (path, _token, response) => {
      if (!path.endsWith('/statuses')) return false;
      sendJson(response, 200, []);
      return true;
    };
    const looks = [await reader.look(channels, signal), await reader.look(channels, signal)];
    expect(looks.map(inShort)).toEqual(
      Array.from({ length: 2 }, () => ['reach mastodon ok', 'profile a0 empty']),
    );
  });

  it('one that never posted as visible, however often', async () => {
    server.add('a');
    const { reader, time } = readerOf();
    await reader.look([channelOn(server, 'a')], signal);
    time.now += 15 * MINUTE;
    const signals = inShort(await reader.look([channelOn(server, 'a')], signal));
    expect(signals).toEqual(['reach mastodon ok', 'profile a visible']);
  });

  it('a server for members only as a login wall, which hides nothing from its members', async () => {
    const channels = several(server, 2);
    server.membersOnly = true;
    const stranger = inShort(await readerOf().reader.look(channels, signal));
    expect(stranger.slice(1)).toEqual(['profile a0 login-wall', 'profile a1 login-wall']);
    // All members are shown the same, so the token of one opens the other's page too.
    const { reader } = readerOf({ a0: 'token-of-a0' });
    expect(inShort(await reader.look(channels, signal))).toEqual([
      'reach mastodon ok',
      'post a0 06:00',
      'post a0 08:00',
      'profile a0 visible',
      'post a1 06:00',
      'post a1 08:00',
      'profile a1 visible',
      'credentials a0 ok',
    ]);
  });
});

describe('an own account', () => {
  const tell = async (token = 'token-of-a0') => {
    const { reader } = readerOf({ a0: token });
    return inShort(await reader.look(several(server, 1), signal)).at(-1);
  };

  it.each([
    ['active', 'ok'],
    ['disabled', 'disabled 403'],
    ['unconfirmed', 'locked 403'],
    ['pending', 'disabled 403'],
    ['suspended', 'suspended 403'],
  ] as const)('that is %s is told as %s', async (state, told) => {
    const { reader } = readerOf({ a0: 'token-of-a0' });
    const channels = several(server, 1);
    Object.assign(server.accounts[0] ?? {}, { state });
    expect(inShort(await reader.look(channels, signal)).at(-1)).toBe(`credentials a0 ${told}`);
  });

  it('with a token that is none is told as revoked, with an app’s as the app’s trouble', async () => {
    const told = [];
    for (const token of ['garbage', APP_TOKEN]) {
      told.push(await tell(token));
      server.accounts.splice(0);
    }
    expect(told).toEqual(['credentials a0 revoked 401', 'credentials a0 app-refused 422']);
  });

  it.each(['mastodon', 'gotosocial 0.20'] as const)(
    'of %s with another’s token was not asked, and is not found for that token',
    async (flavour) => {
      await server.close();
      server = await startMastodonServer(flavour);
      server.add('b', [isoUtc(NOW - MINUTE)]);
      const remarks: unknown[] = [];
      const note = (_message: string, facts?: unknown) => void remarks.push(facts);
      const reader = createMastodon({
        clock: { now: () => NOW },
        accounts: { a0: { accessToken: 'token-of-b' } },
        log: { info: note, warn: note, error: note },
      });
      const signals = inShort(await reader.look([channelOn(server, 'a0')], signal));
      expect(signals).toEqual(['reach mastodon ok', 'profile a0 missing']);
      expect(remarks).toContainEqual({
        channel: 'a0',
        trouble: 'its token belongs to @b: put the right one in',
      });
    },
  );

  it.each([
    [503, { error: 'There was a temporary problem' }, 'server-error 503'],
    [429, { error: 'Too many requests' }, 'rate-limited 429'],
    [403, { error: 'This action is outside the authorized scopes' }, 'app-refused 403'],
    [401, { error: 'The access token expired' }, 'expired 401'],
    [403, 'a wall in HTML', 'server-error 403'],
  ])('answered %i %j is told as %s', async (status, body, told) => {
    server.instead = (path, _token, response) => {
      if (!path.endsWith('/verify_credentials')) return false;
      if (typeof body === 'string') response.writeHead(status).end(body);
      else sendJson(response, status, body);
      return true;
    };
    expect(await tell()).toBe(`credentials a0 ${told}`);
  });

  it('is asked each five minutes while it is let in, and at every look after a refusal', async () => {
    const channels = several(server, 1);
    const { reader, time } = readerOf({ a0: 'token-of-a0' });
    const times = async (minutes: number) => {
      let count = 0;
      for (let minute = 0; minute < minutes; minute++) {
        await reader.look(channels, signal);
        time.now += MINUTE;
        count += asked().filter((path) => path.endsWith('/verify_credentials')).length;
      }
      return count;
    };
    const calm = await times(10);
    Object.assign(server.accounts[0] ?? {}, { state: 'disabled' });
    await times(5);
    expect([calm, await times(5)]).toEqual([2, 5]);
  });

  it('never lets its token out, even where a server repeats it', async () => {
    server.instead = (_path, token, response) => {
      sendJson(response, 403, { error: `no access with ${token}` });
      return true;
    };
    const { reader } = readerOf({ a0: 'token-of-a0' });
    const signals = await reader.look(several(server, 1), signal);
    expect(JSON.stringify(signals)).toContain('no access with');
    expect(JSON.stringify(signals)).not.toContain('token-of-a0');
  });

  it('is read, never written to', async () => {
    const own = Object.fromEntries(several(server, 3).map(({ id }) => [id, `token-of-${id}`]));
    const { reader } = readerOf(own);
    await reader.look(
      ['a0', 'a1', 'a2'].map((name) => channelOn(server, name)),
      signal,
    );
    expect(server.requests.every((request) => request.startsWith('GET '))).toBe(true);
  });
});
