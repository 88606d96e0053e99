import type { Platform } from '../../model/platform.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { feed } from './feed.ts';
import { instagram } from './instagram.ts';
import { mastodon } from './mastodon.ts';
import type { PlatformRecord } from './platform-record.ts';
import { politiloggen } from './politiloggen.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { website } from './website.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export const PLATFORM_RECORDS = {
  x,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  telegram,
  youtube,
  politiloggen,
  feed,
  website,
} as const satisfies Readonly<Record<Platform, PlatformRecord>>;

/** What is known of a platform. */
export function platformRecord(platform: Platform): PlatformRecord {
  return (PLATFORM_RECORDS as Readonly<Record<Platform, PlatformRecord>>)[platform];
}

/** Platforms that each language has words of its own for. */
export type PlatformWithOwnWords = {
  [P in keyof Records]: Records[P]['named'] extends 'own-words' ? P : never;
}[keyof Records];
type Records = typeof PLATFORM_RECORDS;

/** Platforms whose channels may have this key in the settings. */
export function platformsWith(key: string): readonly Platform[] {
  return (Object.entries(PLATFORM_RECORDS) as [Platform, PlatformRecord][]).flatMap(
    ([platform, { channelKeys }]) =>
      (channelKeys as readonly string[]).includes(key) ? [platform] : [],
  );
}
