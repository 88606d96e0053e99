import { styleText } from 'node:util';
import type { Block, Reply, Span } from '../../../src/model/replies/reply.ts';
import { printable } from '../../../src/say/quoted-text.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Colours for a stream, as far as it, NO_COLOR and FORCE_COLOR allow them. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream, validateStream: true });
}

/** The reply as lines for a terminal, its buttons as numbered choices. */
export function replyText(reply: Reply, paint: Paint): string {
  const lines = [
    paint('bold', spansText(reply.headline, paint)),
    ...reply.blocks.flatMap((block) => blockLines(block, paint)),
  ];
  const choices = reply.actions.map(
    ({ label }, index) => `${paint('cyan', `[${index + 1}]`)} ${escapeControls(label)}`,
  );
  return [...lines, ...(choices.length > 0 ? [choices.join('  ')] : [])].join('\n');
}

function blockLines(block: Block, paint: Paint): readonly string[] {
  if (block.kind === 'list') return block.items.map((item) => `• ${spansText(item, paint)}`);
  const text = spansText(block.spans, paint);
  return [block.kind === 'footer' ? paint('dim', text) : text];
}

function spansText(spans: readonly Span[], paint: Paint): string {
  return spans
    .map((span) => {
      if (span.kind === 'foreign') return printable(span.text);
      const text = escapeControls(span.text);
      return span.kind === 'text' && span.strong ? paint('bold', text) : text;
    })
    .join('');
}

/** Control characters save the line break, and marks that turn the direction of a line. */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text without what could move the cursor, colour the screen or turn a line around. */
export function escapeControls(text: string): string {
  return text.replace(HARMFUL, '');
}
