import { optionsOf } from './block-kit-options.ts';
import type { Delivery } from './delivery.ts';
import { isRecord, type Json } from './json.ts';
import { chosen, fieldsOf, stateOf, unsendable } from './view-state.ts';
import { clearViews, popView } from './views.ts';
import type { Workspace } from './workspace.ts';

/** What a person does that Slack tells as an interaction: docs.slack.dev/reference/interaction-payloads */
export function createInteractions(
  workspace: Workspace,
  delivery: Delivery,
  responseUrl: (channel: string, ts?: string) => string,
  user: { readonly id: string } & Json,
) {
  const { team, app } = workspace;
  const { id } = user;
  const shared = { api_app_id: app, token: 'verification' };

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
      container: {
        type: 'message',
        message_ts,
        channel_id: channel,
        is_ephemeral,
        ...(content['thread_ts'] ? { thread_ts: content['thread_ts'] } : {}),
      },
      channel: { id: channel, name: workspace.channels.get(channel)?.name },
      ...(is_ephemeral ? {} : { message: content }),
    };
  }
  /** The state is the view's, or else the message's: docs.slack.dev/changelog/2020-09-full-state-on-view-submisson-and-block-actions */
  function act(
    content: Json,
    actionId: string,
    made: (element: Json) => Json,
    filled: Json = {},
  ): string {
    const { block, element } = fieldIn(content, actionId);
    if (block['type'] === 'input' && block['dispatch_action'] !== true)
      throw new Error(`${actionId} tells the app nothing before its form is sent`);
    const { channel, view, ...where } = whereOf(content);
    const own = { action_id: actionId, block_id: block['block_id'], action_ts: workspace.ts() };
    const action = { ...made(element), ...own };
    const isStateful = Object.keys(filled).length > 0 && element['type'] !== 'overflow';
    const now = isStateful ? { [String(block['block_id'])]: filled } : {};
    const state = stateOf(content, now, suggested);
    return interact({
      type: 'block_actions',
      ...where,
      ...(isRecord(view) ? { view: { ...view, state } } : { state }),
      ...(isRecord(channel)
        ? { channel, response_url: responseUrl(String(channel['id']), String(content['ts'])) }
        : {}),
      actions: [action],
    });
  }

  return {
    /** Presses what was really posted, told to this person alone, or shown in a view of theirs. */
    press: (content: Json, actionId: string): string =>
      act(content, actionId, (element) => {
        const { type, text, value, style, url } = element;
        if (type !== 'button') throw new Error(`${actionId} is a ${String(type)}: select in it`);
        return { type, text, value, style, url };
      }),
    /**
     * Chooses in a menu, a picker, radio buttons, checkboxes (all that are ticked), or an input that
     * tells at once. A choice is named by its option's value.
     */
    select: (content: Json, actionId: string, value: unknown): string =>
      act(
        content,
        actionId,
        (element) => ({
          ...chosen(element, value, suggested),
          ...(element['placeholder'] ? { placeholder: element['placeholder'] } : {}),
        }),
        { [actionId]: value },
      ),
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
