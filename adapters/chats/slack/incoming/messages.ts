import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import type { Asker } from '../../../../src/desk/desk.ts';
import type { CommandName } from '../../../../src/model/question.ts';
import { createOpenQuestions } from '../../shared/open-questions.ts';
import { codeOf } from '../api/errors.ts';
import { withThreadNote } from '../outgoing/notes.ts';
import type { Location } from '../people/people.ts';
import { conversationOf, type ReplyTarget } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';
import { reportCommand } from './report-command.ts';
import { showReportForm } from './report-form.ts';
import { typedText } from './typed-text.ts';

type Where = Omit<Location, 'conversation'>;

/** What was written, and where, for the time in which it is answered. */
interface OpenMessage {
  readonly text: string;
  readonly place: Where;
  readonly target: ReplyTarget;
}

/** Commands of their own for what a room is told of without asking. */
export const ROOM_COMMANDS: readonly CommandName[] = ['digest', 'alerts'];

/** The ways of asking in words: the slash command, mentions, direct messages. */
export function listenForMessages(app: App, context: ListenerContext): void {
  const { bot, settings, claimOnce, people, desk, sender, sign, log } = context;
  const questions = createOpenQuestions<OpenMessage>('slack', context, (time) =>
    pause(time, undefined, { ref: false }),
  );

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
    const answer = await sign.during(desk.hear(text, asker), target, { person, text });
    await sender.answer(withThreadNote(answer, settings.command), target);
  });

  for (const command of ROOM_COMMANDS) {
    app.command(`/${settings.commands[command]}`, async ({ ack, body }) => {
      await ack();
      if (!(await claimOnce(body.trigger_id))) return;
      const { user_id: person, team_id: team, channel_id: channel } = body;
      const { response_url: url, trigger_id: id } = body;
      const target = { kind: 'alone', url, id, channel, person } as const;
      const text = typedText(body.text, bot);
      const asker = await askerAt({ person, team, channel }, target);
      const work = desk.hear(text, asker, command);
      await sender.answer(await sign.during(work, target, { person, text }), target);
    });
  }

  app.event('app_mention', async ({ event, body }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    if (!(await claimOnce(body.event_id))) return;
    const { user: person, channel } = event;
    const target = { kind: 'room', channel, thread: event.thread_ts ?? event.ts } as const;
    const place = { person, team: body.team_id, channel };
    await take(body.event_id, { text: typedText(event.text, bot), place, target });
  });

  app.message(async ({ message, body }) => {
    // A picture may come with words, a reply may be shown outside its thread; others are edits and the bot's own.
    const { subtype } = message;
    if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return;
    if (message.channel_type !== 'im' || message.text === undefined) return;
    if ('bot_id' in message && message.bot_id !== undefined) return;
    if (!(await claimOnce(body.event_id))) return;
    const { channel, ts, user: person } = message;
    // In the agent view each message begins a thread of its own, under which its answer is looked for.
    const thread = message.thread_ts ?? (settings.agentView ? ts : undefined);
    await take(body.event_id, {
      text: typedText(message.text, bot),
      place: { person, team: body.team_id, channel },
      target: { kind: 'room', channel, thread, person },
    });
  });

  questions
    .takeUp(hear)
    .catch((error: unknown) =>
      log.warn('slack: a question of before the start was not answered', { error: codeOf(error) }),
    );

  function take(event: string, question: OpenMessage): Promise<void> {
    return questions.answering(event, question, () => hear(question));
  }

  async function hear({ text, place, target }: OpenMessage): Promise<void> {
    const work = askerAt(place, target).then((asker) => desk.hearInRoom(text, asker));
    const answer = await sign.during(work, target, { person: place.person, text });
    if (answer) await sender.answer(answer, target);
  }

  function askerAt(place: Where, target: ReplyTarget): Promise<Asker> {
    return people.asker({ ...place, conversation: conversationOf(target) });
  }
}
