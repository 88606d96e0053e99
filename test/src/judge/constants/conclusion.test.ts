import { HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { judged, look, NOW, noticed, read, said, wrote } from '../judge-fixture.ts';
import { ability, hold, looks, posted } from './night.ts';

/** The numbers of inference/conclusion.ts. */
hold({
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
});

const complained = (ago: Millis): Signal => ({
  ...{ at: NOW - ago, kind: 'crowd', platform: 'x', level: 'surge' },
});
const toolFailed = (ago: Millis) =>
  judged([
    posted(9 * HOUR),
    wrote('server-error', ago, { by: 'tool' }),
    look('visible', 5 * MINUTE),
  ]);
