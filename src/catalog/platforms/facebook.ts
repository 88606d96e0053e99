import { META_ERROR_CODES, META_PRIORS, META_STATUS } from './meta.ts';
import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

/** Pages of Facebook that are no account of their own. */
const NO_ACCOUNT =
  /^(?:groups|events|watch|marketplace|gaming|hashtag|login|help|policies|privacy|business|ads|photo|photos|reel|reels|stories|search|settings|messages|notifications|plugins|dialog|sharer)$/i;

export const facebook = {
  label: 'Facebook',
  operator: 'meta',
  named: 'proper',
  account: 'page',
  handles: 'names',
  spoken: {
    names: [
      /^(?:facebook|facebok|fjesbok|fjesbook|feisbo+k|feisbu+k|fjesbo+k|fb)(\p{L}*)$/u,
      /^(?:face|fjes)()$/u,
    ],
    act: undefined,
    long: 'facebook',
  },
  profiles: {
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'm.me'],
    read: readAddress,
    bare: {
      rank: 5,
      handleOf: (name) => (/^[a-z0-9.]{5,50}$/i.test(name) ? name : undefined),
    },
    page: (handle) => `https://www.facebook.com/${handle}`,
    pageById: (id) => `https://www.facebook.com/${id}`,
  },
  channelKeys: ['accessToken', 'publicPage'],
  secrets: [
    {
      variable: 'TOKEN',
      of: 'channel',
      key: 'accessToken',
      instead: 'appToken',
      needed: true,
      purpose: 'to look at the page',
      origin:
        'Facebook: the token of the page, or of a system user of the business (pages_show_list, pages_read_engagement)',
    },
  ],
  priors: META_PRIORS,
  showsWithinMinutes: 12,
  errorCodes: META_ERROR_CODES,
  statusPage: META_STATUS,
  assumed: { parts: 20, most: undefined, handle: (n) => `channel_${n}`, instance: undefined },
} as const satisfies PlatformRecord;

/**
 * The page that an address on Facebook names: `/name`, `/profile.php?id=1`, `/people/Name/1`, `/p/Name-1`,
 * `/pages/Name/1`, `/pages/category/Kind/Name-1`, `/Name-1`, and posts and tabs below any of these.
 */
function readAddress({ searchParams }: URL, [first = '', ...rest]: readonly string[]): Recognised {
  const asked = searchParams.get('id') ?? '';
  if (/^(?:profile|story|permalink)\.php$/i.test(first) && /^\d+$/.test(asked)) {
    return recognised('facebook', asked);
  }
  if (/^share$/i.test(first)) {
    return unrecognised(
      'This address leads on to another. Open it, and paste the address that the browser shows then.',
    );
  }
  if (/^(?:people|pages|p|pg)$/i.test(first)) {
    const id = rest.flatMap((step) => /(?:^|-)(\d{5,})$/.exec(step)?.[1] ?? []).at(-1);
    if (id !== undefined) return recognised('facebook', id);
    if (/^pg$/i.test(first) && rest[0] !== undefined) return named(rest[0]);
    return noAccount();
  }
  return named(first);
}

function named(step: string): Recognised {
  // Names have no hyphens: this is a page without one, after whose title stands its number.
  const id = /-(\d{9,})$/.exec(step)?.[1];
  if (id !== undefined) return recognised('facebook', id);
  if (NO_ACCOUNT.test(step) || /\.php$/i.test(step) || !/^(?:\d+|[a-z0-9.]{5,50})$/i.test(step))
    return noAccount();
  return recognised('facebook', step);
}

function noAccount(): Recognised {
  return unrecognised(
    'This address on Facebook is not that of a page, such as https://www.facebook.com/name.',
  );
}
