import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import type { Premise } from '#src/model/premise.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Ability, Activity, Cause, EvidenceKind, Verdict } from '#src/model/verdict.ts';
import {
  FJORD,
  judged,
  judgeOf,
  look,
  NOW,
  noticed,
  post,
  read,
  said,
  wrote,
} from './judge-fixture.ts';

/** A night, and between what its figure lies: three times the number it is about, or a third, moves it out. */
type Night = readonly [shows: string, figure: () => number, above: number, below: number];

const ability = (one: Ability, { probability }: Verdict) => probability.ability[one];
const activity = (one: Activity, { probability }: Verdict) => probability.activity[one];
const cause = (one: Cause, { probability }: Verdict) => probability.cause[one];
/** What the strongest item of evidence of a kind weighs, in decibans; 0 where there is none. */
const weight = (kind: EvidenceKind, { evidence }: Verdict) =>
  evidence.find((one) => one.kind === kind)?.decibans ?? 0;
const posted = (ago: Millis, channel = FJORD.id): Signal => ({ ...post(NOW - ago), channel });
const heard = (signals: readonly Signal[], ...premises: Premise[]) =>
  judgeOf(signals).verdict(FJORD.id, NOW, premises);

/** Fjord's account with what is ours, beside so many sisters on the platform with `each` of theirs. */
function besides(
  count: number,
  each: (channel: string, at: number) => readonly Signal[],
  ours: readonly Signal[],
): Verdict {
  const sisters = Array.from(
    { length: count },
    (_, at): Channel => ({ ...FJORD, id: `sister-${at}`, owner: `Sister ${at}`, role: 'sister' }),
  );
  return judged([...ours, ...sisters.flatMap(({ id }, at) => each(id, at))], NOW, [
    FJORD,
    ...sisters,
  ]);
}
const gone = (ago: Millis, channel = FJORD.id) => [
  posted(9 * HOUR, channel),
  look('missing', ago, { channel }),
];
const looks = (count: number, seen: 'missing' | 'visible' | 'unreachable', apart = 10 * MINUTE) =>
  Array.from({ length: count }, (_, at) => look(seen, (count - at) * apart));

