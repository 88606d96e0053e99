import type { Platform } from '../../../src/model/platform.ts';

/** What differs between Meta's platforms, as far as reading goes. */
export interface Kind {
  readonly platform: Extract<Platform, 'facebook' | 'instagram' | 'threads'>;
  /** Of the page or account itself; `id` and `username` among them. */
  readonly fields: string;
  /** The list of its posts, the field that holds a post's time, and that which tells a repost, where there is one. */
  readonly posts: { readonly edge: string; readonly time: string; readonly type?: string };
  /** The permission without which an app cannot publish. */
  readonly publishing: string;
  /** Whether pages of others can be read with the app's token (Page Public Content Access). */
  readonly withAppToken: boolean;
}
