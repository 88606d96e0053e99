import { escapeControls } from './reply-text.ts';

/** What the person at the command line must change. Has the program end with exit code 2. */
export function usageError(message: string): undefined {
  process.stderr.write(`kanalvakt: ${escapeControls(message)}\n`);
  process.exitCode = 2;
  return undefined;
}
