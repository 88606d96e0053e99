import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDiscordServer, type DiscordServer } from '#test/fakes/discord/discord-server.ts';
import { CLI, commandLine } from './run-cli.ts';

let folder: string;
let discord: DiscordServer;
let env: Record<string, string | undefined>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-discord-'));
  discord = createDiscordServer();
  await discord.start();
  await writeFile(
    join(folder, 'kanalvakt.yaml'),
    `organisations:
  - { id: nordvik, name: Nordvik politidistrikt, aliases: [Nordvik], channels: [{ platform: x, handle: nordvik }] }
chats: { discord: {} }
status: [{ platform: discord, kind: none }]
`,
  );
  env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
});
afterAll(async () => {
  await discord.stop();
  await rm(folder, { recursive: true });
});

/** Starts the program; it is connected once it has registered its commands, or found them registered. */
async function started() {
  const before = discord.calls.length;
  const program = spawn(process.execPath, [CLI, 'start'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  program.stderr.on('data', (chunk) => {
    told += chunk;
  });
  await discord.until(() =>
    discord.calls
      .slice(before)
      .find(({ method, path }) => method === 'GET' && /commands$/.test(path)),
  );
  return {
    async end() {
      const ended = once(program, 'close');
      program.kill('SIGTERM');
      const [code] = await ended;
      return { code, told };
    },
  };
}

it('answers in Discord, and after a restart its buttons still work and nothing is answered twice', async () => {
  const kari = discord.person('kari');
  const first = await started();
  kari.mention('Nordvik får ikke postet på X');
  const receipt = await discord.nextMessage();
  expect(receipt.content).toContain('Notert: Nordvik på X – får ikke publisert');
  const { code, told } = await first.end();
  expect({ code, told }).toMatchObject({ told: expect.stringContaining('Connected to discord.') });
  expect(told).not.toContain(discord.token);

  const second = await started();
  // Discord may send again what it has sent before.
  discord.gateway.repeat('MESSAGE_CREATE');
  kari.mention('er Nordvik nede?');
  const answer = await discord.nextMessage();
  expect(JSON.stringify(answer.embeds)).toContain('kari');
  const withdrawn = await discord.answerTo(kari.press(receipt, 'Trekk tilbake'));
  expect(withdrawn.content).toContain('Trukket tilbake');
  expect(discord.messages(discord.general.id).filter(({ author }) => author.bot)).toHaveLength(3);
  expect(discord.commands.writes).toBe(1);
  expect((await second.end()).told).not.toMatch(/error/i);
});

it('checks what Discord needs', async () => {
  const { out } = await commandLine(() => folder)(['check'], { env });
  expect(out).toContain('ok    discord: DISCORD_TOKEN, of Kanalvakt');
  expect(out).toContain('https://discord.com/oauth2/authorize?client_id=');
});
