import type { DigestSchedule } from '../../model/digest.ts';
import { HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Picture } from '../../model/replies/picture.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Clock } from '../../ports.ts';
import type { AttachmentOutbox } from '../outbox/attachment-outbox.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { settleEach } from '../outbox/settle-all.ts';
import { lastDue } from './due.ts';
import type { DigestSchedules } from './schedules.ts';

/** What digests say, in words and in a picture. */
export interface DigestWording {
  /** The digest of a schedule that was due at that time, as things are now. */
  digest(schedule: DigestSchedule, due: Instant): Promise<Reply>;
  /** What the picture that goes with it shows; undefined where there is nothing to show. */
  digestPicture(schedule: DigestSchedule, due: Instant): Promise<Picture | undefined>;
}

/** A digest that downtime held up longer than this is no use any more. */
const TOO_LATE: Millis = 6 * HOUR;

/**
 * Puts every digest that is due into the outbox, once. A fault in one keeps no other back, and is thrown in the end.
 */
export async function queueDueDigests({
  schedules,
  wording,
  outbox,
  pictures,
  clock,
}: {
  readonly schedules: Pick<DigestSchedules, 'all'>;
  readonly wording: DigestWording;
  readonly outbox: Pick<Outbox, 'has' | 'put'>;
  /** Where the pictures of digests go; without it none are made. */
  readonly pictures?: Pick<AttachmentOutbox, 'put'>;
  readonly clock: Clock;
}): Promise<void> {
  await settleEach(await schedules.all(), async (schedule) => {
    const now = clock.now();
    const due = lastDue(schedule, now);
    if (due === undefined || now - due >= TOO_LATE) return;
    const id = `digest/${schedule.id}/${due}`;
    if (await outbox.has(id)) return;
    const reply = await wording.digest(schedule, due);
    const to = { chat: schedule.chat, room: schedule.room, expires: due + TOO_LATE };
    // The picture first: it waits for its message, which is put in only once.
    await pictures?.put({ of: id, ...to }, () => wording.digestPicture(schedule, due));
    await outbox.put({ id, reply, ...to });
  });
}
