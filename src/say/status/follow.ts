import type { Instant } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { ChannelVerdict } from '../cause.ts';
import { stateWords } from '../headline.ts';
import { about, type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { between, plain } from '../words.ts';
import { type RelatedChannels, statusReply } from './status.ts';

/** It is noted that somebody wants to be told. */
export function followReply(
  { id, expires }: { readonly id: string; readonly expires: Instant },
  { channel, verdict }: ChannelVerdict,
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  const until = words.spans('follow.until', { time: timeAt(expires, channel, phrasing) });
  return {
    language: words.language,
    headline: [plain(words.text('follow.noted', about(channel, phrasing)), true)],
    blocks: [
      { kind: 'paragraph', spans: between([stateWords(verdict, channel, phrasing), until], ' ') },
    ],
    actions: [{ label: words.text('button.withdraw'), do: { kind: 'unfollow', follow: id } }],
  };
}

/** What somebody wanted to be told: the answer as it is now, and what it was before. */
export function changedReply(
  before: Pick<Verdict, 'ability'>,
  judged: ChannelVerdict,
  around: RelatedChannels,
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  const { ability } = judged.verdict;
  const reply = statusReply(judged, around, phrasing);
  const asked = words.spans('follow.changed', {
    ...about(judged.channel, phrasing),
    same: before.ability === ability ? 'yes' : 'no',
    before: words.text('ability', { ability: before.ability }),
    now: words.text('ability', { ability }),
  });
  return { ...reply, blocks: [{ kind: 'paragraph', spans: asked }, ...reply.blocks] };
}
