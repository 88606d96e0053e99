import { expect } from 'vitest';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { judged, look, read, said, wrote } from '../judge-fixture.ts';
import { ability, activity, besides, hold, looks, posted, weight } from './night.ts';

/** The numbers of inference/activity.ts. */
hold({
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
  SHUT_FROM: [
    [
      'the tool met a broken server, and nobody has seen the channel for an hour',
      () =>
        activity(
          'unknown',
          judged([
            posted(9 * HOUR),
            read('unreachable', HOUR),
            wrote('server-error', 5 * MINUTE, { by: 'tool' }),
          ]),
        ),
      0.55,
      0.85,
    ],
    [
      'staff cannot post, and nobody has seen the channel for an hour',
      () =>
        activity(
          'unknown',
          judged([posted(9 * HOUR), read('unreachable', HOUR), said('cannot-post', 50 * MINUTE)]),
        ),
      0.05,
      0.3,
    ],
    [
      'nothing but our own looks fails, at all of seven',
      () => {
        const down = (channel: string) =>
          looks(6, 'unreachable').map((one) => ({ ...one, channel }) as Signal);
        const verdict = besides(6, down, [posted(9 * HOUR), ...looks(6, 'unreachable')]);
        expect(ability('blocked', verdict)).toBeGreaterThan(0.75);
        return activity('unknown', verdict);
      },
      0.8,
      1,
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
      'staff could post again two hours ago, after a day of trouble, and have not',
      () =>
        activity(
          'unknown',
          judged([posted(26 * HOUR), wrote('refused', 24 * HOUR), said('can-post', 2 * HOUR)]),
        ),
      0.12,
      0.45,
    ],
    [
      'a trouble of ten minutes is over, and the silence is natural from end to end',
      () =>
        activity(
          'unknown',
          judged([posted(2 * HOUR), wrote('refused', 40 * MINUTE), said('can-post', 30 * MINUTE)]),
        ),
      -1,
      0.12,
    ],
  ],
});
