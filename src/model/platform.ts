/** Where an organisation can publish. `feed` and `website` are the organisation's own. */
export const PLATFORMS = [
  'x',
  'facebook',
  'instagram',
  'bluesky',
  'mastodon',
  'politiloggen',
  'feed',
  'website',
] as const;
export type Platform = (typeof PLATFORMS)[number];
