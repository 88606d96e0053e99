import { HOUR, MINUTE } from '#src/model/instant.ts';
import { judged, look, said } from '../judge-fixture.ts';
import { gone, heard, hold, posted, weight } from './night.ts';

/** The numbers of evidence/words.ts. */
hold({
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
});
