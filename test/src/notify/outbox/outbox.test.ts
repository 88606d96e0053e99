import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts';
import { createOutbox, type Outgoing } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms, Posted, Store } from '#src/ports.ts';

const START = Date.parse('2026-03-01T06:45:00Z');
const MESSAGE: Outgoing = {
  id: 'digest/1',
  chat: 'chat',
  room: 'C1',
  reply: { language: 'nb', headline: [{ kind: 'text', text: 'Rolig.' }], blocks: [], actions: [] },
  expires: START + 6 * HOUR,
};

/** What becomes of one attempt to send: whether it arrives, and what the sender hears of it. */
type Fate =
  | 'sent'
  | 'refused'
  | 'failed'
  | 'lost'
  | 'arrives unheard'
  | 'killed before'
  | 'killed after';

class Killed extends Error {}

/** A room, a chat that does with each attempt as told, and an outbox that survives its process. */
function setting(fates: Fate[] = []) {
  let now = START;
  const clock = { now: () => now };
  const storage = createMemoryStorage(clock);
  const arrived: string[] = [];
  const logged: string[] = [];
  let canRead = true;
  const note = (message: string) => void logged.push(message);
  const chat: ChatRooms = {
    name: 'chat',
    async post({ key }): Promise<Posted> {
      const fate = fates.shift() ?? 'sent';
      if (fate === 'killed before') throw new Killed();
      if (fate === 'failed' || fate === 'refused') return { kind: fate, error: fate };
      if (fate !== 'lost') arrived.push(key);
      if (fate === 'killed after') throw new Killed();
      return fate === 'sent'
        ? { kind: 'sent', ref: String(arrived.length) }
        : { kind: 'uncertain', error: 'timeout' };
    },
    edit: async () => ({ kind: 'failed', error: 'the outbox edits nothing' }),
    async find(_room, key) {
      if (!canRead) return { kind: 'unknown', error: 'missing_scope' };
      return arrived.includes(key) ? { kind: 'found', ref: '1' } : { kind: 'absent' };
    },
  };
  const make = (store: Store = storage) =>
    createOutbox({ store, clock, log: { info: note, warn: note, error: note } });
  return {
    arrived,
    logged,
    make,
    chat,
    storage,
    wait(time: number) {
      now += time;
    },
    canRead(can: boolean) {
      canRead = can;
    },
    /** Time passes, and the program looks at its outbox all the while; killed, it is started again. */
    async pass(time: number, step = 20 * SECOND) {
      for (const end = now + time; now < end; now += step) {
        await make()
          .send([chat])
          .catch((error) => {
            if (!(error instanceof Killed)) throw error;
          });
      }
    },
  };
}

