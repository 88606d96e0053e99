import type { Json } from './fault-list.ts';
import type { Gateway } from './gateway.ts';
import type { Body } from './http-body.ts';
import type { Interactions } from './interactions.ts';
import { type Channel, Refusal } from './model.ts';
import { demand, type Permission } from './permissions.ts';
import type { World } from './world.ts';

export interface RestOptions {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly privileged: number;
  /** How many sessions may be begun. */
  readonly sessions: number;
  readonly gatewayUrl: () => string;
  /** The commands that are registered, and how often they were written. */
  readonly commands: { list: readonly Json[]; writes: number };
}

export interface Call {
  readonly body: Body;
  readonly query: URLSearchParams;
  /** The path's parts that stand at `:name`, in order. */
  readonly at: readonly string[];
}

export interface Route {
  readonly method: string;
  /** As `/channels/:id/messages`. */
  readonly path: string;
  /** Interaction callbacks and webhooks carry a token of their own. */
  readonly open?: boolean;
  /** An answer of `undefined` is a 204. */
  readonly run: (call: Call) => unknown;
}

/** A channel in which the bot has these permissions; refused otherwise. */
export function placeIn(world: World) {
  return (id: string, ...wanted: Permission[]): Channel => {
    const channel = world.channel(id);
    demand(world.guildOf(channel), world.bot.id, channel, ...wanted);
    return channel;
  };
}

/** The parts at `:name`, or nothing when the path is another. */
export function match(pattern: string, path: string): string[] | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/').map(decodeURIComponent);
  if (wanted.length !== parts.length) return undefined;
  if (!wanted.every((part, index) => part.startsWith(':') || part === parts[index]))
    return undefined;
  return parts.filter((_, index) => wanted[index]?.startsWith(':'));
}

/** The route a call is for, with its path's parts. */
export function findRoute(table: readonly Route[], method: string, path: string) {
  for (const route of table) {
    const at = route.method === method ? match(route.path, path) : undefined;
    if (at) return { route, at };
  }
  throw new Refusal(404, 0, '404: Not Found');
}
