import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';
import { CLI, commandLine } from './run-cli.ts';

let folder: string;
let slack: Awaited<ReturnType<typeof startSlackServer>>;
let env: Record<string, string | undefined>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-slack-'));
  slack = await startSlackServer({ now: () => Date.now() });
  slack.workspace.addUser('U1', { name: 'Kari' });
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
  await writeFile(
    join(folder, 'kanalvakt.yaml'),
    `organisations:
  - { id: nordvik, name: Nordvik politidistrikt, aliases: [Nordvik], channels: [{ platform: x, handle: nordvik }] }
chats: { slack: {} }
status: [{ platform: slack, kind: none }]
`,
  );
  env = {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  };
});
afterAll(async () => {
  await slack.stop();
  await rm(folder, { recursive: true });
});

it('answers in Slack from the moment it says that it is connected, notes what is reported, and ends when told', async () => {
  const connected = slack.nextConnection();
  const program = spawn(process.execPath, [CLI, 'start'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  program.stderr.on('data', (chunk) => {
    told += chunk;
  });
  await connected;
  const kari = slack.person('U1');
  const receipt = slack.nextEphemeral('C1', 'U1');
  kari.slash('/kanalvakt', 'Nordvik får ikke postet på X', { channel: 'C1' });
  expect((await receipt)['text']).toContain('Notert: Nordvik på X – får ikke publisert.');
  const answer = slack.nextEphemeral('C1', 'U1');
  kari.slash('/kanalvakt', 'er Nordvik nede?', { channel: 'C1' });
  expect((await answer)['text']).toContain('Kari');
  const ended = once(program, 'close');
  program.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(told).toContain('Connected to slack.');
  for (const secret of [BOT_TOKEN, APP_TOKEN]) expect(told).not.toContain(secret);
  const audit = await commandLine(() => folder)(['audit', '--json'], { env });
  expect(JSON.parse(audit.out)).toMatchObject({ what: 'report', chat: 'slack', name: 'Kari' });
});
