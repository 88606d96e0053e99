import { describe, expect, it } from 'vitest';
import { buttonValue } from '#adapters/slack/pressed.ts';
import { pressIn } from '#src/model/press.ts';
import type { Press } from '#src/model/reply.ts';

describe('a button', () => {
  it('brings back what it was made with', () => {
    const press: Press = { kind: 'report', channel: 'oslo-x', says: 'cannot-post', text: 'æøå' };
    expect(pressIn(buttonValue(press))).toEqual(press);
  });

  it('shortens only the words that are too long for it', () => {
    const press = pressIn(
      buttonValue({ kind: 'report', channel: 'oslo-x', says: 'unsure', text: '"'.repeat(1500) }),
    );
    expect(press).toMatchObject({ kind: 'report', channel: 'oslo-x', says: 'unsure' });
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
    expect(pressIn(value)).toBeUndefined();
  });
});
