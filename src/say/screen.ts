import type { Reply } from '../model/replies/reply.ts';
import { lines } from './plain-text.ts';

/** An answer fills at most this many lines of a plain terminal, and so a phone's screen. */
export const LINES = 12;
const COLUMNS = 100;

/** The fullest reply of at most `pieces` pieces of evidence that still fits the screen. */
export function fitted(pieces: number, made: (pieces: number) => Reply): Reply {
  const reply = made(pieces);
  return pieces === 0 || height(reply) <= LINES ? reply : fitted(pieces - 1, made);
}

/** Lines that the reply fills on a screen 100 characters wide. */
export function height(reply: Reply): number {
  return lines(reply).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / COLUMNS)), 0);
}
