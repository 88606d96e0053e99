import { visible } from './chat.ts';
import { isRecord, type Json } from './json.ts';
import { invalidArguments, type Methods, refuse } from './method.ts';
import type { Workspace } from './workspace.ts';

/** A file from the request for its URL on. */
export interface SlackFile {
  readonly id: string;
  readonly name: string;
  /** As it was told before the upload. */
  readonly length: number;
  readonly alt: string;
  title: string;
  bytes?: Uint8Array;
  isCompleted: boolean;
  /** Where it was shared, once Slack has worked it through. */
  readonly shares: { readonly channel: string; readonly ts: string; readonly thread?: string }[];
}

/** "longer than the limit of 1000 character": docs.slack.dev/reference/methods/files.getUploadURLExternal */
const LONGEST_ALT = 1000;

/** docs.slack.dev/reference/methods/files.getUploadURLExternal and its neighbours */
export const FILE_METHODS: Methods = {
  'files.getUploadURLExternal': {
    scopes: ['files:write'],
    required: ['filename', 'length'],
    handle: (workspace, args) => {
      const length = Number(args['length']);
      if (!Number.isInteger(length)) return invalidArguments('[ERROR] length: must be an integer');
      if (length <= 0) return refuse('missing_argument');
      const alt = String(args['alt_txt'] ?? '');
      if (alt.length > LONGEST_ALT) return refuse('alt_txt_too_large');
      if (workspace.features.files === false) return refuse('file_uploads_disabled');
      const id = workspace.id('F0');
      const ticket = workspace.id('ticket-');
      const name = String(args['filename']);
      workspace.files.set(id, {
        id,
        name,
        length,
        alt,
        title: name,
        isCompleted: false,
        shares: [],
      });
      workspace.uploads.set(ticket, id);
      return { ok: true, upload_url: `${workspace.address}/upload/v1/${ticket}`, file_id: id };
    },
  },
  'files.completeUploadExternal': {
    scopes: ['files:write'],
    required: ['files'],
    handle: (workspace, args) => {
      const named = args['files'];
      if (!Array.isArray(named) || named.length === 0 || !named.every(isRecord))
        return invalidArguments('[ERROR] files: must be a list of objects');
      const files = named.map(({ id }) => workspace.files.get(String(id)));
      // "This method can only be called once."
      if (files.some((file) => !file?.bytes || file.isCompleted)) return refuse('file_not_found');
      const known = files as SlackFile[];
      const { channel_id: channel, thread_ts: thread } = args;
      const fault = channel === undefined ? undefined : sharingFault(workspace, args);
      if (fault) return refuse(fault);
      for (const [index, file] of known.entries()) {
        file.isCompleted = true;
        file.title = String(named[index]?.['title'] ?? file.title);
      }
      if (channel !== undefined) {
        const text = String(args['initial_comment'] ?? '');
        const to = { channel: String(channel), ...(thread ? { thread: String(thread) } : {}) };
        workspace.processing.push({ files: known, text, ...to });
        if (!workspace.isSlow) processed(workspace);
      }
      return { ok: true, files: known.map(({ id, title }) => ({ id, title })) };
    },
  },
  /** "retrieve … information about files": docs.slack.dev/reference/methods/files.info */
  'files.info': {
    scopes: ['files:read'],
    required: ['file'],
    json: false,
    handle: (workspace, args) => {
      const file = workspace.files.get(String(args['file']));
      if (!file?.isCompleted) return refuse('file_not_found');
      const told: Record<string, Json[]> = {};
      for (const { channel, ts, thread } of file.shares)
        told[channel] = [
          ...(told[channel] ?? []),
          { ts, ...(thread ? { thread_ts: thread } : {}) },
        ];
      const { id, name, title, alt } = file;
      const shares = Object.keys(told).length > 0 ? { public: told } : {};
      return { ok: true, file: { id, name, title, alt_txt: alt, shares } };
    },
  },
};

/** Why it may not be shared there. A person's id is no channel: github.com/slackapi/bolt-js/issues/2115 */
function sharingFault(workspace: Workspace, args: Json): string | undefined {
  const channel = visible(workspace, { channel: args['channel_id'] });
  if (!channel) return 'channel_not_found';
  if (!channel.members.has(workspace.bot.user)) return 'not_in_channel';
  return channel.is_archived || channel.is_read_only ? 'posting_to_channel_denied' : undefined;
}

/** Shares what is done with: "Files are processed asynchronously via a job handler". */
export function processed(workspace: Workspace): void {
  for (const { files, text, channel, thread } of workspace.processing.splice(0)) {
    const { ts } = workspace.post(channel, {
      subtype: 'file_share',
      user: workspace.bot.user,
      bot_id: workspace.bot.id,
      text,
      files: files.map(({ id, name, title, alt }) => ({ id, name, title, alt_txt: alt })),
      ...(thread ? { thread_ts: thread } : {}),
    });
    for (const file of files)
      file.shares.push({ channel, ts: String(ts), ...(thread ? { thread } : {}) });
  }
}

/** Takes the bytes of an upload: the status with which Slack answers. */
export function takeUpload(workspace: Workspace, ticket: string, bytes: Uint8Array): number {
  const id = workspace.uploads.get(ticket);
  const file = workspace.files.get(id ?? '');
  workspace.uploads.delete(ticket);
  if (!file || file.length !== bytes.length) return 400;
  file.bytes = bytes;
  return 200;
}
