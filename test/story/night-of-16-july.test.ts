import { expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { openDemonstration } from '#adapters/terminal/demonstration.ts';
import { createAlertPlans } from '#src/alerts/plans.ts';
import { sendAlerts } from '#src/alerts/send-alerts.ts';
import { createDigestPlans } from '#src/digests/plans.ts';
import { putDueDigests } from '#src/digests/send-due.ts';
import { WEEKDAYS } from '#src/model/digest.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { Language } from '#src/model/language.ts';
import type { Reply } from '#src/model/reply.ts';
import { createOutbox } from '#src/outbox/outbox.ts';
import type { ChatRooms } from '#src/ports.ts';
import { plainText } from '#src/say/plain-text.ts';

const BEGIN = Date.parse('2020-07-15T20:00:00Z');
/** 06:46 in Oslo. */
const END = Date.parse('2020-07-16T04:46:00Z');
const ROOMS: readonly { readonly chat: string; readonly language: Language }[] = [
  { chat: 'first', language: 'nb' },
  { chat: 'second', language: 'en' },
];

/** What is done in a chat's room, in order. */
function recorder(name: string, clock: { now(): number }) {
  const story: string[] = [];
  const note = (what: string, reply: Reply) => {
    const at = new Intl.DateTimeFormat('nb', { timeStyle: 'short', timeZone: 'Europe/Oslo' });
    const words = plainText(reply).replaceAll('\u00a0', ' ').replaceAll('\n', '\n  ');
    story.push(`${at.format(clock.now())} ${what}\n  ${words}`);
  };
  const chat: ChatRooms = {
    name,
    async post({ reply, thread }) {
      note(thread ? `in the thread of ${thread}` : `message m${story.length + 1}`, reply);
      return { kind: 'sent', ref: `m${story.length}` };
    },
    async edit(ref, { reply }) {
      note(`edit of ${ref}`, reply);
      return { kind: 'sent', ref };
    },
    find: async () => ({ kind: 'absent' }),
  };
  return { chat, story };
}

it('tells two rooms of the night of 16 July 2020, each in its language, in one alert and one digest', async () => {
  let now = BEGIN;
  const clock = { now: () => now };
  const session = await openDemonstration(BEGIN);
  const { desk, directory, incidents } = session;
  const store = createMemoryStorage(clock);
  const [alertPlans, digestPlans] = [createAlertPlans(store), createDigestPlans(store)];
  const zone = { zone: 'Europe/Oslo', organisations: ['oslo'], since: BEGIN };
  for (const { chat, language } of ROOMS) {
    const room = { chat, room: 'vakt', language, ...zone };
    await alertPlans.keep({ ...room, platforms: [], least: 'warning' });
    await digestPlans.keep({ ...room, time: '06:45', days: WEEKDAYS });
  }
  const outbox = createOutbox({ store, clock, log: silentLog });
  const recorders = ROOMS.map(({ chat }) => recorder(chat, clock));
  const chats = recorders.map(({ chat }) => chat);
  for (; now <= END; now += MINUTE) {
    session.moveTo(now);
    await putDueDigests({ plans: digestPlans, desk, outbox, clock });
    await sendAlerts(
      { plans: alertPlans, incidents, desk, directory, outbox, store, clock },
      chats,
    );
    await outbox.send(chats);
  }
  for (const [index, { language }] of ROOMS.entries()) {
    const story = recorders[index]?.story ?? [];
    expect(story.filter((told) => /^\S+ message/.test(told))).toHaveLength(2);
    await expect(`${story.join('\n\n')}\n`).toMatchFileSnapshot(
      `../golden/night-of-16-july.${language}.txt`,
    );
  }
});
