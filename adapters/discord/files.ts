import { AttachmentBuilder } from 'discord.js';
import type { ChatFile } from '../../src/ports.ts';
import { fitted } from './escape.ts';
import { LIMITS } from './limits.ts';

/** Files as discord.js sends them, each with its words for those who do not see it. */
export function attachmentsOf(files: readonly ChatFile[]): AttachmentBuilder[] {
  return files.map(
    ({ name, bytes, alt }) =>
      new AttachmentBuilder(Buffer.from(bytes), {
        name,
        description: fitted(alt, LIMITS.fileDescription),
      }),
  );
}
