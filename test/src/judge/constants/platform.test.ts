import { HOUR, MINUTE } from '#src/model/instant.ts';
import { judged, NOW, noticed, wrote } from '../judge-fixture.ts';
import { cause, hold, posted, weight } from './night.ts';

/** The numbers of evidence/platform.ts; the panel's own numbers stand in panel.test.ts. */
hold({
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
});
