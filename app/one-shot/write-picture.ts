import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import type { Answer } from '../../src/desk/desk.ts';

/** Writes an answer's picture, the first where there are several, and says in words what it shows. */
export async function writePicture({ files }: Answer, to: string): Promise<void> {
  const [picture] = (await files?.()) ?? [];
  if (picture === undefined) {
    return usageError('this answer has no picture; ask about one channel, or for its history');
  }
  const file = resolve(to);
  try {
    await writeFile(file, picture.bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return usageError(`the picture ${escapeControls(file)} cannot be written (${code})`);
  }
  // Not to the answer's own stream: that may be JSON.
  process.stderr.write(`${escapeControls(`${file}: ${picture.alt}`)}\n`);
}