/** What each number of src/judge is about, by its name there. */
const NIGHTS: Readonly<Record<string, readonly Night[]>> = {
  // judge.ts, snapshot.ts, peer-sums.ts, memory/
  PEER_CAP: [
    [
      'twelve sisters are refused while our page shows',
      () =>
        weight(
          'neighbours',
          besides(
            12,
            (channel) => [posted(4 * HOUR, channel), wrote('refused', 20 * MINUTE, { channel })],
            [posted(3 * HOUR), look('visible', 10 * MINUTE)],
          ),
        ),
      10,
      40,
    ],
  ],
  LEFT_AFTER_PROOF: [
    [
      'a post went out after the platform had told of trouble with posting',
      () => weight('platform-notice', judged([noticed('identified', HOUR), posted(20 * MINUTE)])),
      -3,
      -0.5,
    ],
  ],
  KEPT_SIGNALS: [
    ['250 checks passed since the tool was refused', () => refusalsAfter(250), 0, 2],
    ['700 checks passed since', () => refusalsAfter(700), -1, 1],
  ],
  KEPT_POSTS: [
    ['of yesterday is asked, 20 posts later', () => postsSeenAfter(20), 0, 2],
    ['of yesterday is asked, 60 posts later', () => postsSeenAfter(60), -1, 1],
  ],
  KEPT: [
    [
      '150 reads from here since control hosts failed elsewhere',
      () => outsideReadsAfter(150),
      0,
      2,
    ],
    ['400 reads since', () => outsideReadsAfter(400), -1, 1],
  ],

  // inference/activity.ts
  RECENT: [
    [
      'the last post is 40 minutes old',
      () => activity('posting', judged([posted(9 * HOUR), posted(40 * MINUTE)])),
      0.8,
      0.93,
    ],
    [
      'the last post is an hour old',
      () => activity('posting', judged([posted(9 * HOUR), posted(HOUR)])),
      0.6,
      0.8,
    ],
    [
      'the last post is two hours old',
      () => activity('posting', judged([posted(9 * HOUR), posted(2 * HOUR)])),
      0.0001,
      0.03,
    ],
  ],
  PAUSE: [
    [
      'nine hours without a post where two are usual',
      () => activity('silent', judged([posted(20 * HOUR), posted(9 * HOUR)])),
      0.17,
      0.38,
    ],
  ],
  UNSEEN_HALF_LIFE: [
    [
      'nobody can see it for an hour',
      () => activity('unknown', judged([posted(2 * HOUR), read('unreachable', HOUR)])),
      0.7,
      0.92,
    ],
  ],
  WORD_LASTS: [
    [
      'staff said 14 hours ago that nothing happens',
      () => activity('silent', judged([posted(36 * HOUR), said('nothing-to-report', 14 * HOUR)])),
      0.4,
      0.75,
    ],
  ],
  MEANT_LASTS: [
    [
      'staff said eight days ago that they mean to be silent',
      () =>
        activity(
          'silent',
          judged([posted(10 * DAY), said('quiet-on-purpose', 8 * DAY), look('visible', HOUR)]),
        ),
      0.28,
      0.62,
    ],
    [
      'staff said so twelve days ago: the silence since speaks for itself again',
      () =>
        weight(
          'silence',
          judged([posted(15 * DAY), said('quiet-on-purpose', 12 * DAY), look('visible', HOUR)]),
        ),
      5,
      25,
    ],
  ],
  NEW_START: [
    [
      'staff could post again two hours ago, and have not',
      () =>
        activity(
          'unknown',
          judged([posted(6 * HOUR), wrote('refused', 4 * HOUR), said('can-post', 2 * HOUR)]),
        ),
      0.12,
      0.45,
    ],
  ],

  // inference/conclusion.ts
  UNDECIDED: [
    [
      'the key is withdrawn and staff cannot log in: locked out, or taken over',
      () =>
        ability(
          'unknown',
          judged([
            posted(5 * HOUR),
            read('revoked', 30 * MINUTE),
            said('cannot-log-in', 10 * MINUTE),
          ]),
        ),
      0.03,
      0.2,
    ],
    [
      'the page cannot be reached in four looks',
      () => ability('unknown', judged([posted(2 * HOUR), ...looks(4, 'unreachable')])),
      0.93,
      0.989,
    ],
    [
      'nearly all the signs are for a lock',
      () => ability('unknown', judged([posted(5 * HOUR), read('locked', 10 * MINUTE)])),
      0.0001,
      0.01,
    ],
  ],
  CONTRARY: [
    [
      'very many complain, and nothing of ours has failed',
      () => ability('unknown', judged([posted(2 * HOUR), complained(10 * MINUTE)])),
      0.07,
      0.2,
    ],
  ],
  UNANSWERED: [
    [
      'the platform tells of trouble with posting, and nothing of ours has failed',
      () => ability('unknown', judged([posted(2 * HOUR), noticed('investigating', 10 * MINUTE)])),
      0.5,
      0.75,
    ],
  ],
  SHARPNESS: [
    [
      'the tool met a broken server three hours ago, and the page shows',
      () => ability('unknown', toolFailed(3 * HOUR)),
      0.05,
      0.25,
    ],
  ],

  // judge.ts, what nothing has answered
  FRESH_FOR: [
    [
      'the tool met a broken server four hours ago, and the page shows',
      () => ability('unknown', toolFailed(4 * HOUR)),
      0.02,
      0.2,
    ],
  ],
  NOTICE_FOR: [
    [
      'the platform told twelve hours ago of trouble with posting',
      () =>
        ability(
          'unknown',
          judged([
            posted(20 * HOUR),
            noticed('investigating', 12 * HOUR),
            look('visible', 5 * MINUTE),
          ]),
        ),
      0.08,
      0.35,
    ],
  ],

  // inference/explanation.ts
  WORTH: [
    [
      'a post two hours ago on a page that shows: what would settle it',
      () => judged([posted(2 * HOUR), look('visible', 30 * MINUTE)]).settle.length,
      0,
      2,
    ],
  ],
  MOST: [
    [
      'the page is gone: what would settle it',
      () => judged([posted(5 * HOUR), look('missing', 10 * MINUTE)]).settle.length,
      1,
      3,
    ],
    [
      'four of five pages are gone at once: the platform’s doing',
      () => cause('account-unpublished', oneStays(4)),
      -1,
      0.002,
    ],
    [
      'two of three pages are gone at once: accounts’',
      () => cause('account-unpublished', oneStays(2)),
      0.002,
      0.1,
    ],
  ],

  // evidence/looks.ts, evidence/term.ts: looks that say the same
  DOWN_FROM: [
    ['one read failed, and the next passed', () => weight('report', failedReads(1)), 25, 45],
    ['two reads failed, and the next passed', () => weight('report', failedReads(2)), -5, 5],
  ],
  APART: [
    [
      'gone in three looks four minutes apart',
      () => weight('profile', goneFor(3, 4 * MINUTE)),
      39,
      42,
    ],
    [
      'gone in two looks ten minutes apart',
      () => weight('profile', goneFor(2, 10 * MINUTE)),
      39,
      42,
    ],
  ],
  MOST_FURTHER: [['gone in eight looks', () => weight('profile', goneFor(8, 10 * MINUTE)), 44, 49]],
  PASSING_LEFT: [['gone in four looks', () => weight('profile', goneFor(4, 10 * MINUTE)), 44, 50]],
  BLIND_LEFT: [
    [
      'gone in three looks: what remains unknown',
      () => ability('unknown', goneFor(3, 10 * MINUTE)),
      0.04,
      0.12,
    ],
  ],

  // evidence/words.ts
  REPORTS_CAP: [
    [
      'staff can neither post nor log in, see strangers, and no page',
      () =>
        weight(
          'report',
          judged([
            posted(5 * HOUR),
            said('cannot-post', 40 * MINUTE),
            said('cannot-log-in', 30 * MINUTE),
            said('hijacked', 20 * MINUTE),
            said('page-gone', 10 * MINUTE),
          ]),
        ),
      9,
      35,
    ],
  ],
  TRUST: [
    [
      'who asks says that posting fails',
      () => weight('asker', heard([posted(5 * HOUR)], 'cannot-post')),
      0.5,
      15,
    ],
  ],
  PREMISES_CAP: [
    [
      'who asks says four bad things at once',
      () =>
        weight(
          'asker',
          heard([posted(5 * HOUR)], 'cannot-post', 'cannot-log-in', 'page-gone', 'suspended'),
        ),
      0.5,
      7,
    ],
  ],
  SAME_SIGHT: [
    [
      'who asks says what our look saw four hours ago',
      () => weight('asker', heard(gone(4 * HOUR), 'page-gone')),
      -1,
      1,
    ],
    [
      'who asks says what our look saw nine hours ago',
      () => weight('asker', heard([posted(19 * HOUR), look('missing', 9 * HOUR)], 'page-gone')),
      5,
      25,
    ],
  ],

  // evidence/channel-evidence.ts
  VOUCHED_FOR: [
    [
      'all is affected, and staff said two hours ago that nothing happens',
      () => ability('unknown', judged([...vouched(2 * HOUR)])),
      0.05,
      0.3,
    ],
    [
      'all is affected, and staff said five hours ago that nothing happens',
      () => ability('unknown', judged([...vouched(5 * HOUR)])),
      0.5,
      0.9,
    ],
  ],
  LEFT_AFTER_OWN_POST: [
    [
      'a stranger posted, the key is withdrawn, and one of ours posts by hand',
      () =>
        ability(
          'hijacked',
          judged([
            posted(5 * HOUR),
            post(NOW - 2 * HOUR, 'stranger'),
            read('revoked', 90 * MINUTE),
            wrote('accepted', HOUR),
          ]),
        ),
      0.09,
      0.4,
    ],
  ],
  'SAME_POST of a stranger and a tool': [
    ['the tool sent something 6 minutes before', () => throughTool(6 * MINUTE), 0.5, 1],
    ['the tool sent something 20 minutes before', () => throughTool(20 * MINUTE), 0, 0.5],
  ],
  MOST_PROOFS: [
    [
      'five ways in which something went out',
      () =>
        judged([
          posted(50 * MINUTE),
          wrote('accepted', 40 * MINUTE, { by: 'check' }),
          wrote('accepted', 30 * MINUTE, { by: 'tool' }),
          wrote('accepted', 20 * MINUTE),
          said('can-post', 10 * MINUTE),
        ]).evidence.filter(({ kind }) => kind !== 'silence').length,
      2,
      4,
    ],
  ],
  PAUSE_GOES_ON: [
    [
      'six hours without a post, and the page shows',
      () =>
        cause(
          'unknown',
          judged([posted(40 * HOUR), posted(6 * HOUR), look('visible', 5 * MINUTE)]),
        ),
      0.13,
      0.19,
    ],
  ],
  SILENCE_CAP: [
    [
      'four days without a post, and the page shows',
      () =>
        ability('working', judged([posted(5 * DAY), posted(4 * DAY), look('visible', 5 * MINUTE)])),
      0.999,
      0.99995,
    ],
  ],
  LEFT_WHEN_WELL: [
    [
      'a post was refused while the account was locked, and it is let in again',
      () => weight('write', letInAgain()),
      -10,
      -3,
    ],
  ],
  SAME_LOOK: [
    ['page and account fail within a minute', () => weight('profile', bothFailed(MINUTE)), 10, 18],
    [
      'page and account fail four minutes apart',
      () => weight('profile', bothFailed(4 * MINUTE)),
      20,
      30,
    ],
  ],

  // evidence/surroundings.ts
  AT_ONCE: [
    [
      'three pages go within 20 minutes: the platform’s doing',
      () => cause('account-unpublished', goneOneByOne(10 * MINUTE)),
      -1,
      0.002,
    ],
    [
      'three pages go within an hour: accounts’',
      () => cause('account-unpublished', goneOneByOne(30 * MINUTE)),
      0.002,
      0.1,
    ],
  ],
  READING_IS_FRESH: [
    [
      'all pages were gone 90 minutes ago',
      () => cause('account-unpublished', allGone(90 * MINUTE)),
      -1,
      0.002,
    ],
    [
      'all pages were gone three hours ago, and nobody has looked since',
      () => cause('account-unpublished', allGone(3 * HOUR)),
      0.002,
      0.1,
    ],
  ],
  ANSWER_IS_FRESH: [
    [
      'two platforms do not answer, one of them 12 minutes ago',
      () => cause('own-network', twoSilentPlatforms(12 * MINUTE)),
      0.4,
      0.9,
    ],
    [
      'two platforms do not answer, one of them 40 minutes ago',
      () => cause('own-network', twoSilentPlatforms(40 * MINUTE)),
      0.05,
      0.4,
    ],
  ],

  // evidence/platform.ts; the panel's own numbers stand in panel.test.ts
  PLATFORM_CAP: [
    [
      'notice, public and peers all say that everybody is struck',
      () =>
        weight(
          'platform-notice',
          judged([
            posted(5 * HOUR),
            noticed('identified', 30 * MINUTE, { scope: 'all' }),
            { at: NOW - 20 * MINUTE, kind: 'crowd', platform: 'x', level: 'surge' },
            { at: NOW - 20 * MINUTE, kind: 'peers', platform: 'x', state: 'all-affected' },
          ]),
        ),
      7,
      17,
    ],
  ],
  ATTACK_BONUS: [
    [
      'the platform names an attack',
      () =>
        cause(
          'platform-lockdown',
          judged([
            posted(5 * HOUR),
            noticed('investigating', 30 * MINUTE, { text: 'We look into a security incident.' }),
          ]),
        ),
      0.0062,
      0.015,
    ],
  ],
  MONITORED: [
    [
      'we were refused before a fix was in place',
      () =>
        weight(
          'platform-notice',
          judged([
            posted(5 * HOUR),
            wrote('refused', 30 * MINUTE),
            noticed('investigating', 30 * MINUTE),
            noticed('monitoring', 10 * MINUTE),
          ]),
        ),
      -12,
      -2,
    ],
  ],

  // evidence/ability-proof.ts, looks.ts, writes.ts, term.ts
  RECOVERY: [
    [
      'something went out four hours before a lock',
      () => weight('write', judged([wrote('accepted', 4 * HOUR), read('locked', 10 * MINUTE)])),
      -5,
      -1.5,
    ],
  ],
  SAME_EVENT: [
    ['a post shows 6 minutes after it was sent', () => signsOfPost(6 * MINUTE), 1, 3],
    ['a post shows 20 minutes after another was sent', () => signsOfPost(20 * MINUTE), 2, 4],
  ],
  PAGE_CAP: [
    [
      'the page is gone, renamed, defaced and called suspended in turns',
      () =>
        weight(
          'profile',
          judged([
            posted(5 * HOUR),
            look('missing', 40 * MINUTE),
            look('renamed', 30 * MINUTE),
            look('defaced', 20 * MINUTE),
            look('suspended', 10 * MINUTE),
          ]),
        ),
      12,
      45,
    ],
  ],
  SAME_TIME: [
    [
      'a read got through 20 minutes after the page did not answer',
      () => letIn(20 * MINUTE),
      -9,
      -2,
    ],
    ['a read got through 45 minutes after it', () => letIn(45 * MINUTE), -1, 1],
  ],
  WALL_IS_NEW: [
    ['a page behind a wall showed two days ago', () => walledAfter(2 * DAY), -5, -0.5],
    ['a page behind a wall showed five days ago', () => walledAfter(5 * DAY), -0.5, 0.5],
  ],
  LONG: [
    [
      'the first read in nine hours fails: the silence was seen',
      () => activity('silent', readAfter(9 * HOUR)),
      0.1,
      0.9,
    ],
    [
      'the first read in twenty hours fails: nobody saw a silence',
      () => activity('silent', readAfter(20 * HOUR)),
      -1,
      0.1,
    ],
  ],
  'SAME_POST of a writer': [
    [
      'the latest post is 6 minutes older than the last accepted one',
      () => hidden(6 * MINUTE),
      -1,
      1,
    ],
    ['the latest post is 20 minutes older', () => hidden(20 * MINUTE), 0, 2],
  ],
  MOST_HIDDEN: [
    [
      'six posts were accepted and none shows',
      () =>
        weight(
          'not-visible',
          judged([
            posted(3 * HOUR),
            ...[100, 80, 60, 50, 40, 30].map((ago) => wrote('accepted', ago * MINUTE)),
            look('visible', 10 * MINUTE),
          ]),
        ),
      5,
      45,
    ],
  ],
  ALL_CLEAR_DISCOUNT: [
    [
      'the platform’s server failed us before its all-clear',
      () =>
        weight(
          'write',
          judged([
            posted(5 * HOUR),
            noticed('investigating', 50 * MINUTE),
            wrote('server-error', 40 * MINUTE),
            noticed('resolved', 10 * MINUTE),
          ]),
        ),
      -8,
      -1.5,
    ],
  ],
};

