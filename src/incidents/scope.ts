import { causeRecord } from '../catalog/causes.ts';
import { platformKey } from '../judge/memory/memory.ts';
import type { Channel } from '../model/channel.ts';
import type { Cause } from '../model/verdict.ts';

/** Our own line: all channels are seen through it. */
export const LINE = 'line';

/**
 * What channels in trouble for this cause have in common: those of one scope are one incident.
 * Causes at the same level share a scope, so that a change of mind between them changes an incident, and makes none.
 */
export function scopeOf(cause: Cause, channel: Channel): string {
  const { scope } = causeRecord(cause);
  switch (scope) {
    case 'line':
      return LINE;
    case 'everywhere':
      return cause;
    case 'platform':
      return platformScope(channel);
    case 'organisation':
      return `organisation ${channel.owner}`;
    case 'channel':
      return `channel ${channel.id}`;
    default:
      return scope satisfies never;
  }
}

export function platformScope({ platform, instance }: Channel): string {
  return `platform ${platformKey(platform, instance)}`;
}

/**
 * How many channels a scope spans. Wide ones are opened first, so that a channel of unknown cause can join what its
 * platform suffers from.
 */
export function width(scope: string): number {
  if (scope.startsWith('channel ')) return 0;
  if (scope.startsWith('organisation ')) return 1;
  return scope.startsWith('platform ') ? 2 : 3;
}
