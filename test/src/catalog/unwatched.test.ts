import { describe, expect, it } from 'vitest';
import { platformRecord } from '#src/catalog/platforms/platforms.ts';
import { UNWATCHED, unwatchedAt, unwatchedNamed } from '#src/catalog/unwatched.ts';
import { LANGUAGES } from '#src/model/language.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import { notWatched } from '#src/say/plain-answers.ts';
import { createWords } from '#src/say/words.ts';
import { settingsSchema } from '#src/settings/schema.ts';

describe.each(UNWATCHED)('$label', ({ label, hosts, names }) => {
  it('is found by what people call it, and by its addresses', () => {
    for (const name of [label, label.toUpperCase(), ...names]) {
      expect(unwatchedNamed(name)?.label).toBe(label);
    }
    for (const host of hosts) expect(unwatchedAt(`www.${host}`)?.label).toBe(label);
  });

  it.each(LANGUAGES)('is told of in %s with its reason', (language) => {
    const told = notWatched(label, createWords(language));
    expect(told).toContain(label);
    expect(told).toMatch(/: \p{Ll}[^{}]{10,}\.$/u);
  });

  it('is no platform that is watched, and reads none of the hosts of one', () => {
    const watched = PLATFORMS.map(platformRecord);
    expect(watched.map((record) => record.label)).not.toContain(label);
    for (const { profiles } of watched) {
      for (const host of profiles.hosts) expect(unwatchedAt(host)).toBeUndefined();
    }
  });

  it('is named as what it is where the settings have a channel on it', () => {
    const channels = [{ platform: label.toLowerCase(), handle: 'fjell' }];
    const parsed = settingsSchema.safeParse({ organisations: [{ id: 'a', name: 'A', channels }] });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      `${label} cannot be watched: README.md, "Limits", says why`,
    ]);
  });
});

it('says of what nobody knows no more than that it is not watched', () => {
  expect(notWatched('Kripos', createWords('nb'))).toBe('Jeg følger ikke Kripos.');
});

it('says «TikTok kan jeg ikke følge», with the reason', () => {
  expect(notWatched('tiktok', createWords('nb'))).toBe(
    'TikTok kan jeg ikke følge: sidene der viser ingen innlegg til et program.',
  );
});
