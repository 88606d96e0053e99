import { HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import { judged, look, noticed, wrote } from '../judge-fixture.ts';
import { ability, hold, posted } from './night.ts';

/** The numbers of judge.ts, what nothing has answered. */
hold({
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
});

const toolFailed = (ago: Millis) =>
  judged([
    posted(9 * HOUR),
    wrote('server-error', ago, { by: 'tool' }),
    look('visible', 5 * MINUTE),
  ]);
