import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { FJORD, judged, judgeOf, look, NOW, noticed, wrote } from '../judge-fixture.ts';
import { besides, hold, posted, weight } from './night.ts';

/** The numbers of judge.ts, snapshot.ts, peer-sums.ts, memory/. */
hold({
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
});

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
