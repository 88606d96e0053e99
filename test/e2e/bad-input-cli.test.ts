import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './run-cli.ts';

const NIGHT = join(import.meta.dirname, '../../app/nights/oslo-2020-07-16.json');

let folder: string;
const run = commandLine(() => folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
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
    [
      'questions without a terminal',
      ['init'],
      'there is no terminal to ask them in; run it in one',
    ],
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
