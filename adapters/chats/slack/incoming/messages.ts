import type { App } from '@slack/bolt';
import type { Asker } from '../../../../src/desk/desk.ts';
import type { CommandName } from '../../../../src/model/question.ts';
import { withThreadNote } from '../outgoing/notes.ts';
import type { Location } from '../people/people.ts';
import { conversationOf, type ReplyTarget } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';
import { reportCommand } from './report-command.ts';
import { showReportForm } from './report-form.ts';
import { typedText } from './typed-text.ts';

type Where = Omit<Location, 'conversation'>;

/** Commands of their own for what a room is told of without asking. */
export const ROOM_COMMANDS: readonly CommandName[] = ['digest', 'alerts'];

/** The ways of asking in words: the slash command, mentions, direct messages. */
export function listenForMessages(app: App, context: ListenerContext): void {
  const { bot, settings, claimOnce, people, desk, sender } = context;

  app.command(`/${settings.command}`, async ({ ack, body }) => {
    await ack();
    if (!(await claimOnce(body.trigger_id))) return;
    const { user_id: person, team_id: team, channel_id: channel } = body;
    const text = typedText(body.text, bot);
    const target = {
      kind: 'alone',
      url: body.response_url,
      id: body.trigger_id,
      channel,
      person,
    } as const;
    const asker = await askerAt({ person, team, channel }, target);
    const begun = await reportCommand(text, asker, desk);
    if (begun) {
      await showReportForm(begun, { asker, target, trigger: body.trigger_id }, context);
      return;
    }
    const answer = await desk.hear(text, asker);
    await sender.answer(withThreadNote(answer, settings.command), target);
  });

  for (const command of ROOM_COMMANDS) {
    app.command(`/${command}`, async ({ ack, body }) => {
      await ack();
      if (!(await claimOnce(body.trigger_id))) return;
      const { user_id: person, team_id: team, channel_id: channel } = body;
      const { response_url: url, trigger_id: id } = body;
      const target = { kind: 'alone', url, id, channel, person } as const;
      const asker = await askerAt({ person, team, channel }, target);
      await sender.answer(await desk.hear(typedText(body.text, bot), asker, command), target);
    });
  }

  app.event('app_mention', async ({ event, body }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    if (!(await claimOnce(body.event_id))) return;
    const { user: person, channel } = event;
    const target = { kind: 'room', channel, thread: event.thread_ts ?? event.ts } as const;
    await hear(typedText(event.text, bot), { person, team: body.team_id, channel }, target);
  });

  app.message(async ({ message, body }) => {
    // A picture may come with words, a reply may be shown outside its thread; others are edits and the bot's own.
    const { subtype } = message;
    if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return;
    if (message.channel_type !== 'im' || message.text === undefined) return;
    if ('bot_id' in message && message.bot_id !== undefined) return;
    if (!(await claimOnce(body.event_id))) return;
    const { channel, thread_ts: thread, user: person } = message;
    const text = typedText(message.text, bot);
    await hear(
      text,
      { person, team: body.team_id, channel },
      { kind: 'room', channel, thread, person },
    );
  });

  async function hear(text: string, place: Where, target: ReplyTarget): Promise<void> {
    const answer = await desk.hearInRoom(text, await askerAt(place, target));
    if (answer) await sender.answer(answer, target);
  }

  function askerAt(place: Where, target: ReplyTarget): Promise<Asker> {
    return people.asker({ ...place, conversation: conversationOf(target) });
  }
}
