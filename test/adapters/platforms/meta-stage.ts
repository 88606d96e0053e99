import { createHttpReader } from '#adapters/http/http-reader.ts';
import type { MetaOptions } from '#adapters/platforms/meta/meta.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { createKanalvakt } from '#app/wiring/core.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, type Instant, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Verdict } from '#src/model/verdict.ts';
import type { PlatformReader } from '#src/ports.ts';
import { type GraphServer, startGraphServer } from '#test/fakes/graph-server.ts';

export const NOW = Date.parse('2026-03-01T12:00:00Z');
export const patient = new AbortController().signal;
const silent = { info() {}, warn() {}, error() {} };

/** A fake server of Meta's, a clock that is set by hand, and channels with tokens of their own. */
export async function openStage(platform: 'facebook' | 'instagram') {
  const server = await startGraphServer();
  const time = { now: NOW };
  const clock = { now: () => time.now };
  return { server, time, options, several, judgedAfter, close: server.close };

  function options(channels: readonly Channel[], more: Partial<MetaOptions> = {}): MetaOptions {
    return {
      clock,
      url: server.url,
      http: createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 }),
      accounts: Object.fromEntries(
        channels.map(({ id }) => [id, { accessToken: `token-of-${id}` }]),
      ),
      ...more,
    };
  }

  /** Channels `a0` … each with a post some hours ago. */
  function several(count: number): Channel[] {
    return Array.from({ length: count }, (_, index) => {
      const posts = [isoUtc(NOW - 30 * HOUR), isoUtc(NOW - 4 * HOUR)];
      const page = server.add(`a${index}`, posts);
      page.instagram = {
        id: `1784140000000000${index}`,
        username: `a${index}`,
        posts: [...page.posts],
      };
      return channelOf(platform, `a${index}`);
    });
  }

  /**
   * Looks three times at a healthy channel that posted four hours ago, then ten times with what is wrong, five
   * minutes apart; then the first channel's verdict.
   */
  async function judgedAfter(
    channels: readonly Channel[],
    wrong: (server: GraphServer) => void,
    reader: PlatformReader,
  ): Promise<Verdict & { signals: string[] }> {
    const directory = {
      language: 'en' as const,
      zone: 'Europe/Oslo',
      organisations: [],
      channels,
      rooms: [],
      emergency: {},
    };
    const store = createMemoryStorage(clock);
    const { judge } = createKanalvakt({ directory, clock, store, log: silent });
    let last: readonly Signal[] = [];
    for (let looks = 0; looks < 13; looks++) {
      if (looks === 3) {
        wrong(server);
      }
      last = await reader.look(channels, patient);
      for (const seen of last) judge.observe(seen);
      const at: Instant = time.now;
      judge.observe({ at, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
      time.now += 5 * MINUTE;
    }
    const first = channels[0]?.id ?? '';
    return { ...judge.verdict(first, time.now), signals: inShort(last) };
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

export function channelOf(platform: 'facebook' | 'instagram', handle: string): Channel {
  const id = handle.toLowerCase();
  return { id, owner: handle, platform, handle, role: 'ours', postsPerDay: 6 };
}

/** `profile a visible`, `credentials a expired 463`. */
export function inShort(signals: readonly Signal[]): string[] {
  return signals.map((given) => {
    switch (given.kind) {
      case 'post':
        return `post ${given.channel} ${isoUtc(given.at).slice(11, 16)}`;
      case 'profile':
        return `profile ${given.channel} ${given.seen}`;
      case 'reach':
        return `reach ${given.target} ${given.result}`;
      case 'credentials':
        return ['credentials', given.channel, given.result, given.code].filter(Boolean).join(' ');
      default:
        return given.kind;
    }
  });
}
