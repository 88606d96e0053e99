import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#src/model/directory.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import { parseSettings, type Settings } from '#src/settings/settings.ts';
import { issueLines } from '#src/yaml/file-issue.ts';

const ROOT = join(import.meta.dirname, '../../..');

function parsed(text: string, variables = {}): Settings {
  const result = parseSettings(text, 'kanalvakt.yaml', variables);
  if (!result.ok) throw new Error(issueLines(result.issues));
  return result.value;
}

function faults(text: string, variables = {}): string[] {
  const result = parseSettings(text, 'k.yaml', variables);
  return result.ok ? [] : issueLines(result.issues).split('\n');
}

const organisation = (lines: string) => `organisations:\n  - id: oslo\n    name: Oslo pd\n${lines}`;
const channel = (line: string) => organisation(`    channels:\n      - ${line}\n`);

describe('settings', () => {
  it('need no more than an organisation, and have sensible defaults', () => {
    expect(parsed('organisations: [{ id: oslo, name: Oslo pd }]')).toEqual({
      language: 'nb',
      zone: 'Europe/Oslo',
      organisations: [
        {
          id: 'oslo',
          name: 'Oslo pd',
          aliases: [],
          places: [],
          handles: [],
          country: 'NO',
          zone: 'Europe/Oslo',
        },
      ],
      channels: [],
      rooms: [],
      emergency: expect.objectContaining({
        NO: [
          { number: '112', service: 'police' },
          { number: '110', service: 'fire' },
          { number: '113', service: 'ambulance' },
        ],
      }),
      accounts: {},
      pages: {},
      chats: {},
      alerts: { carryAfter: 120_000, shifts: ['07:00', '15:00', '23:00'], escalation: [] },
      maintenance: [],
      network: { control: [] },
      platforms: Object.fromEntries(PLATFORMS.map((platform) => [platform, {}])),
      storage: 'data/kanalvakt.sqlite',
    });
  });

  it('give a channel its owner, an id and the organisation’s role, unless it has its own', () => {
    const { channels } = parsed(
      organisation(`    role: sister
    channels:
      - { platform: politiloggen, handle: Oslo }
      - { id: oslo-blue, platform: bluesky, handle: oslo.example, role: ours, postsPerDay: 3.5 }
      - { platform: x, handle: oslo, retiredFrom: 2024-10-23T06:00:00Z, verified: true, followers: 0 }
`),
    );
    expect(channels).toEqual([
      {
        id: 'oslo-politiloggen',
        owner: 'Oslo pd',
        platform: 'politiloggen',
        handle: 'Oslo',
        role: 'sister',
      },
      {
        id: 'oslo-blue',
        owner: 'Oslo pd',
        platform: 'bluesky',
        handle: 'oslo.example',
        role: 'ours',
        postsPerDay: 3.5,
      },
      {
        id: 'oslo-x',
        owner: 'Oslo pd',
        platform: 'x',
        handle: 'oslo',
        role: 'sister',
        retiredFrom: Date.UTC(2024, 9, 23, 6),
        verified: true,
        followers: 0,
      },
    ]);
  });

  it('keep accounts apart from channels, so that no secret is in what can be asked about', () => {
    const settings = parsed(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how settings write it
      channel('{ platform: bluesky, handle: o.example, appPassword: "${PASS}" }'),
      { PASS: 'abcd-efgh' },
    );
    expect(settings.accounts['oslo-bluesky']?.appPassword).toBe('abcd-efgh');
    expect(JSON.stringify(directoryOf(settings))).not.toContain('abcd');
    expect(JSON.stringify(settings.channels)).not.toContain('abcd');
  });

  it('fill in variables anywhere, in part of a text too', () => {
    const { network, storage } = parsed(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how settings write it
      'organisations: [{ id: a, name: A }]\nstorage: "${DATA}/k.sqlite"\nnetwork: { control: ["https://${HOST}/"] }',
      { DATA: '/var/lib', HOST: 'example.org' },
    );
    expect(storage).toBe('/var/lib/k.sqlite');
    expect(network.control).toEqual(['https://example.org/']);
  });

  it.each([
    ['30s', 30_000],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
  ])('read %s as a length of time', (text, millis) => {
    const { platforms } = parsed(
      `organisations: [{ id: a, name: A }]\nplatforms: { feed: { cadence: ${text} } }`,
    );
    expect(platforms.feed.cadence).toBe(millis);
  });

  it.each(['example.org', 'www.nrk.no/x', 'http://127.0.0.1:8080', 'localhost:80', '[::1]:443'])(
    'take %s for an address',
    (text) => {
      const yaml = `organisations: [{ id: a, name: A }]\nnetwork: { control: ['${text}'] }`;
      expect(parsed(yaml).network.control).toEqual([text]);
    },
  );
});

