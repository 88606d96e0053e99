import { DAY, HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import { judged, look, NOW, noticed, read, said, wrote } from '../judge-fixture.ts';
import { ability, activity, hold, posted, weight } from './night.ts';

/** The numbers of evidence/ability-proof.ts, looks.ts, writes.ts, term.ts. */
hold({
  SAME_MINUTES: [
    [
      'works again, three minutes after a refusal',
      () => weight('write', worksAgain(3 * MINUTE)),
      10,
      50,
    ],
    ['works again, eight minutes after it', () => weight('write', worksAgain(8 * MINUTE)), -1, 1],
  ],
  BY_ANOTHER_WAY: [
    [
      'our line and our reads fail, and a post goes out after that',
      () => ability('working', cutOff(50 * MINUTE, 20 * MINUTE)),
      0.15,
      1,
    ],
    [
      'a post went out before they failed',
      () => ability('working', cutOff(20 * MINUTE, 50 * MINUTE)),
      -1,
      0.1,
    ],
  ],
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
});

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

/** Refused, and so long after somebody says that it works again. */
const worksAgain = (after: Millis) =>
  judged([posted(3 * HOUR), wrote('refused', 20 * MINUTE), said('can-post', 20 * MINUTE - after)]);
/** Our line fails for so long, and a post is so old. */
const cutOff = (down: Millis, post: Millis) =>
  judged([
    posted(9 * HOUR),
    posted(post),
    { at: NOW - down, kind: 'reach', target: 'control', vantage: 'ours', result: 'timeout' },
    read('unreachable', down),
    look('unreachable', down - MINUTE),
    { at: NOW - 10 * MINUTE, kind: 'reach', target: 'control', vantage: 'ours', result: 'timeout' },
  ]);
