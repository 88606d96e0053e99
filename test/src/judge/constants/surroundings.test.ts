import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE, type Millis } from '#src/model/instant.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { FJORD, judged, look, NOW, read, said } from '../judge-fixture.ts';
import { besides, cause, gone, hold, posted } from './night.ts';

/** The numbers of evidence/surroundings.ts. */
hold({
  AT_ONCE: [
    [
      'three pages go within 20 minutes: the platform’s doing',
      () => cause('account-unpublished', goneOneByOne(10 * MINUTE)),
      -1,
      0.002,
    ],
    [
      'three pages go within an hour: accounts’',
      () => cause('account-unpublished', goneOneByOne(30 * MINUTE)),
      0.002,
      0.1,
    ],
  ],
  'AT_ONCE for staff of one owner': [
    [
      'turned away on two companies’ platforms within 20 minutes: what they work with',
      () => cause('own-network', turnedAway('facebook', 20 * MINUTE)),
      0.4,
      1,
    ],
    [
      'turned away on them 40 minutes apart',
      () => cause('own-network', turnedAway('facebook', 40 * MINUTE)),
      -1,
      0.2,
    ],
  ],
  READING_IS_FRESH: [
    [
      'all pages were gone 90 minutes ago',
      () => cause('account-unpublished', allGone(90 * MINUTE)),
      -1,
      0.002,
    ],
    [
      'all pages were gone three hours ago, and nobody has looked since',
      () => cause('account-unpublished', allGone(3 * HOUR)),
      0.002,
      0.1,
    ],
  ],
  ANSWER_IS_FRESH: [
    [
      'two platforms do not answer, one of them 12 minutes ago',
      () => cause('own-network', twoSilentPlatforms(12 * MINUTE)),
      0.4,
      0.9,
    ],
    [
      'two platforms do not answer, one of them 40 minutes ago',
      () => cause('own-network', twoSilentPlatforms(40 * MINUTE)),
      0.05,
      0.4,
    ],
  ],
});

/** Two sisters' pages and then ours go, so far apart. */
const goneOneByOne = (apart: Millis) =>
  besides(2, (id, at) => gone(10 * MINUTE + (at + 1) * apart, id), gone(10 * MINUTE));
const allGone = (ago: Millis) => besides(2, (id) => gone(ago, id), gone(ago));
function twoSilentPlatforms(ago: Millis): Verdict {
  const facebook = { ...FJORD, id: 'fjord-facebook', platform: 'facebook' } as const;
  return judged(
    [
      posted(5 * HOUR),
      read('unreachable', 5 * MINUTE),
      read('unreachable', ago, { channel: facebook.id }),
    ],
    NOW,
    [FJORD, facebook],
  );
}

/** Staff cannot log in on X, and so long before could not on another platform of ours; the bot’s own looks pass. */
const turnedAway = (platform: 'facebook' | 'bluesky', before: Millis) => {
  const other: Channel = { ...FJORD, id: 'fjord-other', platform };
  return judged(
    [
      posted(6 * HOUR),
      said('cannot-log-in', 15 * MINUTE + before, { channel: other.id }),
      said('cannot-log-in', 15 * MINUTE),
      read('ok', 10 * MINUTE),
      look('visible', 10 * MINUTE),
    ],
    NOW,
    [FJORD, other],
  );
};