const complained = (ago: Millis): Signal => ({
  ...{ at: NOW - ago, kind: 'crowd', platform: 'x', level: 'surge' },
});
const toolFailed = (ago: Millis) =>
  judged([
    posted(9 * HOUR),
    wrote('server-error', ago, { by: 'tool' }),
    look('visible', 5 * MINUTE),
  ]);
const letInAgain = () =>
  judged([
    posted(9 * HOUR),
    read('locked', 3 * HOUR),
    wrote('refused', 150 * MINUTE),
    read('locked', 2 * HOUR),
    read('ok', HOUR),
  ]);
const bothFailed = (apart: Millis) =>
  judged([
    posted(2 * HOUR),
    read('unreachable', 10 * MINUTE),
    look('unreachable', 10 * MINUTE - apart),
  ]);
/** Somebody could not log in while so many reads failed, and a later one passed. */
const failedReads = (count: number) =>
  judged([
    posted(9 * HOUR),
    read('ok', 4 * HOUR),
    ...Array.from({ length: count }, (_, at) => read('server-error', (170 - at * 10) * MINUTE)),
    said('cannot-log-in', 145 * MINUTE),
    read('ok', 2 * HOUR),
  ]);
const goneFor = (count: number, apart: Millis) =>
  judged([posted(5 * HOUR), ...looks(count, 'missing', apart)]);
