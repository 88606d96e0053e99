import type { Platform } from '../../../src/model/platform.ts';

/** What differs between Meta's platforms, as far as reading goes. */
export interface Kind {
  readonly platform: Extract<Platform, 'facebook' | 'instagram'>;
  /** Of the page or account itself; `id` and `username` among them. */
  readonly fields: string;
  /** The list of its posts, and the field that holds a post's time. */
  readonly posts: { readonly edge: string; readonly time: string };
  /** The permission without which an app cannot publish. */
  readonly publishing: string;
  /** Whether pages of others can be read with the app's token (Page Public Content Access). */
  readonly withAppToken: boolean;
}
