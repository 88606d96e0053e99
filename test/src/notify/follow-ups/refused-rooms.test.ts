import { expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { HOUR } from '#src/model/instant.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { createDigestSchedules } from '#src/notify/digests/schedules.ts';
import { createRefusalNotices } from '#src/notify/follow-ups/refused-rooms.ts';
import { sendFollowUps } from '#src/notify/follow-ups/send-follow-ups.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import { refusingRooms } from '#src/notify/outbox/sent-messages.ts';
import type { ChatRooms, Posted } from '#src/ports.ts';
import { sentenceReply } from '#src/say/plain-answers.ts';
import { plainText } from '#src/say/plain-text.ts';
import { roomRefusedReply } from '#src/say/self-health.ts';
import { createWords } from '#src/say/words.ts';

const START = Date.UTC(2026, 10, 24, 2);
const log = { info: () => {}, warn: () => {}, error: () => {} };
const words = createWords('nb');

/** A room that answers as it is told to, what is sent to it, and the person who asked for it. */
async function room() {
  let now = START;
  let answer: Posted = { kind: 'failed', error: 'not_in_channel', isRefused: true };
  const clock = { now: () => now };
  const store = createMemoryStorage(clock);
  const outbox = createOutbox({ store, clock, log });
  const subscriptions = createAlertSubscriptions(store);
  const told: string[] = [];
  const rooms: ChatRooms = {
    name: 'slack',
    post: async () => answer,
    edit: async () => answer,
    find: async () => ({ kind: 'absent' }),
  };
  await subscriptions.keep({
    ...{ chat: 'slack', room: 'C1', zone: 'Europe/Oslo', language: 'nb', by: 'U1' },
    ...{ organisations: [], platforms: [], least: 'warning', since: START },
  });
  const followUps = createRefusalNotices({
    ...{ subscriptions, schedules: createDigestSchedules(store), store },
    wording: async (refused) => roomRefusedReply(refused, { words } as never),
  });
  return {
    refusing: () => refusingRooms(store),
    answers(posted: Posted) {
      answer = posted;
    },
    later(millis: number) {
      now += millis;
    },
    put: (id: string) =>
      outbox.put({
        ...{ id, chat: 'slack', room: 'C1', expires: now + 24 * HOUR },
        reply: sentenceReply('alerts.ended', words),
      }),
    send: () => outbox.send([rooms]),
    async tell() {
      const tell = async (person: string, reply: Parameters<typeof plainText>[0]) => {
        told.push(`${person}: ${plainText(reply)}`);
        return 'told' as const;
      };
      await sendFollowUps({ followUps, chats: [{ name: 'slack', tell }], claims: store, log });
      return told.splice(0);
    },
  };
}

it('whoever asked for alerts is told once where the room refuses them', async () => {
  const at = await room();
  await at.put('a');
  await at.send();
  expect(await at.refusing()).toMatchObject([
    { chat: 'slack', room: 'C1', error: 'not_in_channel' },
  ]);
  const [notice = '', ...more] = await at.tell();
  expect(notice).toContain('U1: Slack tar ikke imot det jeg sender til rommet C1 (not_in_channel)');
  expect(more).toEqual([]);
  at.later(HOUR);
  await at.put('b');
  await at.send();
  expect(await at.tell()).toEqual([]);
});

it('a room that takes a message again refuses none, and whoever asked is told of the next refusal', async () => {
  const at = await room();
  await at.put('a');
  await at.send();
  await at.tell();
  at.answers({ kind: 'sent', ref: '1' });
  at.later(HOUR);
  await at.send();
  expect(await at.refusing()).toEqual([]);
  at.answers({ kind: 'refused', error: 'is_archived' });
  at.later(HOUR);
  await at.put('b');
  await at.send();
  at.later(HOUR);
  expect(await at.tell()).toHaveLength(1);
});

it('a room whose chat was only out of reach refuses nothing', async () => {
  const at = await room();
  at.answers({ kind: 'failed', error: 'ECONNREFUSED' });
  await at.put('a');
  await at.send();
  expect(await at.refusing()).toEqual([]);
});
