import type { Platform } from '../../src/model/platform.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { Clock, Log, PlatformReader } from '../../src/ports.ts';

/** Makes the reader of a platform. Each platform's libraries are loaded only where a channel is on it. */
const READERS: Readonly<
  Partial<
    Record<
      Platform,
      (settings: Settings, clock: Clock, log: Log) => Promise<PlatformReader | undefined>
    >
  >
> = {
  async politiloggen({ platforms }, clock, log) {
    const { createPolitiloggen } = await import('./politiloggen/politiloggen.ts');
    return createPolitiloggen({ clock, log, ...platforms.politiloggen });
  },
  async feed({ platforms }, clock, log) {
    const { createFeed } = await import('./feed/feed.ts');
    return createFeed({ clock, log, ...platforms.feed });
  },
  async bluesky({ platforms, accounts }, clock, log) {
    const { createBluesky } = await import('./bluesky/bluesky.ts');
    return createBluesky({ clock, log, accounts, ...platforms.bluesky });
  },
  /** X answers nobody without an app's token. */
  async x({ platforms, accounts }, clock, log) {
    const { bearerToken, ...rest } = platforms.x;
    if (bearerToken === undefined) return undefined;
    const { createX } = await import('./x/x.ts');
    return createX({ clock, log, accounts, bearerToken, ...rest });
  },
};

/** Platforms that this program can look at itself; of others it knows what people and notices tell. */
export const READABLE = Object.keys(READERS) as readonly Platform[];

/** A reader for every platform that the settings have a channel on and that can be looked at. */
export async function createReaders(
  settings: Settings,
  clock: Clock,
  log: Log,
): Promise<readonly PlatformReader[]> {
  const used = new Set(settings.channels.map(({ platform }) => platform));
  const readers = await Promise.all(
    [...used].flatMap((platform) => READERS[platform]?.(settings, clock, log) ?? []),
  );
  return readers.filter((reader) => reader !== undefined);
}
