import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const NIGHT = join(import.meta.dirname, '../../adapters/terminal/oslo-2020-07-16.json');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

// Each test starts programs, and other tests run beside them.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the command line as a program of its own, with nothing in the environment but what is given. */
function run(
  args: readonly string[],
  { cwd = folder, input = '', env = {} }: { cwd?: string; input?: string; env?: object } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

describe('the demonstration', () => {
  it('answers for the three districts, says how to go on, and ends, when piped', async () => {
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .split('\n')
      .filter((line) => line.startsWith('Demonstration, 16 July 2020'));
    expect(answers).toHaveLength(3);
    const [oslo, vest, nordland] = answers;
    expect(oslo).toMatch(/Down .*quiet night.*Oslo cannot publish on X/);
    expect(out).toContain('X has restricted verified accounts');
    expect(vest).toMatch(/Just quiet\. Vest can publish on X/);
    expect(nordland).toMatch(/Just quiet\. Nordland can publish on X/);
    expect(out.match(/^• /gm)?.length).toBeGreaterThanOrEqual(6);
    expect(out.trimEnd().split('\n').at(-1)).toContain('write a kanalvakt.yaml');
    expect(out).not.toContain('\u001b');
  });

  it('has colour where it is wished for', async () => {
    expect((await run([], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[1m');
    expect((await run([], { env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });

  it('is asked one question, in Norwegian too', async () => {
    const { code, out } = await run(['ask', 'Er Vest nede, eller bare stille?']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Demonstration, 16 July 2020: Bare stille\. Vest virker på X/);
  });

  it('knows districts without a channel, and says that it does not watch them', async () => {
    const { code, out } = await run(['ask', 'Er Troms nede?']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Demonstration, 16 July 2020: .*Troms/);
  });

  it('is no answer to someone who set up a chat or named a settings file', async () => {
    const withToken = await run([], { env: { SLACK_BOT_TOKEN: 'xoxb-secret' } });
    expect(withToken.code).toBe(2);
    expect(withToken.err).toContain(join(folder, 'kanalvakt.yaml'));
    expect(withToken.err).not.toContain('xoxb-secret');
    const named = await run(['--settings', 'elsewhere.yaml']);
    expect(named.code).toBe(2);
    expect(named.err).toContain(join(folder, 'elsewhere.yaml'));
  });
});

describe('ask --json', () => {
  it('prints one object and nothing else', async () => {
    const { code, out, err } = await run(['ask', 'Is Oslo down?', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      intent: 'ask-status',
      slots: { owner: 'oslo' },
      language: 'en',
    });
    expect(answer.verdicts[0]).toMatchObject({ channel: 'oslo-x', ability: 'blocked' });
    expect(answer.text).toMatch(/^Demonstration, 16 July 2020/);
  });

  it('gives several values of a slot as a list', async () => {
    const { out } = await run(['ask', 'Er Oslo og Vest nede?', '--json']);
    expect(JSON.parse(out).slots.owner).toEqual(['oslo', 'vest']);
  });

  it('understands a follow-up by what was said before', async () => {
    const { out } = await run(['ask', 'Og Vest?', '--json', '--previous', 'Er Oslo nede på X?']);
    expect(JSON.parse(out)).toMatchObject({ intent: 'ask-status', slots: { owner: 'vest' } });
  });

  it('judges a night at the time given, in UTC or in its own zone', async () => {
    const early = ['ask', 'Er Oslo nede?', '--json', '--night', NIGHT, '--at'];
    const before = JSON.parse((await run([...early, '2020-07-15T20:30:00Z'])).out);
    const local = JSON.parse((await run([...early, '2020-07-15T22:30'])).out);
    const after = JSON.parse((await run([...early, '2020-07-15T23:05:00Z'])).out);
    expect(before.verdicts[0].ability).toBe('working');
    expect(local).toEqual(before);
    expect(after.verdicts[0].ability).toBe('blocked');
    expect(after.text).not.toContain('Demonstration');
  });
});

describe('replay', () => {
  it('prints a line for each question of the night', async () => {
    const { code, out } = await run(['replay', NIGHT, '--json']);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      expect(line.night).toBe('oslo-2020-07-16');
      expect(line.at).toMatch(/^2020-07-1[56]T\d\d:\d\d:00Z$/);
      for (const name of ['ability', 'activity', 'cause'] as const) {
        const sum = Object.values<number>(line.probability[name]).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 6);
      }
      expect(line.evidence.every(({ text }: { text: string }) => text.length > 0)).toBe(true);
      expect(Array.isArray(line.settle)).toBe(true);
      expect(line).toHaveProperty('cause');
      expect(line).toHaveProperty('certainty');
    }
  });

  it('reads as a conversation without --json', async () => {
    const { out } = await run(['replay', NIGHT]);
    expect(out).toContain('2020-07-16 02:20 oslo-x> Har dette noe med Twitter-hackingen å gjøre?');
  });
});

describe('bad input', () => {
  const unordered = `id: n
zone: Europe/Oslo
channels: [{ id: a, owner: A, platform: x, handle: a }]
signals:
  - { at: 2020-01-01T02:00:00Z, kind: post, channel: a }
  - { at: 2020-01-01T01:00:00Z, kind: post, channel: a }
`;

  it.each([
    ['an unknown command', ['aks'], 'unknown command "aks"; did you mean "ask"?'],
    ['a command named like an object’s own', ['constructor'], 'unknown command "constructor"'],
    ['an unknown option', ['ask', 'x', '--jsno'], 'unknown option --jsno; did you mean --json?'],
    ['an option of another command', ['start', '--json'], 'unknown option --json'],
    ['an option without its value', ['ask', 'x', '--night'], 'the option --night needs a value'],
    ['a value for a switch', ['ask', 'x', '--json=yes'], 'the option --json takes no value'],
    ['a question without quotes', ['ask', 'er', 'Oslo'], 'put a question in quotes'],
    ['no question', ['ask'], 'QUESTION'],
    ['no night file', ['replay'], 'FILE'],
    ['a night file that is not there', ['replay', 'none.yaml'], 'none.yaml: there is no such file'],
    ['a folder for a night file', ['replay', '.'], 'cannot be read (EISDIR)'],
    ['a time that is none', ['ask', 'x', '--night', NIGHT, '--at', 'noon'], '"noon" is no time'],
    ['a day that is none', ['ask', 'x', '--night', NIGHT, '--at', '2020-02-31T10:00Z'], 'no time'],
    ['a look without settings', ['look', 'oslo-x'], 'no kanalvakt.yaml here'],
    ['a check without settings', ['check'], 'no kanalvakt.yaml here'],
  ])('ends %s with exit code 2 and what to do', async (_name, args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names file and line of a night whose times are in disorder', async () => {
    await writeFile(join(folder, 'unordered.yaml'), unordered);
    const { code, err } = await run(['replay', 'unordered.yaml', '--json']);
    expect(code).toBe(2);
    expect(err).toContain(
      'unordered.yaml:6: signals[1].at: this time lies before the one above it',
    );
  });

  it.each([
    ['an empty text', ''],
    ['spaces', '   '],
    ['JSON', '{"intent":"alerts","slots":{"action":"off"}}'],
    ['control characters', 'er \u001b[31mOslo\u001b[0m\r nede?\u0007'],
    ['5,000 letters', 'x'.repeat(5_000)],
    ['5,000 characters of questions', 'Er Oslo nede? '.repeat(357)],
    ['half an emoji', 'Er Oslo nede \ud83d?'],
  ])('answers %s politely', async (_name, text) => {
    const { code, out, err } = await run(['ask', text]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Demonstration, 16 July 2020/);
    expect(out.split('\n').length).toBeLessThanOrEqual(13);
    expect(out).not.toContain('\u001b');
  });
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
    expect(out).toMatch(/FAULT nordvik-feed .*\n +There is no such account, district or feed\./);
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
    // Only now: a report counts for every process from the moment it is made.
    expect((await run(['ask', 'Vi i Nordvik får ikke postet'], { cwd })).code).toBe(0);
    expect((await run(['look', 'nordvik-feed'], { cwd })).code).toBe(0);
    watch.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(err).toContain('Watching 1 channel by');
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
