import type { Platform } from '../../src/model/platform.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { type Settings, settingsOf } from '../../src/settings/settings.ts';
import { READABLE } from '../wiring/platforms.ts';

/** Of a hundred channels, how many are on which platform; nobody has more than so many districts in the log. */
const MIX: readonly (readonly [Platform, share: number, most?: number])[] = [
  ['politiloggen', 30, 12],
  ['x', 25],
  ['facebook', 20],
  ['instagram', 10],
  ['bluesky', 15],
  ['mastodon', 10],
  ['website', 8],
  ['feed', 20],
];
const INSTANCES = 10;

/** What a platform asks for before it lets anybody read; nothing is read with it. */
const TOKENS: Readonly<Partial<Record<Platform, object>>> = {
  x: { bearerToken: 'assumed' },
};

/** Where each account is read with a token of its own. */
const READ_AS_ITSELF: readonly Platform[] = ['facebook', 'instagram'];

/**
 * Settings with so many channels, in a mix that is assumed, on the platforms that this program can look at.
 *
 * @param only all of them on this one
 */
export function assumedSettings(count: number, only?: Platform): Settings {
  const channels = numbered(only === undefined ? mixed(count) : [[only, count]]);
  return settingsOf(
    settingsSchema.parse({
      organisations: [{ id: 'a', name: 'A', channels }],
      platforms: Object.fromEntries(
        Object.entries(TOKENS).filter(([platform]) => READABLE.includes(platform as Platform)),
      ),
    }),
  );
}

/** Shares of the whole, the rest of a division to the last. */
function mixed(count: number): readonly (readonly [Platform, number])[] {
  const mix = MIX.filter(([platform]) => READABLE.includes(platform));
  let left = count;
  let parts = mix.reduce((sum, [, share]) => sum + share, 0);
  return mix.map(([platform, share, most = count]) => {
    const mine = Math.min(most, Math.round((left * share) / parts));
    left -= mine;
    parts -= share;
    return [platform, mine];
  });
}

function numbered(mix: readonly (readonly [Platform, number])[]) {
  return mix.flatMap(([platform, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${platform}-${index}`,
      platform,
      handle: handleOn(platform, index),
      ...(READ_AS_ITSELF.includes(platform) ? { accessToken: 'assumed' } : {}),
      ...(platform === 'mastodon' ? { instance: `social${index % INSTANCES}.example` } : {}),
    })),
  );
}

function handleOn(platform: Platform, index: number): string {
  if (platform === 'feed') return `https://www${index}.example/feed.xml`;
  if (platform === 'website') return `https://www${index}.example/`;
  return platform === 'bluesky' ? `channel${index}.example` : `channel_${index}`;
}
