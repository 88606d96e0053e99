import { DAY, HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import { judged, look, NOW, noticed, post, read, said, wrote } from '../judge-fixture.ts';
import { ability, cause, hold, posted, weight } from './night.ts';

/** The numbers of evidence/channel-evidence.ts. */
hold({
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
      0.015,
      0.06,
    ],
    [
      'staff told of strangers, and one of ours posts by hand',
      () =>
        weight(
          'report',
          judged([posted(5 * HOUR), said('hijacked', 2 * HOUR), wrote('accepted', HOUR)]),
        ),
      -2,
      4,
    ],
    [
      'staff told of strangers after one of ours posted by hand',
      () =>
        weight(
          'report',
          judged([posted(5 * HOUR), wrote('accepted', 2 * HOUR), said('hijacked', HOUR)]),
        ),
      20,
      80,
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
});

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
const throughTool = (before: Millis) =>
  cause(
    'posting-tool',
    judged([
      posted(5 * HOUR),
      wrote('accepted', 2 * HOUR + before, { by: 'tool' }),
      post(NOW - 2 * HOUR, 'stranger'),
    ]),
  );

const vouched = (ago: Millis) => [
  posted(6 * HOUR),
  said('nothing-to-report', ago),
  noticed('investigating', 10 * MINUTE, { scope: 'all' }),
];
