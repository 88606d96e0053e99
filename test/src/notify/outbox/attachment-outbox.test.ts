import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Picture } from '#src/model/replies/picture.ts';
import { createAttachmentOutbox } from '#src/notify/outbox/attachment-outbox.ts';
import type { ChatFile, ChatRooms, Posted } from '#src/ports.ts';

const BEGIN = 1_750_000_000_000;
const PICTURE: Picture = {
  kind: 'week',
  language: 'nb',
  name: 'uke',
  title: 'Uka',
  subtitle: '',
  headline: '',
  footer: '',
  alt: 'Uka i prikker',
  weekdays: [],
  hours: [],
  scale: [],
};

let now: number;
let answers: (Posted | Error)[];
let attached: { room: string; thread: string; files: readonly ChatFile[] }[];
let warnings: string[];
let refs: Record<string, string>;
let isDrawn: boolean;
const store = () => createMemoryStorage({ now: () => now });
let kept: ReturnType<typeof store>;

beforeEach(() => {
  now = BEGIN;
  answers = [];
  attached = [];
  warnings = [];
  refs = { 'digest/1': 'm1' };
  isDrawn = true;
  kept = store();
});

/** A process of the program, over the store that survives it. */
function box() {
  return createAttachmentOutbox({
    store: kept,
    clock: { now: () => now },
    log: { info: () => {}, warn: (message) => void warnings.push(message), error: () => {} },
    pictures: {
      async draw({ name, title, alt }) {
        if (!isDrawn) throw new Error('no font');
        return { name: `${name}.png`, title, type: 'image/png', bytes: new Uint8Array([1]), alt };
      },
    },
  });
}

const chat: ChatRooms = {
  name: 'chat',
  post: async () => ({ kind: 'failed', error: 'not here' }),
  edit: async () => ({ kind: 'failed', error: 'not here' }),
  find: async () => ({ kind: 'absent' }),
  async attach(room, thread, files) {
    attached.push({ room, thread, files });
    const answer = answers.shift() ?? { kind: 'sent', ref: thread };
    if (answer instanceof Error) throw answer;
    return answer;
  },
};
const outbox = { refOf: async (id: string) => refs[id] };
const to = { of: 'digest/1', chat: 'chat', room: 'C1', expires: BEGIN + HOUR };
const put = () => box().put(to, async () => PICTURE);
const send = (chats: readonly ChatRooms[] = [chat]) => box().send(chats, outbox);

/** As the program goes on, minute by minute, restarted each time. */
async function goOn(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    now += MINUTE;
    await send();
  }
}

describe('a picture that goes with a message', () => {
  it('is sent once, into the thread of its message', async () => {
    await put();
    await goOn(20);
    expect(attached).toMatchObject([
      { room: 'C1', thread: 'm1', files: [{ name: 'uke.png', alt: 'Uka i prikker' }] },
    ]);
    expect(warnings).toEqual([]);
  });

  it('waits for its message and for its chat', async () => {
    refs = {};
    await put();
    await goOn(3);
    refs = { 'digest/1': 'm1' };
    await send([]);
    expect(attached).toEqual([]);
    await goOn(1);
    expect(attached).toHaveLength(1);
  });

  it('is sent again where it surely was not', async () => {
    answers = [
      { kind: 'failed', error: 'ratelimited' },
      { kind: 'failed', error: 'ratelimited' },
    ];
    await put();
    await goOn(20);
    expect(attached).toHaveLength(3);
  });

  it.each([
    ['it may have been', { kind: 'uncertain', error: 'timeout' }],
    ['the room takes none', { kind: 'refused', error: 'missing_scope' }],
    ['a bug is met', new Error('bug')],
  ] as const)('is lost, and told in the log, where %s', async (_, answer) => {
    answers = [answer];
    await put();
    await goOn(20);
    expect(attached).toHaveLength(1);
    expect(warnings).toEqual(['outbox: a picture was lost']);
  });

  it('is not sent twice where the program was killed while it sent', async () => {
    await put();
    const dying: ChatRooms = { ...chat, attach: () => new Promise(() => {}) };
    void send([dying]);
    // It has begun, and nothing more is heard of it.
    await new Promise((resolve) => setImmediate(resolve));
    await goOn(20);
    expect(attached).toEqual([]);
    expect(warnings).toEqual(['outbox: a picture was lost']);
  });

  it('is sent by one of several processes', async () => {
    await put();
    await Promise.all([send(), send(), send()]);
    expect(attached).toHaveLength(1);
  });

  it('is let go when it would come too late', async () => {
    refs = {};
    await put();
    now += HOUR;
    refs = { 'digest/1': 'm1' };
    await goOn(5);
    expect(attached).toEqual([]);
    expect(warnings).toEqual(['outbox: a picture was lost']);
  });

  it('is let go in a chat that shows none', async () => {
    const { attach: _, ...plain } = chat;
    await put();
    await send([plain]);
    await goOn(5);
    expect(attached).toEqual([]);
  });

  it('keeps nothing back where it cannot be made or drawn', async () => {
    await box().put(to, async () => {
      throw new Error('no records');
    });
    isDrawn = false;
    await box().put({ ...to, of: 'digest/2' }, async () => PICTURE);
    refs = { 'digest/1': 'm1', 'digest/2': 'm2' };
    await goOn(5);
    expect(warnings).toEqual(['outbox: a picture could not be made', 'outbox: a picture was lost']);
  });
});
