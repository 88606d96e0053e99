import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CLI } from './run-cli.ts';

const TOKEN = 'a-token-of-the-publisher-0123456789';
const REFUSED = { channel: 'nordvik-x', result: 'refused', status: 403, code: 64 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-posting-'));
  await writeFile(
    join(folder, 'kanalvakt.yaml'),
    `organisations:
  - { id: nordvik, name: Nordvik politidistrikt, aliases: [Nordvik], channels: [{ platform: x, handle: nordvik }] }
http: { port: 0, tools: [{ name: publisher, token: "\${TOKEN}", organisations: [nordvik] }] }
`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** The program once it listens. */
async function started() {
  const program = spawn(process.execPath, [CLI, 'start'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, TOKEN },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    program.once('close', () => reject(new Error(told)));
    program.stderr.on('data', (chunk) => {
      told += chunk;
      const [, found] = /posting tools at (http:\S+)\./.exec(told) ?? [];
      if (found) resolve(found);
    });
  });
  let answers = '';
  program.stdout.on('data', (chunk) => {
    answers += chunk;
  });
  return {
    post: (body: object, key: string) =>
      fetch(`${url}/signals`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${TOKEN}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      }),
    get: async (path: string) => (await fetch(`${url}${path}`)).text(),
    async ask(question: string) {
      program.stdin.end(`${question}\n`);
      await vi.waitFor(() => expect(answers).toContain('Vurdert'), { timeout: 20_000 });
      return answers;
    },
    async stop() {
      const ended = once(program, 'close');
      program.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    },
  };
}

it('is believed at once: verdict, incident, answer; and counts once, over a restart too', async () => {
  const first = await started();
  expect((await first.post(REFUSED, 'post-1')).status).toBe(200);
  const before = await first.get('/metrics');
  expect(before).toContain('kanalvakt_signals_total{kind="write"} 1');
  expect(before).toContain('kanalvakt_channels{ability="blocked"} 1');
  expect(before).toContain('kanalvakt_incidents_open{severity="critical"} 1');
  expect(await first.ask('Er Nordvik nede på X?')).toContain('Nordvik får');
  await first.stop();

  const second = await started();
  const again = await second.post(REFUSED, 'post-1');
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
  expect(await second.get('/metrics')).not.toContain('kanalvakt_signals_total{kind="write"}');
  expect(await second.get('/metrics')).toContain('kanalvakt_incidents_open{severity="critical"} 1');
  const accepted = { channel: 'nordvik-x', result: 'accepted', status: 201 };
  expect((await second.post(accepted, 'post-2')).status).toBe(200);
  expect(await second.get('/metrics')).toContain('kanalvakt_channels{ability="working"} 1');
  expect(JSON.parse(await second.get('/readyz'))).toEqual({ status: 'ready' });
  await second.stop();
});