describe('the outbox', () => {
  it('sends a message once, however often it is put in', async () => {
    const at = setting();
    await at.make().put(MESSAGE);
    await at.make().put(MESSAGE);
    await at.pass(HOUR);
    await at.make().put(MESSAGE);
    await at.pass(HOUR);
    expect(at.arrived).toEqual(['digest/1']);
    expect(await at.make().has('digest/1')).toBe(true);
  });

  it('tries again what surely was not sent, less often each time', async () => {
    const at = setting(['failed', 'failed', 'failed']);
    await at.make().put(MESSAGE);
    await at.pass(HOUR);
    expect(at.arrived).toHaveLength(1);
  });

  it('looks for what may have been sent before it sends again', async () => {
    const at = setting(['arrives unheard', 'lost']);
    await at.make().put(MESSAGE);
    await at.make().put({ ...MESSAGE, id: 'digest/2' });
    await at.pass(HOUR);
    expect(at.arrived.toSorted()).toEqual(['digest/1', 'digest/2']);
  });

  it('sends the others although one message cannot be rendered, and throws what went wrong', async () => {
    const at = setting();
    const broken: ChatRooms = {
      ...at.chat,
      post: async (post) => {
        if (post.key === 'digest/1') throw new RangeError('no such label');
        return at.chat.post(post);
      },
    };
    await at.make().put(MESSAGE);
    await at.make().put({ ...MESSAGE, id: 'digest/2' });
    await expect(at.make().send([broken])).rejects.toThrow('no such label');
    expect(at.arrived).toEqual(['digest/2']);
  });

  it('lets no chat wait for another that does not answer', async () => {
    const at = setting();
    let answers = () => {};
    const silent: ChatRooms = {
      ...at.chat,
      name: 'silent',
      post: () =>
        new Promise((resolve) => {
          answers = () => resolve({ kind: 'uncertain', error: 'timeout' });
        }),
    };
    await at.make().put({ ...MESSAGE, id: 'digest/0', chat: 'silent' });
    await at.make().put(MESSAGE);
    const sending = at.make().send([silent, at.chat]);
    await expect.poll(() => at.arrived).toEqual(['digest/1']);
    answers();
    await sending;
  });

  it('gives a slow chat no more than half a minute at once, and tries the rest first the next time', async () => {
    const at = setting();
    const tried: string[] = [];
    const slow: ChatRooms = {
      ...at.chat,
      async post({ key }) {
        tried.push(key);
        at.wait(20 * SECOND);
        return { kind: 'uncertain', error: 'timeout' };
      },
    };
    for (const id of ['1', '2', '3', '4']) await at.make().put({ ...MESSAGE, id });
    await at.make().send([slow]);
    expect(tried).toEqual(['1', '2']);
    await at.make().send([slow]);
    expect(tried).toEqual(['1', '2', '3', '4']);
  });

  it('does not wait for a time that came from a clock that has been put back since', async () => {
    const at = setting(['failed']);
    at.wait(2 * HOUR);
    await at.make().put({ ...MESSAGE, expires: START + 24 * HOUR });
    await at.pass(20 * SECOND);
    at.wait(-2 * HOUR);
    await at.pass(MINUTE);
    expect(at.arrived).toEqual(['digest/1']);
  });

  it('writes into the thread of a message that it remembers no longer', async () => {
    const at = setting();
    const threads: (string | undefined)[] = [];
    const chat: ChatRooms = {
      ...at.chat,
      async post(post) {
        threads.push(post.thread);
        return at.chat.post(post);
      },
    };
    await at.make().put(MESSAGE);
    await at.make().send([chat]);
    const ref = await at.make().refOf('digest/1');
    at.wait(8 * DAY);
    const expires = START + 9 * DAY;
    const later = { ...MESSAGE, id: 'digest/1/2', thread: 'digest/1', expires };
    await at.make().put({ ...later, ...(ref ? { under: ref } : {}) });
    expect(await at.make().has('digest/1')).toBe(false);
    await at.make().send([chat]);
    expect(threads).toEqual([undefined, '1']);
  });

  it('holds back what may have been sent where the room cannot be read, and says so', async () => {
    const at = setting(['arrives unheard']);
    at.canRead(false);
    await at.make().put(MESSAGE);
    await at.pass(HOUR);
    expect(at.arrived).toHaveLength(1);
    expect((await at.make().held()).map(({ id }) => id)).toEqual(['digest/1']);
    at.canRead(true);
    await at.pass(HOUR);
    expect([at.arrived.length, await at.make().held()]).toEqual([1, []]);
  });

  it('gives up a room that refuses, and a message that comes too late', async () => {
    const at = setting(['refused', 'failed']);
    await at.make().put(MESSAGE);
    await at.make().put({ ...MESSAGE, id: 'digest/2', expires: START + 5 * SECOND });
    await at.pass(HOUR);
    expect(at.arrived).toEqual([]);
    expect(at.logged.filter((line) => !line.includes('again'))).toEqual([
      'outbox: a room cannot be written to',
      'outbox: a message was not sent in time',
    ]);
  });

  it('waits for a chat that is not connected', async () => {
    const at = setting();
    await at.make().put({ ...MESSAGE, chat: 'other' });
    await at.pass(HOUR);
    await at.make().send([{ ...at.chat, name: 'other' }]);
    expect(at.arrived).toHaveLength(1);
  });

  it('is worked through by two processes at once without sending twice', async () => {
    const at = setting();
    await at.make().put(MESSAGE);
    await Promise.all([at.make().send([at.chat]), at.make().send([at.chat])]);
    expect(at.arrived).toHaveLength(1);
  });

  it('forgets in time what was sent long ago', async () => {
    const at = setting();
    await at.make().put(MESSAGE);
    await at.pass(8 * DAY, 6 * HOUR);
    await at.make().put({ ...MESSAGE, id: 'digest/2', expires: START + 9 * DAY });
    expect(await at.make().has('digest/1')).toBe(false);
  });

  it('loses nothing and sends nothing twice, whatever happens to its attempts and wherever it is killed', async () => {
    const fate = fc.constantFrom<Fate>(
      'failed',
      'lost',
      'arrives unheard',
      'killed before',
      'killed after',
    );
    const change = fc.record({
      writes: fc.integer({ min: 0, max: 12 }),
      fates: fc.array(fate, { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ writes, fates }) => {
        const at = setting(fates);
        await at.make().put(MESSAGE);
        // The process is killed in front of the n-th write to the store.
        let left = writes;
        const mortal: Store = {
          ...at.storage,
          async update(key, make, expires) {
            if (left-- === 0) throw new Killed();
            return at.storage.update(key, make, expires);
          },
        };
        for (let attempt = 0; attempt < 3; attempt++) {
          await at
            .make(mortal)
            .send([at.chat])
            .catch((error) => {
              if (!(error instanceof Killed)) throw error;
            });
          await at.pass(10 * MINUTE);
        }
        await at.pass(2 * HOUR);
        expect(at.arrived).toEqual(['digest/1']);
      }),
      { numRuns: 300 },
    );
  });
});
