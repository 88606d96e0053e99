import { platformRecord } from '../../src/catalog/platforms/platforms.ts';
import type { Channel } from '../../src/model/channel.ts';
import { type Instant, isoUtc } from '../../src/model/instant.ts';
import type { Platform } from '../../src/model/platform.ts';

/** Why a channel is not looked at; undefined where it is. */
export function notLookedAt(
  { platform, retiredFrom }: Channel,
  isReadable: boolean,
  now: Instant,
): string | undefined {
  if (retiredFrom !== undefined && retiredFrom <= now) {
    return `not looked at; retired since ${isoUtc(retiredFrom).slice(0, 10)}`;
  }
  if (isReadable) return undefined;
  const needed = neededFor(platform);
  return `not looked at, and known only by what people report${needed ? `; to look there takes ${needed}` : ''}`;
}

/** What a platform asks for before anybody can look there at all; empty where that is nothing. */
function neededFor(platform: Platform): string {
  return platformRecord(platform)
    .secrets.filter(({ needed }) => needed)
    .map(({ of, key, instead }) => {
      if (of === 'platform') return `an app's token ("platforms: ${platform}: ${key}")`;
      const other = instead ? `, or "platforms: ${platform}: ${instead}"` : '';
      return `a token ("${key}" of the channel${other})`;
    })
    .join(' and ');
}
