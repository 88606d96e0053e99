import type { Judge } from '../../judge/judge.ts';
import { DAY, type Instant, type Millis } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Store } from '../../ports.ts';

/** Somebody who wants to be told of a channel's next change. */
export interface Subscription {
  readonly id: string;
  /** The chat's name, and the person's id in it. */
  readonly chat: string;
  readonly person: string;
  readonly language: Language;
  readonly channel: string;
  /** What was judged when it was asked for. */
  readonly ability: Verdict['ability'];
  readonly cause?: Verdict['cause'];
  readonly expires: Instant;
}

/** A subscription whose channel is judged otherwise now. */
export interface Changed {
  readonly subscription: Subscription;
  readonly verdict: Verdict;
}

/** Who wants to be told of which channel, kept over restarts. */
export interface Subscriptions {
  /** The same person and channel again begins anew. */
  keep(wanted: Omit<Subscription, 'id' | 'expires'>, now: Instant): Promise<Subscription>;
  find(id: string, now: Instant): Promise<Subscription | undefined>;
  /** Those whose channel has changed in ability or cause. */
  changed(now: Instant): Promise<readonly Changed[]>;
  end(id: string): Promise<void>;
}

const LASTS: Millis = DAY;
const KEY = 'desk/follows';

/** @param knows whether there is such a channel: settings change while subscriptions are kept */
export function createSubscriptions(
  store: Store,
  judge: Judge,
  knows: (channel: string) => boolean,
): Subscriptions {
  const open = async (now: Instant) =>
    ((await store.get<readonly Subscription[]>(KEY)) ?? []).filter(
      ({ expires, channel }) => expires > now && knows(channel),
    );
  return {
    async keep(wanted, now) {
      const id = `${wanted.chat}-${wanted.person}-${wanted.channel}`;
      const subscription = { ...wanted, id, expires: now + LASTS };
      await store.update<readonly Subscription[]>(KEY, (all = []) => [
        ...all.filter((other) => other.id !== id && other.expires > now),
        subscription,
      ]);
      return subscription;
    },
    find: async (id, now) => (await open(now)).find(({ id: other }) => other === id),
    async changed(now) {
      const changed: Changed[] = [];
      for (const subscription of await open(now)) {
        const verdict = judge.verdict(subscription.channel, now);
        if (verdict.ability !== subscription.ability || verdict.cause !== subscription.cause) {
          changed.push({ subscription, verdict });
        }
      }
      return changed;
    },
    end: (id) =>
      store.update<readonly Subscription[]>(KEY, (all = []) =>
        all.filter((other) => other.id !== id),
      ),
  };
}
