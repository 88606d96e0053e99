import type { AlertPlan } from '#src/model/alert.ts';
import type { Affected, Incident, Outcome } from '#src/model/incident.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Language } from '#src/model/language.ts';
import type { Reply } from '#src/model/reply.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { alertReply, alertTurnReply } from '#src/say/alert.ts';
import { acknowledgedReply, alertPlanReply, snoozedReply } from '#src/say/alert-plan.ts';
import { type DigestLine, digestReply } from '#src/say/digest.ts';
import { digestEndedReply, digestPlannedReply, digestPlansReply } from '#src/say/digest-plan.ts';
import { explainReply } from '#src/say/explain.ts';
import { changedReply, followReply } from '#src/say/follow.ts';
import { historyReply, lastPostsReply } from '#src/say/history.ts';
import {
  didYouMeanReply,
  emergencyReply,
  helpReply,
  notWatchedReply,
  sentenceReply,
  whichOrganisationReply,
} from '#src/say/plain-answers.ts';
import { receiptReply, whichChannelReply, withdrawnReply } from '#src/say/receipt.ts';
import { severalReply } from '#src/say/several.ts';
import { statusReply } from '#src/say/status.ts';
import {
  COAST,
  channelOf,
  evidence,
  FIRE,
  judgedOf,
  NOW,
  OPEN_PAGE,
  POSTING,
  QUIET,
  RESTRICTED,
  RETIRED,
  scene,
  signal,
  UNCLEAR,
  verdict,
} from '../src/say/coast.ts';

