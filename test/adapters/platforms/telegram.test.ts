import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createTelegram } from '#adapters/platforms/telegram/telegram.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, isoUtc, MINUTE } from '#src/model/instant.ts';
import { recogniseProfile } from '#src/setup/profile-address.ts';
import {
  type FakeTelegramChannel,
  startTelegramServer,
  type TelegramServer,
} from '#test/fakes/telegram-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const fjell: Channel = {
  id: 'fjell',
  owner: 'Fjell',
  platform: 'telegram',
  handle: 'fjellbrann',
  role: 'ours',
  postsPerDay: 6,
};

let server: TelegramServer;
let account: FakeTelegramChannel;
let now: number;

beforeEach(async () => {
  now = NOW;
  server = await startTelegramServer();
  account = server.add('fjellbrann');
  account.posts.push({ at: isoUtc(NOW - 4 * HOUR) });
});
afterEach(() => server.close());

function createReader() {
  const http = createHttpReader({ retryPause: 1, timeout: 2_000, failuresBeforeRest: 0 });
  return createTelegram({ clock: { now: () => now }, url: server.url, http });
}

async function look(reader = createReader(), channel = fjell) {
  const signals = await reader.look([channel], new AbortController().signal);
  return signals.map((one) =>
    one.kind === 'post'
      ? `post ${isoUtc(one.at).slice(11, 16)}${one.repost ? ' repost' : ''}`
      : one.kind === 'profile'
        ? ['profile', one.seen, one.name].filter(Boolean).join(' ')
        : one.kind,
  );
}

it('tells what was forwarded as such, and nothing that nobody wrote', async () => {
  account.posts.push(
    { at: '2026-03-01T09:00:00Z', service: true },
    { at: '2026-03-01T10:00:00Z', forwarded: true },
  );
  expect(await look()).toEqual(['post 08:00', 'post 10:00 repost', 'profile visible']);
});

it('says what a channel is called where that is not the name in the settings', async () => {
  server.channels.set('fjellvakt', account);
  expect(await look(createReader(), { ...fjell, handle: 'fjellvakt' })).toContain(
    'profile visible fjellbrann',
  );
});

it.each([
  ['nobody of the name', () => server.channels.clear(), 'missing'],
  [
    'a channel without a page for strangers',
    () => Object.assign(account, { preview: false }),
    'login-wall',
  ],
  ['a channel that has published nothing', () => Object.assign(account, { posts: [] }), 'empty'],
  [
    'a robots.txt that forbids it',
    () => Object.assign(server, { robots: 'User-agent: *\nDisallow: /s/' }),
    'login-wall',
  ],
] as const)('of %s it sees no more than that', async (_what, change, seen) => {
  change();
  expect(await look()).toEqual([`profile ${seen}`]);
});

it('asks for no page that robots.txt forbids', async () => {
  server.robots = 'User-agent: *\nDisallow: /s/';
  await look();
  expect(server.requests).toEqual(['GET /robots.txt']);
});

it('never calls a channel quiet that it cannot see, and one that it sees well it does', async () => {
  const judged = async (change: () => void) => {
    const judge = createJudge([fjell], () => 'Europe/Oslo');
    const reader = createReader();
    for (let looks = 0; looks < 9; looks++) {
      if (looks === 3) change();
      for (const signal of await reader.look([fjell], new AbortController().signal)) {
        judge.observe(signal);
      }
      judge.observe({ at: now, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
      now += 5 * MINUTE;
    }
    const { ability, activity } = judge.verdict('fjell', now);
    return `${ability} ${activity}`;
  };
  expect(await judged(() => {})).toBe('working quiet');
  expect(await judged(() => Object.assign(account, { preview: false }))).not.toMatch(/quiet/);
  expect(await judged(() => server.channels.clear())).toMatch(/^(blocked|unknown)/);
});

it.each([
  ['https://t.me/fjellbrann', 'fjellbrann'],
  ['t.me/s/fjellbrann', 'fjellbrann'],
  ['https://t.me/fjellbrann/42?single', 'fjellbrann'],
  ['https://telegram.me/FjellBrann', 'FjellBrann'],
])('is recognised by %s', (address, handle) => {
  expect(recogniseProfile(address)).toEqual({
    kind: 'profile',
    profile: { platform: 'telegram', handle },
  });
});

it.each(['https://t.me/+AbCdEf', 'https://t.me/joinchat/AbC', 'https://t.me/c/123/4'])(
  'says that nobody but members see %s',
  (address) => {
    expect(recogniseProfile(address)).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('private channel'),
    });
  },
);
