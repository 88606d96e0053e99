import { visible } from './chat.ts';
import { kindOf, page } from './conversations.ts';
import { isRecord, type Json } from './json.ts';
import { type Methods, missingScope, refuse } from './method.ts';
import type { Workspace } from './workspace.ts';

/** docs.slack.dev/reference/methods/conversations.history: "Relevant *:history scope". */
const READS = {
  public_channel: 'channels:history',
  private_channel: 'groups:history',
  im: 'im:history',
  mpim: 'mpim:history',
} as const;

/** docs.slack.dev/reference/methods/conversations.history */
export const HISTORY_METHODS: Methods = {
  'conversations.history': {
    scopes: Object.values(READS),
    required: ['channel'],
    json: false,
    // Replies stand in their threads; only what was said to the whole room is here, a reply that was shown there too
    // (docs.slack.dev/messaging/sending-and-scheduling-messages, "Threading"). Newest first.
    handle: (workspace, args) =>
      read(workspace, args, (all) =>
        all
          .filter(
            ({ thread_ts: thread, ts, subtype }) =>
              thread === undefined || thread === ts || subtype === 'thread_broadcast',
          )
          .reverse(),
      ),
  },
  /** docs.slack.dev/reference/methods/conversations.replies: the thread's first message, then its replies, oldest first. */
  'conversations.replies': {
    scopes: Object.values(READS),
    required: ['channel', 'ts'],
    json: false,
    handle: (workspace, args) => {
      const at = args['ts'];
      return read(workspace, args, (all) =>
        all.some(({ ts }) => ts === at)
          ? all.filter(({ thread_ts: thread, ts }) => ts === at || thread === at)
          : undefined,
      );
    },
  },
};

function read(
  workspace: Workspace,
  args: Json,
  chosen: (all: readonly Json[]) => readonly Json[] | undefined,
): Json {
  const channel = visible(workspace, args);
  if (!channel) return refuse('channel_not_found');
  const missing = missingScope(workspace, READS[kindOf(channel)]);
  if (missing) return missing;
  if (!channel.members.has(workspace.bot.user)) return refuse('not_in_channel');
  const found = chosen(workspace.messages.get(channel.id) ?? []);
  if (!found) return refuse('thread_not_found');
  const { oldest = '0', latest } = args;
  const shown = found
    .filter(({ ts }) => Number(ts) > Number(oldest))
    .filter(({ ts }) => latest === undefined || Number(ts) < Number(latest))
    .map((message) => (isTrue(args['include_all_metadata']) ? message : without(message)));
  return { ...page(args, 'messages', shown), has_more: false };
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** Only the kind of its metadata is told of a message where nobody asked for all of it. */
function without(message: Json): Json {
  const { metadata, ...rest } = message;
  return isRecord(metadata) ? { ...rest, metadata: { event_type: metadata['event_type'] } } : rest;
}
