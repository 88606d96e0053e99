import type { Delivery } from './delivery.ts';
import { isRecord, type Json, listOf } from './json.ts';
import type { Workspace } from './workspace.ts';

/** What one person does in Slack. Each act gives the id of the envelope that tells the app. */
export function createPerson(
  workspace: Workspace,
  delivery: Delivery,
  address: () => string,
  id: string,
) {
  const { team, app, bot } = workspace;
  const user = { id, username: id, name: id, team_id: workspace.users.get(id)?.team_id ?? team };
  const shared = { api_app_id: app, token: 'verification' };

  function responseUrl(channel: string, ts?: string): string {
    const key = workspace.id('R');
    const since = workspace.clock.now();
    workspace.responseUrls.set(key, { channel, user: id, since, used: 0, ...(ts ? { ts } : {}) });
    return `${address()}/response/${key}`;
  }
  function event(content: Json): string {
    const authorizations = [{ team_id: team, user_id: bot.user, is_bot: true }];
    const event_id = workspace.id('Ev');
    const event_time = Math.floor(workspace.clock.now() / 1000);
    const outer = { type: 'event_callback', team_id: team, event_id, event_time, authorizations };
    return delivery.send('events_api', { ...shared, ...outer, event: content });
  }
  function interact(payload: Json): string {
    const known = { ...shared, team: { id: team, domain: 'police' }, user };
    return delivery.send('interactive', {
      ...known,
      trigger_id: workspace.trigger(id),
      ...payload,
    });
  }
  const thread = (to: { readonly thread_ts?: string }) =>
    to.thread_ts ? { thread_ts: to.thread_ts } : {};

  return {
    slash: (command: string, text: string, { channel }: { readonly channel: string }): string =>
      delivery.send('slash_commands', {
        ...shared,
        command,
        text,
        team_id: user.team_id,
        user_id: id,
        user_name: id,
        channel_id: channel,
        channel_name: workspace.channels.get(channel)?.name ?? 'directmessage',
        response_url: responseUrl(channel),
        trigger_id: workspace.trigger(id),
      }),
    mention(text: string, to: { readonly channel: string; readonly thread_ts?: string }): string {
      const words = { user: id, text: `<@${bot.user}> ${text}`, ...thread(to) };
      const { ts } = workspace.post(to.channel, words);
      return event({ type: 'app_mention', channel: to.channel, ...words, ts, event_ts: ts });
    },
    dm(text: string, to: { readonly thread_ts?: string } = {}): string {
      const channel = workspace.im(id).id;
      const message = workspace.post(channel, { user: id, text, ...thread(to) });
      return event({ ...message, channel, channel_type: 'im', event_ts: message['ts'] });
    },
    openHome: (): string =>
      event({ type: 'app_home_opened', user: id, channel: workspace.im(id).id, tab: 'home' }),
    /** Presses what was really posted, told to this person alone, or published on their Home. */
    press(content: Json, actionId: string): string {
      const found = actionIn(content, actionId);
      const action = { ...found, action_ts: workspace.ts() };
      if (content['type'] === 'home') {
        const container = { type: 'view', view_id: content['id'] };
        return interact({ type: 'block_actions', container, view: content, actions: [action] });
      }
      const ts = String(content['ts']);
      const whisper = workspace.ephemerals.find((each) => each.message === content);
      if (whisper && whisper.user !== id) throw new Error(`${id} does not see that message`);
      const channel =
        whisper?.channel ??
        [...workspace.messages].find(([, posted]) => posted.includes(content))?.[0];
      if (!channel) throw new Error('that message was never posted');
      const is_ephemeral = whisper !== undefined;
      return interact({
        type: 'block_actions',
        container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral },
        channel: { id: channel, name: workspace.channels.get(channel)?.name },
        ...(is_ephemeral ? {} : { message: content }),
        response_url: responseUrl(channel, ts),
        actions: [action],
      });
    },
    submit: (view: Json, values: Json): string =>
      interact({
        type: 'view_submission',
        view: { ...view, state: { values } },
        response_urls: [],
      }),
    messageShortcut: (callbackId: string, channel: string, message: Json): string =>
      interact({
        type: 'message_action',
        callback_id: callbackId,
        message_ts: message['ts'],
        message,
        channel: { id: channel, name: workspace.channels.get(channel)?.name },
        response_url: responseUrl(channel, String(message['ts'])),
      }),
    shortcut: (callbackId: string): string =>
      interact({ type: 'shortcut', callback_id: callbackId, action_ts: workspace.ts() }),
  };
}

function actionIn(content: Json, actionId: string): Json {
  for (const block of listOf(content['blocks'])) {
    if (!isRecord(block)) continue;
    for (const element of [...listOf(block['elements']), block['accessory']]) {
      if (isRecord(element) && element['action_id'] === actionId)
        return { ...element, block_id: block['block_id'] };
    }
  }
  throw new Error(`no ${actionId} can be pressed there`);
}
