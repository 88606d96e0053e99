import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '#src/catalog/platforms/profile.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { cleanName, cleanNames, organisationId } from '#src/setup/organisation-names.ts';
import { recogniseProfile } from '#src/setup/profile-address.ts';
import { secretsOf } from '#src/setup/secrets.ts';
import {
  addChannel,
  addEmergencyNumber,
  addOrganisation,
  initialSettings,
  type NewOrganisation,
  newChannels,
  type SettingsDefaults,
} from '#src/setup/settings-text.ts';

const BEGINNING: SettingsDefaults = {
  language: 'nn',
  zone: 'Europe/Oslo',
  country: 'NO',
  control: ['https://www.example.org'],
};
const NORDVIK: NewOrganisation = {
  id: 'nordvik',
  name: 'Nordvik politidistrikt',
  aliases: ['Nordvik'],
  places: ['Storholmen'],
};

/** A file with these channels, and every secret that they can have. */
function withChannels(
  text: string,
  at: number,
  organisation: string,
  profiles: readonly Profile[],
  taken: string[] = [],
) {
  return newChannels(profiles, organisation, taken).reduce((sofar, channel) => {
    const secrets = secretsOf(channel.id, channel.platform).map(({ variable }) => variable);
    return addChannel(sofar, at, organisation, channel, new Set(secrets));
  }, text);
}

/** As `parseSettings` reads it when every secret that it names is set. */
function parsed(text: string) {
  const names = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => [String(name), 'set']);
  return parseSettings(text, 'kanalvakt.yaml', Object.fromEntries(names));
}

describe('a settings file that is begun', () => {
  it('holds what was asked for, with comments', () => {
    const profiles: Profile[] = [
      { platform: 'bluesky', handle: 'nordvik.example' },
      { platform: 'x', handle: 'nordvik' },
      { platform: 'x', handle: 'nordvik_ops' },
      { platform: 'facebook', handle: '100064731120000' },
      { platform: 'mastodon', handle: 'nordvik', instance: 'social.example' },
    ];
    const text = withChannels(
      addOrganisation(initialSettings(BEGINNING), NORDVIK, true),
      0,
      'nordvik',
      profiles,
    );
    expect(text).toMatchInlineSnapshot(`
      "# What Kanalvakt watches. "kanalvakt init" wrote this; run again, it adds, and changes nothing that stands here.
      # kanalvakt.example.yaml shows all that can be set. "kanalvakt check" tries it, and says what is wrong and where.

      # nb, nn or en: the language of answers where the question shows none of its own.
      language: nn
      # IANA zone of times in answers.
      zone: Europe/Oslo
      # ISO 3166-1; decides public holidays and emergency numbers.
      country: NO

      # Addresses that answer whenever our own line works. If none does, no platform is called down.
      network:
        control: ["https://www.example.org"]

      # Who publishes, and on which channels. "aliases" is what people call it, and a place in a question means
      # the organisation there: "places: [Sandvika, Asker]".
      organisations:
        - id: nordvik
          name: Nordvik politidistrikt
          aliases: [Nordvik]
          places: [Storholmen]
          channels:
            - platform: bluesky
              handle: nordvik.example
              appPassword: \${NORDVIK_BLUESKY_APP_PASSWORD} # set it in .env, never here
            - platform: x
              handle: nordvik
              accessToken: \${NORDVIK_X_TOKEN} # set it in .env, never here
            - id: nordvik-x-2
              platform: x
              handle: nordvik_ops
              accessToken: \${NORDVIK_X_2_TOKEN} # set it in .env, never here
            - platform: facebook
              handle: "100064731120000"
              accessToken: \${NORDVIK_FACEBOOK_TOKEN} # set it in .env, never here
            - platform: mastodon
              handle: nordvik
              instance: social.example
              accessToken: \${NORDVIK_MASTODON_TOKEN} # set it in .env, never here

      # How each platform is read: "cadence", "freshness", and for X "dailyBudget" in dollars.
      platforms:
        x:
          bearerToken: \${X_BEARER_TOKEN} # set it in .env, never here
      "
    `);
    const read = parsed(text);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.value.channels.map(({ id, handle }) => [id, handle])).toEqual([
      ['nordvik-bluesky', 'nordvik.example'],
      ['nordvik-x', 'nordvik'],
      ['nordvik-x-2', 'nordvik_ops'],
      ['nordvik-facebook', '100064731120000'],
      ['nordvik-mastodon', 'nordvik'],
    ]);
  });

  it('gives the number to call where none is known for the country', () => {
    const begun = initialSettings({ ...BEGINNING, country: 'EE', zone: 'Europe/Tallinn' });
    const text = addEmergencyNumber(begun, 'EE', '112');
    const read = parsed(addOrganisation(text, NORDVIK, true));
    expect(read.ok && read.value.emergency['EE']).toEqual([{ number: '112', service: 'any' }]);
  });
});

const BY_HAND = `# ours
language: nb      # not nn
organisations:
    # the first
    - id: nordvik
      name:   'Nordvik politidistrikt'   # two words
      channels:
      - { platform: feed, handle: 'https://nordvik.example/feed' }
        # - { platform: x, handle: retired }
    # the second
    - id: sorvik
      name: >-
        Sørvik
        politidistrikt

# below
rooms: [ { id: terminal,   organisation: nordvik } ]   # the terminal
`;

