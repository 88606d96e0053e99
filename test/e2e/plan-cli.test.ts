import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './run-cli.ts';

let folder: string;
const run = commandLine(() => folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-plan-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the plan', () => {
  it('is shown for 13, 300 and 10,000 channels where nothing is set up', async () => {
    const { code, out, err } = await run(['plan']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^\d+ channels, assumed/gm)).toEqual([
      '13 channels, assumed',
      '300 channels, assumed',
      '10000 channels, assumed',
    ]);
    for (const share of out.matchAll(/([\d.]+) %/g)) {
      expect(Number(share[1])).toBeLessThanOrEqual(70);
    }
  });

  it('is shown for as many as are named, on one platform too', async () => {
    expect((await run(['plan', '--channels', '40'])).out).toMatch(
      /^40 channels, assumed, and \d+ reference accounts\n/,
    );
    const { code, out } = await run(['plan', '--channels', '40', '--platform', 'feed']);
    expect(code).toBe(0);
    expect(out).toMatch(/^feed +40 +2 min +20\.00$/m);
    expect(out).not.toMatch(/^x /m);
  });

  it('is that of the settings, with what cannot be looked at named', async () => {
    const file = join(folder, 'kanalvakt.yaml');
    await writeFile(
      file,
      `organisations:
  - id: fjell
    name: Fjell brannvesen
    channels:
      - { platform: politiloggen, handle: Fjell }
      - { id: fjell-x, platform: x, handle: fjell }
`,
    );
    const { code, out } = await run(['plan', '--settings', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/^2 channels of .*kanalvakt\.yaml\n/);
    expect(out).toMatch(/^politiloggen +1 +1 min +1\.00$/m);
    // Without an app's token X answers nobody.
    expect(out).toContain('Not looked at, known by what people report: fjell-x');
    await rm(file);
  });

  it.each([
    [['--channels', 'many'], /--channels "many" is no number from 1/],
    [['--channels', '0'], /is no number from 1/],
    [['--channels', '9', '--platform', 'blusky'], /did you mean "bluesky"\?/],
    [['--platform', 'x'], /--platform needs --channels/],
  ])('%j is explained and ends with 2', async (given, why) => {
    const { code, err } = await run(['plan', ...given]);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });
});
