import { mkdtemp, readFile, rm } from 'node:fs/promises';
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

  it('prints what the README shows of it', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const shown = /```\n(> Is Oslo down.+?)```/s.exec(readme)?.[1];
    const { out } = await run([]);
    expect(out.startsWith(shown ?? 'nothing')).toBe(true);
  });

  it('writes the picture of an answer and of a history, and says what it shows', async () => {
    for (const [command, what] of [
      ['ask', 'er Oslo nede?'],
      ['history', 'oslo siste natt'],
    ] as const) {
      const file = join(folder, `${command}.png`);
      const { code, err } = await run([command, what, '--picture', file]);
      expect(code).toBe(0);
      expect(err).toContain('Demonstration, 16 July 2020: Tidslinje for Oslo på X');
      expect((await readFile(file)).subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    }
    const { code, err } = await run(['ask', 'hjelp', '--picture', join(folder, 'none.png')]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('has no picture') });
  });

  it('loads nothing that draws before a picture is asked for', async () => {
    // Refuses to load either library, and what makes pictures of facts.
    const guard = `import { registerHooks } from 'node:module';
      registerHooks({ load(url, context, next) {
        if (['echarts', 'zrender', '@resvg', 'adapters/pictures/', '-picture.ts'].some((one) => url.includes(one))) throw new Error('loaded ' + url);
        return next(url, context);
      } });`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(guard)}` };
    const plain = await run(['ask', 'er Oslo nede?'], { env });
    expect({ code: plain.code, err: plain.err }).toEqual({ code: 0, err: '' });
    const drawn = await run(['ask', 'er Oslo nede?', '--picture', join(folder, 'x.png')], { env });
    expect(drawn.code).not.toBe(0);
    expect(drawn.err).toContain('adapters/pictures/');
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
