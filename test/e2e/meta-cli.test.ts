import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoUtc } from '#src/model/instant.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import { GRAPH_APP_TOKEN, type GraphServer, startGraphServer } from '#test/fakes/graph-server.ts';
import { commandLine } from './run-cli.ts';

let folder: string;
let server: GraphServer;
const run = commandLine(() => folder);
const SECRETS = {
  OSLO_FACEBOOK_TOKEN: 'token-of-nordvik',
  OSLO_INSTAGRAM_TOKEN: 'token-of-nordvik',
  META_APP_TOKEN: GRAPH_APP_TOKEN,
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-meta-'));
  server = await startGraphServer();
  const page = server.add('nordvik', [isoUtc(Date.now() - 600_000)]);
  page.instagram = { id: '17841400000000001', username: 'nordvik', posts: page.posts };
  await writeFile(
    join(folder, 'kanalvakt.yaml'),
    `organisations:
  - id: nordvik
    name: Nordvik politidistrikt
    channels:
      - { platform: facebook, handle: nordvik, accessToken: '\${OSLO_FACEBOOK_TOKEN}' }
      - { platform: instagram, handle: nordvik, accessToken: '\${OSLO_INSTAGRAM_TOKEN}' }
network: { control: ['${server.url}'] }
platforms:
  facebook: { url: '${server.url}', appToken: '\${META_APP_TOKEN}' }
  instagram: { url: '${server.url}' }
status: [{ platform: facebook, kind: none, url: '${server.url}' }]
`,
  );
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** All that a run left behind, in words and in files. */
async function everythingWritten(ended: { out: string; err: string }): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  );
  return [ended.out, ended.err, ...server.requests, ...texts].join('\n');
}

describe('check', () => {
  it('tries page, account and each token', async () => {
    const { out } = await run(['check'], { env: SECRETS });
    expect(out).toMatch(/ok +nordvik-facebook .*: visible, 1 post seen/);
    expect(out).toMatch(/ok +nordvik-facebook: its access token: accepted/);
    expect(out).toMatch(/ok +nordvik-instagram .*: visible, 1 post seen/);
    expect(out).toMatch(/ok +facebook: the app's token: accepted/);
  });

  it.each([
    [190, 463, 'expired', 'The token has run out. Make a new one'],
    [190, 460, 'revoked', 'The password was changed or the session ended.'],
    [190, 459, 'locked', 'Log in by hand and follow the steps to unlock'],
    [190, 458, 'app-refused', 'The app was taken out'],
    [368, undefined, 'locked', 'Appeal to Facebook now'],
    [200, undefined, 'app-refused', 'Check that the app may use pages_show_list'],
  ])('says what to do about %i/%s, and never the token', async (code, subcode, told, remedy) => {
    const state = server.tokens.get('token-of-nordvik');
    if (state) state.refused = { code, ...(subcode === undefined ? {} : { subcode }) };
    const ended = await run(['check'], { env: SECRETS });
    expect(ended.out).toMatch(
      new RegExp(`FAULT nordvik-facebook: its access token: ${told}\\n +.*${remedy}`),
    );
    expect(ended.code).toBe(1);
    expect(await everythingWritten(ended)).not.toMatch(/token-of-nordvik|the-app-secret/);
  });

  it('says that the app’s token is wrong, or the version out of use', async () => {
    const wrong = await run(['check'], { env: { ...SECRETS, META_APP_TOKEN: '4711|wrong' } });
    expect(wrong.out).toMatch(/FAULT facebook: the app's token: refused .*\n +Set "appToken"/);
    // The accounts' own tokens go on without it.
    expect(wrong.out).toMatch(/ok +nordvik-facebook: its access token: accepted/);
    expect(wrong.out).not.toContain('4711|wrong');
  });
});

describe('check of a page of others', () => {
  it('says what the app’s token lacks', async () => {
    const file = join(folder, 'kanalvakt.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/(facebook.*), accessToken[^}]*\}'/, '$1'));
    server.instead = (path) =>
      path.startsWith('nordvik')
        ? graphError(400, 10, '(#10) This requires Page Public Content Access.')
        : undefined;
    const { out } = await run(['check'], { env: SECRETS });
    expect(out).toMatch(
      /FAULT nordvik-facebook: its app's token: app-refused\n +Meta: “\(#10\) This requires Page Public/,
    );
  });
});

describe('ask and look', () => {
  it('answer about now, and leave no token behind', async () => {
    const looked = await run(['look', 'nordvik-facebook'], { env: SECRETS });
    const asked = await run(['ask', 'Er Nordvik oppe?', '--json'], { env: SECRETS });
    const { verdicts } = JSON.parse(asked.out);
    expect(verdicts).toContainEqual(
      expect.objectContaining({ channel: 'nordvik-instagram', ability: 'working' }),
    );
    const left = `${await everythingWritten(looked)}${asked.out}${asked.err}`;
    expect(left).toContain('nordvik-facebook');
    expect(left).not.toMatch(/token-of-nordvik|the-app-secret/);
  });
});
