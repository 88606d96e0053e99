import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The questions of earlier chats in a file that only its owner can read. A chat does not fail for want of it. */
export function createHistoryFile(file: string): {
  readonly lines: readonly string[];
  keep(lines: readonly string[]): void;
} {
  return {
    lines: read(),
    keep(lines) {
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
      } catch {
        // A folder that cannot be written costs the history, not the chat.
      }
    },
  };

  function read(): readonly string[] {
    try {
      return readFileSync(file, 'utf8').split('\n').filter(Boolean);
    } catch {
      return [];
    }
  }
}
