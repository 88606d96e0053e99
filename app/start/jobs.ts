import { HOUR, MINUTE, type Millis } from '../../src/model/instant.ts';
import { type AlertParts, sendAlerts } from '../../src/notify/alerts/send-alerts.ts';
import { createSightNotices } from '../../src/notify/alerts/sight-notices.ts';
import { createSilenceNotices } from '../../src/notify/alerts/silence-notices.ts';
import { statusPageSaysDown } from '../../src/notify/alerts/status-page.ts';
import { createAlertSubscriptions } from '../../src/notify/alerts/subscriptions.ts';
import { queueDueDigests } from '../../src/notify/digests/queue-digests.ts';
import { createDigestSchedules } from '../../src/notify/digests/schedules.ts';
import { createRefusalNotices } from '../../src/notify/follow-ups/refused-rooms.ts';
import { sendFollowUps } from '../../src/notify/follow-ups/send-follow-ups.ts';
import { createAttachmentOutbox } from '../../src/notify/outbox/attachment-outbox.ts';
import { settleEach } from '../../src/notify/outbox/settle-all.ts';
import { webhookSubscriptions } from '../../src/notify/webhook-subscriptions.ts';
import type { Chat, ChatRooms, Clock, Log, Pictures } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { LOCK_RENEWED_EVERY } from '../../src/watch/self/instance-lock.ts';
import type { Live } from '../wiring/live.ts';
import type { HeldInstanceLock } from './instance-lock.ts';
import type { SelfMonitor } from './self-monitor.ts';

/** What happens by itself, again and again. */
export interface Job {
  /** As `/readyz` and the metrics name it. */
  readonly name: string;
  readonly every: Millis;
  readonly run: () => Promise<void>;
}

export interface JobParts {
  readonly live: Live;
  readonly lock: Pick<HeldInstanceLock, 'renew'>;
  readonly monitor: SelfMonitor;
  /** Chats that are connected; it grows. */
  readonly chats: readonly Chat[];
  /** Places that are always there: e-mail, and webhooks. */
  readonly alwaysThere: readonly ChatRooms[];
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly log: Log;
  /** Ends the program: another one watches by this database. */
  readonly lostLock: () => void;
}

/** Often enough that nobody waits, seldom enough to cost nothing. */
const SOON: Millis = MINUTE / 4;

/**
 * All jobs of a running program but the watch's own, which `watch.start()` begins: a round of each platform by its
 * plan, a read of each source, and the passing of time over incidents. So a signal becomes a message: the watch takes
 * it in, the judge weighs it, `src/incidents` opens an incident, and "send digests and alerts" below tells the rooms.
 */
export async function createJobs(
  settings: Pick<Settings, 'alerts' | 'heartbeat' | 'webhooks' | 'language' | 'zone'>,
  parts: JobParts,
): Promise<readonly Job[]> {
  const { live, lock, monitor, chats, alwaysThere, pictures, clock, log } = parts;
  const { alerts, heartbeat } = settings;
  const { incidents, outbox, storage: store } = live;
  const webhooks = webhookSubscriptions(settings);
  const notifications = await live.notifications();
  const attachments = createAttachmentOutbox({ store, pictures, clock, log });
  const digestParts = {
    schedules: joined(createDigestSchedules(store), webhooks.schedules),
    wording: notifications,
    outbox,
    clock,
  };
  const alertParts: AlertParts = {
    subscriptions: joined(createAlertSubscriptions(store), webhooks.subscriptions),
    wording: notifications,
    incidents,
    directory: live.directory,
    outbox,
    store,
    clock,
    settings: alerts,
    statusPageSaysDown: (name: string) => statusPageSaysDown(name, live.records, clock.now()),
  };
  const refusals = createRefusalNotices({
    subscriptions: alertParts.subscriptions,
    schedules: digestParts.schedules,
    wording: notifications.roomRefused,
    store,
  });
  const tellLostSight = createSightNotices({
    ...alertParts,
    wording: notifications,
    incidents,
    lost: live.sight.now,
  });
  async function tellRooms(): Promise<void> {
    const rooms = [...chats, ...alwaysThere];
    const steps = [
      () => queueDueDigests({ ...digestParts, pictures: attachments }),
      // What is told of an incident bears its number, which after a crash would be another's if it were not kept.
      () => incidents.save(),
      () => sendAlerts(alertParts, rooms),
      tellLostSight,
      () => outbox.send(rooms),
    ];
    await settleEach(steps, (step) => step());
  }
  const telling = oneAtATime(tellRooms);
  live.telling.now = () =>
    void telling().catch((error: unknown) =>
      log.error('the rooms could not be told at once', { error: String(error) }),
    );
  return [
    {
      name: 'hold the watch',
      every: LOCK_RENEWED_EVERY,
      run: async () => {
        if (!(await lock.renew())) parts.lostLock();
      },
    },
    // What people report through another process of this program counts here too.
    { name: 'read reports', every: SOON, run: () => live.restore() },
    {
      name: 'tell changes',
      every: SOON,
      run: async () => {
        await sendFollowUps({ followUps: notifications, chats, claims: store, log });
        await sendFollowUps({ followUps: refusals, chats, claims: store, log });
      },
    },
    {
      name: 'send digests and alerts',
      every: SOON,
      run: telling,
    },
    {
      name: 'tell unusual silences',
      every: 5 * MINUTE,
      run: createSilenceNotices({
        ...alertParts,
        incidents,
        wording: notifications,
        records: live.records,
        judge: live.judge,
        windows: live.maintenanceWindows,
      }),
    },
    { name: 'write down looks', every: 5 * MINUTE, run: () => live.records.flush() },
    { name: 'clear old records', every: HOUR, run: () => live.records.expire(clock.now()) },
    // By itself: no alert waits for a picture.
    { name: 'send pictures', every: SOON, run: () => attachments.send(chats, outbox) },
    { name: 'note what is not seen', every: MINUTE, run: monitor.noteGaps },
    ...(heartbeat && monitor.beat
      ? [{ name: 'heartbeat', every: heartbeat.every, run: monitor.beat }]
      : []),
  ];
}

/** Calls follow each other: what two of them did at once would be done twice. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => {}).then(run);
    return last;
  };
}

/** Those that people ask for in rooms, and those of the settings. */
function joined<T>(
  kept: { all(): Promise<readonly T[]> },
  fixed: readonly T[],
): { all(): Promise<readonly T[]> } {
  return { all: async () => [...(await kept.all()), ...fixed] };
}
