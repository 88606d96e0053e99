import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, commandLine } from './run-cli.ts';

let folder: string;
const run = commandLine(() => folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('with settings', () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const recent = new Date(Date.now() - 600_000).toUTCString();
    server = createServer((request, response) => {
      if (request.url !== '/feed.xml') return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      return response.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>Log</title>
        <link>https://example.org</link><description>d</description>
        <item><title>Hendelse \u001b[31m</title><guid>1</guid><pubDate>${recent}</pubDate></item>
      </channel></rss>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  async function settingsFolder(name: string, handle = `${address}/feed.xml`, more = '') {
    const cwd = join(folder, name);
    await mkdir(cwd);
    await writeFile(
      join(cwd, 'kanalvakt.yaml'),
      `organisations:
  - id: nordvik
    name: Nordvik politidistrikt
    aliases: [Nordvik]
    channels:
      - { platform: feed, handle: '${handle}' }
network: { control: ['${address}'] }
${more}`,
    );
    return cwd;
  }

  it('looks at a channel and prints every signal', async () => {
    const cwd = await settingsFolder('look');
    const { code, out } = await run(['look', 'nordvik-feed'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^\S+Z post nordvik-feed count=1 repost=false author=ours$/m);
    expect(out).toMatch(/^\S+Z profile nordvik-feed seen=visible$/m);
    const mistyped = await run(['look', 'nordvik-fed'], { cwd });
    expect(mistyped.code).toBe(2);
    expect(mistyped.err).toContain('did you mean "nordvik-feed"?');
  });

  it('checks what is set, and says that it is fine', async () => {
    const { code, out } = await run(['check'], { cwd: await settingsFolder('check') });
    expect(out).not.toContain('FAULT');
    expect(out.match(/^ok /gm)).toHaveLength(4);
    expect(code).toBe(0);
  });

  it('checks what is set, and says what to do about what is not fine', async () => {
    const cwd = await settingsFolder('check-bad', `${address}/nothing.xml`);
    const { code, out } = await run(['check'], { cwd });
    expect(out).toMatch(
      /FAULT nordvik-feed .*\n +There is no such account, district, feed or page\./,
    );
    expect(code).toBe(1);
  });

  it('checks status pages and feeds of others, and names the remedy where one cannot be read', async () => {
    const more = `status: [{ platform: x, kind: statuspage, url: '${address}' }]
crowd: [{ platform: x, url: '${address}/feed.xml', words: [outage] }]
`;
    const cwd = await settingsFolder('check-status', undefined, more);
    const { code, out } = await run(['check'], { cwd });
    expect(out).toMatch(
      /FAULT status of x at \S+: HTTP 404\n +It cannot be read as "kind: statuspage"/,
    );
    expect(out).toMatch(/ok +talk of x at \S+: normal/);
    expect(code).toBe(1);
  });

  it('looks afresh and answers about now, and keeps what it saw', async () => {
    const cwd = await settingsFolder('ask');
    const { code, out } = await run(['ask', 'Er Nordvik oppe?', '--json'], { cwd });
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.verdicts[0]).toMatchObject({ channel: 'nordvik-feed', ability: 'working' });
    expect(answer.text).not.toContain('Demonstration');
    expect(await readdir(join(cwd, 'data'))).toContain('kanalvakt.sqlite');
  });

  it('answers while another process watches, and the watch ends when told', async () => {
    const cwd = await settingsFolder('start');
    const watch = spawn(process.execPath, [CLI], { cwd, env: { PATH: process.env['PATH'] } });
    let err = '';
    const watching = new Promise<void>((resolve) =>
      watch.stderr.on('data', (chunk) => {
        err += chunk;
        if (err.includes('Watching')) resolve();
      }),
    );
    const ended = new Promise((resolve) => watch.once('close', resolve));
    await watching;
    const asked = await Promise.all(
      ['Er Nordvik oppe?', 'Når postet Nordvik sist?', 'hjelp'].map((text) =>
        run(['ask', text, '--json'], { cwd }),
      ),
    );
    expect(asked.map(({ code, err }) => ({ code, err }))).toEqual(
      asked.map(() => ({ code: 0, err: '' })),
    );
    expect(JSON.parse(asked[0]?.out ?? '').verdicts[0].ability).toBe('working');
    expect((await stat(join(cwd, 'data/kanalvakt.sqlite.socket'))).mode & 0o777).toBe(0o600);
    // Only now: a report counts for every process from the moment it is made.
    expect((await run(['ask', 'Vi i Nordvik får ikke postet'], { cwd })).code).toBe(0);
    expect((await run(['look', 'nordvik-feed'], { cwd })).code).toBe(0);
    watch.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(err).toContain('Watching 1 channel by');
  });

  it('says of a channel that it does not look at why, and takes it for no fault', async () => {
    const more = `  - id: vik
    name: Vik
    channels:
      - { platform: x, handle: vik }
      - { id: vik-old, platform: feed, handle: 'http://127.0.0.1:9/', retiredFrom: 2024-10-23T06:00:00Z }
`;
    const cwd = await settingsFolder('unread');
    const file = join(cwd, 'kanalvakt.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('network:', `${more}network:`));
    const { code, out } = await run(['check'], { cwd });
    expect(out).toContain(
      'ok    vik-x (x, vik): not looked at, and known only by what people report; to look there takes an app\'s token ("platforms: x: bearerToken")',
    );
    expect(out).toContain(
      'ok    vik-old (feed, http://127.0.0.1:9/): not looked at; retired since 2024-10-23',
    );
    expect(code).toBe(0);
  });

  it('says that nobody changed anything, where nobody did', async () => {
    const { code, out, err } = await run(['audit'], { cwd: await settingsFolder('calm') });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe('Nobody reported, withdrew or chose anything in the last 30 days.\n');
  });

  it('tells afterwards who changed what, as lines and as JSON', async () => {
    const cwd = await settingsFolder('audit');
    await run(['ask', 'Vi i Nordvik får ikke postet'], { cwd });
    const read = await run(['audit'], { cwd });
    expect(read).toMatchObject({ code: 0, err: '' });
    expect(read.out).toMatch(
      /^\S+Z {2}report {2}nordvik-feed {2}cannot-post {2}by .+ {2}in terminal$/m,
    );
    const [line = ''] = (await run(['audit', '--json'], { cwd })).out.split('\n');
    expect(JSON.parse(line)).toMatchObject({ what: 'report', detail: 'cannot-post' });
    expect((await run(['audit', '--days', 'x'], { cwd })).code).toBe(2);
  });

  it('keeps a damaged database aside, says so, and answers', async () => {
    const cwd = await settingsFolder('damaged');
    await mkdir(join(cwd, 'data'));
    await writeFile(join(cwd, 'data/kanalvakt.sqlite'), 'no database at all, but precious');
    const { code, err } = await run(['ask', 'Er Nordvik oppe?'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('The database was damaged. It is kept as');
    const aside = (await readdir(join(cwd, 'data'))).find((name) => name.includes('damaged'));
    expect(await readFile(join(cwd, 'data', String(aside)), 'utf8')).toContain('precious');
  });

  it('refuses a database that it cannot use', async () => {
    const cwd = await settingsFolder('folder-db', undefined, 'storage: .');
    const { code, err } = await run(['ask', 'Er Nordvik oppe?'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('is a folder; name a file under "storage:"');
  });

  it('names setting, line and variable of a missing secret, in start, ask, look and check alike', async () => {
    const cwd = join(folder, 'secret');
    await mkdir(cwd);
    await writeFile(
      join(cwd, 'kanalvakt.yaml'),
      `organisations:
  - id: nordvik
    name: Nordvik
    channels:
      - platform: bluesky
        handle: nordvik.example
        appPassword: \${NORDVIK_SECRET}
`,
    );
    for (const args of [['start'], ['ask', 'x'], ['look', 'nordvik-bluesky'], ['check']]) {
      const { code, err } = await run(args, { cwd });
      expect(code).toBe(2);
      expect(err).toContain(
        'kanalvakt.yaml:7: organisations[0].channels[0].appPassword: this refers to the variable NORDVIK_SECRET, which is not set',
      );
    }
  });
});
