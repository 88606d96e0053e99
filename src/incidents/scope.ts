import { platformKey } from '../judge/memory/platform-memory.ts';
import type { Channel } from '../model/channel.ts';
import type { Cause } from '../model/verdict.ts';

/** Our own line: all channels are seen through it. */
export const LINE = 'line';

const PLATFORM = new Set<Cause>([
  'platform-outage',
  'platform-lockdown',
  'platform-api-policy',
  'platform-policy-block',
  'audience-side',
]);
const OWNER = new Set<Cause>(['app-access', 'posting-tool', 'own-site']);

/**
 * What channels in trouble for this cause have in common: those of one scope are one incident.
 * Causes at the same level share a scope, so that a change of mind between them changes an incident, and makes none.
 */
export function scopeOf(cause: Cause, channel: Channel): string {
  if (cause === 'own-network') return LINE;
  if (cause === 'country-block' || cause === 'shared-infrastructure') return cause;
  if (PLATFORM.has(cause)) return platformScope(channel);
  if (OWNER.has(cause)) return `organisation ${channel.owner}`;
  return `channel ${channel.id}`;
}

export function platformScope({ platform, instance }: Channel): string {
  return `platform ${platformKey(platform, instance)}`;
}

/** The narrowest last: who knows least joins what is known by then. */
export function width(scope: string): number {
  if (scope.startsWith('channel ')) return 0;
  if (scope.startsWith('organisation ')) return 1;
  return scope.startsWith('platform ') ? 2 : 3;
}
