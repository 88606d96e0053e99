import { ownPublishing } from '../causes.ts';
import type { PlatformRecord } from './platform-record.ts';

/** A feed (RSS, Atom) on the organisation's own site. Which addresses are feeds shows in the address itself. */
export const feed = {
  label: 'Feed',
  named: 'own-words',
  account: 'feed',
  handles: 'addresses',
  spoken: {
    names: [
      /^(?:nyhetsstrøm|nyheitsstraum|nyhetsstraum|nyhedsstrøm|nyhetsfeed|nyhetsflöde|newsfeed|rssfeed)(\p{L}*)$/u,
      /^(?:rss|feed|feeds|feeden|feeden)()$/u,
    ],
    act: undefined,
    long: undefined,
  },
  profiles: {
    hosts: [],
    read: undefined,
    bare: undefined,
    page: undefined,
    pageById: undefined,
  },
  channelKeys: ['userAgent', 'headers'],
  secrets: [],
  priors: ownPublishing({ 'own-site': 0.002, outage: 0.00005 }),
  showsWithinMinutes: 45,
  errorCodes: {},
  statusPage: undefined,
  assumed: {
    parts: 20,
    most: undefined,
    handle: (n) => `https://www${n}.example/feed.xml`,
    instance: undefined,
  },
} as const satisfies PlatformRecord;
