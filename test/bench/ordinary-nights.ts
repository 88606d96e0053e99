import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Night } from '#src/nights/night.ts';

/** Nights on which nothing is wrong, as they are: posts that come or do not, looks that pass, and the odd hiccup. */

const OWNERS = ['Fjell', 'Skog', 'Elv', 'Kyst', 'Dal', 'Vidde'];
const PLATFORMS: readonly Platform[] = ['x', 'bluesky', 'facebook', 'mastodon'];
const FIRST: Instant = Date.UTC(2026, 0, 5, 18);
const HISTORY = 3 * DAY;
const LENGTH = 12 * HOUR;

/** How busy an hour of the day is, against the mean; most posts come by day. */
const BUSY = [
  0.3, 0.25, 0.2, 0.2, 0.2, 0.3, 0.6, 1, 1.3, 1.4, 1.4, 1.5, 1.5, 1.5, 1.6, 1.6, 1.5, 1.4, 1.3, 1.3,
  1.2, 1, 0.8, 0.65,
];

/** @param seed the same seed gives the same night; each is a date of its own */
export function ordinaryNight(seed: number): Night {
  const random = createRandom(seed + 1);
  const start = FIRST + seed * DAY;
  const channels = OWNERS.flatMap((name) => PLATFORMS.map((platform) => channelOf(name, platform)));
  const signals: Signal[] = [];
  for (const channel of channels) {
    posts(channel);
    looks(channel);
  }
  for (let at = start; at < start + LENGTH; at += 2 * MINUTE) {
    const result = random() < 0.004 ? 'timeout' : 'ok';
    signals.push({ at, kind: 'reach', target: 'control', vantage: 'ours', result });
  }
  signals.sort((a, b) => a.at - b.at);
  return { id: `ordinary-${seed}`, zone: 'Europe/Oslo', channels, signals, asks: [] };

  function channelOf(name: string, platform: Platform): Channel {
    const id = `${name.toLowerCase()}-${platform}`;
    const instance = platform === 'mastodon' ? { instance: 'ordinary.example' } : {};
    // From twenty a day to one in five days.
    const postsPerDay = 20 * 0.01 ** random();
    return { id, owner: name, platform, handle: id, role: 'ours', postsPerDay, ...instance };
  }

  function posts({ id, postsPerDay = 1 }: Channel): void {
    for (let at = start - HISTORY; at < start + LENGTH; at += 10 * MINUTE) {
      const rate = (postsPerDay / 144) * (BUSY[new Date(at + HOUR).getUTCHours()] as number);
      if (random() < rate) {
        const moment = at + Math.floor(random() * 10 * MINUTE);
        const post = { kind: 'post', count: 1, repost: false, author: 'ours' } as const;
        signals.push({ at: moment, channel: id, ...post });
      }
    }
  }

  /** One in fifty looks fails by itself: a time-out, a stumbling server, a limit reached. */
  function looks({ id }: Channel): void {
    const every = 5 * MINUTE;
    for (let at = start + Math.floor(random() * every); at < start + LENGTH; at += every) {
      const chance = random();
      const failed =
        chance < 0.008 ? 'unreachable' : chance < 0.014 ? 'server-error' : 'rate-limited';
      signals.push({
        at,
        kind: 'credentials',
        channel: id,
        result: chance < 0.02 ? failed : 'ok',
      });
      const page = random();
      const seen = page < 0.01 ? 'unreachable' : page < 0.015 ? 'login-wall' : 'visible';
      signals.push({ at: at + 1_000, kind: 'profile', channel: id, seen });
    }
  }
}

/** mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