describe('a settings file that stands already', () => {
  it('keeps every line as it is when a channel is added', () => {
    const text = addChannel(
      BY_HAND,
      0,
      'nordvik',
      { id: 'nordvik-x', platform: 'x', handle: 'nordvik' },
      new Set(['X_BEARER_TOKEN']),
    );
    expect(text).toBe(
      `${BY_HAND.replace(
        'handle: retired }\n',
        'handle: retired }\n      - platform: x\n        handle: nordvik\n',
      )}
# How each platform is read: "cadence", "freshness", and for X "dailyBudget" in dollars.
platforms:
  x:
    bearerToken: \${X_BEARER_TOKEN} # set it in .env, never here
`,
    );
  });

  it('keeps every line as it is when an organisation and its first channel are added', () => {
    const organised = addOrganisation(
      BY_HAND,
      { ...NORDVIK, id: 'austvik', name: 'Austvik' },
      false,
    );
    const text = withChannels(organised, 2, 'austvik', [
      { platform: 'politiloggen', handle: 'Øst' },
    ]);
    expect(text).toBe(
      BY_HAND.replace(
        '        politidistrikt\n',
        `        politidistrikt
    - id: austvik
      name: Austvik
      aliases: [Nordvik]
      places: [Storholmen]
      channels:
        - platform: politiloggen
          handle: Øst
`,
      ),
    );
  });

  it('changes no platform settings that stand there', () => {
    const mine = `${BY_HAND}platforms:\n  x: { bearerToken: '\${MY_TOKEN}', dailyBudget: 2 } # mine\n`;
    const text = withChannels(mine, 0, 'nordvik', [{ platform: 'x', handle: 'nordvik' }]);
    expect(text).toContain(mine.slice(BY_HAND.length));
    expect(text).not.toContain('X_BEARER_TOKEN');
  });

  it.each([
    ['lists in brackets', '# mine\norganisations: [{ id: a, name: A, channels: [] }] # all\n'],
    ['no channels yet', 'organisations:\n  - id: a # mine\n    name: A\n    channels:\n# all\n'],
    [
      'platforms without a word',
      'platforms:\n  x: # mine\norganisations:\n  - id: a\n    name: A # all\n',
    ],
    ['no line end at its end', '# mine\norganisations:\n- id: a\n  name: A # all'],
    ['line ends of Windows', '# mine\r\norganisations:\r\n  - id: a\r\n    name: A # all\r\n'],
    ['an end of the document', '# mine\norganisations:\n  - id: a\n    name: A # all\n...\n'],
    ['an anchor', '# mine\norganisations:\n  - &a\n    id: a\n    name: A # all\n'],
    ['JSON', '{"organisations": [{"id": "a", "name": "A"}]} # mine, all'],
  ])('is added to, and keeps its comments, with %s', (_, text) => {
    const profiles: Profile[] = [
      { platform: 'x', handle: 'a_1' },
      { platform: 'x', handle: 'a_2' },
    ];
    const result = withChannels(text, 0, 'a', profiles);
    expect(result).toContain('mine');
    expect(result).toContain('all');
    const read = parsed(addOrganisation(result, NORDVIK, false));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.value.channels.map(({ handle }) => handle)).toEqual(['a_1', 'a_2']);
    expect(read.ok && read.value.organisations.map(({ id }) => id)).toEqual(['a', 'nordvik']);
    expect(result.includes('\r\n') && /[^\r]\n/.test(result)).toBe(false);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '$',
      '{',
      '}',
      'A',
      '#',
      ':',
      ' ',
      '-',
      '"',
      "'",
      '\n',
      '&',
      '*',
      '!',
      '\u2028',
      '\ud800',
    ),
    maxLength: 20,
  }),
);
const anyProfile = fc.oneof(
  fc.record({
    platform: fc.constantFrom('x', 'facebook', 'instagram', 'bluesky', 'politiloggen'),
    handle: fc.stringMatching(/^[\w.]{1,15}$/),
  }),
  fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'xsmall' }).map((url) => {
    const recognised = recogniseProfile(url);
    return recognised.kind === 'profile'
      ? recognised.profile
      : { platform: 'x' as const, handle: 'a' };
  }),
);

describe('whatever an organisation is called', () => {
  it('is a file that the program reads, with that name', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 3 }),
        anyText,
        fc.array(anyProfile, { maxLength: 4 }),
        (typed, aliases, profiles) => {
          const names = [...new Set(typed.flatMap((name) => cleanName(name) || []))];
          fc.pre(names.length > 0);
          let text = initialSettings(BEGINNING);
          const ids: string[] = [];
          const channels: string[] = [];
          names.forEach((name, at) => {
            const id = organisationId(name, ids);
            ids.push(id);
            text = addOrganisation(
              text,
              { id, name, aliases: cleanNames(aliases), places: [] },
              at === 0,
            );
            text = withChannels(text, at, id, profiles, channels);
            channels.push(...newChannels(profiles, id, channels).map((channel) => channel.id));
          });
          const read = parsed(text);
          expect(read.ok ? [] : read.issues).toEqual([]);
          expect(read.ok && read.value.organisations.map(({ name }) => name)).toEqual(names);
          expect(read.ok && read.value.channels.map(({ handle }) => handle)).toEqual(
            names.flatMap(() => profiles.map(({ handle }) => handle)),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

it('knows a secret by a name that a variable may have, whatever the channel', () => {
  for (const platform of PLATFORMS) {
    for (const { variable } of secretsOf(`110-${platform}-2`, platform)) {
      expect(variable).toMatch(/^[A-Z_][A-Z0-9_]*$/);
    }
  }
});
