import { describe, expect, it } from 'vitest';
import { createInterpreter } from '#src/ask/interpreter.ts';
import { HYPOTHESES } from '#src/catalog/causes.ts';
import { onPlatform } from '#src/catalog/languages/names.ts';
import { platformRecord } from '#src/catalog/platforms/platforms.ts';
import { createPriors, vector } from '#src/judge/likelihood/hypotheses.ts';
import type { Channel, Organisation } from '#src/model/channel.ts';
import { EMERGENCY } from '#src/model/directory.ts';
import { LANGUAGES, type Language } from '#src/model/language.ts';
import { PLATFORMS, type Platform } from '#src/model/platform.ts';
import { createNames } from '#src/say/phrasing-context.ts';
import { createWords } from '#src/say/words.ts';
import { settingsSchema } from '#src/settings/schema.ts';
import { settingsOf } from '#src/settings/settings.ts';
import { recogniseProfile } from '#src/setup/profile-address.ts';
import { secretsOf } from '#src/setup/secrets.ts';

const FJELL: Organisation = {
  id: 'fjell',
  name: 'Fjell',
  aliases: [],
  places: [],
  handles: [],
  country: 'NO',
  zone: 'Europe/Oslo',
};

function channelOn(platform: Platform): Channel {
  const { handle, instance } = platformRecord(platform).assumed;
  return {
    id: `fjell-${platform}`,
    owner: 'Fjell',
    platform,
    handle: handle(1),
    role: 'ours',
    ...(instance === undefined ? {} : { instance: instance(1) }),
  };
}

const directory = {
  language: 'nb' as const,
  zone: 'Europe/Oslo',
  organisations: [FJELL],
  channels: PLATFORMS.map(channelOn),
  rooms: [],
  emergency: EMERGENCY,
};
const names = createNames(directory);
const interpreter = createInterpreter(directory);

const QUESTIONS: Readonly<Record<Language, (where: string) => string>> = {
  nb: (where) => `Er Fjell nede ${where}, eller bare stille?`,
  nn: (where) => `Er Fjell nede ${where}, eller berre stille?`,
  en: (where) => `Is Fjell down ${where}, or just quiet?`,
};

describe.each(PLATFORMS)('%s', (platform) => {
  const record = platformRecord(platform);

  it.each(LANGUAGES)(
    'is understood in %s by what it is called there, and answered for',
    (language) => {
      const where = onPlatform(platform, language);
      const { intent, slots } = interpreter.interpret(QUESTIONS[language](where));
      expect({ intent, platform: slots.platform }).toEqual({
        intent: 'ask-status',
        platform: expect.arrayContaining([platform]),
      });
      expect(names.channel(channelOn(platform), createWords(language))).toBe(`Fjell ${where}`);
    },
  );

  it('has a prior for every hypothesis, and more than none for each that it names', () => {
    const { share } = createPriors(vector())(channelOn(platform));
    expect(share).toHaveLength(Object.keys(HYPOTHESES).length);
    expect(share.every((prior) => prior > 0 && prior < 1.000001)).toBe(true);
    for (const share of Object.values(record.priors)) expect(share).toBeGreaterThan(0);
  });

  it('is recognised by the page of an account', () => {
    const page = record.profiles.page?.('fjellpoliti');
    if (page === undefined) {
      expect(record.channelKeys).not.toContain('publicPage');
      return;
    }
    expect(recogniseProfile(page)).toEqual({
      kind: 'profile',
      profile: { platform, handle: 'fjellpoliti' },
    });
  });

  it('takes the settings that it is assumed to have, and the secrets that it asks for', () => {
    const { handle, instance } = channelOn(platform);
    const secrets = secretsOf('fjell', platform);
    const keys = secrets.flatMap(({ of, key, variable }) =>
      of === 'channel' ? [[key, variable]] : [],
    );
    const written = settingsSchema.parse({
      organisations: [
        {
          id: 'fjell',
          name: 'Fjell',
          channels: [{ platform, handle, instance, ...Object.fromEntries(keys) }],
        },
      ],
    });
    expect(settingsOf(written).channels).toEqual([expect.objectContaining({ platform, handle })]);
    for (const [key] of keys) expect(record.channelKeys).toContain(key);
    expect(new Set(secrets.map(({ variable }) => variable)).size).toBe(secrets.length);
  });
});
