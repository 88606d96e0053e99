import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

export const ENTER = '\r';
export const TAB = '\t';
export const DOWN = '\u001b[B';
export const SPACE = ' ';
export const CTRL_C = '\u0003';

/** A terminal with somebody in front of it, who waits for words to appear and then types. */
export function createPersonAtTerminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  let shown = '';
  let readTo = 0;
  let look = () => {};
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += stripVTControlCharacters(String(chunk));
        look();
        done();
      },
    }),
    { isTTY: true, columns: 100, rows: 60 },
  );
  return {
    screen: { input, output },
    /** All that was shown, as it came, without colours and moves of the cursor. */
    shown: () => shown,
    /** Waits until these words appear after those waited for before. */
    async reads(words: string): Promise<void> {
      await new Promise<void>((resolve) => {
        look = () => {
          const at = shown.indexOf(words, readTo);
          if (at === -1) return;
          readTo = at + words.length;
          look = () => {};
          resolve();
        };
        look();
      });
    },
    /** Types keys one after the other. */
    async types(...keys: readonly string[]): Promise<void> {
      for (const key of keys) {
        input.write(key);
        await new Promise(setImmediate);
      }
    },
  };
}
