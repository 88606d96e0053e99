import type { Platform } from '../model/platform.ts';

/** A secret that a channel or its whole platform is watched with. */
export interface Secret {
  /** The name of its variable. */
  readonly variable: string;
  readonly of: 'channel' | 'platform';
  /** The key in the settings that refers to it. */
  readonly key: 'appPassword' | 'accessToken' | 'bearerToken';
  /** Without it the account cannot be looked at at all. */
  readonly needed: boolean;
  readonly purpose: string;
  readonly origin: string;
}

type Kind = Omit<Secret, 'variable'> & { readonly suffix: string };

const X_APP: Secret = {
  variable: 'X_BEARER_TOKEN',
  of: 'platform',
  key: 'bearerToken',
  needed: true,
  purpose: 'to look at accounts on X at all; each look costs money, within a daily budget',
  origin: 'X: Developer Console, your app, "Bearer Token"',
};

const OWN: Readonly<Partial<Record<Platform, Kind>>> = {
  bluesky: {
    suffix: 'APP_PASSWORD',
    of: 'channel',
    key: 'appPassword',
    needed: false,
    purpose: 'to ask whether the account may write (nothing is published)',
    origin: 'Bluesky: Settings, Privacy and security, App passwords',
  },
  x: {
    suffix: 'TOKEN',
    of: 'channel',
    key: 'accessToken',
    needed: false,
    purpose: 'to ask whether the account is let in',
    origin: 'X: an access token of the account itself',
  },
  facebook: {
    suffix: 'TOKEN',
    of: 'channel',
    key: 'accessToken',
    needed: true,
    purpose: 'to look at the page',
    origin:
      'Facebook: the token of the page, or of a system user of the business (pages_show_list, pages_read_engagement)',
  },
  instagram: {
    suffix: 'TOKEN',
    of: 'channel',
    key: 'accessToken',
    needed: true,
    purpose: 'to look at the account',
    origin:
      'Instagram: a token of a system user of the business (instagram_basic, pages_show_list)',
  },
  mastodon: {
    suffix: 'TOKEN',
    of: 'channel',
    key: 'accessToken',
    needed: false,
    purpose: 'to ask whether the account is let in',
    origin: 'Mastodon: Preferences, Development, an application with the scope read:accounts',
  },
};

/** The secrets that a channel can be watched with, the needed ones first. */
export function secretsOf(channel: string, platform: Platform): readonly Secret[] {
  const own = OWN[platform];
  if (own === undefined) return [];
  const { suffix, ...kind } = own;
  const name = `${channel}-${suffix}`.replaceAll('-', '_').toUpperCase();
  const secret = { ...kind, variable: /^\d/.test(name) ? `_${name}` : name };
  return platform === 'x' ? [X_APP, secret] : [secret];
}
