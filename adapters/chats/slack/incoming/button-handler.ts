import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { pressOf } from '../outgoing/button-payload.ts';
import { teamOf } from '../people/people.ts';
import { conversationOf, type ReplyTarget } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';
import { openReportForm } from './report-form.ts';

type Pressed = BlockAction<ButtonAction>;

/** The buttons that answers and the Home tab carry. */
export function listenForButtons(app: App, connection: ListenerContext): void {
  const { desk, people, answerer, store, isFirst } = connection;

  app.action<Pressed>(/^press:/, async ({ ack, body, action }) => {
    await ack();
    if (!(await isFirst(body.trigger_id))) return;
    const press = await pressOf(action.value ?? '', store);
    if (!press) return;
    const origin = replyTargetOf(body);
    const asker = await people.asker({
      person: body.user.id,
      team: teamOf(body),
      ...(origin.kind === 'person' ? {} : { channel: origin.channel }),
      conversation: conversationOf(origin),
    });
    if (press.kind === 'report' && press.details) {
      await openReportForm(press, { asker, origin, trigger: body.trigger_id }, connection);
      return;
    }
    await answerer.answer(await desk.press(press, asker), origin);
  });

  app.action<Pressed>('share', async ({ ack, body, action }) => {
    await ack();
    // Pressed twice, it is shared once.
    if (!(await isFirst(`share/${action.value}`))) return;
    await answerer.share(action.value ?? '', body.user.id, body.response_url);
  });

  // Buttons of older versions: Slack warns the person where nobody acknowledges.
  app.action(/^(?!press:|share$|choose:)/, async ({ ack }) => ack());
}

/** docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function replyTargetOf({
  container,
  channel,
  message,
  user,
  response_url,
  trigger_id,
}: Pressed): ReplyTarget {
  const room: unknown = container?.['channel_id'] ?? channel?.id;
  if (typeof room !== 'string') return { kind: 'person', person: user.id };
  // Slack tells no message where only one person sees it; what they got alone is never answered in the room.
  if (container?.['is_ephemeral'] === true || message === undefined) {
    return { kind: 'alone', url: response_url, id: trigger_id, channel: room, person: user.id };
  }
  const thread: string | undefined = message?.['thread_ts'];
  // In a direct message there is nobody whom an answer outside the thread would disturb.
  if (room.startsWith('D')) return { kind: 'room', channel: room, thread, person: user.id };
  return { kind: 'room', channel: room, thread: thread ?? message?.ts };
}
