import '@atproto/api'; // The reader loads it at its first look, which takes a busy machine seconds.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createBluesky } from '#adapters/platforms/bluesky/bluesky.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { ReaderMemory } from '#src/ports.ts';
import {
  type AtprotoServer,
  type FakeAccount,
  startAtprotoServer,
} from '#test/fakes/atproto-server.ts';

/** Which account stands behind a name, and where it lives, as seen on @atproto/pds 0.5.35 and @atproto/bsky 0.0.280. */

const POSTS = ['2026-03-01T09:00:00Z', '2026-03-01T10:00:00Z'];
const OTHER_DID = 'did:plc:zzzzzzzzzzzzzzzzzzzzzzzz';
const signal = new AbortController().signal;

let appView: AtprotoServer;
let pds: AtprotoServer;
let next: AtprotoServer;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-01T12:00:00Z');
  [appView, pds, next] = await Promise.all([
    startAtprotoServer(),
    startAtprotoServer(),
    startAtprotoServer(),
  ]);
  for (const server of [appView, pds]) server.add('fjell.test', POSTS);
});
afterEach(() => Promise.all([appView, pds, next].map((server) => server.close())));

/** `fjell` as the AppView, and as its first server, know it. */
const shown = () => appView.accounts[0] as FakeAccount;
const held = () => pds.accounts[0] as FakeAccount;

function channel(id: string): Channel {
  return { id, owner: id, platform: 'bluesky', handle: `${id}.test`, role: 'ours' };
}

function createReader(parts: Partial<Parameters<typeof createBluesky>[0]> = {}) {
  const http = createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });
  const servers = { appView: appView.url, service: pds.url, directory: appView.url };
  return createBluesky({ clock: { now: () => now }, http, ...servers, ...parts });
}

/** What one look tells of `fjell`, posts apart. */
async function look(reader = createReader(), channels = [channel('fjell')]) {
  const signals = await reader.look(channels, signal);
  now += MINUTE;
  return signals.filter((one) => 'channel' in one && one.channel === 'fjell' && !isPost(one));
}

function isPost({ kind }: Signal): boolean {
  return kind === 'post';
}

function keptIn(documents: Map<string, unknown>): ReaderMemory {
  return {
    get: async <T>(key: string) => documents.get(key) as T | undefined,
    set: async (key, value) => void documents.set(key, value),
  };
}

describe('an item that does not fit', () => {
  /** The AppView's answers, with a change in what it says of one thing. */
  function spoilt(method: string, change: (body: Record<string, unknown>) => unknown) {
    appView.instead = (request, response) => {
      if (!request.url?.includes(`${method}?`)) return false;
      void fetch(`${pds.url}${request.url}`)
        .then((answer) => answer.json())
        .then((body) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(change(body as Record<string, unknown>)));
        });
      return true;
    };
  }

  it('is left out of a list of pages, and falls on nobody else', async () => {
    for (const server of [appView, pds]) server.add('havn.test', POSTS);
    spoilt('getProfiles', ({ profiles }) => ({
      profiles: (profiles as object[]).map((one, at) => (at === 0 ? { avatar: 7 } : one)),
    }));
    const signals = await createReader().look([channel('fjell'), channel('havn')], signal);
    expect(signals.filter((one) => !isPost(one))).toMatchObject([
      { kind: 'reach', result: 'ok' },
      { channel: 'fjell', seen: 'visible' },
      { channel: 'havn', seen: 'visible' },
    ]);
  });

  it('is read as far as it can be, where only what nobody asks for is odd', async () => {
    spoilt('getProfile', (profile) => ({ ...profile, avatar: 7, labels: [{ odd: true }] }));
    expect(await look()).toMatchObject([{ seen: 'visible' }]);
  });

  it('says nothing of its account where it cannot be read at all, and nothing of the platform', async () => {
    for (const server of [appView, pds]) server.add('havn.test', POSTS);
    spoilt('getProfile', () => ({ did: 4 }));
    appView.accounts.splice(0, 1);
    const signals = await createReader().look([channel('fjell'), channel('havn')], signal);
    expect(signals.filter((one) => !isPost(one))).toMatchObject([
      { kind: 'reach', result: 'ok' },
      { channel: 'fjell', seen: 'unreachable' },
      { channel: 'havn', seen: 'visible' },
    ]);
  });

  it('is left out of a list of posts, and the others count', async () => {
    spoilt('getAuthorFeed', ({ feed }) => ({
      feed: [{ post: { uri: 5 } }, ...(feed as object[])],
    }));
    const signals = await createReader().look([channel('fjell')], signal);
    expect(signals.filter(isPost).map(({ at }) => at)).toEqual(POSTS.map((at) => Date.parse(at)));
  });
});

