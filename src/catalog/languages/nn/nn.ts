import type { LanguageRecord } from '../record/language-record.ts';
import { nn as understood } from './lexicon/index.ts';
import { messages } from './messages.ts';

export const nn = {
  endonym: 'Norsk nynorsk',
  shortName: 'nynorsk',
  locale: 'nn',
  dates: { long: "d'.' LLLL", short: "d'.' LLL" },
  // Intl's own short forms set a comma between the units, which breaks up a sentence.
  units: { second: 's', minute: 'min', hour: 't', day: 'døgn', days: 'døgn' },
  platforms: {
    on: (name) => `på ${name}`,
    ownWords: {
      politiloggen: { name: 'politiloggen', on: 'i politiloggen' },
      feed: { name: 'nyheitsstraumen', on: 'i nyheitsstraumen' },
      website: { name: 'nettstaden', on: 'på nettstaden' },
    },
  },
  accounts: {
    any: {
      account: 'kontoen',
      page: 'sida',
      log: 'loggen',
      feed: 'straumen',
      website: 'nettstaden',
    },
    own: {
      account: 'kontoen dykkar',
      page: 'sida dykkar',
      log: 'loggen dykkar',
      feed: 'straumen dykkar',
      website: 'nettstaden dykkar',
    },
  },
  messages,
  understood,
} satisfies LanguageRecord;
