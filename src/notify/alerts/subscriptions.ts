import type { AlertSubscription } from '../../model/alert.ts';
import type { Store } from '../../ports.ts';

/** Which rooms are told of which incidents, kept over restarts. */
export interface AlertSubscriptions {
  all(): Promise<readonly AlertSubscription[]>;
  of(chat: string, room: string): Promise<AlertSubscription | undefined>;
  /** Takes the place of the room's plan. */
  keep(plan: Omit<AlertSubscription, 'id'>): Promise<AlertSubscription>;
  end(id: string): Promise<void>;
}

const KEY = 'alerts/plans';

export function createAlertSubscriptions(store: Store): AlertSubscriptions {
  const all = async () => (await store.get<readonly AlertSubscription[]>(KEY)) ?? [];
  return {
    all,
    of: async (chat, room) =>
      (await all()).find((plan) => plan.chat === chat && plan.room === room),
    async keep(wanted) {
      const plan = { ...wanted, id: `${wanted.chat}-${wanted.room}` };
      await store.update<readonly AlertSubscription[]>(KEY, (plans = []) => [
        ...plans.filter(({ id }) => id !== plan.id),
        plan,
      ]);
      return plan;
    },
    end: (id) =>
      store.update<readonly AlertSubscription[]>(KEY, (plans = []) =>
        plans.filter((plan) => plan.id !== id),
      ),
  };
}
