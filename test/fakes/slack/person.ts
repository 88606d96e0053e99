import type { Delivery } from './delivery.ts';
import { createInteractions } from './interactions.ts';
import type { Json } from './json.ts';
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
  const thread = (to: { readonly thread_ts?: unknown }) =>
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
    /**
     * Slack tells an app only of conversations that it is in (docs.slack.dev/reference/events/app_mention):
     * one without the bot stands for a bot that was removed before it could answer.
     */
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
    ...createInteractions(workspace, delivery, responseUrl, user),
  };
}
