import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

/** https://support.google.com/youtube/answer/11585688 */
const HANDLE = /^@[\p{L}\p{N}](?:[\p{L}\p{N}._·-]{1,28})[\p{L}\p{N}]$/u;

export const youtube = {
  label: 'YouTube',
  named: 'proper',
  account: 'account',
  handles: 'names',
  spoken: {
    names: [/^(?:youtube|youtub|yutube|jutub|utube)(\p{L}*)$/u, /^yt()$/u],
    act: undefined,
    long: 'youtube',
  },
  profiles: {
    hosts: ['youtube.com', 'youtu.be'],
    read: readAddress,
    bare: undefined,
    page: undefined,
    pageById: undefined,
  },
  channelKeys: [],
  secrets: [
    {
      variable: 'YOUTUBE_API_KEY',
      of: 'platform',
      key: 'apiKey',
      needed: true,
      purpose: 'to look at channels: YouTube’s robots.txt lets no program read their feeds',
      origin: 'Google Cloud console: a project with "YouTube Data API v3", Credentials, API key',
    },
  ],
  priors: {},
  showsWithinMinutes: 45,
  errorCodes: {},
  // Google's status page leaves YouTube out.
  statusPage: undefined,
  assumed: {
    parts: 8,
    most: undefined,
    handle: (n) => `UC${String(n).padStart(22, '0')}`,
    instance: undefined,
  },
} as const satisfies PlatformRecord;

/** `/channel/UC…` and `/@handle`, and tabs below either. */
function readAddress(_: URL, [first = '', second = '']: readonly string[]): Recognised {
  if (/^channel$/i.test(first) && /^UC[\w-]{22}$/.test(second))
    return recognised('youtube', second);
  if (HANDLE.test(first)) return recognised('youtube', first.toLowerCase());
  if (/^(?:c|user)$/i.test(first)) {
    return unrecognised(
      'This is an old address of a channel on YouTube. Open it, and paste the one with an @ that the channel shows.',
    );
  }
  return unrecognised(
    'This address on YouTube is not that of a channel, such as https://www.youtube.com/@name.',
  );
}
