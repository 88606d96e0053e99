import type { AlertSubscription } from '#src/model/alert.ts';
import type { Affected, Incident, Outcome } from '#src/model/incident.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { alertReply } from '#src/say/alerts/alert.ts';
import {
  acknowledgedReply,
  alertSubscriptionReply,
  snoozedReply,
} from '#src/say/alerts/alert-subscription.ts';
import { sightNoticeReply } from '#src/say/alerts/sight-notice.ts';
import { threadUpdateReply } from '#src/say/alerts/thread-update.ts';
import { digestReply } from '#src/say/digests/digest.ts';
import type { DigestLine } from '#src/say/digests/digest-line.ts';
import {
  digestEndedReply,
  digestScheduledReply,
  digestSchedulesReply,
} from '#src/say/digests/digest-schedule.ts';
import type { PhrasingContext } from '#src/say/phrasing-context.ts';
import {
  channelOf,
  judgedOf,
  NOW,
  OPEN_PAGE,
  POSTING,
  QUIET,
  RESTRICTED,
  SAMPLE_DIRECTORY,
  signal,
  UNCLEAR,
} from '../src/say/sample-channels.ts';

const line = (judged: Verdict, posts: number, usual?: DigestLine['usual']): DigestLine => ({
  judged: judgedOf(judged),
  posts,
  troubles: [],
  isUnseen: false,
  ...(usual ? { usual } : {}),
});
const notices = [signal(45, 'platform-notice', { platform: 'x', state: 'monitoring' })].filter(
  (one) => one.kind === 'platform-notice',
);
export const PLANNED = {
  schedule: {
    id: 'p1',
    chat: 'chat',
    room: 'r1',
    time: '06:45',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
    zone: SAMPLE_DIRECTORY.zone,
    language: 'nb' as const,
    organisations: ['skjaergard'],
    since: NOW,
  },
  next: NOW + 4 * HOUR,
};

const AFFECTED: Affected = {
  channel: 'skjaergard-x',
  since: NOW - 95 * MINUTE,
  cause: 'platform-lockdown',
  lastBad: NOW,
};
export const INCIDENT: Incident = {
  id: 'i1',
  scope: 'platform x',
  state: 'open',
  severity: 'critical',
  cause: 'platform-lockdown',
  certainty: 'probable',
  probability: 0.91,
  opened: NOW - 90 * MINUTE,
  since: NOW - 95 * MINUTE,
  affected: [AFFECTED],
  history: [],
};
const TAKEN = {
  state: 'acknowledged',
  acknowledged: { by: 'Kari Nordmann', at: NOW - 60 * MINUTE },
} as const;
const OUTCOME: Outcome = {
  how: 'recovered',
  cause: 'platform-lockdown',
  certainty: 'probable',
  probability: 0.93,
  from: NOW - 95 * MINUTE,
  to: NOW - 10 * MINUTE,
};
export const ALERTS: AlertSubscription = {
  id: 'a1',
  chat: 'chat',
  room: 'r1',
  zone: SAMPLE_DIRECTORY.zone,
  language: 'nb',
  organisations: ['skjaergard'],
  platforms: ['x'],
  least: 'warning',
  since: NOW,
};

