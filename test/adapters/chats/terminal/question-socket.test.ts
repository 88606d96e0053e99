import { mkdtemp, rm, stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  askRunning,
  questionSocket,
  serveQuestions,
} from '#adapters/chats/terminal/question-socket.ts';

let folder: string;
let path: string;
const endings: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kv-'));
  path = questionSocket(join(folder, 'kanalvakt.sqlite')) ?? '';
});
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
  await rm(folder, { recursive: true });
});

async function serve(hear: (question: string) => Promise<unknown>): Promise<void> {
  endings.push(await serveQuestions(path, hear));
}

describe('questions by a socket', () => {
  it('are answered, many at once, each with its own', async () => {
    await serve(async (question) => ({ heard: question }));
    const asked = Array.from({ length: 50 }, (_, index) => `Er Vik ${index} nede? 🌊`);
    const answers = await Promise.all(asked.map((question) => askRunning(path, question)));
    expect(answers).toEqual(asked.map((heard) => ({ heard })));
  });

  it('are for this user alone', async () => {
    await serve(async () => 'ja');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('have no answer where nobody listens, nor where a crash has left a socket', async () => {
    expect(await askRunning(path, 'hjelp')).toBeUndefined();
    const crashed = createServer().listen(path);
    await new Promise((resolve) => crashed.once('listening', resolve));
    // A second server may take the place of what is left of one; the name stays when the first is not closed in order.
    await serve(async () => 'den nye');
    expect(await askRunning(path, 'hjelp')).toBe('den nye');
    crashed.close();
  });

  it('have no answer where the program fails, or the answer is none of JSON', async () => {
    await serve(async () => {
      throw new Error('a bug');
    });
    expect(await askRunning(path, 'hjelp')).toBeUndefined();
  });

  it('end where they have no end', async () => {
    let heard = 0;
    await serve(async () => {
      heard++;
    });
    expect(await askRunning(path, 'a'.repeat(200_000))).toBeUndefined();
    const junk = connect(path).end('{"question": 7}');
    await new Promise((resolve) => junk.resume().once('close', resolve));
    expect(heard).toBe(0);
  });

  it('go without where the socket would have too long a name', () => {
    expect(questionSocket(`/srv/${'a'.repeat(95)}`)).toHaveLength(107);
    expect(questionSocket(`/srv/${'a'.repeat(96)}`)).toBeUndefined();
  });
});
