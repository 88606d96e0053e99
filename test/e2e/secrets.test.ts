import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeServer, readBody, startHttpServer } from '#test/fakes/http-server.ts';
import { type SmtpServer, startSmtpServer } from '#test/fakes/smtp-server.ts';
import { environmentOf, formsOf, SECRETS, settingsWithSecrets } from './planted-secrets.ts';
import { CLI, commandLine } from './run-cli.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let echo: FakeServer;
let smtp: SmtpServer;
let status = 401;
/** Everything that servers were sent. */
let received = '';
let onReceived = () => {};

/** Says back all that it was sent, wherever a platform's error has words. */
async function echoed(request: IncomingMessage): Promise<string> {
  const { url = '', headers, method } = request;
  const body = await readBody(request);
  const sent = `${method} ${url} ${body} ${JSON.stringify(headers)}`;
  received += sent;
  onReceived();
  const text = `you sent ${headers.authorization}: ${sent}`;
  if (url.startsWith('/xrpc/')) return JSON.stringify({ error: 'AuthEcho', message: text });
  if (url.startsWith('/2/')) {
    return JSON.stringify({
      title: text,
      detail: text,
      type: `https://x.example/problems/${headers.authorization}`,
      errors: [{ message: text, detail: text }],
    });
  }
  if (/access_token|^\/v\d/.test(url)) {
    const refused = JSON.stringify({
      error: { message: text, type: text, code: 190, error_user_msg: text, fbtrace_id: text },
    });
    // Each part of a batch has an answer of its own, inside one that went well.
    const parts = JSON.parse(new URLSearchParams(body).get('batch') ?? '[]') as unknown[];
    return status === 200 && parts.length > 0
      ? JSON.stringify(parts.map(() => ({ code: 400, headers: [], body: refused })))
      : refused;
  }
  if (url.includes('auth.test')) return JSON.stringify({ ok: false, error: text });
  return JSON.stringify({ error: text, error_description: text, message: text, code: 0 });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-secrets-'));
  echo = await startHttpServer(async (request, response) => {
    const body = await echoed(request);
    response.writeHead(status, { 'content-type': 'application/json', 'x-echo': 'yes' }).end(body);
  });
  smtp = await startSmtpServer();
});
afterAll(async () => {
  await echo.close();
  await smtp.stop();
  await rm(folder, { recursive: true });
});

async function settingsFolder(name: string): Promise<string> {
  const cwd = join(folder, name);
  await mkdir(cwd, { recursive: true });
  await writeFile(join(cwd, 'kanalvakt.yaml'), settingsWithSecrets(echo.url, smtp.port));
  return cwd;
}

const env = () => ({
  ...environmentOf(echo.url),
  SLACK_API_URL: `${echo.url}/api/`,
  DISCORD_API_URL: echo.url,
});

function found(text: string): string[] {
  return SECRETS.filter(({ value }) => formsOf(value).some((form) => text.includes(form))).map(
    ({ variable }) => `${variable}: …${contextOf(text, variable)}…`,
  );
}

/** What stands before a secret that was found, so that a failing test says where it got out. */
function contextOf(text: string, variable: string): string {
  const { value = '' } = SECRETS.find((one) => one.variable === variable) ?? {};
  const at = formsOf(value)
    .map((form) => text.indexOf(form))
    .find((index) => index >= 0);
  return at === undefined ? '' : text.slice(Math.max(0, at - 160), at);
}

