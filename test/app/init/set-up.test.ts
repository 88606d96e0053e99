import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '#adapters/settings/settings-file.ts';
import { setUp } from '#app/init/set-up.ts';
import { type FeedServer, startFeedServer } from '#test/fakes/feed-server.ts';
import {
  CTRL_C,
  createPersonAtTerminal,
  DOWN,
  ENTER,
  SPACE,
  TAB,
} from '#test/fakes/person-at-terminal.ts';

let folder: string;
let server: FeedServer;
beforeEach(async () => {
  server = await startFeedServer();
  server.items = [{ id: '1', at: '2026-01-01T00:00:00Z' }];
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-init-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);
const read = (name: string) => readFile(file(name), 'utf8');

function begin(environment: Record<string, string> = {}) {
  const person = createPersonAtTerminal();
  const ended = setUp({ screen: person.screen, environment, folder });
  return { person, ended };
}

/** Answers all questions about a new organisation; the language, zone and hosts as suggested. */
async function answersAboutNordvik(
  { reads, types }: ReturnType<typeof createPersonAtTerminal>,
  isNewFile = true,
) {
  await reads('Who publishes?');
  await types('Nordvik politidistrikt', ENTER);
  await reads('What do people call it?');
  await types(ENTER);
  await reads('In which language');
  await types(DOWN, ENTER);
  await reads('In which time zone');
  await types(ENTER);
  if (!isNewFile) return;
  await reads('your own line works?');
  await types(ENTER);
}

describe('init, where nothing is set up', () => {
  it('asks, looks once, and writes settings that the program reads, and the names of secrets', async () => {
    const { person, ended } = begin();
    await answersAboutNordvik(person);
    await person.reads('Where does it publish?');
    await person.types(
      `${server.url}/feed`,
      ENTER,
      'https://x.com/nordvik?s=20',
      ENTER,
      '@nordvik',
      TAB,
      ENTER,
    );
    await person.reads('Which one is @nordvik?');
    await person.types(DOWN, ENTER);
    await person.reads(`Feed ${server.url}/feed: visible, 1 post seen`);
    await person.reads('X nordvik: not looked at; X_BEARER_TOKEN is not set yet');
    await person.reads('Instagram nordvik: not looked at');
    await person.reads('Which secrets will you put into .env?');
    await person.types(ENTER);
    await person.reads('Write 3 channels to kanalvakt.yaml, and 2 names to .env?');
    await person.types(ENTER);
    await person.reads(
      'Put values into .env: X_BEARER_TOKEN, NORDVIK_INSTAGRAM_TOKEN. Next: npm start -s -- check',
    );
    expect(await ended).toEqual({ kind: 'written' });

    expect(server.requests).toEqual(['GET /feed']);
    expect((await readdir(folder)).sort()).toEqual(['.env', 'kanalvakt.yaml']);
    expect((await stat(file('.env'))).mode & 0o777).toBe(0o600);
    expect(await read('.env')).toMatch(/^X_BEARER_TOKEN=\n(?:.*\n)*NORDVIK_INSTAGRAM_TOKEN=$/m);
    const unset = await readSettings(undefined, {}, folder);
    expect(unset.kind === 'faulty' && unset.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('NORDVIK_INSTAGRAM_TOKEN, which is not set'),
      expect.stringContaining('X_BEARER_TOKEN, which is not set'),
    ]);
    const set = { X_BEARER_TOKEN: 'a', NORDVIK_INSTAGRAM_TOKEN: 'b' };
    expect(await readSettings(undefined, set, folder)).toMatchObject({
      kind: 'read',
      settings: {
        language: 'nn',
        zone: 'Europe/Oslo',
        organisations: [{ id: 'nordvik', name: 'Nordvik politidistrikt', aliases: ['Nordvik'] }],
        channels: [
          { id: 'nordvik-feed', platform: 'feed', handle: `${server.url}/feed` },
          { id: 'nordvik-x', platform: 'x', handle: 'nordvik' },
          { id: 'nordvik-instagram', platform: 'instagram', handle: 'nordvik' },
        ],
      },
    });
  });

  it('leaves out what is not there, unless it is wanted all the same, and refers to no secret that is not wanted', async () => {
    const { person, ended } = begin();
    await answersAboutNordvik(person);
    await person.reads('Where does it publish?');
    await person.types(`${server.url}/other/feed`, ENTER, 'x.com/nordvik', TAB, ENTER);
    await person.reads('There is no such account');
    await person.reads('Add it all the same?');
    await person.types(ENTER);
    await person.reads('Which secrets');
    await person.types(SPACE, ENTER);
    await person.reads('Write 1 channel to kanalvakt.yaml?');
    await person.types(ENTER);
    await ended;
    const settings = await readSettings(undefined, {}, folder);
    expect(settings.kind === 'read' && settings.settings.channels.map(({ id }) => id)).toEqual([
      'nordvik-x',
    ]);
    expect(await readdir(folder)).toEqual(['kanalvakt.yaml']);
  });

  it('asks for the country and its emergency number where they are not known', async () => {
    const { person, ended } = begin();
    await person.reads('Who publishes?');
    await person.types('Politsei', ENTER);
    await person.reads('What do people call it?');
    await person.types(ENTER);
    await person.reads('In which language');
    await person.types(ENTER);
    await person.reads('In which time zone');
    await person.types(...'Europe/Oslo'.split('').map(() => '\u007f'), 'Europe/Talin', ENTER);
    await person.reads('did you mean "Europe/Tallinn"?');
    await person.types('\u007f\u007f', 'linn', ENTER);
    await person.reads('In which country?');
    await person.types('EE', ENTER);
    await person.reads('in danger call in EE?');
    await person.types('112', ENTER);
    await person.reads('your own line works?');
    await person.types(ENTER);
    await person.reads('Where does it publish?');
    await person.types(`${server.url}/feed`, TAB, ENTER);
    await person.reads('Write 1 channel');
    await person.types(ENTER);
    await ended;
    expect(await readSettings(undefined, {}, folder)).toMatchObject({
      settings: { zone: 'Europe/Tallinn', emergency: { EE: [{ number: '112', service: 'any' }] } },
    });
  });

  it.each(['Who publishes?', 'In which time zone', 'Write 1 channel'])(
    'writes nothing when it is left at "%s", and says so',
    async (question) => {
      const { person, ended } = begin();
      const left = async () => {
        await person.types(CTRL_C);
        await person.reads('Left. Nothing was written.');
        expect(await ended).toEqual({ kind: 'cancelled' });
        expect(await readdir(folder)).toEqual([]);
      };
      await person.reads('Who publishes?');
      if (question === 'Who publishes?') return await left();
      await person.types('Nordvik', ENTER);
      await person.reads('What do people call it?');
      await person.types(ENTER);
      await person.reads('In which language');
      await person.types(ENTER);
      await person.reads('In which time zone');
      if (question === 'In which time zone') return await left();
      await person.types(ENTER);
      await person.reads('your own line works?');
      await person.types(ENTER);
      await person.reads('Where does it publish?');
      await person.types(`${server.url}/feed`, TAB, ENTER);
      await person.reads('Write 1 channel');
      await left();
    },
  );
});

