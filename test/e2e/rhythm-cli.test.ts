import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './run-cli.ts';

let folder: string;
const run = commandLine(() => folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-rhythm-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('rhythm', () => {
  it('shows the week, from how much it was learnt, and the present silence', async () => {
    const { code, out } = await run(['rhythm', 'oslo på x']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Rytmen til Oslo på X\nJeg har kjent kanalen i \d+ t/);
    expect(out).toContain('Det er lite å lære av.');
    expect(out).toMatch(/Siste innlegg 22:05, for .* siden\. Vanlig ville vært/);
    expect(out).toMatch(/\nMan [▁▂▃▄▅▆▇█]+\n/);
    expect(out).toContain('··');
  });

  it('draws it too, and says in words what is drawn', async () => {
    const { code, err } = await run(['rhythm', 'oslo på x', '--picture', 'week.png']);
    expect(code).toBe(0);
    expect(err).toContain('week.png: Vanlig rytme: Oslo på X.');
    const png = await readFile(join(folder, 'week.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  it.each([
    [['rhythm', 'månen'], /nothing that is watched is named by "månen"/],
    [['rhythm', 'oslo på x', '--picture', 'no/such/week.png'], /cannot be written \(ENOENT\)/],
    [['rhythm', 'oslo', '--night', 'none.yaml'], /none\.yaml/],
    [['rhythm'], /--help/],
  ])('says what is wrong with %j', async (args, expected) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });
});
