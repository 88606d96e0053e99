import type { LanguageRecord } from '../record/language-record.ts';
import { nb as understood } from './lexicon/index.ts';
import { messages } from './messages.ts';

export const nb = {
  endonym: 'Norsk bokmål',
  shortName: 'bokmål',
  locale: 'nb',
  dates: { long: "d'.' LLLL", short: "d'.' LLL" },
  // Intl's own short forms set a comma between the units, which breaks up a sentence.
  units: { second: 's', minute: 'min', hour: 't', day: 'døgn', days: 'døgn' },
  platforms: {
    on: (name) => `på ${name}`,
    ownWords: {
      politiloggen: { name: 'politiloggen', on: 'i politiloggen' },
      feed: { name: 'nyhetsstrømmen', on: 'i nyhetsstrømmen' },
      website: { name: 'nettstedet', on: 'på nettstedet' },
    },
  },
  accounts: {
    any: {
      account: 'kontoen',
      page: 'siden',
      log: 'loggen',
      feed: 'strømmen',
      website: 'nettstedet',
    },
    own: {
      account: 'kontoen deres',
      page: 'siden deres',
      log: 'loggen deres',
      feed: 'strømmen deres',
      website: 'nettstedet deres',
    },
  },
  messages,
  understood,
} satisfies LanguageRecord;
