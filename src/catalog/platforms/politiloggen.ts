import { ownPublishing } from './own-publishing.ts';
import type { PlatformRecord } from './platform-record.ts';

export const politiloggen = {
  label: 'Politiloggen',
  named: 'own-words',
  account: 'log',
  spoken: {
    names: [/^(?:politilogg|politlogg|politiets?logg)(\p{L}*)$/u, /^(?:loggen|policelog)()$/u],
    act: undefined,
    long: 'politiloggen',
  },
  profiles: {
    hosts: [],
    read: undefined,
    bare: undefined,
    page: undefined,
    pageById: undefined,
  },
  channelKeys: [],
  secrets: [],
  priors: ownPublishing({ 'own-site': 0.0003, outage: 0.0008 }),
  errorCodes: {},
  statusPage: undefined,
  // There are twelve districts.
  assumed: { parts: 30, most: 12, handle: (n) => `channel_${n}`, instance: undefined },
} as const satisfies PlatformRecord;
