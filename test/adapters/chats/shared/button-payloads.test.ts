import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createButtonPayloads } from '#adapters/chats/shared/button-payloads.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { DAY } from '#src/model/instant.ts';
import { parseButtonAction } from '#src/model/replies/button-action.ts';
import type { ButtonAction } from '#src/model/replies/reply.ts';

let now = 0;
const store = () => createMemoryStorage({ now: () => now });
/** As both chats have posted them. */
const MARKS = [
  ['slack', 'kept:'],
  ['discord', ''],
] as const;
const REPORT: ButtonAction = {
  kind: 'report',
  channel: 'oslo-x',
  says: 'cannot-post',
  text: 'æøå',
};
const MANY: ButtonAction = {
  kind: 'why',
  channels: Array.from({ length: 300 }, (_, index) => `some-district-${index}-facebook`),
};

describe.each(MARKS)('what a button of %s carries', (chat, mark) => {
  it('is its action itself where that fits, so that it needs nothing kept', async () => {
    const payload = await createButtonPayloads(chat, store(), mark).encode(REPORT, 2000);
    expect(JSON.parse(payload)).toEqual(REPORT);
    expect(await createButtonPayloads(chat, store(), mark).decode(payload)).toEqual(REPORT);
  });

  it('is a short name where it does not fit, and both are as they were before', async () => {
    const payloads = createButtonPayloads(chat, store(), mark);
    const whole = JSON.stringify(REPORT).length;
    expect(await payloads.encode(REPORT, whole)).toHaveLength(whole);
    expect(await payloads.encode(REPORT, whole - 1)).toBe(`${mark}LGpVMrCLKun3g7t-ZBTX8R`);
    expect(await payloads.encode(MANY, 2000)).toMatch(new RegExp(`^${mark}[\\w-]{22}$`));
  });

  it('brings the action back, however long it is', async () => {
    const payloads = createButtonPayloads(chat, store(), mark);
    const action = fc.oneof(
      fc.record({ kind: fc.constant('ask' as const), text: fc.string({ unit: 'binary' }) }),
      fc.record({ kind: fc.constant('why' as const), channels: fc.array(fc.string()) }),
    );
    await fc.assert(
      fc.asyncProperty(action, fc.integer({ min: 30, max: 90 }), async (one, longest) => {
        const payload = await payloads.encode(one, longest);
        expect(payload.length).toBeLessThanOrEqual(longest);
        expect(await payloads.decode(payload)).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('is known for thirty days, and then brings back nothing', async () => {
    now = 0;
    const payloads = createButtonPayloads(chat, store(), mark);
    const payload = await payloads.encode(MANY, 100);
    now = 30 * DAY - 1;
    expect(await payloads.decode(payload)).toEqual(MANY);
    now = 30 * DAY + 1;
    expect(await payloads.decode(payload)).toBeUndefined();
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
])('reads nothing in %j', async (value) => {
  expect(parseButtonAction(value)).toBeUndefined();
  expect(await createButtonPayloads('slack', store(), 'kept:').decode(value)).toBeUndefined();
});
