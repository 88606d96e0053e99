import { blockKitFaults } from './block-kit.ts';
import { isRecord, type Json } from './json.ts';
import { identified } from './kept-blocks.ts';
import { invalidArguments, type Methods, refuse } from './method.ts';
import type { Workspace } from './workspace.ts';

/** "trigger_id values expire in 3 seconds and may be used once": docs.slack.dev/interactivity/handling-user-interaction */
const TRIGGER_LIVES = 3000;

/** view_too_large: "greater than 250kb", docs.slack.dev/reference/methods/views.open */
const LARGEST_VIEW = 250_000;

/** "A modal can hold up to 3 views at a time": docs.slack.dev/surfaces/modals */
const STACK = 3;

/** docs.slack.dev/surfaces/modals and docs.slack.dev/surfaces/app-home */
export const VIEW_METHODS: Methods = {
  'views.open': {
    required: ['view', 'trigger_id'],
    handle: (workspace, args) =>
      exchanged(workspace, args, (user) => openView(workspace, user, args['view'])),
  },
  'views.push': {
    required: ['view', 'trigger_id'],
    handle: (workspace, args) =>
      exchanged(workspace, args, (user) => pushView(workspace, user, args['view'])),
  },
  'views.update': {
    required: ['view'],
    handle: (workspace, args) => {
      const old = [...workspace.views.values()].find(
        ({ id, external_id: external }) =>
          id === args['view_id'] || (external && external === args['external_id']),
      );
      if (!old) return refuse('not_found');
      return changed(args, old) ?? updateView(workspace, old, args['view']);
    },
  },
  'views.publish': {
    required: ['user_id', 'view'],
    handle: (workspace, args) => {
      const user = String(args['user_id']);
      // Its "common error response": api.slack.com/methods/views.publish
      if (!workspace.users.has(user)) return invalidArguments('invalid `user_id`');
      if (!workspace.features.home) return refuse('not_enabled');
      const old = workspace.homes.get(user);
      const id = String(old?.['id'] ?? workspace.id('V'));
      const answer = changed(args, old) ?? keep(workspace, args['view'], { id, type: 'home' });
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
    ? refuse('hash_conflict')
    : undefined;
}

function exchanged(workspace: Workspace, args: Json, open: (user: string) => Json): Json {
  const trigger = workspace.triggers.get(String(args['trigger_id']));
  if (!trigger) return refuse('invalid_trigger_id');
  if (trigger.used) return refuse('exchanged_trigger_id');
  if (workspace.clock.now() - trigger.since > TRIGGER_LIVES) return refuse('expired_trigger_id');
  const answer = open(trigger.user);
  if (answer['ok'] === true) trigger.used = true;
  return answer;
}

function openView(workspace: Workspace, user: string, content: unknown): Json {
  const answer = keep(workspace, content, { id: workspace.id('V') });
  if (!isRecord(answer['view'])) return answer;
  clearViews(workspace, user);
  workspace.modals.set(user, [String(answer['view']['id'])]);
  return answer;
}

/** Puts a view on top of a person's open modal, as views.push and its acknowledgement do. */
export function pushView(workspace: Workspace, user: string, content: unknown): Json {
  const stack = workspace.modals.get(user) ?? [];
  const [root] = stack;
  if (root === undefined) return refuse('not_found');
  if (stack.length >= STACK) return refuse('push_limit_reached');
  const place = { id: workspace.id('V'), root_view_id: root, previous_view_id: stack.at(-1) };
  const answer = keep(workspace, content, place);
  if (isRecord(answer['view'])) stack.push(place.id);
  return answer;
}

/** Replaces an open view, which keeps its id and place. */
export function updateView(workspace: Workspace, old: Json, content: unknown): Json {
  const { id, type, root_view_id, previous_view_id } = old;
  return keep(workspace, content, { id: String(id), type, root_view_id, previous_view_id });
}

/** Closes the view on top; the person is back at the one before. */
export function popView(workspace: Workspace, user: string): void {
  const id = workspace.modals.get(user)?.pop();
  if (id !== undefined) workspace.views.delete(id);
}

/** Closes every view of a person's modal. */
export function clearViews(workspace: Workspace, user: string): void {
  for (const id of workspace.modals.get(user) ?? []) workspace.views.delete(id);
  workspace.modals.delete(user);
}

/** Keeps a view where Slack would take it. */
function keep(workspace: Workspace, content: unknown, place: { id: string } & Json): Json {
  const kind = place['type'] ?? 'modal';
  const view = isRecord(content) ? content : {};
  const faults = blockKitFaults(view);
  if (view['type'] !== kind) faults.unshift(`view/type: must be ${String(kind)}`);
  if (faults.length > 0) return invalidArguments(...faults.map((each) => `[ERROR] ${each}`));
  if (JSON.stringify(view).length > LARGEST_VIEW) return refuse('view_too_large');
  const external = view['external_id'];
  const others = [...workspace.views.values(), ...workspace.homes.values()];
  if (
    external &&
    others.some((each) => each['external_id'] === external && each['id'] !== place.id)
  )
    return refuse('duplicate_external_id');
  const { team, app, bot } = workspace;
  const made = { team_id: team, app_id: app, bot_id: bot.id, hash: workspace.id('hash.') };
  const plain = { private_metadata: '', callback_id: '', external_id: '', state: { values: {} } };
  const kept: Json = {
    ...plain,
    ...view,
    ...made,
    blocks: identified(view['blocks']),
    root_view_id: place.id,
    previous_view_id: null,
    ...place,
    type: kind,
  };
  if (kind === 'modal') {
    workspace.views.set(place.id, kept);
    workspace.happened.emit('view', kept);
  }
  return { ok: true, view: kept };
}
