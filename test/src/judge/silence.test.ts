import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { down, FJORD, judged, NOW, post } from './judge-fixture.ts';

const { postsPerDay: _, ...UNTOLD } = FJORD;

/** P(blocked), of a channel of which nothing but posts is known. */
function blocked(posts: readonly Instant[], now: Instant): number {
  const signals = posts.map((at) => post(at));
  return down(judged(signals, now, [UNTOLD]));
}

const share = fc.integer({ min: 1, max: 999 }).map((part) => part / 1000);
/** Posts that come by chance, at so many a day, oldest first; and the gap that half of their gaps exceed. */
const histories = fc
  .record({
    perDay: fc.integer({ min: 1, max: 80 }).map((twice) => twice / 2),
    draws: fc.array(share, { minLength: 40, maxLength: 120 }),
  })
  .map(({ perDay, draws }) => {
    const gaps = draws.map((draw) => Math.round((-Math.log(draw) * DAY) / perDay) + MINUTE);
    const posts: Instant[] = [];
    for (const gap of gaps) posts.unshift((posts[0] ?? NOW) - gap);
    const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] as number;
    return { posts, last: posts.at(-1) as Instant, usual };
  });

describe('a silence', () => {
  it('that is usual, up to two hours, never makes a channel likelier blocked than it was before anything was known', () => {
    const prior = blocked([], NOW);
    fc.assert(
      fc.property(histories, share, ({ posts, last, usual }, part) => {
        const length = Math.min(part * (usual / 2), 2 * HOUR);
        // To a hundredth: how long ago an outage began follows one law here, and another where the last post is the proof.
        expect(blocked(posts, last + length)).toBeLessThanOrEqual(1.01 * prior);
      }),
    );
  });

  it('always ends with a post, however long it was', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 10, max: 20_000 }), ({ posts, last }, minutes) => {
        const now = last + minutes * MINUTE;
        const after = blocked([...posts, now], now + MINUTE);
        expect(after).toBeLessThan(blocked(posts, now));
        // As little as after any other post.
        expect(after).toBeCloseTo(blocked(posts, last + MINUTE), 6);
      }),
    );
  });
});
