import type { Incidents } from '../../incidents/incidents.ts';
import type { MaintenanceWindows } from '../../incidents/maintenance-windows.ts';
import type { Judge } from '../../judge/judge.ts';
import type { AlertSubscription, SilenceNotice } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import { type Directory, zonesOf } from '../../model/directory.ts';
import { DAY, HOUR, type Instant, type Millis } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Clock, Records } from '../../ports.ts';
import { localTimeIn } from '../../rhythm/calendar.ts';
import { createRhythm } from '../../rhythm/rhythm.ts';
import { createSilenceAlarm } from '../../rhythm/silence-alarm.ts';
import { silenceFrequency } from '../../rhythm/silence-frequency.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { settleEach } from '../outbox/settle-all.ts';
import { channelsOf } from './match-channels.ts';
import type { AlertSubscriptions } from './subscriptions.ts';

/** What rooms are told of long silences, in words. */
export interface SilenceWording {
  silenceNotice(notice: SilenceNotice, subscription: AlertSubscription): Promise<Reply>;
}

export interface SilenceNoticeParts {
  readonly subscriptions: Pick<AlertSubscriptions, 'all'>;
  readonly directory: Directory;
  readonly records: Pick<Records, 'posts'>;
  readonly judge: Pick<Judge, 'assess'>;
  readonly incidents: Pick<Incidents, 'live'>;
  readonly windows: Pick<MaintenanceWindows, 'over'>;
  readonly wording: SilenceWording;
  readonly outbox: Pick<Outbox, 'has' | 'put'>;
  readonly clock: Clock;
}

/** As far back as a channel's own silences are compared with, and its rhythm is learnt. */
const PAST: Millis = 182 * DAY;
/** What was published before the first look is read, or imported, later: it is learnt with the next day. */
const LEARNS_ANEW: Millis = DAY;
/** A channel that nobody has looked at for longer may have posted since. */
const FRESH: Millis = HOUR;
/** Who is told days later is told no news; and the outbox forgets in a week what it has sent. */
const NEWS: Millis = 3 * DAY;
/** A notice that could not be delivered by then is none any more. */
const USEFUL: Millis = 2 * HOUR;

/**
 * Tells rooms that asked for it of silences that are unusual by the channel's own past: once of each silence, never as an
 * incident, and not where an incident, staff or a maintenance window explain the silence.
 *
 * @returns what looks for such silences once, and puts a notice of each into the outbox
 */
export function createSilenceNotices(parts: SilenceNoticeParts): () => Promise<void> {
  const { subscriptions, directory, judge, incidents, windows, wording, outbox, clock } = parts;
  const learners = new Map<string, Learner>();
  const zoneOf = zonesOf(directory);

  return async () => {
    const now = clock.now();
    const wanted = (await subscriptions.all()).flatMap((subscription) => {
      const { silence, snoozedUntil = 0 } = subscription;
      if (silence === undefined || snoozedUntil > now) return [];
      return channelsOf(silence, directory).map((channel) => ({ channel, subscription }));
    });
    const byChannel = Map.groupBy(wanted, ({ channel }) => channel);
    await settleEach([...byChannel], async ([channel, asking]) => {
      const notice = isExplained(channel, now) ? undefined : await noticeOf(channel, now);
      if (notice === undefined) return;
      for (const { subscription } of asking) {
        const { chat, room } = subscription;
        const id = `silence/${channel.id}/${notice.lastPost}/${chat}-${room}`;
        if (await outbox.has(id)) continue;
        const reply = await wording.silenceNotice(notice, subscription);
        await outbox.put({ id, chat, room, reply, expires: now + USEFUL });
      }
    });
  };

  async function noticeOf(channel: Channel, now: Instant): Promise<SilenceNotice | undefined> {
    const known = learners.get(channel.id);
    const isNew = known === undefined || now - known.since > LEARNS_ANEW;
    const learner = isNew ? createLearner(channel, zoneOf(channel), now) : known;
    learners.set(channel.id, learner);
    await learner.learn(parts.records, now);
    return learner.unusual(now);
  }

  function isExplained({ id, retiredFrom }: Channel, now: Instant): boolean {
    const { ability, cause, newestLook = 0 } = judge.assess(id, now);
    return (
      (retiredFrom !== undefined && retiredFrom <= now) ||
      newestLook < now - FRESH ||
      // Trouble is told of as an incident.
      (ability !== 'working' && ability !== 'unknown') ||
      cause === 'quiet-on-purpose' ||
      cause === 'own-network' ||
      windows.over(id, now) !== undefined ||
      incidents
        .live()
        .some(({ affected }) =>
          affected.some(({ channel, until }) => channel === id && until === undefined),
        )
    );
  }
}

/** What one channel's posts teach, read once and then as they come. */
interface Learner {
  readonly since: Instant;
  learn(records: Pick<Records, 'posts'>, now: Instant): Promise<void>;
  unusual(now: Instant): SilenceNotice | undefined;
}

function createLearner(channel: Channel, zone: string, since: Instant): Learner {
  const local = localTimeIn(zone);
  const rhythm = createRhythm(local, channel.postsPerDay);
  const alarm = createSilenceAlarm(rhythm);
  const posts: Instant[] = [];
  return {
    since,
    async learn(records, now) {
      const from = (posts.at(-1) ?? now - PAST) + 1;
      const told = await records.posts(channel.id, from, now + 1);
      const own = told.filter(({ author }) => author !== 'stranger').map(({ at }) => at);
      for (const post of own.sort((a, b) => a - b)) {
        const last = posts.at(-1);
        if (post === last) continue;
        if (last !== undefined) alarm.ended(last, post);
        rhythm.add(post);
        posts.push(post);
      }
    },
    unusual(now) {
      const lastPost = posts.at(-1);
      if (lastPost === undefined || !alarm.isDue(lastPost, now)) return undefined;
      if (alarm.isDue(lastPost, now - NEWS)) return undefined;
      const usual = silenceFrequency(posts, local, lastPost, now);
      return { channel: channel.id, lastPost, ...(usual ? { usual } : {}) };
    },
  };
}
