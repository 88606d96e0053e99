import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createBluesky } from '#adapters/platforms/bluesky/bluesky.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import {
  type AtprotoServer,
  type FakeAccount,
  startAtprotoServer,
} from '#test/fakes/atproto-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const signal = new AbortController().signal;

let server: AtprotoServer;
let account: FakeAccount;
let now = NOW;
const clock = { now: () => now };

beforeEach(async () => {
  now = NOW;
  server = await startAtprotoServer();
  account = server.add('brann.test', ['2026-03-01T09:00:00Z', '2026-03-01T10:00:00Z']);
});
afterEach(() => server.close());

function channelFor(handle = 'brann.test'): Channel {
  return { id: 'brann-bsky', owner: 'Brann', platform: 'bluesky', handle, role: 'ours' };
}

function reader(how: { appView?: boolean; password?: string } = {}) {
  const { appView = true, password } = how;
  return createBluesky({
    clock,
    appView: appView ? server.url : null,
    service: server.url,
    http: createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 }),
    accounts: { 'brann-bsky': { appPassword: password } },
  });
}

/** Signals in short: `profile visible`, `write refused AccountTakedown`. */
function inShort(signals: readonly Signal[]): string[] {
  return signals.map((given) => {
    if (given.kind === 'post')
      return `post ${new Date(given.at).toISOString().slice(11, 16)}${given.repost ? ' repost' : ''}`;
    if (given.kind === 'profile') return `profile ${given.seen}`;
    if (given.kind === 'reach') return `reach ${given.target} ${given.result}`;
    if (given.kind === 'credentials' || given.kind === 'write') {
      return [given.kind, given.result, given.code].filter(Boolean).join(' ');
    }
    return given.kind;
  });
}

const look = async (bluesky: ReturnType<typeof reader>, handle?: string) =>
  inShort(await bluesky.look([channelFor(handle)], signal));

describe.each([{ appView: true }, { appView: false }])('reading (AppView: $appView)', (how) => {
  it('takes the posts with their own times, each once', async () => {
    const bluesky = reader(how);
    const first = await look(bluesky);
    account.posts.push({ rkey: '3kaaaaaaaaa99', at: '2026-03-01T11:00:00Z', repost: true });
    const second = await look(bluesky);
    expect([first, second]).toEqual([
      ['post 09:00', 'post 10:00', 'reach bluesky ok', 'profile visible'],
      ['post 11:00 repost', 'reach bluesky ok', 'profile visible'],
    ]);
  });

  it('sees that an account was taken down, and that it came back', async () => {
    const bluesky = reader(how);
    await look(bluesky);
    account.state = 'takendown';
    const down = await look(bluesky);
    account.state = 'active';
    const back = await look(bluesky);
    expect([down, back]).toEqual([
      ['reach bluesky ok', 'profile suspended'],
      ['reach bluesky ok', 'profile visible'],
    ]);
  });

  it('sees at the first look that an account was taken down', async () => {
    account.state = 'takendown';
    expect(await look(reader(how))).toEqual(['reach bluesky ok', 'profile suspended']);
  });

  it('sees a deactivated account as missing', async () => {
    const bluesky = reader(how);
    await look(bluesky);
    account.state = 'deactivated';
    expect(await look(bluesky)).toEqual(['reach bluesky ok', 'profile missing']);
  });

  it('sees an account that never existed as missing', async () => {
    expect(await look(reader(how), 'nobody.test')).toEqual(['reach bluesky ok', 'profile missing']);
  });

  it('does not call a list of no posts visible', async () => {
    account.posts = [];
    server.instead = (request, response) => {
      if (!request.url?.includes('getProfile')) return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ did: account.did, handle: account.handle, postsCount: 40 }));
      return true;
    };
    expect(await look(reader(how))).toEqual(['reach bluesky ok', 'profile empty']);
  });
});

it('follows a renamed account, and says what it is called now', async () => {
  const bluesky = reader();
  await look(bluesky);
  server.accounts[0] = { ...account, handle: 'brannvesen.test' };
  expect((await bluesky.look([channelFor()], signal)).at(-1)).toMatchObject({
    kind: 'profile',
    seen: 'visible',
    name: 'brannvesen.test',
  });
});

it('does not call an account visible whose posts cannot be read', async () => {
  server.instead = (request, response) => {
    if (!request.url?.includes('getAuthorFeed')) return false;
    response.writeHead(502).end('bad gateway');
    return true;
  };
  expect(await look(reader())).toEqual(['reach bluesky http-error', 'profile unreachable']);
});

