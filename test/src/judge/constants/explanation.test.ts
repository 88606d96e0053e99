import { HOUR, MINUTE } from '#src/model/instant.ts';
import { judged, look } from '../judge-fixture.ts';
import { besides, cause, gone, hold, posted } from './night.ts';

/** The numbers of inference/explanation.ts. */
hold({
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
});

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
