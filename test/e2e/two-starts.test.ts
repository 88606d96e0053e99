import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLI, commandLine } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-two-'));
  const organisation =
    '{ id: nordvik, name: Nordvik, channels: [{ platform: x, handle: nordvik }] }';
  await writeFile(join(folder, 'kanalvakt.yaml'), `organisations: [${organisation}]\nstatus: []\n`);
});
afterAll(() => rm(folder, { recursive: true }));

async function watching() {
  const env = { PATH: process.env['PATH'], HOME: folder };
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const program = spawn(process.execPath, [CLI, 'start'], { cwd: folder, env, stdio: [...stdio] });
  let told = '';
  await new Promise<void>((resolve, reject) => {
    program.once('close', () => reject(new Error(told)));
    program.stderr?.on('data', (chunk) => {
      told += chunk;
      if (told.includes('Watching')) resolve();
    });
  });
  program.removeAllListeners('close');
  return program;
}

async function ended(program: Awaited<ReturnType<typeof watching>>, signal: 'SIGKILL' | 'SIGTERM') {
  const closed = once(program, 'close');
  program.kill(signal);
  return await closed;
}

it('watches by a database once at a time, says who does, and begins at once after a crash', async () => {
  const first = await watching();
  const second = await commandLine(() => folder)(['start']);
  expect(second.code).toBe(2);
  expect(second.err).toContain(`another "start" watches by the database`);
  expect(second.err).toContain(`process ${first.pid}`);
  await ended(first, 'SIGKILL');
  const third = await watching();
  expect(await ended(third, 'SIGTERM')).toEqual([0, null]);
});
