import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, type Instant, MINUTE } from '#src/model/instant.ts';

/**
 * `npm run bench:judge [-- --json]`: how long the judge alone takes for 10,000 channels at one moment, and what of a single
 * look is the judge's where that many are watched.
 */

const COUNT = 10_000;
const NOW: Instant = Date.UTC(2026, 2, 10, 2, 0);
const platforms = ['x', 'facebook', 'bluesky', 'mastodon', 'feed'] as const;
const channels: Channel[] = Array.from({ length: COUNT }, (_, index) => ({
  id: `c${index}`,
  owner: `Organisation ${index % 1000}`,
  platform: platforms[index % platforms.length] ?? 'x',
  handle: `handle${index}`,
  postsPerDay: 2 + (index % 30),
  role: 'ours' as const,
}));
const judge = createJudge(channels, () => 'Europe/Oslo');
for (const [index, { id }] of channels.entries()) {
  for (let post = 40; post > 0; post--) {
    judge.observe({
      at: NOW - post * 3 * HOUR - (index % 97) * MINUTE,
      kind: 'post',
      channel: id,
      count: 1,
      repost: false,
      author: 'ours',
    });
  }
  judge.observe({ at: NOW - 2 * MINUTE, kind: 'credentials', channel: id, result: 'ok' });
  judge.observe({ at: NOW - 3 * MINUTE, kind: 'profile', channel: id, seen: 'visible' });
}
judge.observe({
  at: NOW - MINUTE,
  kind: 'reach',
  target: 'control',
  vantage: 'ours',
  result: 'ok',
});

// The first round learns the rhythms, as a running program has done long before it is asked.
const rounds: number[] = [];
for (let round = 0; round < 20; round++) {
  const start = performance.now();
  for (const { id } of channels) judge.assess(id, NOW + round * MINUTE);
  rounds.push(performance.now() - start);
}
const [first = 0, ...warm] = rounds;
// Looks come one by one, a minute for all of them, and each has the channel that was looked at judged.
const LOOKS = 2_000;
let now = NOW + rounds.length * MINUTE;
const looking = performance.now();
for (let look = 0; look < LOOKS; look++) {
  now += MINUTE / COUNT;
  const { id } = channels[look] as Channel;
  judge.observe({ at: now, kind: 'profile', channel: id, seen: 'visible' });
  judge.assess(id, now);
}
const lookMs = (performance.now() - looking) / LOOKS;
const result = {
  channels: COUNT,
  firstMs: Math.round(first),
  bestMs: Math.round(Math.min(...warm)),
  lookMs: Math.round(lookMs * 1_000) / 1_000,
  medianMs: Math.round(warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0),
};
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify(result)}\n`
    : `${COUNT} channels judged in ${result.bestMs} ms (median ${result.medianMs} ms; the first round, which learns every rhythm, ${result.firstMs} ms); a look ${result.lookMs} ms\n`,
);
