import type { Channel } from '../model/channel.ts';
import type { Signal } from '../model/signal.ts';

/** The channels whose verdict these signals may change. */
export function affectedChannels(
  channels: readonly Channel[],
  signals: readonly Signal[],
): readonly Channel[] {
  const ids = new Set<string>();
  const platforms = new Set<string>();
  for (const signal of signals) {
    if ('channel' in signal) ids.add(signal.channel);
    else if ('platform' in signal) platforms.add(signal.platform);
    else if (signal.kind === 'reach' && signal.target !== 'control') platforms.add(signal.target);
    // Our own line, through which all channels are seen. Control hosts are read often, which keeps every verdict fresh.
    else return channels;
  }
  return channels.filter(({ id, platform }) => ids.has(id) || platforms.has(platform));
}
