import type { Span } from '../model/replies/reply.ts';

/** Long enough to recognise a notice or an error text by, short enough for one line on a phone. */
const SHORT = 75;

/**
 * What cannot be shown harmlessly: control characters (terminal escapes among them), invisible
 * characters, and marks that turn the direction of the line. Joiners stay: emoji and scripts need them.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

/** Commands to a terminal: what follows the escape character is part of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

/** The text on one line, without characters that could move the cursor or hide. */
export function printable(text: string): string {
  return text
    .replace(ESCAPES, ' ')
    .replace(UNPRINTABLE, (character) => (character < '\u00a0' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of others, made harmless to print and cut at a word to at most `limit` characters. */
export function quote(text: string, limit = SHORT): Span {
  return { kind: 'foreign', text: shortened(printable(text), limit) };
}

/** The text in at most `limit` characters, cut at a word where one ends not far before it. */
export function shortened(text: string, limit: number): string {
  const letters = [...text];
  if (letters.length <= limit) return text;
  const head = letters.slice(0, limit - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > limit / 2 ? space : head.length).trimEnd()}…`;
}
