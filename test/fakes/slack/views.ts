import { blockKitFaults } from './block-kit.ts';
import { isRecord, type Json } from './json.ts';
import type { Method } from './web-api.ts';
import type { Workspace } from './workspace.ts';

/** "trigger_id values expire in 3 seconds and may be used once": docs.slack.dev/interactivity/handling-user-interaction */
const TRIGGER_LIVES = 3000;

/** docs.slack.dev/surfaces/modals and docs.slack.dev/surfaces/app-home */
export const VIEW_METHODS: Readonly<Record<string, Method>> = {
  'views.open': { handle: (workspace, args) => opened(workspace, args) },
  'views.push': { handle: (workspace, args) => opened(workspace, args) },
  'views.update': {
    handle: (workspace, args) => {
      const old = [...workspace.views.values()].find(
        ({ id, external_id: external }) =>
          id === args['view_id'] || (external !== undefined && external === args['external_id']),
      );
      if (!old) return { ok: false, error: 'not_found' };
      return changed(args, old) ?? keep(workspace, args['view'], String(old['id']));
    },
  },
  'views.publish': {
    handle: (workspace, args) => {
      const user = String(args['user_id']);
      if (!workspace.users.has(user)) return { ok: false, error: 'user_not_found' };
      const old = workspace.homes.get(user);
      const answer =
        changed(args, old) ??
        keep(workspace, args['view'], String(old?.['id'] ?? workspace.id('V')));
      if (isRecord(answer['view'])) {
        workspace.homes.set(user, answer['view']);
        workspace.happened.emit(`home ${user}`, answer['view']);
      }
      return answer;
    },
  },
};

function changed(args: Json, old: Json | undefined): Json | undefined {
  return old && args['hash'] !== undefined && args['hash'] !== old['hash']
    ? { ok: false, error: 'hash_conflict' }
    : undefined;
}

function opened(workspace: Workspace, args: Json): Json {
  const trigger = workspace.triggers.get(String(args['trigger_id']));
  if (!trigger) return { ok: false, error: 'invalid_trigger_id' };
  if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' };
  if (workspace.clock.now() - trigger.since > TRIGGER_LIVES)
    return { ok: false, error: 'expired_trigger_id' };
  const answer = keep(workspace, args['view'], workspace.id('V'));
  if (answer['ok'] === true) trigger.used = true;
  return answer;
}

/** Keeps a view where Slack would take it. */
export function keep(workspace: Workspace, content: unknown, id: string): Json {
  const faults = blockKitFaults(isRecord(content) ? content : {});
  if (faults.length > 0 || !isRecord(content)) {
    const messages = faults.map((fault) => `[ERROR] ${fault}`);
    return { ok: false, error: 'invalid_arguments', response_metadata: { messages } };
  }
  const { team, app, bot } = workspace;
  const made = { team_id: team, app_id: app, bot_id: bot.id, hash: workspace.id('hash.') };
  const plain = { private_metadata: '', callback_id: '', state: { values: {} } };
  const view: Json = { ...plain, ...content, ...made, id, root_view_id: id };
  workspace.views.set(id, view);
  workspace.happened.emit('view', view);
  return { ok: true, view };
}
