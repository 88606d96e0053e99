import type { DigestSchedule } from '../../model/digest.ts';
import type { Store } from '../../ports.ts';

/** Which rooms are sent which digests, kept over restarts. */
export interface DigestSchedules {
  all(): Promise<readonly DigestSchedule[]>;
  of(chat: string, room: string): Promise<readonly DigestSchedule[]>;
  /** A schedule of the same room and time takes the place of the one before. */
  keep(schedule: Omit<DigestSchedule, 'id'>): Promise<DigestSchedule>;
  end(id: string): Promise<void>;
}

const KEY = 'digests/plans';

export function createDigestSchedules(store: Store): DigestSchedules {
  const all = async () => (await store.get<readonly DigestSchedule[]>(KEY)) ?? [];
  return {
    all,
    of: async (chat, room) =>
      (await all()).filter((schedule) => schedule.chat === chat && schedule.room === room),
    async keep(wanted) {
      const schedule = { ...wanted, id: `${wanted.chat}-${wanted.room}-${wanted.time}` };
      await store.update<readonly DigestSchedule[]>(KEY, (schedules = []) => [
        ...schedules.filter(({ id }) => id !== schedule.id),
        schedule,
      ]);
      return schedule;
    },
    end: (id) =>
      store.update<readonly DigestSchedule[]>(KEY, (schedules = []) =>
        schedules.filter((schedule) => schedule.id !== id),
      ),
  };
}
