import { HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import { judged, read, said } from '../judge-fixture.ts';
import { ability, hold, looks, posted, weight } from './night.ts';

/** The numbers of evidence/looks.ts, evidence/term.ts: looks that say the same. */
hold({
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
});

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
