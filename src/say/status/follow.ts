import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Verdict } from '../../model/verdict.ts';
import { stateWords } from '../headline.ts';
import type { ChannelVerdict } from '../next-step.ts';
import { about, type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { between, plain } from '../words.ts';
import { type RelatedChannels, statusReply } from './status.ts';

/** It is noted that somebody wants to be told. */
export function followReply(
  { id, expires }: { readonly id: string; readonly expires: Instant },
  { channel, verdict }: ChannelVerdict,
  scene: PhrasingContext,
): Reply {
  const { words } = scene;
  const until = words.spans('follow.until', { time: timeAt(expires, channel, scene) });
  return {
    language: words.language,
    headline: [plain(words.text('follow.noted', channelNames(channel, scene)), true)],
    blocks: [
      { kind: 'paragraph', spans: between([stateWords(verdict, channel, scene), until], ' ') },
    ],
    actions: [{ label: words.text('button.withdraw'), do: { kind: 'unfollow', follow: id } }],
  };
}

/** What somebody wanted to be told: the answer as it is now, and what it was before. */
export function changedReply(
  before: Pick<Verdict, 'ability'>,
  judged: ChannelVerdict,
  around: RelatedChannels,
  scene: PhrasingContext,
): Reply {
  const { words } = scene;
  const { ability } = judged.verdict;
  const reply = statusReply(judged, around, scene);
  const asked = words.spans('follow.changed', {
    ...channelNames(judged.channel, scene),
    same: before.ability === ability ? 'yes' : 'no',
    before: words.text('ability', { ability: before.ability }),
    now: words.text('ability', { ability }),
  });
  return { ...reply, blocks: [{ kind: 'paragraph', spans: asked }, ...reply.blocks] };
}

function channelNames(channel: Channel, scene: PhrasingContext): { readonly channel: string } {
  return { channel: String(about(channel, scene)['channel']) };
}
