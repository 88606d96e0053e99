import type { AlertSubscription } from '../model/alert.ts';
import { type DigestSchedule, WEEKDAYS } from '../model/digest.ts';
import type { Settings } from '../settings/settings.ts';

/** What webhooks are sent: asked for by the settings, and so from the beginning and without an end. */
export function webhookSubscriptions({
  webhooks = [],
  zone,
  language,
}: Pick<Settings, 'webhooks' | 'zone' | 'language'>): {
  readonly subscriptions: readonly AlertSubscription[];
  readonly schedules: readonly DigestSchedule[];
} {
  const to = (name: string) => ({ chat: 'webhook', room: name, zone, language, since: 0 });
  return {
    subscriptions: webhooks.map(({ name, organisations, least }) => ({
      ...to(name),
      ...{ id: `webhook-${name}`, organisations, platforms: [], least },
    })),
    schedules: webhooks.flatMap(({ name, organisations, digests }) =>
      digests.map((time) => ({
        ...to(name),
        ...{ id: `webhook-${name}-${time}`, time, days: WEEKDAYS, organisations },
      })),
    ),
  };
}
