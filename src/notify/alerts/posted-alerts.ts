import type { AlertSubscription, ForwardReason } from '../../model/alert.ts';
import { DAY, type Instant, type Millis } from '../../model/instant.ts';
import type { Store } from '../../ports.ts';

/** The message of an incident in a room, and what it tells by now. */
export interface PostedAlert {
  readonly incident: string;
  /** What the chat calls the message; absent before it is sent. */
  readonly ref?: string;
  /** The latest event that the message tells of, and the latest that its thread was told of. */
  readonly seq: number;
  readonly threaded: number;
  /** How many of the room's channels were well again by then: no event tells of one where others are not. */
  readonly well: number;
  /** An incident that is over is remembered until nothing can come of it any more. */
  readonly last: Instant;
  /** Where the room did not ask for it: what it is told of, and why. `source` is the same for the same reason. */
  readonly relay?: {
    readonly plan: AlertSubscription;
    readonly why: ForwardReason;
    readonly source: string;
  };
}

/** The alerts that were posted, by the outbox id of the message; kept over restarts. */
export interface PostedAlerts {
  all(): Promise<Readonly<Record<string, PostedAlert>>>;
  get(id: string): Promise<PostedAlert | undefined>;
  keep(id: string, shown: PostedAlert): Promise<void>;
  /** Notes after an edit what the message tells now. One that is to be edited anyway (`seq` -1) stays so. */
  edited(id: string, seq: number, well: number): Promise<void>;
  forget(now: Instant): Promise<void>;
}

const KEY = 'alerts/shown';
const REMEMBERED: Millis = 2 * DAY;

export function createPostedAlerts(store: Store): PostedAlerts {
  type All = Readonly<Record<string, PostedAlert>>;
  const all = async () => (await store.get<All>(KEY)) ?? {};
  return {
    all,
    get: async (id) => (await all())[id],
    keep: (id, shown) => store.update<All>(KEY, (known = {}) => ({ ...known, [id]: shown })),
    edited: (id, seq, well) =>
      store.update<All>(KEY, (known = {}) => {
        const shown = known[id];
        return shown && shown.seq >= 0 ? { ...known, [id]: { ...shown, seq, well } } : known;
      }),
    async forget(now) {
      const isOver = ({ last }: PostedAlert) => last <= now - REMEMBERED;
      if (!Object.values(await all()).some(isOver)) return;
      await store.update<All>(KEY, (known = {}) =>
        Object.fromEntries(Object.entries(known).filter(([, shown]) => !isOver(shown))),
      );
    },
  };
}