/** What a room is told without asking, and what it hears when it changes that. */
export function notificationReplies(here: PhrasingContext): Readonly<Record<string, Reply>> {
  return {
    'alert-open': alertReply(INCIDENT, [channelOf('skjaergard-x')], here),
    'alert-many': alertReply(
      { ...INCIDENT, ...TAKEN, affected: [AFFECTED, { ...AFFECTED, channel: 'vik-x' }] },
      [channelOf('skjaergard-x'), channelOf('vik-x')],
      here,
    ),
    'alert-carried': alertReply(INCIDENT, [channelOf('skjaergard-x')], here, {
      kind: 'carried',
      chat: 'slack',
      why: 'silent',
    }),
    'alert-unacknowledged': alertReply(INCIDENT, [channelOf('skjaergard-x')], here, {
      kind: 'unacknowledged',
      after: 10 * MINUTE,
    }),
    'alert-watching': alertReply(
      { ...INCIDENT, state: 'watching', watchingSince: NOW - 10 * MINUTE },
      [channelOf('skjaergard-x')],
      here,
    ),
    'alert-closed': alertReply(
      { ...INCIDENT, state: 'closed', outcome: OUTCOME },
      [channelOf('skjaergard-x')],
      here,
    ),
    'sight-lost': sightNoticeReply(
      { platform: 'x', since: NOW - MINUTE },
      [channelOf('skjaergard-x')],
      here,
    ),
    'sight-again': sightNoticeReply(
      { platform: 'x', since: NOW - 40 * MINUTE, until: NOW },
      [channelOf('skjaergard-x')],
      here,
    ),
    'alert-turn-cause': threadUpdateReply(
      {
        kind: 'cause-changed',
        incident: 'i1',
        seq: 2,
        at: NOW,
        from: 'account-locked',
        to: 'platform-lockdown',
        reason: RESTRICTED.evidence,
      },
      INCIDENT,
      [channelOf('skjaergard-x')],
      here,
    ),
    'alert-turn-closed': threadUpdateReply(
      { kind: 'closed', incident: 'i1', seq: 3, at: NOW, outcome: OUTCOME },
      INCIDENT,
      [channelOf('skjaergard-x')],
      here,
    ),
    'alerts-plan': alertSubscriptionReply(ALERTS, here),
    'alerts-snoozed': snoozedReply(NOW + 4 * HOUR, ALERTS, here),
    'alerts-acknowledged': acknowledgedReply([[channelOf('skjaergard-x')]], here),
    'digest-trouble': digestReply(
      {
        from: NOW - DAY,
        lines: [
          line(RESTRICTED, 2, { low: 3, high: 8 }),
          line(POSTING, 31, { low: 22, high: 40 }),
          line(OPEN_PAGE, 1, { low: 1, high: 1 }),
          line(QUIET, 0),
        ],
        incidents: [
          {
            incident: { ...INCIDENT, ...TAKEN },
            channels: [channelOf('skjaergard-x'), channelOf('vik-x')],
          },
        ],
        notices,
        next: NOW + 4 * HOUR,
      },
      here,
    ),
    'digest-over': digestReply(
      {
        from: NOW - DAY,
        lines: [
          {
            ...line(QUIET, 3),
            troubles: [{ from: NOW - 9 * HOUR, to: NOW - 7 * HOUR, ability: 'blocked' }],
          },
          line(OPEN_PAGE, 1),
        ],
        incidents: [
          {
            incident: { ...INCIDENT, state: 'closed', outcome: OUTCOME },
            channels: [channelOf('skjaergard-x'), channelOf('vik-x')],
          },
        ],
        notices: [],
        next: NOW + 4 * HOUR,
        due: NOW - HOUR,
      },
      here,
    ),
    'digest-unconfirmed': digestReply(
      {
        from: NOW - 12 * HOUR,
        lines: [line(UNCLEAR, 0)],
        incidents: [
          {
            incident: {
              ...INCIDENT,
              state: 'closed',
              outcome: { ...OUTCOME, how: 'unconfirmed' },
            },
            channels: [channelOf('skjaergard-x')],
          },
        ],
        notices,
        next: NOW + 4 * HOUR,
      },
      here,
    ),
    'digest-quiet': digestReply(
      {
        from: NOW - 12 * HOUR,
        lines: [line(OPEN_PAGE, 1), line(QUIET, 0)],
        incidents: [],
        notices: [],
      },
      here,
    ),
    'digest-unclear': digestReply(
      {
        from: NOW - 12 * HOUR,
        lines: [line(OPEN_PAGE, 1), { ...line(UNCLEAR, 0), isUnseen: true }],
        incidents: [],
        notices: [],
        next: NOW + 4 * HOUR,
      },
      here,
    ),
    'digest-planned': digestScheduledReply(PLANNED, here),
    'digest-plans': digestSchedulesReply([PLANNED], here),
    'digest-ended': digestEndedReply([PLANNED.schedule], here),
  };
}
