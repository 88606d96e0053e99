import type { Platform } from '../../src/model/platform.ts';

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  politiloggen: 'Politiloggen',
  feed: 'Feed',
  website: 'Website',
};