describe('a profile that the AppView lost', () => {
  it('is found by the DID that its server knows, with the word that its name proves nothing now', async () => {
    shown().lost = 'name';
    expect(await look()).toMatchObject([{ seen: 'visible', name: 'handle.invalid' }]);
  });

  it('is asked of its server where it is gone altogether: what it publishes, nobody is shown', async () => {
    shown().lost = 'all';
    expect(await look()).toMatchObject([{ seen: 'partial' }]);
  });

  it('is gone where its server knows nothing of it either', async () => {
    appView.accounts.splice(0);
    pds.accounts.splice(0);
    expect(await look()).toMatchObject([{ seen: 'missing' }]);
  });

  it('is not asked for where its owner switched it off: that is told', async () => {
    for (const account of [shown(), held()]) account.state = 'deactivated';
    expect(await look()).toMatchObject([{ seen: 'missing', code: 'AccountDeactivated' }]);
  });

  it('is found by the DID of the login after a takedown that was undone', async () => {
    const accounts = { fjell: { appPassword: held().password } };
    const reader = createReader({ accounts });
    shown().lost = 'name';
    pds.instead = (request, response) => {
      if (!request.url?.includes('resolveHandle')) return false;
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end('{"error":"HandleNotFound","message":"Unable to resolve handle"}');
      return true;
    };
    expect((await look(reader))[0]).toMatchObject({ seen: 'missing' });
    expect((await look(reader))[0]).toMatchObject({ seen: 'visible', name: 'handle.invalid' });
  });
});

describe('an account that moved to another server', () => {
  const own = () => ({ fjell: { service: pds.url, appPassword: held().password } });
  beforeEach(() => {
    next.add('fjell.test', POSTS);
    held().state = 'deactivated';
    shown().home = next.url;
  });

  it('is visible, and its key is told to belong to the server that it left', async () => {
    expect(await look(createReader({ accounts: own() }))).toMatchObject([
      { kind: 'profile', seen: 'visible' },
      { kind: 'credentials', result: 'revoked', reason: 'moved', text: next.url },
    ]);
  });

  it('is visible where only its server is named', async () => {
    const accounts = { fjell: { service: pds.url } };
    expect(await look(createReader({ accounts }))).toMatchObject([{ seen: 'visible' }]);
  });

  it('is found at its new server where there is no AppView', async () => {
    const { did } = held();
    const documents = new Map([['bluesky/account/fjell', { handle: 'fjell.test', did }]]);
    const reader = createReader({ appView: null, memory: keptIn(documents) });
    expect(await look(reader)).toMatchObject([{ seen: 'visible' }]);
  });

  it('is taken for switched off where its document still names the server', async () => {
    shown().home = pds.url;
    expect(await look(createReader({ accounts: own() }))).toMatchObject([
      { kind: 'profile', seen: 'missing', code: 'RepoDeactivated' },
      { kind: 'credentials', result: 'disabled', code: 'AccountDeactivated' },
      { kind: 'write', result: 'refused' },
    ]);
  });
});

describe('the account behind a name', () => {
  it('is known after a restart, so that a new name is no other account', async () => {
    const memory = keptIn(new Map());
    await look(createReader({ memory }));
    appView.accounts[0] = { ...shown(), handle: 'fjellvakt.test' };
    expect(await look(createReader({ memory }))).toMatchObject([
      { seen: 'visible', name: 'fjellvakt.test' },
    ]);
  });

  it('is not whoever takes the name over a restart, and their posts are not ours', async () => {
    const memory = keptIn(new Map());
    await look(createReader({ memory }));
    appView.accounts[0] = { ...shown(), handle: 'fjellvakt.test' };
    Object.assign(appView.add('fjell.test', ['2026-03-01T11:59:00Z']), { did: OTHER_DID });
    const signals = await createReader({ memory }).look([channel('fjell')], signal);
    expect(signals.filter((one) => 'channel' in one)).toMatchObject([{ seen: 'replaced' }]);
  });

  it('is asked for anew where the settings name another', async () => {
    const memory = keptIn(
      new Map([['bluesky/account/fjell', { handle: 'old.test', did: OTHER_DID }]]),
    );
    expect(await look(createReader({ memory }))).toMatchObject([{ seen: 'visible' }]);
  });
});

it('hides nothing that strangers are refused: it names no labeler', async () => {
  let named: unknown = 'no call';
  appView.instead = (request) => {
    if (request.url?.includes('getProfile')) named = request.headers['atproto-accept-labelers'];
    return false;
  };
  await look();
  expect(named || undefined).toBeUndefined();
});

it('says why a session could not be renewed, not that its token had run out', async () => {
  const reader = createReader({ accounts: { fjell: { appPassword: held().password } } });
  await look(reader);
  pds.expireAccessTokens();
  pds.instead = (request, response) => {
    if (!request.url?.includes('refreshSession')) return false;
    response.writeHead(503, { 'content-type': 'application/json' });
    response.end('{"error":"UpstreamFailure","message":"Try again later"}');
    return true;
  };
  expect((await look(reader)).at(-1)).toMatchObject({
    kind: 'credentials',
    result: 'server-error',
  });
});
