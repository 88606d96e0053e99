import { MINUTE } from '../../model/instant.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Chat, Claims, Log } from '../../ports.ts';

/** A message that could not be sent is tried again after this. */
const AGAIN_AFTER = MINUTE;

/** Something that somebody asked to be told, once. */
export interface FollowUp {
  readonly id: string;
  /** The chat's name, and the person's id in it. */
  readonly chat: string;
  readonly person: string;
  readonly answer: { readonly reply: Reply };
}

/** Knows who is to be told what. */
export interface FollowUps<F extends FollowUp = FollowUp> {
  /** Those that are due; each stays so until `told`. */
  changes(): Promise<readonly F[]>;
  told(followUp: F): Promise<void>;
}

/** Tells people what they asked to be told. Of several processes one tells; what fails is tried again. */
export async function sendFollowUps<F extends FollowUp>({
  followUps,
  chats,
  claims,
  log,
}: {
  readonly followUps: FollowUps<F>;
  /** Those that are connected. */
  readonly chats: readonly Pick<Chat, 'name' | 'tell'>[];
  readonly claims: Claims;
  readonly log: Log;
}): Promise<void> {
  for (const followUp of await followUps.changes()) {
    const chat = chats.find(({ name }) => name === followUp.chat);
    if (!chat || !(await claims.claim(`told/${followUp.id}`, AGAIN_AFTER))) continue;
    const told = await chat.tell(followUp.person, followUp.answer.reply);
    if (told !== 'failed') await followUps.told(followUp);
    if (told !== 'told') {
      log.warn('a change could not be told', { chat: chat.name, person: followUp.person, told });
    }
  }
}
