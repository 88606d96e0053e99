import type { Notifications } from '../../desk/notifications.ts';
import { MINUTE } from '../../model/instant.ts';
import type { Chat, Claims, Log } from '../../ports.ts';

/** A message that could not be sent is tried again after this. */
const AGAIN_AFTER = MINUTE;

/** Tells people what they asked to be told. Of several processes one tells; what fails is tried again. */
export async function sendFollowUps({
  desk,
  chats,
  claims,
  log,
}: {
  readonly desk: Pick<Notifications, 'changes' | 'told'>;
  /** Those that are connected. */
  readonly chats: readonly Pick<Chat, 'name' | 'tell'>[];
  readonly claims: Claims;
  readonly log: Log;
}): Promise<void> {
  for (const notice of await desk.changes()) {
    const chat = chats.find(({ name }) => name === notice.chat);
    if (!chat || !(await claims.claim(`told/${notice.id}`, AGAIN_AFTER))) continue;
    const told = await chat.tell(notice.person, notice.answer.reply);
    if (told !== 'failed') await desk.told(notice);
    if (told !== 'told') {
      log.warn('a change could not be told', { chat: chat.name, person: notice.person, told });
    }
  }
}
