import type { Channel } from '../../model/channel.ts';
import { type Instant, isoUtc, MINUTE } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { Ability, Cause } from '../../model/verdict.ts';
import type { AnswerContext, Observations } from '../context/context.ts';
import { channelHistory, ownPosts } from './channel-history.ts';
import { periodOf } from './period.ts';

/** What was seen of channels in a period, for other programs. Times are ISO 8601 in UTC. */
export interface HistoryExport {
  readonly made: string;
  /** The period was named in words that name no past; the last week is told of instead. */
  readonly periodUnclear: boolean;
  readonly channels: readonly ExportedChannel[];
}

export interface ExportedChannel {
  readonly channel: string;
  readonly organisation: string;
  readonly platform: Platform;
  readonly handle: string;
  /** IANA. */
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  readonly lastPost?: string;
  readonly posts: readonly { readonly at: string; readonly count: number }[];
  /** Nine silences of ten are shorter than this; absent where too little was seen to say so. */
  readonly usualSilenceMinutes?: number;
  /** Those that are longer. */
  readonly silences: readonly ExportedInterval[];
  readonly troubles: readonly (ExportedInterval & {
    readonly ability: Ability;
    readonly cause?: Cause;
  })[];
}

/** Without `to` it goes on. */
export interface ExportedInterval {
  readonly from: string;
  readonly to?: string;
}

/** The history of every one of these channels, in full, oldest first. */
export async function exportHistory(
  channels: readonly Channel[],
  slot: string | undefined,
  context: AnswerContext & Observations,
): Promise<HistoryExport> {
  const { now, directory } = context;
  return {
    made: isoUtc(now),
    periodUnclear: slot !== undefined && periodOf(slot, now, directory.zone) === undefined,
    channels: await Promise.all(channels.map((channel) => exported(channel, slot, context))),
  };
}

async function exported(
  channel: Channel,
  slot: string | undefined,
  context: AnswerContext & Observations,
): Promise<ExportedChannel> {
  const seen = await channelHistory(channel, slot, context);
  const posts = await ownPosts(context.records, channel, seen.from, seen.to + 1);
  const { id, owner, platform, handle } = channel;
  return {
    channel: id,
    organisation: owner,
    platform,
    handle,
    zone: context.phrasing.names.zone(channel),
    from: isoUtc(seen.from),
    to: isoUtc(seen.to),
    ...(seen.lastPost === undefined ? {} : { lastPost: isoUtc(seen.lastPost) }),
    posts: posts.map(({ at, count }) => ({ at: isoUtc(at), count })),
    ...(seen.usual === undefined ? {} : { usualSilenceMinutes: Math.round(seen.usual / MINUTE) }),
    silences: seen.silences.toSorted((a, b) => a.from - b.from).map(exportedInterval),
    troubles: seen.troubles.toReversed().map(({ from, to, ability, cause }) => ({
      ...exportedInterval({ from, ...(to === undefined ? {} : { to }) }),
      ability,
      ...(cause === undefined ? {} : { cause }),
    })),
  };
}

function exportedInterval({ from, to }: { from: Instant; to?: Instant }): ExportedInterval {
  return { from: isoUtc(from), ...(to === undefined ? {} : { to: isoUtc(to) }) };
}
