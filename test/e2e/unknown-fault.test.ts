import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStorage } from '#adapters/storage/storage.ts';
import { startHttpServer } from '#test/fakes/http-server.ts';
import { CLI, commandLine } from './run-cli.ts';

const FAULT = join(import.meta.dirname, 'planted-fault.mjs');
const TOKEN = 'a-token-of-the-publisher-0123456789';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-fault-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each(['rejection', 'exception'])(
  'ends with exit code 1 at an unknown %s, says so, and leaves a whole database to start from',
  async (kind) => {
    let beats = 0;
    const hears = Promise.withResolvers<void>();
    const listener = await startHttpServer((_, response) => {
      beats++;
      hears.resolve();
      response.end('OK');
    });
    await writeFile(
      join(folder, 'kanalvakt.yaml'),
      `storage: ${kind}/kanalvakt.sqlite
organisations:
  - { id: nordvik, name: Nordvik politidistrikt, aliases: [Nordvik], channels: [{ platform: x, handle: nordvik }] }
http: { port: 0, tools: [{ name: publisher, token: "\${TOKEN}", organisations: [nordvik] }] }
heartbeat: { url: "\${HEARTBEAT}" }
status: [{ platform: slack, kind: none }]
`,
    );
    const env = { TOKEN, HEARTBEAT: `${listener.url}/ping/secret-of-the-heartbeat`, PLANTED: kind };
    const program = spawn(process.execPath, ['--import', FAULT, CLI, 'start'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    program.stderr.on('data', (chunk) => {
      told += chunk;
    });
    await hears.promise;
    const ended = once(program, 'close');
    program.kill('SIGUSR2');
    expect(await ended).toEqual([1, null]);
    expect(told).toContain(`planted ${kind}`);
    expect(told).toContain('Leaving, to be started anew.');
    expect(told).not.toContain('secret-of-the-heartbeat');
    expect(beats).toBe(1);
    await listener.close();
    const opened = await createStorage(join(folder, kind, 'kanalvakt.sqlite'), {
      now: () => Date.now(),
    });
    expect(opened).toMatchObject({ ok: true });
    expect(opened).not.toHaveProperty('keptAside');
    if (opened.ok) await opened.storage.close();
    const again = await commandLine(() => folder)(['ask', 'er Nordvik nede?'], { env });
    expect(again.code).toBe(0);
  },
);
