import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionBehind, customIds } from '#adapters/chats/discord/outgoing/custom-ids.ts';
import { createButtonPayloads } from '#adapters/chats/shared/button-payloads.ts';
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
    const payloads = createButtonPayloads('discord', createMemoryStorage({ now: () => 0 }));
    await fc.assert(
      fc.asyncProperty(fc.array(press, { maxLength: 25 }), async (presses) => {
        const actions = presses.map((one): Action => ({ label: 'x', do: one }));
        const idOf = await customIds(actions, payloads);
        const ids = actions.map(idOf);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
        expect(await Promise.all(ids.map((id) => actionBehind(id, payloads)))).toEqual(
          JSON.parse(JSON.stringify(presses)),
        );
      }),
    );
  });

  it('of another bot or too old brings back nothing', async () => {
    const payloads = createButtonPayloads('discord', createMemoryStorage({ now: () => 0 }));
    expect(await actionBehind('press:0:abcdefghijklmnopqrstuv', payloads)).toBeUndefined();
    expect(await actionBehind('something else', payloads)).toBeUndefined();
    expect(await actionBehind('press:0:{"kind":', payloads)).toBeUndefined();
  });
});
