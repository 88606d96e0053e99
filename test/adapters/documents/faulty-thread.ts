import type { ParseTask } from '#adapters/documents/parse-thread.ts';

/** A parser that does what its document begins with: never ends, takes all memory, breaks, or tells how long the text is. */
export function parse({ document }: ParseTask): unknown {
  const text = new TextDecoder().decode(document.body);
  if (text.startsWith('forever')) for (;;);
  if (text.startsWith('memory')) {
    const all: number[][] = [];
    for (;;) all.push(Array.from({ length: 100_000 }, (_, n) => n));
  }
  if (text.startsWith('breaks')) throw new RangeError('Maximum call stack size exceeded');
  return { title: String(text.length) };
}