describe('with an app password', () => {
  it('asks whether the account may write, and changes nothing', async () => {
    const before = structuredClone(account);
    const signals = await look(reader({ password: account.password }));
    expect(signals.slice(-2)).toEqual(['credentials ok', 'write accepted']);
    expect(account).toEqual(before);
    expect(server.deletes).toHaveLength(1);
  });

  it('keeps one session over many looks and refreshes it', async () => {
    const bluesky = reader({ password: account.password });
    for (let looks = 0; looks < 30; looks++) {
      await look(bluesky);
      now += MINUTE;
    }
    expect(server.sessions).toEqual({ created: 1, refreshed: 2 });
  });

  it('refreshes the session when its access token has expired', async () => {
    const bluesky = reader({ password: account.password });
    await look(bluesky);
    server.expireAccessTokens();
    expect((await look(bluesky)).slice(-2)).toEqual(['credentials ok', 'write accepted']);
    expect(server.sessions).toEqual({ created: 1, refreshed: 1 });
  });

  it.each([
    ['takendown', 'suspended', 'AccountTakedown'],
    ['deactivated', 'disabled', 'AccountDeactivated'],
  ] as const)('is refused the write of an account that is %s', async (state, result, code) => {
    const bluesky = reader({ password: account.password });
    await look(bluesky);
    account.state = state;
    expect((await look(bluesky)).slice(-2)).toEqual([
      `credentials ${result} ${code}`,
      `write refused ${code}`,
    ]);
  });

  it('finds out that the app password was revoked when it refreshes the session', async () => {
    const bluesky = reader({ password: account.password });
    await look(bluesky);
    account.password = 'another one';
    server.revokeSessions();
    now += 11 * MINUTE;
    expect((await look(bluesky)).at(-1)).toBe('credentials revoked AuthenticationRequired');
  });

  it('does not log in again at once after a refusal', async () => {
    const bluesky = reader({ password: 'wrong' });
    const logins = () => server.requests.filter((line) => line.includes('createSession')).length;
    expect((await look(bluesky)).at(-1)).toBe('credentials revoked AuthenticationRequired');
    for (let looks = 0; looks < 10; looks++) {
      now += MINUTE;
      expect((await look(bluesky)).at(-1)).toBe('profile visible');
    }
    expect(logins()).toBe(1);
    now += 10 * MINUTE;
    await look(bluesky);
    expect(logins()).toBe(2);
  });

  it('logs in again at once when the account comes back', async () => {
    account.state = 'takendown';
    const bluesky = reader({ password: account.password });
    expect((await look(bluesky)).at(-1)).toBe('credentials suspended RepoTakendown');
    now += MINUTE;
    account.state = 'active';
    expect((await look(bluesky)).slice(-2)).toEqual(['credentials ok', 'write accepted']);
  });

  it('does not take a wrong password for a suspension', async () => {
    account.hiddenByAppView = true;
    expect((await look(reader({ password: 'wrong' }))).at(-1)).toBe(
      'credentials revoked AuthenticationRequired',
    );
  });

  it('can write where only the AppView hides the account', async () => {
    account.hiddenByAppView = true;
    expect(await look(reader({ password: account.password }))).toEqual([
      'reach bluesky ok',
      'profile suspended',
      'credentials ok',
      'write accepted',
    ]);
  });

  it('tells a limit of calls and an outage from a refusal', async () => {
    const bluesky = reader({ password: account.password });
    await look(bluesky);
    const answers = [];
    for (const status of [429, 500]) {
      server.instead = (request, response) => {
        if (!request.url?.includes('deleteRecord')) return false;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: 'Some', message: 'Some fault' }));
        return true;
      };
      answers.push((await look(bluesky)).slice(-2));
    }
    expect(answers).toEqual([
      ['credentials rate-limited Some', 'write rate-limited Some'],
      ['credentials server-error Some', 'write server-error Some'],
    ]);
  });

  it('blames no credentials when no server answers', async () => {
    const bluesky = reader({ password: account.password });
    await look(bluesky);
    await server.close();
    expect(await look(bluesky)).toEqual([
      'reach bluesky tcp',
      'profile unreachable',
      'credentials unreachable',
      'write unreachable',
    ]);
  });

  it('never checks again once a check has changed the repository', async () => {
    const faults: string[] = [];
    const bluesky = createBluesky({
      clock,
      appView: server.url,
      service: server.url,
      accounts: { 'brann-bsky': { appPassword: account.password } },
      log: { info() {}, warn() {}, error: (message) => void faults.push(message) },
    });
    account.posts.push({ rkey: '2222222222222', at: '2026-03-01T08:00:00Z' });
    await look(bluesky);
    await look(bluesky);
    expect(server.deletes).toHaveLength(1);
    expect(faults).toEqual(['the write check changed the repository, so it is not made again']);
  });

  it('never shows the app password or a token', async () => {
    const written: unknown[] = [];
    const note = (message: string, facts?: unknown) => void written.push(message, facts);
    const bluesky = createBluesky({
      clock,
      appView: server.url,
      service: server.url,
      accounts: { 'brann-bsky': { appPassword: account.password } },
      log: { info: note, warn: note, error: note },
    });
    written.push(await bluesky.look([channelFor()], signal));
    account.state = 'takendown';
    written.push(await bluesky.look([channelFor()], signal));
    expect(JSON.stringify(written)).not.toMatch(/app-password|access\||refresh\|/);
  });
});
