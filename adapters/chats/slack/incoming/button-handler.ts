import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { teamOf } from '../people/people.ts';
import { conversationOf, type ReplyTarget } from '../people/reply-target.ts';
import type { ListenerContext } from './listener-context.ts';
import { showReportForm } from './report-form.ts';

type Pressed = BlockAction<ButtonAction>;

/** The buttons that answers and the Home tab carry. */
export function listenForButtons(app: App, context: ListenerContext): void {
  const { desk, people, sender, sign, payloads, claimOnce } = context;

  app.action<Pressed>(/^press:/, async ({ ack, body, action }) => {
    await ack();
    if (!(await claimOnce(body.trigger_id))) return;
    const press = await payloads.decode(action.value ?? '');
    if (!press) return;
    const target = replyTargetOf(body);
    const asker = await people.asker({
      person: body.user.id,
      team: teamOf(body),
      ...(target.kind === 'person' ? {} : { channel: target.channel }),
      conversation: conversationOf(target),
    });
    if (press.kind === 'report' && press.details) {
      await showReportForm(press, { asker, target, trigger: body.trigger_id }, context);
      return;
    }
    const asked = { person: body.user.id, text: '' };
    const answer = await sign.during(desk.press(press, asker), target, asked);
    await sender.answer(answer, target, press.kind);
  });

  app.action<Pressed>('share', async ({ ack, body, action }) => {
    await ack();
    // Pressed twice, it is shared once.
    if (!(await claimOnce(`share/${action.value}`))) return;
    await sender.share(action.value ?? '', body.user.id, body.response_url);
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
