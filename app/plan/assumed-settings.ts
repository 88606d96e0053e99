import type { SecretKind } from '../../src/catalog/platforms/platform-record.ts';
import { platformRecord } from '../../src/catalog/platforms/platforms.ts';
import { PLATFORMS, type Platform } from '../../src/model/platform.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { type Settings, settingsOf } from '../../src/settings/settings.ts';

/** All platforms, those first that nobody has more than some channels on. */
function fewestFirst(): readonly Platform[] {
  const limit = (platform: Platform) =>
    platformRecord(platform).assumed.most ?? Number.POSITIVE_INFINITY;
  return PLATFORMS.toSorted((a, b) => limit(a) - limit(b));
}

/** Keys of a channel's or a platform's secrets that nothing is read without; nothing is read with what stands here. */
function assumedSecrets(platform: Platform, of: SecretKind['of']): object {
  const needed = platformRecord(platform).secrets.filter((one) => one.needed && one.of === of);
  return Object.fromEntries(needed.map(({ key }) => [key, 'assumed']));
}

/**
 * Settings with so many channels, in a mix that is assumed.
 *
 * @param only all of them on this one
 */
export function assumedSettings(count: number, only?: Platform): Settings {
  const channels = numbered(only === undefined ? mixed(count) : [[only, count]]);
  return settingsOf(
    settingsSchema.parse({
      organisations: [{ id: 'a', name: 'A', channels }],
      platforms: Object.fromEntries(
        PLATFORMS.map((platform) => [platform, assumedSecrets(platform, 'platform')]),
      ),
    }),
  );
}

/** Shares of the whole, one at least where there are enough for that, the rest of a division to the last. */
function mixed(count: number): readonly (readonly [Platform, number])[] {
  const mix = fewestFirst();
  let left = count;
  let rest = mix.reduce((sum, platform) => sum + platformRecord(platform).assumed.parts, 0);
  return mix.map((platform, at) => {
    const { parts, most = count } = platformRecord(platform).assumed;
    const share = Math.round((left * parts) / rest);
    const forOthers = mix.length - at - 1;
    const mine = Math.min(
      most,
      left > forOthers ? Math.min(Math.max(1, share), left - forOthers) : share,
    );
    left -= mine;
    rest -= parts;
    return [platform, mine];
  });
}

function numbered(mix: readonly (readonly [Platform, number])[]) {
  return mix.flatMap(([platform, count]) => {
    const { handle, instance } = platformRecord(platform).assumed;
    return Array.from({ length: count }, (_, index) => ({
      id: `${platform}-${index}`,
      platform,
      handle: handle(index),
      ...assumedSecrets(platform, 'channel'),
      ...(instance === undefined ? {} : { instance: instance(index) }),
    }));
  });
}
