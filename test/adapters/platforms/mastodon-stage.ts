import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createMastodon } from '#adapters/platforms/mastodon/mastodon.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, type Instant, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Verdict } from '#src/model/verdict.ts';
import type { PlatformReader } from '#src/ports.ts';
import type { MastodonServer } from '#test/fakes/mastodon-server.ts';

export const NOW: Instant = Date.parse('2026-03-01T12:00:00Z');
export const http = createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });
export const signal = new AbortController().signal;

/** A reader at a time that can be moved; `own`: names whose tokens it has. */
export function readerOf(own: Readonly<Record<string, string>> = {}) {
  const time = { now: NOW };
  const accounts = Object.fromEntries(
    Object.entries(own).map(([id, accessToken]) => [id, { accessToken }]),
  );
  const reader = createMastodon({ clock: { now: () => time.now }, http, accounts });
  return { reader, time };
}

export function channelOn(server: MastodonServer, username: string): Channel {
  return {
    id: username,
    owner: `${username} brannvesen`,
    platform: 'mastodon',
    handle: `@${username}`,
    instance: server.url,
    role: 'ours',
    postsPerDay: 6,
  };
}

/** Accounts that posted some hours ago. */
export function several(server: MastodonServer, count: number): Channel[] {
  return Array.from({ length: count }, (_, index) => {
    server.add(`a${index}`, [isoUtc(NOW - 30 * HOUR), isoUtc(NOW - 4 * HOUR)]);
    return channelOn(server, `a${index}`);
  });
}

/** `profile a0 visible`, `credentials a0 disabled 403`. */
export function inShort(signals: readonly Signal[]): string[] {
  return signals.map((given) => {
    switch (given.kind) {
      case 'post':
        return `post ${given.channel} ${isoUtc(given.at).slice(11, 16)}${given.repost ? ' repost' : ''}`;
      case 'profile':
        return `profile ${given.channel} ${given.seen}`;
      case 'reach':
        return `reach ${given.target} ${given.result}`;
      case 'credentials':
        return ['credentials', given.channel, given.result, given.status].filter(Boolean).join(' ');
      default:
        return given.kind;
    }
  });
}

/** Looks once, then twice more with what is wrong, a quarter of an hour apart; then the first channel's verdict. */
export async function judgedAfter(
  { reader, time }: { reader: PlatformReader; time: { now: Instant } },
  channels: readonly Channel[],
  wrong: () => void,
): Promise<Verdict & { readonly signals: readonly string[] }> {
  const judge = createJudge(channels, () => 'Europe/Oslo');
  const look = async () => {
    const seen = await reader.look(channels, signal);
    for (const one of seen) judge.observe(one);
    return seen;
  };
  await look();
  time.now += 10 * MINUTE;
  wrong();
  await look();
  time.now += 15 * MINUTE;
  const last = await look();
  judge.observe({ at: time.now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
  return { ...judge.verdict(channels[0]?.id ?? '', time.now), signals: inShort(last) };
}
