import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createBluesky } from '#adapters/platforms/bluesky/bluesky.ts';
import { createJetstream } from '#adapters/platforms/bluesky/jetstream.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import type { PlatformReader } from '#src/ports.ts';
import { type AtprotoServer, startAtprotoServer } from '#test/fakes/atproto-server.ts';
import {
  type JetstreamServer,
  posted,
  startJetstreamServer,
} from '#test/fakes/jetstream-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const signal = new AbortController().signal;

let server: AtprotoServer;
let stream: JetstreamServer;
let bluesky: PlatformReader;
let now: number;

beforeEach(async () => {
  now = NOW;
  [server, stream] = await Promise.all([startAtprotoServer(), startJetstreamServer()]);
  for (const name of ['fjell', 'havn']) server.add(`${name}.test`, ['2026-03-01T09:00:00Z']);
  bluesky = createBluesky({
    clock: { now: () => now },
    appView: server.url,
    service: server.url,
    http: createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 }),
    channels: 2,
    jetstream: { url: stream.url, from: 2 },
  });
});
afterEach(async () => {
  bluesky.close?.();
  await Promise.all([server.close(), stream.close()]);
});

const channels = ['fjell', 'havn'].map(
  (id): Channel => ({ id, owner: id, platform: 'bluesky', handle: `${id}.test`, role: 'ours' }),
);
const did = (at: number) => server.accounts[at]?.did ?? '';
const reads = () => server.requests.filter((line) => line.includes('app.bsky.')).length;
const look = async () =>
  (await bluesky.look(channels, signal)).map((one) => {
    if (one.kind === 'post') return `post ${new Date(one.at).toISOString().slice(11, 16)}`;
    return one.kind === 'profile' ? one.seen : one.kind;
  });

/** Looks until the stream vouches for both accounts: then nothing is read any more. */
async function streaming(): Promise<void> {
  await look();
  await vi.waitFor(async () => {
    now += SECOND;
    const before = reads();
    await look();
    expect(reads()).toBe(before);
  });
}

describe('where there are many channels', () => {
  it('takes posts from the stream, each once, and reads no list for them', async () => {
    await streaming();
    const before = reads();
    server.accounts[0]?.posts.push({ rkey: '3kaaaaaaaaa77', at: '2026-03-01T12:00:00Z' });
    stream.emit(posted(did(0), '3kaaaaaaaaa77', '2026-03-01T12:00:00Z'));
    await vi.waitFor(async () => expect(await look()).toEqual(['post 12:00']));
    expect([await look(), reads()]).toEqual([[], before]);
    // Somebody asks: the account is read itself, and its post is known.
    const asked = await bluesky.look(channels.slice(0, 1), signal);
    expect(asked.map(({ kind }) => kind)).toEqual(['reach', 'profile']);
  });

  it('looks once in a while whether every account is still there', async () => {
    await streaming();
    const [first] = server.accounts;
    if (first) first.state = 'takendown';
    now += 6 * MINUTE;
    expect(await look()).toEqual(['reach', 'suspended', 'visible']);
  });

  it('reads an account at once of which the stream says that it has changed', async () => {
    await streaming();
    const [first] = server.accounts;
    if (first) first.state = 'takendown';
    const account = { active: false, did: did(0), seq: 1, status: 'takendown' };
    stream.emit({ did: did(0), time_us: now * 1_000, kind: 'account', account });
    await vi.waitFor(async () => expect(await look()).toEqual(['reach', 'suspended']));
  });

  it('reads the accounts one by one while the stream is down, and goes on where it broke off', async () => {
    await streaming();
    stream.emit(posted(did(0), '3kaaaaaaaaa77', '2026-03-01T12:00:20Z'));
    await vi.waitFor(async () => expect(await look()).toEqual(['post 12:00']));
    stream.drop();
    stream.miss(posted(did(1), '3kaaaaaaaaa78', '2026-03-01T12:00:50Z'));
    await vi.waitFor(async () => expect(await look()).toContain('visible'));
    now += MINUTE;
    await vi.waitFor(async () => expect(await look()).toContain('post 12:00'));
    expect(stream.connected.at(-1)?.searchParams.get('cursor')).toBe(
      String((Date.parse('2026-03-01T12:00:20Z') - 5 * SECOND) * 1_000),
    );
  });

  it('does not rely on a stream that has been silent for long', async () => {
    await streaming();
    now += 11 * MINUTE;
    await look();
    now += SECOND;
    expect(await look()).toContain('visible');
  });

  it('reads every account where no stream can be had', async () => {
    await stream.close();
    for (let looks = 0; looks < 3; looks++) {
      expect((await look()).filter((one) => one === 'visible')).toHaveLength(2);
      now += MINUTE;
    }
  });
});

it('opens no stream where there are few channels', async () => {
  const few = createBluesky({
    clock: { now: () => now },
    appView: server.url,
    service: server.url,
    channels: 2,
    jetstream: { url: stream.url, from: 3 },
  });
  await few.look(channels, signal);
  await few.look(channels, signal);
  expect(stream.connected).toEqual([]);
});

it('asks a stream for 10,000 accounts, and no more', async () => {
  const many = createJetstream({ url: stream.url, clock: { now: () => now } });
  many.follow(Array.from({ length: 10_001 }, (_, at) => `did:plc:${at}`));
  await vi.waitFor(() => expect(stream.wanted).toHaveLength(1));
  expect(stream.wanted[0]?.wantedDids).toHaveLength(10_000);
  await vi.waitFor(() => expect(many.coveredSince('did:plc:9999')).toBe(NOW));
  expect(many.coveredSince('did:plc:10000')).toBe(undefined);
  many.close();
});
