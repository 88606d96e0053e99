import type { Channel } from '../../../src/model/channel.ts';

/** A channel's handle as X compares them: without the sign before it, in small letters. */
export function handleOf({ handle }: Channel): string {
  return handle.replace(/^@/, '').toLowerCase();
}
