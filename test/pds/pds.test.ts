import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Account, type Pds, startPds } from './pds.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PLACES = ['Storholmen', 'Bruvika', 'Tangnes', 'Eidfoss'] as const;
type Place = (typeof PLACES)[number];

let folder: string;
let pds: Pds;
let accounts: Record<Place, Account>;
let before: Record<Place, string>;

/**
 * Four fire brigades with the same past: about a post a day, the last one 20 hours ago. Then one of them posts,
 * one is taken down by a moderator, one is deactivated by its owner, and one has nothing to report.
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

function settings() {
  return {
    language: 'nb',
    platforms: { bluesky: { service: pds.url, appView: null } },
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

/** Runs the program as a person would, in the folder of its settings, and gives what it printed. */
async function kanalvakt(...words: string[]): Promise<string> {
  const passwords = PLACES.map((place) => [variable(place), accounts[place].appPassword]);
  const env = { PATH: process.env['PATH'], ...Object.fromEntries(passwords) };
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

/** Last: it takes back the takedown and the deactivation, without which no revision can be read. */
it('leaves every repository at the revision it had before the write checks', async () => {
  await pds.setTakedown(accounts.Tangnes, false);
  await accounts.Eidfoss.activate();
  expect(await revisions()).toEqual(before);
  await accounts.Bruvika.post('A drill.', new Date());
  expect((await revisions()).Bruvika).not.toBe(before.Bruvika);
});
