import { META_ERROR_CODES, META_PRIORS, META_STATUS } from './meta.ts';
import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

/** Pages of Instagram that are no account. */
const PAGES = /^(?:p|reel|reels|tv|explore|accounts|direct|about|developer|legal|share|web)$/i;
const HANDLE = /^(?!.*\.\.)\w(?:[\w.]{0,28}\w)?$/;

export const instagram = {
  label: 'Instagram',
  operator: 'meta',
  named: 'proper',
  account: 'account',
  handles: 'names',
  spoken: {
    names: [/^(?:instagram|insta(?!ll|ns|nt|bil)|instgram|ig(?!jen|en))(\p{L}*)$/u],
    act: undefined,
    long: 'instagram',
  },
  profiles: {
    hosts: ['instagram.com', 'instagr.am'],
    read: readAddress,
    bare: {
      rank: 4,
      handleOf: (name) => (HANDLE.test(name) ? name.toLowerCase() : undefined),
    },
    page: (handle) => `https://www.instagram.com/${handle}/`,
    pageById: undefined,
  },
  channelKeys: ['accessToken', 'publicPage'],
  secrets: [
    {
      variable: 'TOKEN',
      of: 'channel',
      key: 'accessToken',
      needed: true,
      purpose: 'to look at the account',
      origin:
        'Instagram: a token of a system user of the business (instagram_basic, pages_show_list)',
    },
  ],
  priors: META_PRIORS,
  showsWithinMinutes: 12,
  errorCodes: META_ERROR_CODES,
  statusPage: META_STATUS,
  assumed: { parts: 10, most: undefined, handle: (n) => `channel_${n}`, instance: undefined },
} as const satisfies PlatformRecord;

function readAddress(_: URL, [first = '', second = '']: readonly string[]): Recognised {
  const name = (/^(?:stories|_u)$/i.test(first) ? second : first).replace(/^@/, '');
  if (PAGES.test(name) || !HANDLE.test(name)) {
    return unrecognised(
      'This address on Instagram is not that of an account, such as https://www.instagram.com/name/.',
    );
  }
  return recognised('instagram', name.toLowerCase());
}
