import type { WebSocket } from 'ws';
import { isJson, type Json } from './fault-list.ts';
import { DOCUMENTED, PRIVILEGED } from './intents.ts';

/** One event on its way to a client, or waiting for it. */
export interface Dispatch {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What one shard of a client asked for, and all that it was sent. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly sent: Dispatch[];
  socket: WebSocket | undefined;
}

/** Whether a guild's events go to this session's shard: https://docs.discord.com/developers/events/gateway#sharding */
export function isOn({ shard: [index, total] }: Session, guildId: string): boolean {
  return Number((BigInt(guildId) >> 22n) % BigInt(total)) === index;
}

type Wanted =
  | { readonly kind: 'session'; readonly intents: number; readonly shard: [number, number] }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string };

/**
 * What an Identify asks for, or the close code that it is refused with:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function wantedIn(d: Json, privileged: number): Wanted {
  const refused = (code: number, reason: string) => ({ kind: 'refused', code, reason }) as const;
  if (!isJson(d['properties'])) return refused(4002, 'Error while decoding payload.');
  const intents = d['intents'];
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents & ~DOCUMENTED)
    return refused(4013, 'Invalid intent(s)');
  if (intents & PRIVILEGED & ~privileged) return refused(4014, 'Disallowed intent(s)');
  const shard = (d['shard'] ?? [0, 1]) as [number, number];
  if (!(shard[0] >= 0 && shard[0] < shard[1])) return refused(4010, 'Invalid shard');
  return { kind: 'session', intents, shard };
}
