import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Language } from '#src/model/language.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { historyReply, lastPostsReply } from '#src/say/history/history.ts';
import {
  didYouMeanReply,
  emergencyReply,
  helpReply,
  notWatchedReply,
  sentenceReply,
  whichOrganisationReply,
} from '#src/say/plain-answers.ts';
import { receiptReply, whichChannelReply, withdrawnReply } from '#src/say/staff-reports/receipt.ts';
import { explainReply } from '#src/say/status/explain.ts';
import { changedReply, followReply } from '#src/say/status/follow.ts';
import { severalReply } from '#src/say/status/several.ts';
import { statusReply } from '#src/say/status/status.ts';
import {
  channelOf,
  evidence,
  FIRE,
  judgedOf,
  NOW,
  OPEN_PAGE,
  POSTING,
  phrasing,
  QUIET,
  RESTRICTED,
  RETIRED,
  SAMPLE_DIRECTORY,
  signal,
  UNCLEAR,
  verdict,
} from '../src/say/sample-channels.ts';
import { notificationReplies } from './notification-replies.ts';

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

/** Each kind of answer, as it is said in one language: what chats' golden files are made from. */
export function goldenReplies(language: Language): Readonly<Record<string, Reply>> {
  const here = phrasing(language, { reporter: () => 'Kari Nordmann', canBeTold: true });
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
    'status-many': severalReply(
      [
        ...[RESTRICTED, UNCLEAR, OPEN_PAGE, POSTING, RETIRED, QUIET, FIRE],
        ...[OPEN_PAGE, POSTING, RETIRED, FIRE],
      ].map(judgedOf),
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
    emergency: emergencyReply(SAMPLE_DIRECTORY.emergency['NO'] ?? [], words),
    'did-you-mean': didYouMeanReply(['ask-status', 'ask-why', 'report-trouble'], words),
    'which-organisation': whichOrganisationReply(
      SAMPLE_DIRECTORY.organisations.slice(0, 2),
      'nede?',
      names,
      words,
    ),
    'not-watched': notWatchedReply(
      'Instagram',
      SAMPLE_DIRECTORY.channels.slice(0, 2),
      names,
      words,
    ),
    'off-topic': sentenceReply('off-topic', words),
    'too-long': sentenceReply('too-long', words),
    ...notificationReplies(here),
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
