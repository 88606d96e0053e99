/** Where an organisation can publish. `feed` and `website` are the organisation's own. */
export const PLATFORMS = [
  'x',
  'facebook',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'telegram',
  'youtube',
  'politiloggen',
  'feed',
  'website',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A public status page, as the settings name one. */
export interface StatusPage {
  readonly kind: 'statuspage' | 'slack' | 'instatus' | 'feed';
  readonly url: string;
}
