import { expect, it } from 'vitest';
import { createRooms } from '#adapters/chats/discord/outgoing/rooms.ts';
import { createButtonPayloads } from '#adapters/chats/shared/button-payloads.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Reply } from '#src/model/replies/reply.ts';

const reply: Reply = {
  language: 'nb',
  headline: [{ kind: 'text', text: 'Nede.' }],
  blocks: Array.from({ length: 8 }, () => ({
    kind: 'paragraph',
    spans: [{ kind: 'text', text: 'x'.repeat(2900) }],
  })),
  actions: [{ label: 'Status', do: { kind: 'ask', text: 'status' } }],
};

/** A room of a Discord that refuses the n-th message. */
async function postedWhere(failing: number) {
  let calls = 0;
  const send = async ({ embeds }: { readonly embeds: readonly unknown[] }) => {
    if (++calls === failing) throw Object.assign(new Error('no'), { code: 20028 });
    return { id: String(calls), embeds };
  };
  const channel = { isSendable: () => true, isDMBased: () => true, send };
  const client = { channels: { fetch: async () => channel } };
  const store = createMemoryStorage({ now: () => 0 });
  const rooms = createRooms(() => client as never, {
    store,
    payloads: createButtonPayloads('discord', store),
  });
  const posted = await rooms.post({ room: '1', reply, key: 'k' });
  return { posted, calls };
}

it('may have been sent where only the first of several was taken, so that it is not sent twice', async () => {
  const { posted, calls } = await postedWhere(2);
  expect(calls).toBe(2);
  expect(posted.kind).toBe('uncertain');
  expect((await postedWhere(1)).posted.kind).toBe('failed');
});
