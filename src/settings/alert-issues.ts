import type { ChatName } from '../model/chat.ts';
import { type Path, suggestion, type ValidationIssue } from '../yaml/explain-issue.ts';
import { plainSecretIssues } from '../yaml/variables.ts';
import type { WrittenSettings } from './schema.ts';

/** What is wrong with alerts, rooms that stand in for others, and mail that have the right form. */
export function alertIssues(settings: WrittenSettings, raw: unknown): readonly ValidationIssue[] {
  const { rooms, alerts, mail } = settings;
  return [
    ...rooms.flatMap(({ fallback }, at) =>
      fallback ? chatIssues(fallback.chat, settings, ['rooms', at, 'fallback', 'chat']) : [],
    ),
    ...alerts.escalation.flatMap((step, at): readonly ValidationIssue[] => {
      const path = ['alerts', 'escalation', at];
      if ('mail' in step) {
        return mail ? [] : [{ path, message: 'e-mail needs a server; name it under "mail:"' }];
      }
      return 'room' in step ? chatIssues(step.chat, settings, [...path, 'chat']) : [];
    }),
    ...(mail ? mailIssues(mail, raw) : []),
    ...webhookIssues(settings, raw),
  ];
}

function chatIssues(
  chat: ChatName,
  { chats }: WrittenSettings,
  path: Path,
): readonly ValidationIssue[] {
  return chats[chat]
    ? []
    : [{ path, message: `${chat} is not connected to; name it under "chats:"` }];
}

function mailIssues(
  { user, password }: NonNullable<WrittenSettings['mail']>,
  raw: unknown,
): readonly ValidationIssue[] {
  if ((user === undefined) !== (password === undefined)) {
    const missing = user === undefined ? 'user' : 'password';
    return [{ path: ['mail'], message: `"${missing}" is missing; a server asks for both or none` }];
  }
  return password === undefined
    ? []
    : plainSecretIssues(raw, ['mail', 'password'], 'SMTP_PASSWORD');
}

/** What is wrong with webhooks that have the right form. */
function webhookIssues(
  { webhooks = [], organisations }: WrittenSettings,
  raw: unknown,
): readonly ValidationIssue[] {
  const ids = organisations.map(({ id }) => id);
  return webhooks.flatMap((webhook, at) => [
    ...plainSecretIssues(raw, ['webhooks', at, 'secret'], 'WEBHOOK_SECRET'),
    ...(webhooks.findIndex(({ name }) => name === webhook.name) < at
      ? [{ path: ['webhooks', at, 'name'], message: `"${webhook.name}" stands twice` }]
      : []),
    ...webhook.organisations.flatMap((id, index) =>
      ids.includes(id)
        ? []
        : [
            {
              path: ['webhooks', at, 'organisations', index],
              message: `no organisation has the id "${id}"${suggestion(id, ids)}`,
            },
          ],
    ),
  ]);
}
