import type { Notifications } from '../../desk/notifications.ts';
import { HOUR, type Millis } from '../../model/instant.ts';
import type { Clock } from '../../ports.ts';
import type { AttachmentOutbox } from '../outbox/attachment-outbox.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { settleEach } from '../outbox/settle-all.ts';
import { lastDue } from './due.ts';
import type { DigestSchedules } from './schedules.ts';

/** A digest that downtime held up longer than this is no use any more. */
const TOO_LATE: Millis = 6 * HOUR;

/**
 * Puts every digest that is due into the outbox, once. A fault in one keeps no other back, and is thrown in the end.
 */
export async function queueDueDigests({
  plans,
  desk,
  outbox,
  pictures,
  clock,
}: {
  readonly plans: Pick<DigestSchedules, 'all'>;
  readonly desk: Pick<Notifications, 'digest' | 'digestPicture'>;
  readonly outbox: Pick<Outbox, 'has' | 'put'>;
  /** Where the pictures of digests go; without it none are made. */
  readonly pictures?: Pick<AttachmentOutbox, 'put'>;
  readonly clock: Clock;
}): Promise<void> {
  await settleEach(await plans.all(), async (plan) => {
    const now = clock.now();
    const due = lastDue(plan, now);
    if (due === undefined || now - due >= TOO_LATE) return;
    const id = `digest/${plan.id}/${due}`;
    if (await outbox.has(id)) return;
    const reply = await desk.digest(plan, due);
    const to = { chat: plan.chat, room: plan.room, expires: due + TOO_LATE };
    // The picture first: it waits for its message, which is put in only once.
    await pictures?.put({ of: id, ...to }, () => desk.digestPicture(plan, due));
    await outbox.put({ id, reply, ...to });
  });
}
