import type { App } from '@slack/bolt';
import type { Asker } from '../../../../src/desk/desk.ts';
import type { CommandName } from '../../../../src/model/question.ts';
import { withThreadNote } from '../outgoing/notes.ts';
import type { Location } from '../people/people.ts';
import { conversationOf, type ReplyTarget } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';
import { reportCommand } from './report-command.ts';
import { openReportForm } from './report-form.ts';
import { typedText } from './typed-text.ts';

type Where = Omit<Location, 'conversation'>;

/** Commands of their own for what a room is told of without asking. */
export const ROOM_COMMANDS: readonly CommandName[] = ['digest', 'alerts'];

/** The ways of asking in words: the slash command, mentions, direct messages. */
export function listenForMessages(app: App, connection: ListenerContext): void {
  const { bot, settings, isFirst, people, desk, answerer } = connection;

  app.command(`/${settings.command}`, async ({ ack, body }) => {
    await ack();
    if (!(await isFirst(body.trigger_id))) return;
    const { user_id: person, team_id: team, channel_id: channel } = body;
    const text = typedText(body.text, bot);
    const origin = {
      kind: 'alone',
      url: body.response_url,
      id: body.trigger_id,
      channel,
      person,
    } as const;
    const asker = await askerAt({ person, team, channel }, origin);
    const begun = await reportCommand(text, asker, desk);
    if (begun) {
      await openReportForm(begun, { asker, origin, trigger: body.trigger_id }, connection);
      return;
    }
    const answer = await desk.hear(text, asker);
    await answerer.answer(withThreadNote(answer, settings.command), origin);
  });

  for (const command of ROOM_COMMANDS) {
    app.command(`/${command}`, async ({ ack, body }) => {
      await ack();
      if (!(await isFirst(body.trigger_id))) return;
      const { user_id: person, team_id: team, channel_id: channel } = body;
      const { response_url: url, trigger_id: id } = body;
      const origin = { kind: 'alone', url, id, channel, person } as const;
      const asker = await askerAt({ person, team, channel }, origin);
      await answerer.answer(await desk.hear(typedText(body.text, bot), asker, command), origin);
    });
  }

  app.event('app_mention', async ({ event, body }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    if (!(await isFirst(body.event_id))) return;
    const { user: person, channel } = event;
    const origin = { kind: 'room', channel, thread: event.thread_ts ?? event.ts } as const;
    await hear(typedText(event.text, bot), { person, team: body.team_id, channel }, origin);
  });

  app.message(async ({ message, body }) => {
    // A picture may come with words, a reply may be shown outside its thread; others are edits and the bot's own.
    const { subtype } = message;
    if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return;
    if (message.channel_type !== 'im' || message.text === undefined) return;
    if ('bot_id' in message && message.bot_id !== undefined) return;
    if (!(await isFirst(body.event_id))) return;
    const { channel, thread_ts: thread, user: person } = message;
    const text = typedText(message.text, bot);
    await hear(
      text,
      { person, team: body.team_id, channel },
      { kind: 'room', channel, thread, person },
    );
  });

  async function hear(text: string, place: Where, origin: ReplyTarget): Promise<void> {
    await answerer.answer(await desk.hear(text, await askerAt(place, origin)), origin);
  }

  function askerAt(place: Where, origin: ReplyTarget): Promise<Asker> {
    return people.asker({ ...place, conversation: conversationOf(origin) });
  }
}
