import type { SilenceFrequency } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import { DAY, type Instant, type Millis } from '../../model/instant.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import { frequencyWords } from '../alerts/silence-notice.ts';
import { count } from '../certainty-words.ts';
import { type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { duration } from '../times.ts';
import { between, filled, plain } from '../words.ts';

export interface RhythmFacts {
  readonly channel: Channel;
  /** How many posts taught it; the first of them. */
  readonly posts: number;
  readonly first?: Instant;
  /** The present silence, and the posts one would have expected in it. */
  readonly silence?: { readonly since: Instant; readonly expected: number };
  readonly usual?: SilenceFrequency;
}

/** Of a channel that is known for less, a rhythm is hardly known; weekdays have come four times. */
const YOUNG: Millis = 28 * DAY;

/** How much history a rhythm rests on, and how the present silence fits in. */
export function rhythmReply(facts: RhythmFacts, phrasing: PhrasingContext): Reply {
  const { channel, silence, usual } = facts;
  const { words, names, now } = phrasing;
  const since = silence
    ? words.spans('rhythm.silence', {
        time: timeAt(silence.since, channel, phrasing),
        length: duration(now - silence.since, words.language),
        expected: count(silence.expected, words.language),
      })
    : [];
  return {
    language: words.language,
    headline: [
      plain(words.text('rhythm.headline', { channel: names.channel(channel, words) }), true),
    ],
    blocks: filled([
      { kind: 'paragraph', spans: knownWords(facts, phrasing) },
      {
        kind: 'paragraph',
        spans: between([since, usual ? frequencyWords(usual, words) : []], ' '),
      },
    ]),
    actions: [],
  };
}

function knownWords(
  { channel, posts, first }: RhythmFacts,
  { words, now }: PhrasingContext,
): readonly Span[] {
  if (first === undefined) {
    return words.spans(channel.postsPerDay === undefined ? 'rhythm.unknown' : 'rhythm.told', {
      perDay: count(channel.postsPerDay ?? 0, words.language),
    });
  }
  return words.spans('rhythm.known', {
    known: duration(now - first, words.language),
    n: posts,
    young: now - first < YOUNG ? 'yes' : 'no',
  });
}
