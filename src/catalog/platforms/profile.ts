import type { Platform } from '../../model/platform.ts';

/** An account as a channel in the settings names it. */
export interface Profile {
  readonly platform: Platform;
  readonly handle: string;
  /** The server of a Mastodon account. */
  readonly instance?: string;
}

export type Recognised =
  | { readonly kind: 'profile'; readonly profile: Profile }
  /** It may be any of these, the likeliest first. */
  | { readonly kind: 'ambiguous'; readonly profiles: readonly Profile[] }
  /** It names no account that can be watched; `why` says so to whoever pasted it. */
  | { readonly kind: 'unknown'; readonly why: string };

export function recognised(platform: Platform, handle: string, instance?: string): Recognised {
  return { kind: 'profile', profile: { platform, handle, ...(instance ? { instance } : {}) } };
}

export function unrecognised(why: string): Recognised {
  return { kind: 'unknown', why };
}
