import type { Json } from './json.ts';
import { type Methods, refuse } from './method.ts';
import type { Member, Workspace } from './workspace.ts';

/** Who there is in a workspace: people, bots, user groups, and the workspace itself. */
export const DIRECTORY_METHODS: Methods = {
  'auth.test': {
    handle: ({ team, bot, url }) => ({
      ok: true,
      url,
      team: 'Police',
      user: bot.name,
      team_id: team,
      user_id: bot.user,
      bot_id: bot.id,
      is_enterprise_install: false,
    }),
  },
  'users.info': {
    scopes: ['users:read'],
    required: ['user'],
    json: false,
    handle: (workspace, args) => {
      const user = workspace.users.get(String(args['user']));
      return user ? { ok: true, user: profiled(user) } : refuse('user_not_found');
    },
  },
  'bots.info': {
    scopes: ['users:read'],
    json: false,
    handle: ({ bot, app }, args) =>
      args['bot'] === bot.id
        ? {
            ok: true,
            bot: { id: bot.id, deleted: false, app_id: app, user_id: bot.user, name: bot.name },
          }
        : refuse('bot_not_found'),
  },
  'usergroups.list': {
    scopes: ['usergroups:read'],
    json: false,
    handle: (workspace, args) =>
      grouped(workspace, (groups) => ({
        ok: true,
        usergroups: [...groups].map(([id, { handle, users }]) => ({
          id,
          team_id: workspace.team,
          is_usergroup: true,
          name: handle,
          handle,
          date_delete: 0,
          user_count: users.length,
          ...(args['include_users'] === 'true' || args['include_users'] === true ? { users } : {}),
        })),
      })),
  },
  'usergroups.users.list': {
    scopes: ['usergroups:read'],
    required: ['usergroup'],
    json: false,
    handle: (workspace, args) =>
      grouped(workspace, (groups) => {
        const group = groups.get(String(args['usergroup']));
        return group ? { ok: true, users: group.users } : refuse('no_such_subteam');
      }),
  },
  'team.info': {
    scopes: ['team:read'],
    handle: ({ team, url }, args) =>
      args['team'] === undefined || args['team'] === team
        ? { ok: true, team: { id: team, name: 'Police', url, domain: 'police', email_domain: '' } }
        : refuse('team_not_found'),
  },
};

/** "only available on Standard and above plans": docs.slack.dev/reference/methods/usergroups.list */
function grouped(
  { features, usergroups }: Workspace,
  answer: (groups: Workspace['usergroups']) => Json,
): Json {
  return features.usergroups ? answer(usergroups) : refuse('plan_upgrade_required');
}

/** docs.slack.dev/reference/objects/user-object; one who is deactivated keeps little. */
function profiled(member: Member): Json {
  const { name } = member;
  const profile = { real_name: name, display_name: name };
  if (member.deleted) return { ...member, profile };
  const rights = { is_admin: false, is_owner: false, is_primary_owner: false, is_app_user: false };
  return { ...member, real_name: name, tz: 'Europe/Oslo', ...rights, profile };
}
