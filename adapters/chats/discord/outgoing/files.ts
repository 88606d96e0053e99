import { AttachmentBuilder } from 'discord.js';
import type { Answer } from '../../../../src/desk/desk.ts';
import type { ChatFile, Log } from '../../../../src/ports.ts';
import { codeOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';
import { fitted } from './escape.ts';

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

type SendFiles = (message: {
  readonly files: AttachmentBuilder[];
  readonly allowedMentions: { parse: []; repliedUser: false };
}) => Promise<void>;

/** Brings an answer's files after its words. Nobody waits for them, and whatever goes wrong, the answer itself has been given. */
export function createBringFiles(log: Log) {
  return async (files: Answer['files'], send: SendFiles): Promise<void> => {
    if (!files) return;
    try {
      const made = await files();
      if (made.length === 0) return;
      await send({
        files: attachmentsOf(made),
        allowedMentions: { parse: [], repliedUser: false },
      });
    } catch (error) {
      log.warn('discord: a file could not be shown', { error: codeOf(error) });
    }
  };
}