const BY_HAND = `# ours
language: nb      # not nn
zone:    Europe/Oslo
organisations:
    - id: nordvik
      name: 'Nordvik politidistrikt'   # two words
      channels:
      - { platform: x, handle: Nordvik, accessToken: '\${MINE}' }
      - { platform: mastodon, handle: '@nordvik@social.example' }
      # more to come
rooms: [ { id: terminal,   organisation: nordvik } ]   # the terminal
`;

describe('init, where settings stand', () => {
  it('adds a channel, and changes neither what stands there nor a secret', async () => {
    await writeFile(file('kanalvakt.yaml'), BY_HAND);
    await writeFile(file('.env'), '# mine\nNORDVIK_X_2_TOKEN=keep-me', { mode: 0o640 });
    const { person, ended } = begin();
    await person.reads('kanalvakt.yaml has 2 channels.');
    await person.reads('Whose channels do you want to add?');
    await person.types(ENTER);
    await person.reads('Where does it publish?');
    await person.types(
      'x.com/nordvik',
      ENTER,
      'https://Social.example/@Nordvik',
      ENTER,
      'x.com/nordvik_ops',
      TAB,
      ENTER,
    );
    await person.reads('X nordvik is watched already.');
    await person.reads('Mastodon Nordvik is watched already.');
    await person.reads('Which secrets');
    await person.types(ENTER);
    await person.reads('Write 1 channel to kanalvakt.yaml, and 1 name to .env?');
    await person.types(ENTER);
    await ended;
    const added = `      - id: nordvik-x-2
        platform: x
        handle: nordvik_ops
        accessToken: \${NORDVIK_X_2_TOKEN} # set it in .env, never here
`;
    const text = await read('kanalvakt.yaml');
    expect(text.startsWith(BY_HAND.replace('      # more', `${added}      # more`))).toBe(true);
    expect(await read('.env')).toMatch(
      /^# mine\nNORDVIK_X_2_TOKEN=keep-me\n\n# .*\nX_BEARER_TOKEN=\n$/,
    );
    expect((await stat(file('.env'))).mode & 0o777).toBe(0o640);
    expect(person.shown()).not.toContain('keep-me');
  });

  it('adds an organisation', async () => {
    await writeFile(file('kanalvakt.yaml'), BY_HAND);
    const { person, ended } = begin({ MINE: 'x' });
    await person.reads('Whose channels');
    await person.types(DOWN, ENTER);
    await person.reads('Who publishes?');
    await person.types('Nordvik politidistrikt', ENTER);
    await person.reads('This one stands in the file already.');
    await person.types(...'Nordvik politidistrikt'.split('').map(() => '\u007f'), 'Austvik', ENTER);
    await person.reads('What do people call it?');
    await person.types('Austvika, Vika', ENTER);
    await person.reads('In which language');
    await person.types(ENTER);
    await person.reads('In which time zone');
    await person.types(ENTER);
    await person.reads('Where does it publish?');
    await person.types(`${server.url}/feed`, TAB, ENTER);
    await person.reads('Write 1 channel');
    await person.types(ENTER);
    await ended;
    const text = await read('kanalvakt.yaml');
    for (const line of BY_HAND.split('\n')) expect(text.split('\n')).toContain(line);
    const settings = await readSettings(undefined, { MINE: 'x' }, folder);
    expect(settings.kind === 'read' && settings.settings.organisations).toMatchObject([
      { id: 'nordvik' },
      { id: 'austvik', name: 'Austvik', aliases: ['Austvika', 'Vika'], country: 'NO' },
    ]);
  });

  it('adds nothing to a file with faults, and says which', async () => {
    await writeFile(file('kanalvakt.yaml'), 'organisations:\n  - { id: a, nme: A }\n');
    const { ended } = begin();
    expect(await ended).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/kanalvakt\.yaml:2: .*did you mean "name"\?/),
    });
  });

  it('says which file cannot be read', async () => {
    await mkdir(file('kanalvakt.yaml'));
    expect(await begin().ended).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('EISDIR'),
    });
  });

  it('leaves a file alone that somebody else changed meanwhile', async () => {
    await writeFile(file('kanalvakt.yaml'), BY_HAND);
    const { person, ended } = begin();
    await person.reads('Whose channels');
    await person.types(ENTER);
    await person.reads('Where does it publish?');
    await person.types(`${server.url}/feed`, TAB, ENTER);
    await person.reads('Write 1 channel');
    await writeFile(file('kanalvakt.yaml'), `${BY_HAND}# changed\n`);
    await person.types(ENTER);
    expect(await ended).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('meanwhile'),
    });
    expect(await read('kanalvakt.yaml')).toBe(`${BY_HAND}# changed\n`);
  });
});
