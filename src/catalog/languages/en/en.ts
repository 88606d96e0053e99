import type { LanguageRecord } from '../record/language-record.ts';
import { en as understood } from './lexicon/index.ts';
import { messages } from './messages.ts';

export const en = {
  endonym: 'English',
  // Dates and numbers as the British write them: day before month, 24 hours.
  shortName: 'English',
  locale: 'en-GB',
  dates: { long: 'd LLLL', short: 'd LLL' },
  // Intl's own short forms set a comma between the units, which breaks up a sentence.
  units: { second: 's', minute: 'min', hour: 'h', day: 'day', days: 'days' },
  platforms: {
    on: (name) => `on ${name}`,
    ownWords: {
      politiloggen: { name: 'politiloggen', on: 'in politiloggen' },
      feed: { name: 'the news feed', on: 'in the news feed' },
      website: { name: 'the website', on: 'on the website' },
    },
  },
  accounts: {
    any: {
      account: 'the account',
      page: 'the page',
      log: 'the log',
      feed: 'the news feed',
      website: 'the website',
    },
    own: {
      account: 'your account',
      page: 'your page',
      log: 'your log',
      feed: 'your news feed',
      website: 'your website',
    },
  },
  messages,
  understood,
} satisfies LanguageRecord;