const vouched = (ago: Millis) => [
  posted(6 * HOUR),
  said('nothing-to-report', ago),
  noticed('investigating', 10 * MINUTE, { scope: 'all' }),
];
/** Two sisters' pages and then ours go, so far apart. */
const goneOneByOne = (apart: Millis) =>
  besides(2, (id, at) => gone(10 * MINUTE + (at + 1) * apart, id), gone(10 * MINUTE));
const allGone = (ago: Millis) => besides(2, (id) => gone(ago, id), gone(ago));
/** So many pages are gone, ours among them, and one shows. */
const oneStays = (count: number) =>
  besides(
    count,
    (channel, at) => [
      posted(9 * HOUR, channel),
      look(at === 0 ? 'visible' : 'missing', 10 * MINUTE, { channel }),
    ],
    gone(10 * MINUTE),
  );
function twoSilentPlatforms(ago: Millis): Verdict {
  const facebook = { ...FJORD, id: 'fjord-facebook', platform: 'facebook' } as const;
  return judged(
    [
      posted(5 * HOUR),
      read('unreachable', 5 * MINUTE),
      read('unreachable', ago, { channel: facebook.id }),
    ],
    NOW,
    [FJORD, facebook],
  );
}
const throughTool = (before: Millis) =>
  cause(
    'posting-tool',
    judged([
      posted(5 * HOUR),
      wrote('accepted', 2 * HOUR + before, { by: 'tool' }),
      post(NOW - 2 * HOUR, 'stranger'),
    ]),
  );
