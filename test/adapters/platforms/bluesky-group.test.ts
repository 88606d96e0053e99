import '@atproto/api'; // The reader loads it at its first look, which takes a busy machine seconds.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createBluesky } from '#adapters/platforms/bluesky/bluesky.ts';
import type { Channel, Role } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Log } from '#src/ports.ts';
import { type AtprotoServer, startAtprotoServer } from '#test/fakes/atproto-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const signal = new AbortController().signal;

let server: AtprotoServer;
let now: number;

beforeEach(async () => {
  now = NOW;
  server = await startAtprotoServer();
  for (let at = 0; at < 25; at++) server.add(`${name(at)}.test`, ['2026-03-01T09:00:00Z']);
});
afterEach(() => server.close());

/** Letters alone, since the fake makes DIDs of them. */
function name(at: number): string {
  return `brann${String.fromCharCode(97 + at)}`;
}

function channel(at: number, role: Role = 'ours'): Channel {
  return { id: name(at), owner: name(at), platform: 'bluesky', handle: `${name(at)}.test`, role };
}

const all = Array.from({ length: 25 }, (_, at) => channel(at));

function reader(parts: Partial<Parameters<typeof createBluesky>[0]> = {}) {
  return createBluesky({
    clock: { now: () => now },
    appView: server.url,
    service: server.url,
    http: createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 }),
    ...parts,
  });
}

function seen(signals: readonly Signal[]): Record<string, string> {
  return Object.fromEntries(
    signals.flatMap((one) => (one.kind === 'profile' ? [[one.channel, one.seen]] : [])),
  );
}

const calls = (method: string) => server.requests.filter((line) => line.includes(`.${method}?`));

describe('a group of accounts', () => {
  it('is as many as getProfiles takes, and one where there is no AppView', () => {
    expect([reader().group, reader({ appView: null }).group]).toEqual([25, 1]);
  });

  it('is looked at in one call, and each account that it leaves out by itself', async () => {
    const [down, gone, hidden] = server.accounts.slice(3, 6);
    Object.assign(down ?? {}, { state: 'takendown' });
    Object.assign(gone ?? {}, { state: 'deactivated' });
    Object.assign(hidden ?? {}, { hiddenByAppView: true });
    const signals = await reader().look(all, signal);
    expect(seen(signals)).toEqual({
      ...Object.fromEntries(all.map(({ id }) => [id, 'visible'])),
      [name(3)]: 'suspended',
      [name(4)]: 'missing',
      [name(5)]: 'suspended',
    });
    expect([calls('getProfiles').length, calls('getProfile').length]).toEqual([1, 3]);
    expect(signals.filter(({ kind }) => kind === 'post')).toHaveLength(22);
  });

  it('asks by DID once it knows them, so that a name taken by another one shows', async () => {
    const bluesky = reader();
    await bluesky.look(all, signal);
    const [first] = server.accounts;
    if (first) server.accounts[0] = { ...first, handle: 'other.test' };
    server.add(`${name(0)}.test`).did = 'did:plc:zzzzzzzzzzzzzzzzzzzzzzzz';
    const found = await bluesky.look(all, signal);
    expect([seen(found)[name(0)], seen(found)[name(1)]]).toEqual(['replaced', 'visible']);
    expect(calls('getProfiles').at(-1)).toContain('did%3Aplc%3A');
  });

  it('is not lost for one name that cannot be one', async () => {
    const odd = { ...channel(0), id: 'odd', handle: 'not a handle' };
    const found = seen(await reader().look([odd, channel(1)], signal));
    expect(found[name(1)]).toBe('visible');
    expect(found['odd']).not.toBe('visible');
  });

  it('asks for each account by itself no more where the server fails', async () => {
    server.instead = (_request, response) => {
      response.writeHead(500).end();
      return true;
    };
    await reader().look(all, signal);
    expect(calls('getProfile')).toHaveLength(0);
  });

  it('asks once for two looks at one account at the same time', async () => {
    const [account] = server.accounts;
    const accounts = { [name(0)]: { appPassword: account?.password } };
    const bluesky = reader({ accounts });
    await Promise.all([bluesky.look(all, signal), bluesky.look([channel(0)], signal)]);
    expect(server.sessions.created).toBe(1);
  });
});

describe('an account of the panel', () => {
  it('tells its newest post first, then each new one, and is left alone where nothing is new', async () => {
    server.accounts[0]?.posts.push({ rkey: '3kaaaaaaaaa50', at: '2026-03-01T11:50:00Z' });
    const bluesky = reader();
    const posts = async () => {
      const signals = await bluesky.look([channel(0, 'panel'), channel(1)], signal);
      now += MINUTE;
      return signals.filter((one) => one.kind === 'post' && one.channel === name(0)).length;
    };
    const first = await posts();
    const feeds = calls('getAuthorFeed').length;
    const nothing = await posts();
    server.accounts[0]?.posts.push(
      { rkey: '3kaaaaaaaaa51', at: '2026-03-01T11:55:00Z' },
      { rkey: '3kaaaaaaaaa52', at: '2026-03-01T11:56:00Z' },
    );
    const news = await posts();
    expect([first, nothing, news]).toEqual([1, 0, 2]);
    // In the second look only the other account's list was read.
    expect(calls('getAuthorFeed').length - feeds).toBe(3);
  });

  it('is logged in one line where all of it has the same trouble', async () => {
    const lines: unknown[] = [];
    const log = { info: (message: string, more?: object) => lines.push([message, more]) };
    await server.close();
    await reader({ log: log as unknown as Log }).look(all, signal);
    expect(lines).toEqual([
      [
        'bluesky not fully seen',
        { channels: 'branna, brannb, brannc, and 22 more', trouble: expect.any(String) },
      ],
    ]);
    server = await startAtprotoServer();
  });
});
