import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { ChannelSignal } from '../../model/signal.ts';
import type { LocalTime } from '../../rhythm/local-time.ts';
import { createPanelWatch, type PanelSight } from '../../rhythm/panel-watch.ts';

/** The panel of one platform, told of its accounts by signals. */
export interface PanelMemory {
  add(signal: ChannelSignal): void;
  /** What it shows at a moment; undefined where it was not looked at lately, or too little is known of it. */
  at(now: Instant): PanelSight | undefined;
}

/**
 * @param channels the panel's accounts on one platform
 * @param timeOf the local time that an account's people live in
 */
export function createPanelMemory(
  channels: readonly Channel[],
  timeOf: (channel: Channel) => LocalTime,
): PanelMemory {
  const watch = createPanelWatch(
    channels.map((channel) => ({
      id: channel.id,
      class: channel.verified ? 'verified' : 'other',
      local: timeOf(channel),
    })),
  );
  return {
    add(signal) {
      if (signal.kind === 'post') watch.post(signal.channel, signal.at);
      if (signal.kind === 'profile' && signal.seen === 'visible') {
        watch.look(signal.channel, signal.at);
      }
    },
    at: (now) => watch.at(now),
  };
}
