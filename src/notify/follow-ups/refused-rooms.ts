import type { AlertSubscription } from '../../model/alert.ts';
import type { DigestSchedule } from '../../model/digest.ts';
import type { Instant } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Store } from '../../ports.ts';
import type { AlertSubscriptions } from '../alerts/subscriptions.ts';
import type { DigestSchedules } from '../digests/schedules.ts';
import { type RefusingRoom, refusingRooms } from '../outbox/sent-messages.ts';
import type { FollowUp, FollowUps } from './send-follow-ups.ts';

/** What is sent to a room by itself, and who asked for it. */
type Asked = Pick<AlertSubscription | DigestSchedule, 'chat' | 'room' | 'language' | 'by'>;

/** A notice that a room refuses what somebody asked for it. */
interface RefusalNotice extends FollowUp {
  readonly refused: RefusingRoom;
}

/** By chat and room: since when the refusal lasted that somebody was told of. */
type Told = Readonly<Record<string, Instant>>;

const KEY = 'rooms/refusals-told';

/** Whoever asked for alerts or digests in a room is told, once, when the chat does not let them in any more. */
export function createRefusalNotices(parts: {
  readonly subscriptions: Pick<AlertSubscriptions, 'all'>;
  readonly schedules: Pick<DigestSchedules, 'all'>;
  /** What they are told. */
  readonly wording: (refused: RefusingRoom, asked: Asked) => Promise<Reply>;
  readonly store: Store;
}): FollowUps<RefusalNotice> {
  const { subscriptions, schedules, wording, store } = parts;
  return {
    async changes() {
      const refusing = await refusingRooms(store);
      if (refusing.length === 0) return [];
      const told = (await store.get<Told>(KEY)) ?? {};
      const asked: readonly Asked[] = [...(await subscriptions.all()), ...(await schedules.all())];
      const notices = refusing.flatMap((refused) => {
        if (told[placeOf(refused)] === refused.since) return [];
        const by = asked.find((one) => placeOf(one) === placeOf(refused) && one.by !== undefined);
        return by?.by === undefined ? [] : [{ refused, asked: by, person: by.by }];
      });
      return await Promise.all(
        notices.map(async ({ refused, asked, person }) => ({
          id: `refused/${placeOf(refused)}/${refused.since}`,
          chat: refused.chat,
          person,
          refused,
          answer: { reply: await wording(refused, asked) },
        })),
      );
    },
    told: ({ refused }) =>
      store.update<Told>(KEY, (told = {}) => ({ ...told, [placeOf(refused)]: refused.since })),
  };
}

function placeOf({ chat, room }: Pick<Asked, 'chat' | 'room'>): string {
  return `${chat}/${room}`;
}
