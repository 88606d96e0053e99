import { describe, expect, it } from 'vitest';
import { accountName, onPlatform, platformName } from '#src/catalog/languages/names.ts';
import { platformRecord } from '#src/catalog/platforms/platforms.ts';
import { LANGUAGES } from '#src/model/language.ts';
import { PLATFORMS } from '#src/model/platform.ts';

const EVERYWHERE = PLATFORMS.flatMap((platform) =>
  LANGUAGES.map((language) => [platform, language] as const),
);

describe('what platforms are called', () => {
  it.each(EVERYWHERE)('%s has a name, a place and an account in %s', (platform, language) => {
    const name = platformName(platform, language);
    expect(onPlatform(platform, language)).toMatch(/^(?:on|in|på|i) \S/);
    expect(onPlatform(platform, language)).toContain(name);
    expect(accountName(platform, true, language)).not.toBe(accountName(platform, false, language));
  });

  it.each(LANGUAGES)('no two share a name in %s', (language) => {
    const names = PLATFORMS.map((platform) => platformName(platform, language));
    expect(new Set(names).size).toBe(PLATFORMS.length);
  });

  it.each(LANGUAGES)('those with a proper name keep it in %s', (language) => {
    for (const platform of PLATFORMS) {
      const { label, named } = platformRecord(platform);
      expect(platformName(platform, language) === label).toBe(named === 'proper');
    }
  });

  it('stand in a sentence as people say them', () => {
    expect(onPlatform('bluesky', 'nb')).toBe('på Bluesky');
    expect(onPlatform('politiloggen', 'nn')).toBe('i politiloggen');
    expect(onPlatform('website', 'nn')).toBe('på nettstaden');
    expect(onPlatform('feed', 'en')).toBe('in the news feed');
    expect(accountName('facebook', true, 'nb')).toBe('siden deres');
    expect(accountName('x', true, 'en')).toBe('your account');
  });
});
