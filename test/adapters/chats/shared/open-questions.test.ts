import { expect, it } from 'vitest';
import { createClaimOnce } from '#adapters/chats/shared/claim-once.ts';
import { createOpenQuestions } from '#adapters/chats/shared/open-questions.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';

/** Processes over one store; time passes only where one of them waits or a test says so. */
function processes() {
  let now = 0;
  const clock = { now: () => now };
  const store = createMemoryStorage(clock);
  const waited: number[] = [];
  return {
    waited,
    pass(time: number) {
      now += time;
    },
    start(whileWaiting = async () => {}) {
      const parts = { store, clock, claimOnce: createClaimOnce('c', store) };
      return createOpenQuestions<string>('c', parts, async (time) => {
        waited.push(time);
        now += time;
        await whileWaiting();
      });
    },
  };
}

/** Begins to answer and gets no further. */
async function killed(at: ReturnType<typeof processes>, id: string) {
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  void at.start().answering(id, `question ${id}`, () => {
    resolve();
    return new Promise(() => {});
  });
  await begun;
}

/** What a process that is started now takes up. */
async function takenUp(open: ReturnType<ReturnType<typeof processes>['start']>) {
  const taken: string[] = [];
  await open.takeUp(async (question) => void taken.push(question));
  return taken;
}

it('takes up what was being answered when the process was killed, once', async () => {
  const at = processes();
  await killed(at, '1');
  await killed(at, '2');
  at.pass(MINUTE);
  expect(await takenUp(at.start())).toEqual(['question 1', 'question 2']);
  expect(await takenUp(at.start())).toEqual([]);
  expect(at.waited).toEqual([]);
});

it('takes up nothing that was answered, or failed while the process lived', async () => {
  const at = processes();
  await at.start().answering('1', 'answered', async () => {});
  const failing = at.start().answering('2', 'failed', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  at.pass(MINUTE);
  expect(await takenUp(at.start())).toEqual([]);
});

it('gives a process that may still live the time that an answer takes', async () => {
  const at = processes();
  await killed(at, '1');
  at.pass(5 * SECOND);
  expect(await takenUp(at.start())).toEqual(['question 1']);
  expect(at.waited).toEqual([15 * SECOND]);
});

it('leaves it to that process where it answers meanwhile', async () => {
  const at = processes();
  const { promise: work, resolve: answered } = Promise.withResolvers<void>();
  const first = at.start().answering('1', 'slow', () => work);
  const next = at.start(async () => {
    answered();
    await first;
  });
  at.pass(SECOND);
  expect(await takenUp(next)).toEqual([]);
});

it('is taken up by one of two that start together', async () => {
  const at = processes();
  await killed(at, '1');
  at.pass(MINUTE);
  const taken = await Promise.all([takenUp(at.start()), takenUp(at.start())]);
  expect(taken.flat()).toEqual(['question 1']);
});

it.each([
  [5 * MINUTE - SECOND, 1],
  [5 * MINUTE + SECOND, 0],
])('after %i milliseconds of standing still, %i is still waited for', async (time, count) => {
  const at = processes();
  await killed(at, '1');
  at.pass(time);
  expect(await takenUp(at.start())).toHaveLength(count);
});

it('does not begin for ever where taking it up is what kills', async () => {
  const at = processes();
  await killed(at, '1');
  at.pass(MINUTE);
  void at.start().takeUp(() => new Promise(() => {}));
  at.pass(MINUTE);
  expect(await takenUp(at.start())).toEqual([]);
});

it('writes down what comes at once together, so that nobody waits for all before them', async () => {
  const store = createMemoryStorage({ now: () => 0 });
  let writes = 0;
  const update: typeof store.update = (...given) => {
    writes += 1;
    return store.update(...given);
  };
  const claimOnce = createClaimOnce('c', store);
  const parts = { store: { ...store, update }, clock: { now: () => 0 }, claimOnce };
  const open = createOpenQuestions<string>('c', parts, async () => {});
  const answered: string[] = [];
  const all = Array.from({ length: 50 }, (_, n) => String(n));
  await Promise.all(all.map((id) => open.answering(id, id, async () => void answered.push(id))));
  expect(answered).toEqual(all);
  expect(writes).toBeLessThanOrEqual(4);
  expect(await store.get('c/open-questions')).toEqual({});
});
