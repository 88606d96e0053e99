import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customIds, pressIn } from '#adapters/chats/discord/outgoing/button-payload.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Action, ButtonAction } from '#src/model/replies/reply.ts';
import { words } from '../any-reply.ts';

const press: fc.Arbitrary<ButtonAction> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), text: words }),
  fc.record({ kind: fc.constant('why' as const), channels: fc.array(words, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('report' as const),
    channel: words,
    says: fc.constantFrom('cannot-post' as const, 'nothing-to-report' as const),
    text: words,
  }),
  fc.record({ kind: fc.constant('withdraw' as const), report: fc.uuid() }),
);

describe('a button', () => {
  it('brings back what it does, however much that is, by an id that Discord takes', async () => {
    const store = createMemoryStorage({ now: () => 0 });
    await fc.assert(
      fc.asyncProperty(fc.array(press, { maxLength: 25 }), async (presses) => {
        const actions = presses.map((one): Action => ({ label: 'x', do: one }));
        const idOf = await customIds(actions, store);
        const ids = actions.map(idOf);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
        expect(await Promise.all(ids.map((id) => pressIn(id, store)))).toEqual(
          JSON.parse(JSON.stringify(presses)),
        );
      }),
    );
  });

  it('of another bot or too old brings back nothing', async () => {
    const store = createMemoryStorage({ now: () => 0 });
    expect(await pressIn('press:0:abcdefghijklmnopqrstuv', store)).toBeUndefined();
    expect(await pressIn('something else', store)).toBeUndefined();
    expect(await pressIn('press:0:{"kind":', store)).toBeUndefined();
  });
});
