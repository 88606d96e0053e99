import { describe, expect, it } from 'vitest';
import { buttonValue, keepLong, pressOf } from '#adapters/chats/slack/outgoing/button-payload.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { parseButtonAction } from '#src/model/replies/button-action.ts';
import type { ButtonAction } from '#src/model/replies/reply.ts';

describe('a button', () => {
  it('brings back what it was made with', () => {
    const press: ButtonAction = {
      kind: 'report',
      channel: 'oslo-x',
      says: 'cannot-post',
      text: 'æøå',
    };
    expect(parseButtonAction(buttonValue(press))).toEqual(press);
  });

  it('shortens only the words that are too long for it', () => {
    const press = parseButtonAction(
      buttonValue({ kind: 'report', channel: 'oslo-x', says: 'unsure', text: '"'.repeat(1500) }),
    );
    expect(press).toMatchObject({ kind: 'report', channel: 'oslo-x', says: 'unsure' });
  });

  it('brings back hundreds of channels, which it has no room for', async () => {
    const channels = Array.from({ length: 300 }, (_, index) => `some-district-${index}-facebook`);
    const press: ButtonAction = { kind: 'why', channels };
    const store = createMemoryStorage({ now: () => 0 });
    await keepLong([{ label: 'Hvorfor?', do: press }], store);
    const value = buttonValue(press);
    expect(value.length).toBeLessThan(2000);
    expect(await pressOf(value, store)).toEqual(press);
    expect(await pressOf(buttonValue({ kind: 'why', channels: ['x'] }), store)).toEqual({
      kind: 'why',
      channels: ['x'],
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"kind":"publish"}',
    '{"kind":"why"}',
    '{"kind":"report","channel":"oslo-x","says":"toString"}',
  ])('reads nothing in %j', (value) => {
    expect(parseButtonAction(value)).toBeUndefined();
  });
});
