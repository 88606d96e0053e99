import { describe, expect, it } from 'vitest';
import { replyTargetOf } from '#adapters/chats/slack/incoming/button-handler.ts';

type Pressed = Parameters<typeof replyTargetOf>[0];

const PRESSED = {
  channel: { id: 'C1', name: 'vakt' },
  user: { id: 'U1' },
  response_url: 'https://example.org/answer',
  trigger_id: 't',
};

describe('where a press is answered', () => {
  it.each([
    ['that only one person sees', { channel_id: 'C1', is_ephemeral: true }],
    ['of which no message is told', { channel_id: 'C1' }],
    ['of which nothing more is told', undefined],
  ])('is with the person alone for a button %s', (_, container) => {
    const pressed = { ...PRESSED, container } as unknown as Pressed;
    expect(replyTargetOf(pressed)).toMatchObject({ kind: 'alone', channel: 'C1', person: 'U1' });
  });

  it('is the thread of a message that everybody sees', () => {
    const container = { channel_id: 'C1', is_ephemeral: false };
    const pressed = { ...PRESSED, container, message: { ts: '1.2' } } as unknown as Pressed;
    expect(replyTargetOf(pressed)).toEqual({ kind: 'room', channel: 'C1', thread: '1.2' });
  });
});
