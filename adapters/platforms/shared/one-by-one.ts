import type { Channel } from '../../../src/model/channel.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { PlatformReader } from '../../../src/ports.ts';

/** The look of a platform that has no call for several accounts: each is looked at by itself. */
export function oneByOne(
  look: (channel: Channel, signal: AbortSignal) => Promise<readonly Signal[]>,
): PlatformReader['look'] {
  return async (channels, signal) =>
    (await Promise.all(channels.map((channel) => look(channel, signal)))).flat();
}
