import type { DigestSchedule } from '../../model/digest.ts';
import type { Store } from '../../ports.ts';

/** Which rooms are sent which digests, kept over restarts. */
export interface DigestSchedules {
  all(): Promise<readonly DigestSchedule[]>;
  of(chat: string, room: string): Promise<readonly DigestSchedule[]>;
  /** A plan of the same room and time takes the place of the one before. */
  keep(plan: Omit<DigestSchedule, 'id'>): Promise<DigestSchedule>;
  end(id: string): Promise<void>;
}

const KEY = 'digests/plans';

export function createDigestSchedules(store: Store): DigestSchedules {
  const all = async () => (await store.get<readonly DigestSchedule[]>(KEY)) ?? [];
  return {
    all,
    of: async (chat, room) =>
      (await all()).filter((plan) => plan.chat === chat && plan.room === room),
    async keep(wanted) {
      const plan = { ...wanted, id: `${wanted.chat}-${wanted.room}-${wanted.time}` };
      await store.update<readonly DigestSchedule[]>(KEY, (plans = []) => [
        ...plans.filter(({ id }) => id !== plan.id),
        plan,
      ]);
      return plan;
    },
    end: (id) =>
      store.update<readonly DigestSchedule[]>(KEY, (plans = []) =>
        plans.filter((plan) => plan.id !== id),
      ),
  };
}
