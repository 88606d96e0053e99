import { optionsOf } from './block-kit-options.ts';
import type { Delivery } from './delivery.ts';
import { isRecord, type Json } from './json.ts';
import { chosen, fieldsOf, stateOf, unsendable } from './view-state.ts';
import { clearViews, popView } from './views.ts';
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
  /** Slack tells an app only of what its scopes cover: docs.slack.dev/reference/events */
  function need(scope: string): void {
    const held = [...workspace.tokens.values()].find(({ kind }) => kind === 'bot')?.scopes;
    if (!held?.has(scope)) throw new Error(`Slack tells the app nothing of this without ${scope}`);
  }
  function event(content: Json, scope?: string): string {
    if (scope) need(scope);
    const authorizations = [{ team_id: team, user_id: bot.user, is_bot: true }];
    const event_id = workspace.id('Ev');
    const event_time = Math.floor(workspace.clock.now() / 1000);
    const shape = { type: 'event_callback', team_id: team, is_ext_shared_channel: false };
    const outer = { ...shape, event_id, event_time, authorizations };
    return delivery.send('events_api', { ...shared, ...outer, event: content });
  }
  function told(payload: Json): string {
    const known = { ...shared, team: { id: team, domain: 'police' }, user };
    const alone = { enterprise: null, is_enterprise_install: false };
    return delivery.send('interactive', { ...known, ...alone, ...payload });
  }
  const interact = (payload: Json): string =>
    told({ trigger_id: workspace.trigger(id), ...payload });
  const suggested = (actionId: string) => optionsOf(workspace.suggested.get(actionId) ?? {});
  function openView(view: Json): Json {
    const viewId = String(view['id']);
    const open = workspace.views.get(viewId);
    if (!open || workspace.modals.get(id)?.at(-1) !== viewId)
      throw new Error(`${id} does not see the view ${viewId}`);
    return open;
  }
  /** Where an element stands, as the payloads of actions and of typing tell it. */
  function whereOf(content: Json): Json {
    if (content['type'] === 'home' || content['type'] === 'modal') {
      const view = content['type'] === 'home' ? content : openView(content);
      return { container: { type: 'view', view_id: view['id'] }, view };
    }
    const whisper = workspace.ephemerals.find((each) => each.message === content);
    if (whisper && whisper.user !== id) throw new Error(`${id} does not see that message`);
    const posted = [...workspace.messages].find(([, all]) => all.includes(content));
    const channel = whisper?.channel ?? posted?.[0];
    if (!channel) throw new Error('that message was never posted');
    const message_ts = content['ts'];
    const is_ephemeral = whisper !== undefined;
    return {
      container: { type: 'message', message_ts, channel_id: channel, is_ephemeral },
      channel: { id: channel, name: workspace.channels.get(channel)?.name },
      ...(is_ephemeral ? {} : { message: content }),
    };
  }
  function act(content: Json, actionId: string, made: (element: Json) => Json): string {
    const { block, element } = fieldIn(content, actionId);
    if (block['type'] === 'input' && block['dispatch_action'] !== true)
      throw new Error(`${actionId} tells the app nothing before its form is sent`);
    const where = whereOf(content);
    const { channel } = where;
    const own = { action_id: actionId, block_id: block['block_id'], action_ts: workspace.ts() };
    const action = { ...made(element), ...own };
    const state = stateOf(content, {}, suggested);
    return interact({
      type: 'block_actions',
      ...where,
      state,
      ...(isRecord(channel)
        ? { response_url: responseUrl(String(channel['id']), String(content['ts'])) }
        : {}),
      actions: [action],
    });
  }
  const thread = (to: { readonly thread_ts?: string }) =>
    to.thread_ts ? { thread_ts: to.thread_ts } : {};

  return {
    slash(command: string, text: string, { channel }: { readonly channel: string }): string {
      need('commands');
      return delivery.send('slash_commands', {
        ...shared,
        command,
        text,
        team_id: user.team_id,
        team_domain: 'police',
        user_id: id,
        user_name: id,
        channel_id: channel,
        channel_name: workspace.channels.get(channel)?.name ?? 'directmessage',
        is_enterprise_install: 'false',
        response_url: responseUrl(channel),
        trigger_id: workspace.trigger(id),
      });
    },
    mention(text: string, to: { readonly channel: string; readonly thread_ts?: string }): string {
      const words = { user: id, text: `<@${bot.user}> ${text}`, team: user.team_id, ...thread(to) };
      const { ts } = workspace.post(to.channel, words);
      const told = { type: 'app_mention', channel: to.channel, ...words, ts, event_ts: ts };
      return event(told, 'app_mentions:read');
    },
    dm(text: string, to: { readonly thread_ts?: string } = {}): string {
      if (!workspace.features.messages) throw new Error('the Messages tab is off');
      const channel = workspace.im(id).id;
      const words = { user: id, text, team: user.team_id, ...thread(to) };
      const message = workspace.post(channel, words);
      const told = { ...message, channel, channel_type: 'im', event_ts: message['ts'] };
      return event(told, 'im:history');
    },
    openHome(): string {
      const view = workspace.homes.get(id);
      const opened = { type: 'app_home_opened', user: id, channel: workspace.im(id).id };
      return event({ ...opened, tab: 'home', event_ts: workspace.ts(), ...(view ? { view } : {}) });
    },
    /** Presses what was really posted, told to this person alone, or shown in a view of theirs. */
    press: (content: Json, actionId: string): string =>
      act(content, actionId, (element) => {
        const { text, value, style, url } = element;
        return { type: element['type'], text, value, style, url };
      }),
    /**
     * Chooses in a menu, a picker, radio buttons, checkboxes (all that are ticked), or an input that
     * tells at once. A choice is named by its option's value.
     */
    select: (content: Json, actionId: string, value: unknown): string =>
      act(content, actionId, (element) => ({
        ...chosen(element, value, suggested),
        ...(element['placeholder'] ? { placeholder: element['placeholder'] } : {}),
      })),
    /** Types into a menu whose options the app gives. */
    suggest(content: Json, actionId: string, typed: string): string {
      const { block, element } = fieldIn(content, actionId);
      if (!String(element['type']).endsWith('external_select'))
        throw new Error(`${actionId} does not ask the app for options`);
      const block_id = block['block_id'];
      const asked = { action_id: actionId, block_id, value: typed, ...whereOf(content) };
      return told({ type: 'block_suggestion', ...asked });
    },
    /** Sends a form, with values by block_id and action_id; throws where Slack would not send it. */
    submit(view: Json, values: Json): string {
      const open = openView(view);
      const state = stateOf(open, values, suggested);
      const reason = open['submit'] === undefined ? undefined : unsendable(open, state);
      if (reason) throw new Error(`Slack does not send this form: ${reason}`);
      return interact({ type: 'view_submission', view: { ...open, state }, response_urls: [] });
    },
    /** Closes a view; the app hears of it where it asked to. */
    close(view: Json): string | undefined {
      const open = openView(view);
      const is_cleared = open['clear_on_close'] === true;
      if (is_cleared) clearViews(workspace, id);
      else popView(workspace, id);
      return open['notify_on_close'] === true
        ? told({ type: 'view_closed', view: open, is_cleared })
        : undefined;
    },
    messageShortcut: (callbackId: string, channel: string, message: Json): string =>
      interact({
        type: 'message_action',
        action_ts: workspace.ts(),
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

function fieldIn(content: Json, actionId: string): { block: Json; element: Json } {
  const field = fieldsOf(content).find(({ element }) => element['action_id'] === actionId);
  if (!field) throw new Error(`no ${actionId} can be pressed there`);
  return field;
}
