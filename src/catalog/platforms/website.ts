import { ownPublishing } from '../causes.ts';
import { isBlueskyHandle } from './bluesky.ts';
import type { PlatformRecord } from './platform-record.ts';

/** The organisation's own site. */
export const website = {
  label: 'Website',
  named: 'own-words',
  account: 'website',
  handles: 'addresses',
  spoken: {
    names: [
      /^(?:nettsid|nettsted|nettstad|heimesid|hjemmesid|websid|webbplats|webbsid|hemsid|website|webpage|homepage)(\p{L}*)$/u,
      /^(?:site|siten|sajten|sajt)()$/u,
    ],
    act: undefined,
    long: undefined,
  },
  profiles: {
    // Any host that is no platform's.
    hosts: [],
    read: undefined,
    bare: {
      rank: 1,
      handleOf: (name, at) =>
        !at && isBlueskyHandle(name) ? `https://${name.toLowerCase()}/` : undefined,
    },
    page: undefined,
    pageById: undefined,
  },
  channelKeys: ['text', 'userAgent', 'headers'],
  secrets: [],
  priors: ownPublishing({ 'own-site': 0.002, outage: 0.00005 }),
  showsWithinMinutes: 45,
  errorCodes: {},
  statusPage: undefined,
  assumed: {
    parts: 8,
    most: undefined,
    handle: (n) => `https://www${n}.example/`,
    instance: undefined,
  },
} as const satisfies PlatformRecord;
