import type { Channel } from '../model/channel.ts';
import { historyReply, lastPostsReply } from '../say/history.ts';
import { past } from './past.ts';
import { periodOf } from './period.ts';
import type { Answer, Sitting } from './sitting.ts';

/** More channels than this are not looked up for one answer. */
const CHANNELS = 12;

/** Last post, silences longer than usual, stretches of trouble: of one channel, or the last posts of several. */
export async function history(
  channels: readonly [Channel, ...Channel[]],
  slot: string | undefined,
  sitting: Sitting,
): Promise<Answer> {
  const pasts = await Promise.all(
    channels.slice(0, CHANNELS).map((channel) => past(channel, slot, sitting)),
  );
  const [first] = pasts;
  const troubled = pasts.filter(({ troubles }) => troubles.length > 0);
  const one = pasts.length === 1 ? first : troubled.length === 1 ? troubled[0] : undefined;
  const unclear =
    slot !== undefined && periodOf(slot, sitting.now, sitting.directory.zone) === undefined;
  return {
    verdicts: [],
    reply: one ? historyReply(one, sitting.scene, unclear) : lastPostsReply(pasts, sitting.scene),
  };
}
