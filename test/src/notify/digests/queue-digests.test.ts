import { beforeEach, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import { WEEKDAYS } from '#src/model/digest.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Picture } from '#src/model/replies/picture.ts';
import { queueDueDigests } from '#src/notify/digests/queue-digests.ts';
import { createDigestSchedules } from '#src/notify/digests/schedules.ts';
import { createAttachmentOutbox } from '#src/notify/outbox/attachment-outbox.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms } from '#src/ports.ts';
import { plainText } from '#src/say/plain-text.ts';
import { deskFixture } from '../../desk/desk-fixture.ts';
import { NOW } from '../../say/sample-channels.ts';

/** The fixture's night is at 02:20 in Oslo. */
const DUE = NOW + 10 * MINUTE;

let setup: ReturnType<typeof deskFixture>;
let now: number;
let sent: string[];

beforeEach(async () => {
  setup = deskFixture();
  now = NOW;
  sent = [];
  await createDigestSchedules(setup.store).keep({
    chat: 'chat',
    room: 'C1',
    time: '02:30',
    days: WEEKDAYS,
    zone: 'Europe/Oslo',
    language: 'nb',
    organisations: ['skjaergard'],
    since: NOW,
  });
});

/** The program as it looks once, over the store that survives it. */
async function look(): Promise<void> {
  const clock = { now: () => now };
  setup.at(now);
  const outbox = createOutbox({ store: setup.store, clock, log: silentLog });
  const schedules = createDigestSchedules(setup.store);
  const chat: ChatRooms = {
    name: 'chat',
    async post({ room, reply }) {
      sent.push(`${room} ${plainText(reply)}`);
      return { kind: 'sent', ref: '1' };
    },
    edit: async () => ({ kind: 'failed', error: 'a digest is not edited' }),
    find: async () => ({ kind: 'absent' }),
  };
  try {
    await queueDueDigests({
      schedules,
      wording: await setup.again().notifications(),
      outbox,
      clock,
    });
  } finally {
    await outbox.send([chat]);
  }
}

it('is sent at its time, once, also over a restart', async () => {
  await look();
  expect(sent).toEqual([]);
  for (now = DUE; now < DUE + HOUR; now += MINUTE) await look();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatch(/^C1 Skjærgård på X: nede siden 00:45/);
  now = DUE + 24 * HOUR;
  await look();
  expect(sent).toHaveLength(2);
});

it('that downtime held up is sent late, and says so', async () => {
  now = DUE + 5 * HOUR;
  await look();
  expect(sent[0]).toMatch(/^C1 Forsinket: skulle ha kommet 02:30\./);
});

it('is not sent when it is of no use any more', async () => {
  now = DUE + 6 * HOUR;
  await look();
  expect(sent).toEqual([]);
});

it('is sent although another one cannot be made', async () => {
  await createDigestSchedules(setup.store).keep({
    ...{ chat: 'chat', room: 'C0', time: '02:30', days: WEEKDAYS, zone: 'Europe/Ozlo' },
    ...{ language: 'nb', organisations: [], since: NOW },
  });
  await createDigestSchedules(setup.store).keep({
    ...{ chat: 'chat', room: 'C2', time: '02:30', days: WEEKDAYS, zone: 'Europe/Oslo' },
    ...{ language: 'nb', organisations: ['vik'], since: NOW },
  });
  now = DUE;
  await expect(look()).rejects.toThrow();
  await look().catch(() => {});
  expect(sent.map((text) => text.slice(0, 2))).toEqual(['C1', 'C2']);
});

it('of organisations that the settings know no longer tells of nobody else, shows nothing and calls nothing quiet', async () => {
  await createDigestSchedules(setup.store).keep({
    ...{ chat: 'chat', room: 'C1', time: '02:30', days: WEEKDAYS, zone: 'Europe/Oslo' },
    ...{ language: 'nb', organisations: ['gone'], since: NOW },
  });
  now = DUE;
  await look();
  expect(sent[0]).toMatch(/^C1 Her er det ingen kanaler å fortelle om\./);
  expect(sent[0]).not.toContain('Skjærgård');
  const [plan] = await createDigestSchedules(setup.store).all();
  if (!plan) throw new TypeError('there is a plan');
  expect(await (await setup.again().notifications()).digestPicture(plan, DUE)).toBeUndefined();
});

it('comes with its picture in the thread, once, also where chat or picture fail', async () => {
  const attached: string[] = [];
  const clock = { now: () => now };
  let failures = 2;
  const chat: ChatRooms = {
    name: 'chat',
    post: async ({ reply }) => {
      sent.push(plainText(reply));
      return { kind: 'sent', ref: 'm1' };
    },
    edit: async () => ({ kind: 'failed', error: 'a digest is not edited' }),
    find: async () => ({ kind: 'absent' }),
    async attach(room, thread, [file]) {
      if (failures-- > 0) return { kind: 'failed', error: 'ratelimited' };
      attached.push(`${room} ${thread} ${file?.alt}`);
      return { kind: 'sent', ref: thread };
    },
  };
  const pictures = {
    draw: async ({ name, title, alt }: Picture) => {
      return { name, title, alt, type: 'image/png', bytes: new Uint8Array([1]) };
    },
  };
  for (now = NOW; now < DUE + 2 * HOUR; now += MINUTE) {
    setup.at(now);
    const outbox = createOutbox({ store: setup.store, clock, log: silentLog });
    const box = createAttachmentOutbox({ store: setup.store, pictures, clock, log: silentLog });
    const schedules = createDigestSchedules(setup.store);
    await queueDueDigests({
      schedules,
      wording: await setup.again().notifications(),
      outbox,
      pictures: box,
      clock,
    });
    await outbox.send([chat]);
    await box.send([chat], outbox);
  }
  expect(sent).toHaveLength(1);
  expect(attached).toEqual([expect.stringMatching(/^C1 m1 Oversikt over 3 kanaler/)]);
});
