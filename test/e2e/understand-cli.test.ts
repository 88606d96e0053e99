import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './run-cli.ts';

let folder: string;
const run = commandLine(() => folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-understand-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('understand', () => {
  it('names the rule that decided, and the words', async () => {
    const { code, out } = await run(['understand', 'vi får ikke postet på X']);
    expect(code).toBe(0);
    expect(out).toMatch(/^report-trouble {2}platform=x says=cannot-post language=nb\n/);
    expect(out).toContain('decided by trouble-reported: a question is never a report');
    expect(out).toMatch(/«får ikke postet» is cannotPost \(Posting fails\), by the line: får\//);
  });

  it('says so where no rule decided, but the model', async () => {
    const { out } = await run(['understand', 'grevlingen spiste osten']);
    expect(out).toMatch(
      /^off-topic {2}language=\w\w\n[\s\S]*decided by model: the model is sure\n$/,
    );
  });

  it('lets nothing through to the terminal that is not text', async () => {
    const { out } = await run(['understand', 'er \u001b[31mOslo nede?']);
    expect(out).not.toContain('\u001b[31m');
  });
});
