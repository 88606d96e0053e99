import { describe, expect, it } from 'vitest';
import { createButtonPayloads } from '#adapters/chats/shared/button-payloads.ts';
import { createRooms } from '#adapters/chats/slack/outgoing/rooms.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Reply } from '#src/model/replies/reply.ts';

const store = createMemoryStorage({ now: () => 0 });
const payloads = createButtonPayloads('slack', store);
const reply: Reply = {
  language: 'nb',
  headline: [{ kind: 'text', text: 'Nede.' }],
  blocks: Array.from({ length: 8 }, () => ({
    kind: 'paragraph',
    spans: [{ kind: 'text', text: 'x'.repeat(2900) }],
  })),
  actions: [],
};
const limited = { code: 'slack_webapi_rate_limited_error', retryAfter: 1 };
const saying = (error: string) => ({ code: 'slack_webapi_platform_error', data: { error } });

/** Rooms of a Slack that fails so at the n-th call. */
function rooms(failing: number, fault: object) {
  let calls = 0;
  const call = async () => {
    if (++calls === failing) throw Object.assign(new Error('Slack says no'), fault);
    return { ts: '1.1' };
  };
  const client = { chat: { postMessage: call, update: call } };
  return createRooms(client as never, async () => ({ kind: 'sent', ref: '' }), payloads);
}

describe('a message that Slack takes in several', () => {
  it('may have been sent where only the first was taken, so that it is not sent twice', async () => {
    const posted = await rooms(2, limited).post({ room: 'C1', reply, key: 'k' });
    expect(posted.kind).toBe('uncertain');
  });

  it('was surely not sent where the first was not taken', async () => {
    const posted = await rooms(1, limited).post({ room: 'C1', reply, key: 'k' });
    expect(posted.kind).toBe('failed');
  });
});

describe('an edit', () => {
  it.each(['edit_window_closed', 'message_not_found', 'cant_update_message'])(
    'that Slack will never take is not tried for ever, and the message has to be sent anew: %s',
    async (error) => {
      const edited = await rooms(1, saying(error)).edit('1.1', { room: 'C1', reply, key: 'k' });
      expect(edited).toEqual({ kind: 'refused', error, isGone: true });
    },
  );
});
