import type { AlertSubscription } from '../../model/alert.ts';
import type { Store } from '../../ports.ts';

/** Which rooms are told of which incidents, kept over restarts. */
export interface AlertSubscriptions {
  all(): Promise<readonly AlertSubscription[]>;
  of(chat: string, room: string): Promise<AlertSubscription | undefined>;
  /** Takes the place of the room's subscription. */
  keep(subscription: Omit<AlertSubscription, 'id'>): Promise<AlertSubscription>;
  end(id: string): Promise<void>;
}

const KEY = 'alerts/plans';

export function createAlertSubscriptions(store: Store): AlertSubscriptions {
  const all = async () => (await store.get<readonly AlertSubscription[]>(KEY)) ?? [];
  return {
    all,
    of: async (chat, room) =>
      (await all()).find(
        (subscription) => subscription.chat === chat && subscription.room === room,
      ),
    async keep(wanted) {
      const subscription = { ...wanted, id: `${wanted.chat}-${wanted.room}` };
      await store.update<readonly AlertSubscription[]>(KEY, (subscriptions = []) => [
        ...subscriptions.filter(({ id }) => id !== subscription.id),
        subscription,
      ]);
      return subscription;
    },
    end: (id) =>
      store.update<readonly AlertSubscription[]>(KEY, (subscriptions = []) =>
        subscriptions.filter((subscription) => subscription.id !== id),
      ),
  };
}
