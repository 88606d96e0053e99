import type { Block, Reply, Span } from '../model/reply.ts';
import { printable } from './foreign.ts';

/** The reply as plain text, without its buttons. */
export function plainText(reply: Reply): string {
  return lines(reply).join('\n');
}

/** One line for the headline, each paragraph, each list item and the footer. */
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
