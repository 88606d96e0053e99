import type { Channel } from '../../../src/model/channel.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { ReachResult } from '../../http/read-result.ts';
import type { ListedPost } from '../shared/seen-posts.ts';

/** What one look at a channel came to, by whichever way. */
export interface ChannelSight {
  /** Absent where nobody looked. */
  readonly seen?: SignalOf<'profile'>['seen'];
  readonly posts: readonly ListedPost[];
  /** Its name at present, where it is named by another in the settings. */
  readonly name?: string;
  /** What our own key was refused for: it says nothing of the channel. */
  readonly refused?: Pick<
    SignalOf<'credentials'>,
    'result' | 'reason' | 'status' | 'code' | 'text'
  >;
  readonly reach?: ReachResult;
  /** For the log. */
  readonly trouble?: string;
}

/** A way to read channels; by channel id of the settings. */
export type ReadChannels = (
  channels: readonly Channel[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<string, ChannelSight>>;

/** https://support.google.com/youtube/answer/6070344 */
const CHANNEL_ID = /^UC[\w-]{22}$/;

/** The id that the settings name; undefined where they name the channel by its @handle. */
export function channelIdOf({ handle }: Channel): string | undefined {
  return CHANNEL_ID.test(handle) ? handle : undefined;
}

/** The id in an address of a channel, such as https://www.youtube.com/channel/UC… */
export function channelIdIn(address: string): string | undefined {
  return /\/channel\/(UC[\w-]{22})(?:[/?#]|$)/.exec(address)?.[1];
}

/** The @handle that the settings name, as YouTube compares them. */
export function atHandleOf({ handle }: Channel): string {
  return `@${handle.replace(/^@/, '').toLowerCase()}`;
}
