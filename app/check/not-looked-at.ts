import type { Channel } from '../../src/model/channel.ts';
import { type Instant, isoUtc } from '../../src/model/instant.ts';
import type { Platform } from '../../src/model/platform.ts';

/** What a platform needs before this program can look there at all. */
const NEEDED: Readonly<Partial<Record<Platform, string>>> = {
  x: 'an app\'s token ("platforms: x: bearerToken")',
  facebook: 'a token ("accessToken" of the channel, or "platforms: facebook: appToken")',
  instagram: 'a token ("accessToken" of the channel)',
};

/** Why `check` does not look at a channel; undefined where it does. */
export function notLookedAt(
  { platform, retiredFrom }: Channel,
  isReadable: boolean,
  now: Instant,
): string | undefined {
  if (retiredFrom !== undefined && retiredFrom <= now) {
    return `not looked at; retired since ${isoUtc(retiredFrom).slice(0, 10)}`;
  }
  if (isReadable) return undefined;
  const needed = NEEDED[platform];
  return `not looked at, and known only by what people report${needed ? `; to look there takes ${needed}` : ''}`;
}
