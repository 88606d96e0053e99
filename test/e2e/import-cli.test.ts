import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './run-cli.ts';

let folder: string;
const run = commandLine(() => folder);
/** A post each three hours of the last eight weeks, but none by night. */
const TIMES = Array.from({ length: 56 * 8 }, (_, ago) => Date.now() - ago * 3 * 3_600_000)
  .map((at) => new Date(at).toISOString())
  .filter((time) => Number(time.slice(11, 13)) >= 6);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-import-'));
  await writeFile(
    join(folder, 'kanalvakt.yaml'),
    `organisations:
  - id: nordvik
    name: Nordvik politidistrikt
    channels:
      - platform: feed
        handle: https://example.org/feed.xml
storage: sqlite:./data/kanalvakt.db
`,
  );
  await writeFile(join(folder, 'posts.csv'), `at\n${TIMES.join('\n')}\nsoon\n`);
  await writeFile(join(folder, 'page.html'), '<html></html>');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('import', () => {
  it('takes posts in once, names what it left out, and the rhythm is known at once', async () => {
    const first = await run(['import', 'nordvik-feed', 'posts.csv']);
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    expect(first.out).toContain(`${TIMES.length} posts read (CSV)`);
    expect(first.out).toContain(`${TIMES.length} added, 0 known already`);
    expect(first.out).toContain(`left out: entries ${TIMES.length + 2}\n`);
    const again = await run(['import', 'nordvik-feed', 'posts.csv']);
    expect(again.out).toContain(`0 added, ${TIMES.length} known already`);
    const { out } = await run(['rhythm', 'nordvik']);
    expect(out).toContain(`med ${TIMES.length} innlegg`);
    expect(out).toMatch(/kjent kanalen i 5[56] døgn/);
  });

  it.each([
    [['import', 'nordvik-fed', 'posts.csv'], /did you mean "nordvik-feed"\?/],
    [['import', 'nordvik-feed', 'none.csv'], /none\.csv cannot be read \(ENOENT\)/],
    [['import', 'nordvik-feed', 'page.html'], /page\.html: it is neither JSON nor CSV/],
    [['import', 'nordvik-feed'], /--help/],
    [['import', 'nordvik-feed', 'posts.csv', 'more.csv'], /one word too many/],
  ])('says what is wrong with %j', async (args, expected) => {
    const { code, err } = await run(args);
    expect(err).toMatch(expected);
    expect(code).toBe(2);
  });
});