async function filesOf(cwd: string): Promise<string> {
  const names = await readdir(cwd, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile());
  expect(files.map(({ name }) => name)).toContain('kanalvakt.sqlite');
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

/**
 * The program in `cwd`, from start to end, with all that it wrote.
 *
 * @param held secrets that it shows to nobody, as the servers answer
 */
async function runThrough(cwd: string, held: readonly string[]): Promise<string> {
  const program = spawn(process.execPath, [CLI, 'start'], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env() },
  });
  let written = '';
  const heard = new Set<() => void>();
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (chunk) => {
      written += chunk;
      for (const check of heard) check();
    });
  }
  const until = (is: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      program.once('close', () => reject(new Error(`it ended too early:\n${written}`)));
      const check = () => {
        if (!is()) return;
        heard.delete(check);
        resolve();
      };
      heard.add(check);
      check();
    });
  const url = () => /posting tools at (http:\S+)\./.exec(written)?.[1];
  await until(() => url() !== undefined);
  const shown = SECRETS.filter(({ shown, variable }) => shown === true && !held.includes(variable));
  await new Promise<void>((resolve) => {
    onReceived = () => {
      if (shown.every(({ value }) => formsOf(value).some((form) => received.includes(form))))
        resolve();
    };
    onReceived();
  });
  const token = environmentOf(echo.url)['PUBLISHER_TOKEN'] ?? '';
  const post = async (text: string) =>
    (
      await fetch(`${url()}/signals`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ channel: 'nordvik-x', result: 'refused', code: token, text }),
      })
    ).text();
  const told = [
    await post(`you sent ${JSON.stringify(environmentOf(echo.url))} with Bearer ${token}`),
    await (await fetch(`${url()}/readyz`)).text(),
  ];
  program.stdin.write('Er Nordvik nede på X?\n');
  await until(() => /Vurdert/.test(written));
  program.stdin.end(
    'hvorfor?\nNordvik på Bluesky?\nNordvik på Mastodon?\nNordvik på Facebook?\nsiste uke?\n',
  );
  await until(() => (written.match(/Vurdert/g)?.length ?? 0) >= 5);
  told.push(await (await fetch(`${url()}/metrics`)).text());
  expect(told.at(-1)).toMatch(/kanalvakt_looks_total\{platform="x"/);
  const ended = once(program, 'close');
  program.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  return [written, ...told, await filesOf(cwd)].join('\n');
}

describe('no secret appears in anything written', () => {
  it.each([
    [401, []],
    // Where a profile cannot be read, nobody logs in.
    [500, ['BLUESKY_APP_PASSWORD']],
    [200, []],
  ] as const)('where every server says back what it was sent, with %d', async (code, held) => {
    status = code;
    received = '';
    const cwd = await settingsFolder(`echo-${code}`);
    const written = await runThrough(cwd, held);
    const run = commandLine(() => cwd);
    const commands = [
      ['check'],
      ['ask', 'Er Nordvik nede?'],
      ['ask', 'Hvorfor er Nordvik nede på Bluesky?', '--json'],
      ...['x', 'bluesky', 'mastodon', 'facebook', 'instagram'].map((platform) => [
        'look',
        `nordvik-${platform}`,
      ]),
      ['audit'],
    ];
    const ended = await Promise.all(commands.map((command) => run(command, { env: env() })));
    expect(found(ended.map(({ out, err }) => out + err).join('\n'))).toEqual([]);
    expect(found(written)).toEqual([]);
    expect(found(await filesOf(cwd))).toEqual([]);
  });

  it('nor where the settings have faults', async () => {
    const cwd = await settingsFolder('faulty');
    const file = join(cwd, 'kanalvakt.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      `${text}\nzonne: Europe/Oslo\n`.replace('handle: nordvik,', 'handle: 7,'),
    );
    const { code, err } = await commandLine(() => cwd)(['check'], { env: env() });
    expect(code).toBe(2);
    expect(err).toContain('zonne');
    expect(found(err)).toEqual([]);
  });

  it('of all the secrets that the settings know', async () => {
    const named = async (file: string, pattern: RegExp) =>
      [...(await readFile(join(ROOT, file), 'utf8')).matchAll(pattern)].map(([, name]) => name);
    const known = SECRETS.map(({ variable }) => variable);
    const shipped = [
      ...(await named('.env.example', /^([A-Z][A-Z0-9_]+)=/gm)),
      ...(await named('kanalvakt.example.yaml', /\$\{([A-Z][A-Z0-9_]+)\}/g)),
    ];
    expect(shipped.length).toBeGreaterThan(5);
    expect(known).toEqual(expect.arrayContaining(shipped));
  });
});
