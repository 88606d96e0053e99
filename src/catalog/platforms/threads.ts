import { META_ERROR_CODES, META_PRIORS } from './meta.ts';
import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

/** Names are those of Instagram. */
const HANDLE = /^@(?!.*\.\.)\w(?:[\w.]{0,28}\w)?$/;

export const threads = {
  label: 'Threads',
  operator: 'meta',
  named: 'proper',
  account: 'account',
  handles: 'names',
  spoken: {
    // «thread» alone is a conversation in a chat.
    names: [/^threads()$/u, /^threads-?(konto(?:en)?|profil(?:en)?|account)$/u],
    act: undefined,
    long: undefined,
  },
  profiles: {
    hosts: ['threads.net', 'threads.com'],
    read: readAddress,
    bare: undefined,
    page: undefined,
    pageById: undefined,
  },
  channelKeys: ['accessToken'],
  secrets: [
    {
      variable: 'TOKEN',
      of: 'channel',
      key: 'accessToken',
      needed: true,
      purpose: 'to look at the account',
      origin:
        'Threads: a long-lived token of the account itself (threads_basic), from an app with the Threads use case; it runs out after 60 days',
    },
  ],
  priors: META_PRIORS,
  showsWithinMinutes: 12,
  errorCodes: META_ERROR_CODES,
  // Meta's status page for professionals has no feed of its own for it.
  statusPage: undefined,
  assumed: { parts: 5, most: undefined, handle: (n) => `channel_${n}`, instance: undefined },
} as const satisfies PlatformRecord;

/** `/@name`, and posts below it. */
function readAddress(_: URL, [first = '']: readonly string[]): Recognised {
  if (HANDLE.test(first)) return recognised('threads', first.slice(1).toLowerCase());
  return unrecognised(
    'This address on Threads is not that of an account, such as https://www.threads.com/@name.',
  );
}
