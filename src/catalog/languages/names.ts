import type { Language } from '../../model/language.ts';
import type { Platform } from '../../model/platform.ts';
import { platformRecord } from '../platforms/platforms.ts';
import { LANGUAGE_RECORDS } from './languages.ts';
import type { PlatformName } from './record/language-record.ts';

/** What a platform is called in a sentence: "the website". */
export function platformName(platform: Platform, language: Language): string {
  return nameOf(platform, language).name;
}

/** Where something is on a platform: "on the website". */
export function onPlatform(platform: Platform, language: Language): string {
  return nameOf(platform, language).on;
}

/** What an organisation has there: "the page", "your account". @param own whether it is that of who asks */
export function accountName(platform: Platform, own: boolean, language: Language): string {
  const { accounts } = LANGUAGE_RECORDS[language];
  return accounts[own ? 'own' : 'any'][platformRecord(platform).account];
}

function nameOf(platform: Platform, language: Language): PlatformName {
  const { label, named } = platformRecord(platform);
  const { on, ownWords } = LANGUAGE_RECORDS[language].platforms;
  // A platform without words of its own is no key of theirs: the type of each language's folder sees to that.
  return named === 'proper'
    ? { name: label, on: on(label) }
    : ((ownWords as Readonly<Record<string, PlatformName>>)[platform] as PlatformName);
}
