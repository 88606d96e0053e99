import { visible } from './chat.ts';
import { type Methods, refuse } from './method.ts';

/** docs.slack.dev/reference/methods/assistant.threads.setStatus */
export const ASSISTANT_METHODS: Methods = {
  'assistant.threads.setStatus': {
    scopes: ['chat:write', 'assistant:write'],
    required: ['channel_id', 'thread_ts'],
    handle: (workspace, args) => {
      if (!workspace.features.status) return refuse('unknown_method');
      const channel = visible(workspace, { channel: args['channel_id'] });
      if (!channel) return refuse('channel_not_found');
      const thread = String(args['thread_ts']);
      const found = workspace.messages.get(channel.id)?.some(({ ts }) => ts === thread);
      if (!found) return refuse('invalid_thread_ts');
      workspace.setStatus(channel.id, thread, String(args['status'] ?? ''));
      return { ok: true };
    },
  },
};