const signsOfPost = (before: Millis) =>
  judged([posted(50 * MINUTE), wrote('accepted', 50 * MINUTE + before)]).evidence.length;
const walledAfter = (ago: Millis) =>
  weight(
    'profile',
    judged([posted(ago + DAY), look('visible', ago), look('login-wall', 10 * MINUTE)]),
  );
const letIn = (after: Millis) =>
  weight(
    'profile',
    judged([posted(3 * HOUR), look('unreachable', 90 * MINUTE), read('ok', 90 * MINUTE - after)]),
  );
const readAfter = (ago: Millis) =>
  judged([posted(ago + 3 * HOUR), read('ok', ago), read('unreachable', 10 * MINUTE)]);
const hidden = (before: Millis) =>
  judged([
    posted(HOUR + before),
    wrote('accepted', HOUR),
    look('visible', 10 * MINUTE),
  ]).evidence.filter(({ kind }) => kind === 'not-visible').length;
const refusalsAfter = (checks: number) =>
  judged([
    wrote('refused', 2 * HOUR, { by: 'tool' }),
    ...Array.from({ length: checks }, (_, at) =>
      wrote('accepted', HOUR - at * 1_000, { by: 'check' }),
    ),
  ]).evidence.filter(({ signal }) => signal?.kind === 'write' && signal.result === 'refused')
    .length;
const postsSeenAfter = (later: number) =>
  judgeOf([
    posted(30 * HOUR),
    ...Array.from({ length: later }, (_, at) => posted(HOUR - (at * MINUTE) / 2)),
  ])
    .verdict(FJORD.id, NOW - 24 * HOUR)
    .evidence.filter(({ kind }) => kind === 'post').length;
const outsideReadsAfter = (later: number) => {
  const control = { kind: 'reach', target: 'control' } as const;
  return judged([
    { ...control, at: NOW - 2 * HOUR, vantage: 'outside', result: 'timeout' },
    ...Array.from(
      { length: later },
      (_, at): Signal => ({
        ...control,
        at: NOW - HOUR + at * 1_000,
        vantage: 'ours',
        result: 'ok',
      }),
    ),
  ]).evidence.filter(({ signal }) => signal?.kind === 'reach' && signal.vantage === 'outside')
    .length;
};

describe.each(Object.entries(NIGHTS))('%s', (_, nights) => {
  it.each(nights)('is as it is: %s', (_shows, figure, above, below) => {
    const found = figure();
    expect(found).toBeGreaterThan(above);
    expect(found).toBeLessThan(below);
  });
});
