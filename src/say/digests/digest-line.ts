import type { UsualCount } from '../../model/channel.ts';
import type { Span } from '../../model/replies/reply.ts';
import { type ChannelVerdict, clause, inTrouble } from '../cause.ts';
import { windowMark } from '../headline.ts';
import type { TroubleInterval } from '../history/history.ts';
import { endAt, type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { SYMBOLS } from '../status/several.ts';
import { joined } from '../words.ts';

/** What a digest tells of one channel. */
export interface DigestLine {
  readonly judged: ChannelVerdict;
  readonly posts: number;
  readonly usual?: UsualCount;
  /** Trouble of this channel that is over, as its incidents tell; the latest first. */
  readonly troubles: readonly TroubleInterval[];
  /** The bot has not seen it in all the time. */
  readonly isUnseen: boolean;
}

/** A channel in one line: its state, why, what it was before, and what it published. */
export function lineWords(
  { judged: { channel, verdict }, posts, usual, troubles }: DigestLine,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words, names } = phrasing;
  const { ability, cause } = verdict;
  const over = inTrouble(verdict) ? undefined : troubles[0];
  const why = inTrouble(verdict) && cause !== undefined && cause !== 'unknown';
  const line = words.spans('digest.line', {
    symbol: SYMBOLS[ability],
    channel: names.channel(channel, words),
    ability: words.text('ability', { ability }),
    known: why ? 'yes' : 'no',
    clause: why ? clause(cause, channel, phrasing) : '',
    was: over ? 'yes' : 'no',
    before: over ? words.text('ability', { ability: over.ability }) : '',
    ...(over ? intervalWords(over, channel, phrasing) : { from: '', to: '' }),
    posts: postWords(posts, usual, phrasing),
  });
  return joined([...line, ...windowMark(channel, phrasing)]);
}

function postWords(
  posts: number,
  usual: UsualCount | undefined,
  { words }: PhrasingContext,
): string {
  return words.text('digest.posts', {
    n: posts,
    usual: usual === undefined ? 'none' : usual.low === usual.high ? 'one' : 'range',
    low: usual?.low ?? 0,
    high: usual?.high ?? 0,
  });
}

/** The channels that no longer fit: how many work, how many do not, and what they published. */
export function restWords(
  lines: readonly DigestLine[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const n = lines.length;
  const troubled = lines.filter(({ judged }) => inTrouble(judged.verdict)).length;
  const unclear = lines.filter(({ judged }) => judged.verdict.ability === 'unknown').length;
  const posts = lines.reduce((sum, line) => sum + line.posts, 0);
  return phrasing.words.spans('digest.rest', { n, troubled, unclear, posts });
}

/** From when to when, with the day only where it is needed. */
function intervalWords(
  { from, to }: TroubleInterval,
  channel: ChannelVerdict['channel'],
  phrasing: PhrasingContext,
) {
  return {
    from: timeAt(from, channel, phrasing),
    to: endAt(from, to ?? phrasing.now, channel, phrasing),
  };
}
