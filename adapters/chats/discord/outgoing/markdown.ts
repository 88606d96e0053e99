import type { Action, Span } from '../../../../src/model/replies/reply.ts';
import { labelOf } from './button-layout.ts';
import { escaped, visible } from './escape.ts';

/** A line of an embed's description before it is written: the mark it begins with, and its spans. */
export interface Line {
  readonly mark: '' | '• ';
  readonly spans: readonly Span[];
}

/** Pieces of this many UTF-16 units at most: doubled by escapes, several still fit a description. */
const PIECE = 400;

/** The spans as markdown that shows their words literally; strong ones bold. */
export function markdown(spans: readonly Span[]): string {
  return merged(spans)
    .map(({ text, strong }) =>
      strong && text.trim() !== '' ? `**${escaped(text)}**` : escaped(text),
    )
    .join('');
}

/** The spans' words for a place that knows no markdown. */
export function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => visible(text)).join('');
}

/** The lines as texts of at most `room` characters each, in order; a line too long for one goes on in the next. */
export function packed(lines: readonly Line[], room: number): string[] {
  const texts: string[] = [];
  let text = '';
  for (const line of lines.flatMap((line) => portions(line, room))) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length <= room) {
      text = longer;
      continue;
    }
    texts.push(text);
    text = line;
  }
  return text === '' ? texts : [...texts, text];
}

/** A line in as many portions as it takes; blank ones are left out. */
function portions({ mark, spans }: Line, room: number): string[] {
  const whole = mark + markdown(spans);
  if (whole.length <= room) return whole.slice(mark.length).trim() === '' ? [] : [whole];
  const written: string[] = [];
  let held: Span[] = [];
  for (const piece of spans.flatMap(pieces)) {
    if (mark.length + markdown([...held, piece]).length > room) {
      written.push((written.length === 0 ? mark : '') + markdown(held));
      held = [];
    }
    held.push(piece);
  }
  return [...written, (written.length === 0 ? mark : '') + markdown(held)].filter(
    (portion) => portion.trim() !== '',
  );
}

/** The span in short pieces, never cut within a character. */
function pieces(span: Span): Span[] {
  const cut: Span[] = [];
  let text = '';
  for (const letter of visible(span.text)) {
    if (text.length + letter.length > PIECE) {
      cut.push({ ...span, text });
      text = '';
    }
    text += letter;
  }
  return text === '' ? cut : [...cut, { ...span, text }];
}

/** Neighbours of equal weight as one: bold marks of two that touch would be read as other marks. */
function merged(spans: readonly Span[]): { text: string; strong: boolean }[] {
  const runs: { text: string; strong: boolean }[] = [];
  for (const span of spans) {
    // A time says its words, in the organisation's zone, and not Discord's <t:…>, which each reader
    // sees in a zone of their own: everybody on duty is to read the same clock.
    const text = visible(span.text);
    const strong = span.kind === 'text' && span.strong === true;
    const last = runs.at(-1);
    if (last?.strong === strong) last.text += text;
    else if (text !== '') runs.push({ text, strong });
  }
  return runs;
}

/** A label too long for its button is said in full above it. */
export function uncutLabel(action: Action): Line[] {
  if (!labelOf(action).cut) return [];
  return [{ mark: '• ', spans: [{ kind: 'text', text: action.label }] }];
}
