import type { InteractionReplyOptions, RepliableInteraction } from 'discord.js';
import { codeOf } from '../api/errors.ts';

/** "Interaction has already been acknowledged": docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const ACKNOWLEDGED = '40060';

/**
 * Answers an interaction for the first time. A sign that was given before may have come through though Discord's answer
 * to it was lost, so that discord.js does not know of it: then it is filled in.
 */
export async function firstReply(
  to: RepliableInteraction,
  { flags, ...content }: InteractionReplyOptions,
): Promise<void> {
  try {
    await to.reply({ ...content, ...(flags === undefined ? {} : { flags }) });
  } catch (error) {
    if (codeOf(error) !== ACKNOWLEDGED) throw error;
    to.replied = true;
    await to.editReply(content);
  }
}
