import type { Action, Block, Reply, Span } from '../model/replies/reply.ts';
import { printable } from './quoted-text.ts';

/** The reply as plain text. Buttons are left out, but where choosing is all there is to do: then the choices are listed. */
export function plainText(reply: Reply): string {
  return [...lines(reply), ...choices(reply).map(({ label }) => `• ${label}`)].join('\n');
}

/** The buttons without which the answer says nothing: those of one that only asks which is meant. */
export function choices(reply: Reply): readonly Action[] {
  return reply.blocks.length === 0 && reply.actions.length > 1 ? reply.actions : [];
}

/** Without buttons: one line for the headline, each paragraph, each list item and the footer. */
export function lines(reply: Reply): readonly string[] {
  return [plainSpans(reply.headline), ...reply.blocks.flatMap(blockLines)];
}

/** Spans as one line of text. Foreign words lose whatever could move a cursor or hide. */
export function plainSpans(spans: readonly Span[]): string {
  return spans.map((span) => (span.kind === 'foreign' ? printable(span.text) : span.text)).join('');
}

function blockLines(block: Block): readonly string[] {
  return block.kind === 'list'
    ? block.items.map((item) => `• ${plainSpans(item)}`)
    : [plainSpans(block.spans)];
}

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
