import type { Complaint, Path } from './explain-issue.ts';
import type { WrittenSettings } from './settings-schema.ts';
import { writtenOut } from './variables.ts';

/** What is wrong with alerts, rooms that stand in for others, and mail that have the right form. */
export function alertComplaints(settings: WrittenSettings, raw: unknown): readonly Complaint[] {
  const { rooms, alerts, mail } = settings;
  return [
    ...rooms.flatMap(({ fallback }, at) =>
      fallback ? chatComplaints(fallback.chat, settings, ['rooms', at, 'fallback', 'chat']) : [],
    ),
    ...alerts.escalation.flatMap((step, at): readonly Complaint[] => {
      const path = ['alerts', 'escalation', at];
      if ('mail' in step) {
        return mail ? [] : [{ path, message: 'e-mail needs a server; name it under "mail:"' }];
      }
      return 'room' in step ? chatComplaints(step.chat, settings, [...path, 'chat']) : [];
    }),
    ...(mail ? mailComplaints(mail, raw) : []),
  ];
}

function chatComplaints(
  chat: 'slack' | 'discord',
  { chats }: WrittenSettings,
  path: Path,
): readonly Complaint[] {
  return chats[chat]
    ? []
    : [{ path, message: `${chat} is not connected to; name it under "chats:"` }];
}

function mailComplaints(
  { user, password }: NonNullable<WrittenSettings['mail']>,
  raw: unknown,
): readonly Complaint[] {
  if ((user === undefined) !== (password === undefined)) {
    const missing = user === undefined ? 'user' : 'password';
    return [{ path: ['mail'], message: `"${missing}" is missing; a server asks for both or none` }];
  }
  return password === undefined ? [] : writtenOut(raw, ['mail', 'password'], 'SMTP_PASSWORD');
}
