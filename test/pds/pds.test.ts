import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { type Account, type Pds, startPds } from './pds.ts';

const CLI = join(import.meta.dirname, '../../app/cli.js');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PLACES = ['Storholmen', 'Bruvika', 'Tangnes', 'Eidfoss', 'Lysvik'] as const;
type Place = (typeof PLACES)[number];

let folder: string;
let pds: Pds;
let accounts: Record<Place, Account>;
let before: Record<Place, string>;

/**
 * Five fire brigades with the same past: about a post a day, the last one 20 hours ago. Then one of them posts,
 * one is taken down by a moderator, one is deactivated by its owner, one has its app password revoked, and one has
 * nothing to report.
 */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-pds-'));
  pds = await startPds(folder);
  const made = await Promise.all(PLACES.map(async (place) => [place, await withPast(place)]));
  accounts = Object.fromEntries(made) as typeof accounts;
  await accounts.Storholmen.post('A chimney fire, now out.', new Date(Date.now() - 4 * 60_000));
  before = await revisions();
  await pds.setTakedown(accounts.Tangnes, true);
  await accounts.Eidfoss.deactivate();
  await accounts.Lysvik.revokeAppPassword();
  await writeFile(join(folder, 'kanalvakt.yaml'), stringify(settings()));
});

afterAll(async () => {
  await pds?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function withPast(place: Place): Promise<Account> {
  const account = await pds.createAccount(`${place.toLowerCase()}.test`);
  for (let day = 21; day > 0; day--) {
    await account.post('A drill.', new Date(Date.now() - day * DAY + 4 * HOUR));
  }
  return account;
}

async function revisions(): Promise<Record<Place, string>> {
  const read = PLACES.map(async (place) => [place, await accounts[place].revision()] as const);
  return Object.fromEntries(await Promise.all(read)) as Record<Place, string>;
}

/** @param bluesky how the platform is looked at, where not as ever */
function settings(bluesky = {}) {
  return {
    language: 'nb',
    platforms: { bluesky: { service: pds.url, appView: null, ...bluesky } },
    organisations: PLACES.map((place) => ({
      id: place.toLowerCase(),
      name: `${place} brannvesen`,
      aliases: [place],
      channels: [
        {
          platform: 'bluesky',
          handle: accounts[place].handle,
          appPassword: `\${${variable(place)}}`,
        },
      ],
    })),
  };
}

function variable(place: Place): string {
  return `${place.toUpperCase()}_APP_PASSWORD`;
}

function environment() {
  const passwords = PLACES.map((place) => [variable(place), accounts[place].appPassword]);
  return { PATH: process.env['PATH'], ...Object.fromEntries(passwords) };
}

/** Runs the program as a person would, in the folder of its settings, and gives what it printed. */
async function kanalvakt(...words: string[]): Promise<string> {
  const env = environment();
  const printed = await new Promise<{ out: string; err: string }>((resolve, reject) => {
    const program = execFile(
      process.execPath,
      [CLI, ...words],
      { cwd: folder, env },
      (error, out, err) => (error ? reject(error) : resolve({ out, err })),
    );
    program.stdin?.end();
  });
  for (const place of PLACES) {
    expect(printed.out + printed.err).not.toContain(accounts[place].appPassword);
  }
  return printed.out;
}

interface Answer {
  readonly language: string;
  readonly verdicts: readonly Record<string, unknown>[];
  readonly text: string;
}

describe('asked in words about an account on a real server', () => {
  it.each([
    {
      question: 'Er Storholmen nede på Bluesky, eller bare stille?',
      language: 'nb',
      expected: { channel: 'storholmen-bluesky', ability: 'working', activity: 'posting' },
    },
    {
      question: 'Is Bruvika down, or just quiet?',
      language: 'en',
      expected: {
        channel: 'bruvika-bluesky',
        ability: 'working',
        activity: 'quiet',
        cause: 'nothing-to-report',
      },
    },
    {
      question: 'Kvifor er Tangnes så stille på Bluesky?',
      language: 'nn',
      expected: { channel: 'tangnes-bluesky', ability: 'blocked', cause: 'account-suspended' },
    },
    {
      question: 'Får Eidfoss publisert på Bluesky nå?',
      language: 'nb',
      expected: { channel: 'eidfoss-bluesky', ability: 'blocked', cause: 'account-unpublished' },
    },
    {
      question: 'Er Lysvik nede på Bluesky, eller bare stille?',
      language: 'nb',
      // The page is there and the key is gone: whether it can post is what nobody knows.
      expected: { channel: 'lysvik-bluesky', ability: 'unknown', cause: 'credentials' },
    },
  ])('it answers "$question"', async ({ question, language, expected }) => {
    const answer = JSON.parse(await kanalvakt('ask', question, '--json')) as Answer;
    expect(answer.verdicts).toEqual([expect.objectContaining(expected)]);
    expect(answer.language).toBe(language);
    expect(answer.text).not.toBe('');
  });

  it('gives no cause where nothing is wrong and the account posts', async () => {
    const answer = JSON.parse(await kanalvakt('ask', 'Storholmen?', '--json')) as Answer;
    expect(answer.verdicts[0]?.['cause'] ?? 'none').toBe('none');
  });
});

it.each([
  { place: 'Bruvika', result: 'accepted' },
  { place: 'Eidfoss', result: 'refused' },
] as const)('a look at $place says that a write is $result', async ({ place, result }) => {
  expect(await kanalvakt('look', `${place.toLowerCase()}-bluesky`)).toMatch(
    new RegExp(`write.*${result}`),
  );
});

/** It takes back the takedown and the deactivation, without which no revision can be read. */
it('leaves every repository at the revision it had before the write checks', async () => {
  await pds.setTakedown(accounts.Tangnes, false);
  await accounts.Eidfoss.activate();
  expect(await revisions()).toEqual(before);
  await accounts.Bruvika.post('A drill.', new Date());
  expect((await revisions()).Bruvika).not.toBe(before.Bruvika);
});

/** Last: it puts the server's clock forward, so that every token of before has expired. */
describe('a program that goes on while its session expires', () => {
  it('renews the session, or logs in anew, and answers as before', async () => {
    await writeFile(join(folder, 'kanalvakt.yaml'), stringify(settings({ cadence: '1s' })));
    const program = execFile(process.execPath, [CLI, 'start'], { cwd: folder, env: environment() });
    const answers = createInterface(program.stdout as Readable)[Symbol.asyncIterator]();
    const ask = async () => {
      program.stdin?.write('Er Bruvika nede, eller bare stille?\n');
      const lines: string[] = [];
      for (let line = await answers.next(); line.value !== ''; line = await answers.next()) {
        if (line.done) throw new Error(`the program ended: ${lines.join('\n')}`);
        lines.push(line.value);
      }
      return lines.join('\n');
    };
    /** Waits for so many more calls of a method than there were. */
    const comes = async (method: string, count: number) => {
      const before = (await pds.calls())[method] ?? 0;
      const enough = async () =>
        expect((await pds.calls())[method]).toBeGreaterThanOrEqual(before + count);
      await vi.waitFor(enough, { timeout: 40_000, interval: 200 });
    };
    try {
      const own = await accounts.Bruvika.session();
      await comes('com.atproto.repo.deleteRecord', 5);
      const fresh = await ask();

      await pds.advance(3 * HOUR);
      expect(await own.state()).toBe('ExpiredToken');
      await comes('com.atproto.server.refreshSession', 4);
      await comes('com.atproto.repo.deleteRecord', 5);
      const renewed = await ask();

      await pds.advance(200 * DAY);
      await comes('com.atproto.server.createSession', 4);
      await comes('com.atproto.repo.deleteRecord', 5);
      const anew = await ask();
      for (const answer of [fresh, renewed, anew])
        expect(answer).toMatch(/^Oppe[^\n]* Bruvika virker på Bluesky/);
    } finally {
      const ended = new Promise((resolve) => program.once('close', resolve));
      program.kill('SIGTERM');
      await ended;
    }
  }, 180_000);
});