const report = signal(0, 'report', {
  channel: 'skjaergard-x',
  says: 'cannot-post',
  by: 'duty-officer',
  text: 'Får bare feilmelding',
});
if (report.kind !== 'report') throw new TypeError('not a report');
const toldSince = { ...report, since: NOW - 125 * MINUTE };
const noted = { id: 'r1', report, expires: NOW + 12 * HOUR };
const around = {
  own: [OPEN_PAGE, POSTING, RETIRED].map(judgedOf),
  sisters: [QUIET, FIRE].map(judgedOf),
};
const alone = { own: [], sisters: [] };
const hijacked = verdict('skjaergard-fb', 'hijacked', 'posting', 'account-hijacked', 0.86, {
  certainty: 'probable',
  troubleSince: NOW - 20 * MINUTE,
  evidence: [
    evidence(22, signal(20, 'post', { channel: 'skjaergard-fb', author: 'stranger' })),
    evidence(9, signal(15, 'profile', { channel: 'skjaergard-fb', seen: 'defaced' })),
  ],
  settle: ['ask-who-posted', 'log-in-by-hand'],
});
const POSSIBLY = verdict('skjaergard-x', 'blocked', 'quiet', 'platform-lockdown', 0.57);
const offline = verdict('vik-x', 'unknown', 'unknown', 'own-network', 0.3, {
  certainty: 'possible',
  evidence: [evidence(9, signal(3, 'reach', { target: 'control', result: 'dns' }))],
  settle: ['read-control-hosts'],
  chances: { working: 0.45, blocked: 0.25 },
});

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
const planned = {
  plan: {
    id: 'p1',
    chat: 'chat',
    room: 'r1',
    time: '06:45',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
    zone: COAST.zone,
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
const INCIDENT: Incident = {
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
const ALERTS: AlertPlan = {
  id: 'a1',
  chat: 'chat',
  room: 'r1',
  zone: COAST.zone,
  language: 'nb',
  organisations: ['skjaergard'],
  platforms: ['x'],
  least: 'warning',
  since: NOW,
};

/** Each kind of answer, as it is said in one language: what chats' golden files are made from. */
export function goldenReplies(language: Language): Readonly<Record<string, Reply>> {
  const here = scene(language, { reporter: () => 'Kari Nordmann', canBeTold: true });
  const { words, names } = here;
  const past = {
    channel: channelOf('skjaergard-x'),
    from: NOW - 7 * DAY,
    to: NOW,
    lastPost: NOW - 4 * HOUR,
    posts: 31,
    usual: 6 * HOUR,
    silences: [{ from: NOW - 3 * DAY, to: NOW - 3 * DAY + 9 * HOUR }, { from: NOW - 7 * HOUR }],
    troubles: [
      { from: NOW - 95 * MINUTE, ability: 'blocked' as const, cause: 'platform-lockdown' as const },
      { from: NOW - 5 * DAY, to: NOW - 5 * DAY + HOUR, ability: 'degraded' as const },
    ],
  };
  return {
    'status-down': statusReply(judgedOf(RESTRICTED), around, here),
    'status-quiet': statusReply(
      judgedOf(QUIET),
      { own: [], sisters: [RESTRICTED, FIRE].map(judgedOf) },
      here,
    ),
    'status-posting': statusReply(judgedOf(POSTING), alone, here),
    'status-unclear': statusReply(judgedOf(UNCLEAR), alone, here),
    'status-own-line': statusReply(judgedOf(offline), alone, here),
    'status-hijacked': statusReply(
      judgedOf(hijacked),
      { own: [judgedOf(POSTING)], sisters: [] },
      here,
    ),
    'status-retired': statusReply(judgedOf(RETIRED), alone, here),
    'status-all': severalReply(
      [RESTRICTED, OPEN_PAGE, POSTING, RETIRED, QUIET, FIRE].map(judgedOf),
      here,
    ),
    'status-all-fine': severalReply([OPEN_PAGE, QUIET, FIRE].map(judgedOf), here),
    why: explainReply(judgedOf(RESTRICTED), here),
    history: historyReply(past, here, false),
    'history-several': lastPostsReply(
      [
        past,
        {
          channel: channelOf('vik-x'),
          from: past.from,
          to: NOW,
          posts: 0,
          silences: [],
          troubles: [],
        },
      ],
      here,
    ),
    'report-noted': receiptReply([noted], judgedOf(RESTRICTED), here),
    'report-since': receiptReply([{ ...noted, report: toldSince }], judgedOf(RESTRICTED), here),
    'follow-noted': followReply({ id: 'f1', expires: NOW + DAY }, judgedOf(RESTRICTED), here),
    'follow-changed': changedReply(
      { ability: 'blocked' },
      judgedOf(QUIET),
      { own: [], sisters: [judgedOf(FIRE)] },
      here,
    ),
    'report-withdrawn': withdrawnReply(noted, judgedOf(POSSIBLY), here),
    'report-which-channel': whichChannelReply(
      [channelOf('skjaergard-x'), channelOf('skjaergard-fb')],
      ['cannot-post'],
      'Får ikke postet',
      here,
    ),
    help: helpReply({ owner: 'Skjærgård', other: 'Vik', platform: 'X' }, words),
    emergency: emergencyReply(COAST.emergency['NO'] ?? [], words),
    'did-you-mean': didYouMeanReply(['ask-status', 'ask-why', 'report-trouble'], words),
    'which-organisation': whichOrganisationReply(
      COAST.organisations.slice(0, 2),
      'nede?',
      names,
      words,
    ),
    'not-watched': notWatchedReply('Instagram', COAST.channels.slice(0, 2), names, words),
    'off-topic': sentenceReply('off-topic', words),
    'too-long': sentenceReply('too-long', words),
    'alert-open': alertReply(INCIDENT, [channelOf('skjaergard-x')], here),
    'alert-many': alertReply(
      { ...INCIDENT, ...TAKEN, affected: [AFFECTED, { ...AFFECTED, channel: 'vik-x' }] },
      [channelOf('skjaergard-x'), channelOf('vik-x')],
      here,
    ),
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
    'alert-turn-cause': alertTurnReply(
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
    'alert-turn-closed': alertTurnReply(
      { kind: 'closed', incident: 'i1', seq: 3, at: NOW, outcome: OUTCOME },
      INCIDENT,
      [channelOf('skjaergard-x')],
      here,
    ),
    'alerts-plan': alertPlanReply(ALERTS, here),
    'alerts-snoozed': snoozedReply(NOW + 4 * HOUR, ALERTS, here),
    'alerts-acknowledged': acknowledgedReply([INCIDENT], here),
    'digest-trouble': digestReply(
      {
        from: NOW - DAY,
        lines: [
          line(RESTRICTED, 2, { low: 3, high: 8 }),
          line(POSTING, 31, { low: 22, high: 40 }),
          line(OPEN_PAGE, 1, { low: 1, high: 1 }),
          line(QUIET, 0),
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
        notices: [],
        next: NOW + 4 * HOUR,
        due: NOW - HOUR,
      },
      here,
    ),
    'digest-quiet': digestReply(
      { from: NOW - 12 * HOUR, lines: [line(OPEN_PAGE, 1), line(QUIET, 0)], notices: [] },
      here,
    ),
    'digest-unclear': digestReply(
      {
        from: NOW - 12 * HOUR,
        lines: [line(OPEN_PAGE, 1), { ...line(UNCLEAR, 0), isUnseen: true }],
        notices: [],
        next: NOW + 4 * HOUR,
      },
      here,
    ),
    'digest-planned': digestPlannedReply(planned, here),
    'digest-plans': digestPlansReply([planned], here),
    'digest-ended': digestEndedReply([planned.plan], here),
  };
}

/** The verdicts behind the answers that have any, by the same names. */
export const GOLDEN_VERDICTS: Readonly<Record<string, readonly Verdict[]>> = {
  'status-down': [RESTRICTED],
  'status-quiet': [QUIET],
  'status-posting': [POSTING],
  'status-unclear': [UNCLEAR],
  'status-own-line': [offline],
  'status-hijacked': [hijacked],
  'status-retired': [RETIRED],
  'status-all': [RESTRICTED, OPEN_PAGE, POSTING, RETIRED, QUIET, FIRE],
  'status-all-fine': [OPEN_PAGE, QUIET, FIRE],
  why: [RESTRICTED],
  'report-noted': [RESTRICTED],
  'report-since': [RESTRICTED],
  'follow-noted': [RESTRICTED],
  'follow-changed': [QUIET],
  'report-withdrawn': [POSSIBLY],
};