describe('faulty settings', () => {
  const base = 'organisations: [{ id: oslo, name: Oslo }]\n';
  it.each([
    [
      'an unknown key',
      `${base}langauge: nb`,
      'k.yaml:2: langauge: unknown key "langauge"; did you mean "language"?',
    ],
    [
      'an unknown key deep down',
      channel('{ platform: x, handle: a, postPerDay: 2 }'),
      'k.yaml:5: organisations[0].channels[0].postPerDay: unknown key "postPerDay"; did you mean "postsPerDay"?',
    ],
    [
      'an unknown platform',
      channel('{ platform: blusky, handle: a }'),
      'k.yaml:5: organisations[0].channels[0].platform: "blusky" is not known; did you mean "bluesky"?',
    ],
    [
      'an unknown language',
      `${base}language: no`,
      'k.yaml:2: language: "no" is not known; did you mean "nb"?',
    ],
    [
      'an unknown zone',
      `${base}zone: Europe/Osl`,
      'k.yaml:2: zone: "Europe/Osl" is not an IANA time zone, such as Europe/Oslo; did you mean "Europe/Oslo"?',
    ],
    [
      'a wrong type',
      `${base}storage: 5`,
      'k.yaml:2: storage: a text belongs here, not 5; put it in quotes',
    ],
    [
      'a list that is none',
      'organisations: oslo',
      'k.yaml:1: organisations: a list belongs here, not "oslo"',
    ],
    ['no organisation', 'organisations: []', 'k.yaml:1: organisations: this list is empty'],
    [
      'nothing of what is needed',
      'language: nb',
      'k.yaml:1: organisations: this is missing; a list belongs here',
    ],
    ['an empty file', '', 'k.yaml:1: it is empty'],
    [
      'an empty name',
      'organisations: [{ id: a, name: " " }]',
      'k.yaml:1: organisations[0].name: this is an empty text',
    ],
    [
      'an id that is none',
      'organisations: [{ id: Ås, name: Ås }]',
      'k.yaml:1: organisations[0].id: "Ås" is no id: small letters a–z, digits and hyphens, 64 at most, such as oslo-bluesky',
    ],
    [
      'an organisation twice',
      'organisations:\n  - { id: a, name: A }\n  - { id: a, name: B }',
      'k.yaml:3: organisations[1].id: "a" stands twice',
    ],
    [
      'a channel id twice',
      organisation(
        '    channels:\n      - { platform: x, handle: a }\n      - { platform: x, handle: b }\n',
      ),
      'k.yaml:6: organisations[0].channels[1]: "oslo-x" stands twice; it is the id this channel gets; give it an "id" of its own',
    ],
    [
      'a room of nobody',
      `${base}rooms: [{ id: terminal, organisation: olso }]`,
      'k.yaml:2: rooms[0].organisation: no organisation has the id "olso"; did you mean "oslo"?',
    ],
    [
      'a key of another platform',
      channel('{ platform: x, handle: a, instance: mastodon.social }'),
      'k.yaml:5: organisations[0].channels[0].instance: "instance" is for mastodon; this channel is on x',
    ],
    [
      'an account of the fediverse without its server',
      channel('{ platform: mastodon, handle: oslo }'),
      'k.yaml:5: organisations[0].channels[0].handle: the server is missing; write the handle as "oslo@social.example", or name the server as "instance"',
    ],
    [
      'a server that is none',
      channel('{ platform: mastodon, handle: oslo, instance: social example }'),
      'k.yaml:5: organisations[0].channels[0].instance: "social example" is no server, such as social.example',
    ],
    [
      'a page of an account on a platform that shows none',
      channel('{ platform: bluesky, handle: a, publicPage: true }'),
      'k.yaml:5: organisations[0].channels[0].publicPage: "publicPage" is for x, facebook, instagram; this channel is on bluesky',
    ],
    [
      'a text that must stand on what is no page',
      channel('{ platform: feed, handle: a.example, text: Oslo }'),
      'k.yaml:5: organisations[0].channels[0].text: "text" is for website; this channel is on feed',
    ],
    [
      'a feed without an address',
      channel('{ platform: feed, handle: nyheter }'),
      'k.yaml:5: organisations[0].channels[0].handle: "nyheter" is no address; a feed is named by its address, such as https://www.example.org/feed.xml',
    ],
    [
      'a length of time that is none',
      `${base}platforms: { feed: { cadence: 5 min } }`,
      'k.yaml:2: platforms.feed.cadence: "5 min" is not a length of time, such as 30s, 5m, 2h or 1d',
    ],
    [
      'a time that is none',
      channel('{ platform: x, handle: a, retiredFrom: 2024-10-23 }'),
      'k.yaml:5: organisations[0].channels[0].retiredFrom: "2024-10-23" is no time, such as 2020-07-16T00:20:00Z',
    ],
    [
      'a country that is none',
      `${base}emergency: { no: [{ number: '112', service: police }] }`,
      'k.yaml:2: emergency.no: "no" is no ISO 3166-1 country, such as NO',
    ],
    [
      'a country whose numbers nobody gave',
      'organisations: [{ id: a, name: A, country: NZ }]',
      'k.yaml:1: organisations[0].country: no emergency numbers are known for NZ; name them under "emergency: NZ:", for people in danger are told them',
    ],
    [
      'a number that YAML took for a number',
      `${base}emergency: { NO: [{ number: 112, service: police }] }`,
      'k.yaml:2: emergency.NO[0].number: a text belongs here, not 112; put it in quotes',
    ],
    [
      'a key twice',
      `${base}zone: Europe/Oslo\nzone: Europe/Oslo`,
      'k.yaml:3: "zone" stands twice in the same group; leave one out',
    ],
    [
      'a tab, and not what follows from it',
      'organisations:\n  - id: oslo\n\tname: Oslo pd\n    channels: []\n',
      'k.yaml:3: this is not valid YAML: Tabs are not allowed as indentation; indent with spaces',
    ],
    [
      'a handle of the fediverse without quotes',
      'organisations:\n  - id: @oslo@mastodon.example',
      'k.yaml:2: this is not valid YAML: Plain value cannot start with reserved character @; put it in quotes',
    ],
    [
      'a second document',
      `${base}---\nlanguage: nb`,
      'k.yaml:2: a second document begins here; take the line "---" away, and name each key once',
    ],
    [
      'a length of time without its unit',
      `${base}platforms: { bluesky: { cadence: 60 } }`,
      'k.yaml:2: platforms.bluesky.cadence: 60 is not a length of time, such as 30s, 5m, 2h or 1d',
    ],
    [
      'a chat with nothing behind it',
      `${base}chats:\n  slack:`,
      'k.yaml:3: chats.slack: a group of keys belongs here, not null; write {} where nothing is to be set',
    ],
    [
      'the id of a role that is too long for a number',
      `${base}chats:\n  discord:\n    rights:\n      report:\n        groups:\n          1100000000000000001: Vakt`,
      'k.yaml:7: chats.discord.rights.report.groups.1100000000000000001: a number as long as this is not read exactly; put it in quotes',
    ],
    [
      'the id of a room that is too long for a number',
      `${base}chats: { discord: { rooms: [1100000000000000001] } }`,
      'k.yaml:2: chats.discord.rooms[0]: a number as long as this is not read exactly; put it in quotes',
    ],
    [
      'the id of a room that is too long for a number, in a list of several lines',
      `${base}rooms:\n  - { id: C1 }\n  - { id: 1100000000000000001 }`,
      'k.yaml:4: rooms[1].id: a number as long as this is not read exactly; put it in quotes',
    ],
    [
      'a chat that there is not',
      `${base}chats: { teams: {} }`,
      'k.yaml:2: chats.teams: unknown key "teams"; known: slack, discord',
    ],
    [
      'a chat that is misspelt in one of several forms',
      `${base}alerts: { escalation: [{ after: 10m, chat: slak, room: C1 }] }`,
      'k.yaml:2: alerts.escalation[0].chat: "slak" is not known; did you mean "slack"?',
    ],
    [
      'an alias of nothing',
      'organisations: *all',
      'k.yaml:1: this is not valid YAML: Unresolved alias (the anchor must be set before the alias): all',
    ],
  ])('name %s', (_name, text, message) => {
    expect(faults(text)).toEqual([message]);
  });

  it('name every fault at once, in the order of the file', () => {
    const text = `langauge: nb\nzone: Mars/Base\n${channel('{ platform: blusky, handle: a }')}`;
    expect(faults(text).map((line) => line.split(':')[1])).toEqual(['1', '2', '7']);
  });

  it('survive a document that would unfold without end', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let n = 0; n < 8; n++) {
      const [before, after] = [String.fromCharCode(97 + n), String.fromCharCode(98 + n)];
      bomb.push(`${after}: &${after} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    expect(faults(bomb.join('\n'))[0]).toMatch(
      /^k\.yaml:1: this is not valid YAML: Excessive alias/,
    );
  });
});

describe('secrets', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how settings write it
  const referring = channel('{ platform: bluesky, handle: a.example, appPassword: "${PASS}" }');

  it.each([
    ['not set', {}],
    ['set to nothing', { PASS: '' }],
  ])('that are %s are named by setting, line and variable', (_name, variables) => {
    expect(faults(referring, variables)).toEqual([
      'k.yaml:5: organisations[0].channels[0].appPassword: this refers to the variable PASS, which is not set; set it in the environment or in the file .env',
    ]);
  });

  it.each([
    'platform: bluesky, handle: a.example, appPassword: hunter2',
    'platform: x, handle: a, accessToken: hunter2',
  ])('do not belong in the file, and are not repeated from it: %s', (written) => {
    const [line] = faults(channel(`{ ${written} }`));
    expect(line).toContain('a secret does not belong in this file');
    expect(line).not.toContain('hunter2');
  });

  it('appear in no fault, whatever else is wrong', () => {
    const texts = [
      `${referring}langauge: nb\n`,
      `${referring}zone: "\${PASS}"\n`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how settings write it
      channel('{ platform: x, handle: a, appPassword: "${PASS}" }'),
      channel('{ platform: bluesky, handle: a, appPassword: [hunter2] }'),
    ];
    for (const text of texts) {
      const lines = faults(text, { PASS: 'hunter2' });
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join('\n')).not.toContain('hunter2');
    }
  });
});

it('what is said of pages stands by channel, and not in the channel', () => {
  const { channels, pages } = parsed(
    organisation(`    channels:
      - { id: a, platform: website, handle: politi.example, text: Operasjonssentralen }
      - { id: b, platform: facebook, handle: oslo, publicPage: true }
      - { id: c, platform: x, handle: oslo, publicPage: false }
`),
  );
  expect(pages).toEqual({ a: { text: 'Operasjonssentralen' }, b: { publicPage: true } });
  expect(channels.flatMap((one) => Object.keys(one))).not.toContain('publicPage');
});

it('the server of a Mastodon account is the one in its handle, where none is named', () => {
  const { channels } = parsed(
    organisation(`    channels:
      - { id: a, platform: mastodon, handle: '@oslo@Social.example' }
      - { id: b, platform: mastodon, handle: oslo@politi.example, instance: social.politi.example }
`),
  );
  expect(channels.map(({ instance }) => instance)).toEqual([
    'social.example',
    'social.politi.example',
  ]);
});

describe('the files that ship with the program', () => {
  it('the annotated example is right, and names a feed, a Bluesky account and twelve districts', async () => {
    const text = await readFile(join(ROOT, 'kanalvakt.example.yaml'), 'utf8');
    const { organisations, channels, accounts } = parsed(text, { BLUESKY_APP_PASSWORD: 'secret' });
    expect(organisations).toHaveLength(12);
    expect(channels.filter(({ platform }) => platform === 'politiloggen')).toHaveLength(12);
    expect(new Set(channels.map(({ platform }) => platform))).toContain('feed');
    expect(accounts['oslo-bluesky']?.appPassword).toBe('secret');
  });

  it('the example of the environment names every variable of the example', async () => {
    const [yaml, env] = await Promise.all(
      ['kanalvakt.example.yaml', '.env.example'].map((name) => readFile(join(ROOT, name), 'utf8')),
    );
    const named = [...String(yaml).matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(env).toContain(`${name}=`);
  });

  it('the twelve districts are right', async () => {
    const text = await readFile(join(ROOT, 'app/nights/districts.json'), 'utf8');
    expect(parsed(text).organisations.map(({ id }) => id)).toEqual([
      'oslo',
      'ost',
      'sor-ost',
      'innlandet',
      'agder',
      'sor-vest',
      'vest',
      'more-og-romsdal',
      'trondelag',
      'nordland',
      'troms',
      'finnmark',
    ]);
  });
});
