import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../../../../src/desk/desk.ts';
import { type Millis, SECOND } from '../../../../src/model/instant.ts';
import type { ChatFile, Log, Posted } from '../../../../src/ports.ts';
import { failedPost } from '../../shared/call-failure.ts';
import { codeOf, failureOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';

/** Where files are shared: a room or a direct message by its own id, and a thread in it. */
export interface FilePlace {
  readonly channel: string;
  readonly thread?: string;
}

/** Uploads files and shares them in one message; what came of it. Throws nothing. */
export type ShareFiles = (files: readonly ChatFile[], to: FilePlace) => Promise<Posted>;

/** What nobody mends by waiting (docs.slack.dev/reference/methods/files.completeUploadExternal, "Errors"). */
const REFUSED = new Set([
  'missing_scope',
  'channel_not_found',
  'invalid_channel',
  'not_in_channel',
  'no_permission',
  'posting_to_channel_denied',
  'file_uploads_disabled',
  'file_uploads_except_images_disabled',
  'file_upload_size_restricted',
  'file_type_not_allowed',
]);
const UPLOAD_DEADLINE: Millis = 20 * SECOND;
/**
 * Slack shares a file only after it has looked it through, a while after it said yes, and now and then never
 * (github.com/slackapi/bolt-js/issues/2115): it is looked for so long after.
 */
const LOOKS: readonly Millis[] = [0, 2 * SECOND, 5 * SECOND, 15 * SECOND];

export function createShareFiles(
  client: WebClient,
  log: Log,
  looks: readonly Millis[] = LOOKS,
): ShareFiles {
  /** The id under which Slack keeps a file that nobody sees yet. */
  async function upload({ name, bytes, alt }: ChatFile): Promise<string> {
    const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal({
      filename: name,
      length: bytes.length,
      // The library calls it `alt_text`, which Slack does not know (slackapi/python-slack-sdk#1818).
      ...{ alt_txt: fitted(alt, LIMITS.alt) },
    });
    // The URL is a secret: who has it can put in another file.
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(UPLOAD_DEADLINE),
    });
    if (!response.ok) throw Object.assign(new Error(), { code: `HTTP ${response.status}` });
    return id;
  }

  /** Tells the log where a file is not shown in the end. Nobody waits for it, and it keeps nothing alive. */
  async function watchFor(id: string, { channel }: FilePlace): Promise<void> {
    for (const look of looks) {
      if (look > 0) await pause(look, undefined, { ref: false });
      const { file } = await client.files.info({ file: id });
      const { public: open = {}, private: closed = {} } = file?.shares ?? {};
      if (channel in open || channel in closed) return;
    }
    log.warn('slack: a file was taken and has not been shown', { channel, file: id });
  }

  return async (files, to) => {
    const taken: { readonly id: string; readonly title: string }[] = [];
    try {
      for (const file of files) taken.push({ id: await upload(file), title: file.title });
    } catch (error) {
      // What is not completed is discarded.
      return failedPost({ ...failureOf(error), kind: 'unsent' }, REFUSED);
    }
    const [first, ...more] = taken;
    if (!first) return { kind: 'refused', error: 'no file' };
    try {
      const where = to.thread
        ? { channel_id: to.channel, thread_ts: to.thread }
        : { channel_id: to.channel };
      await client.files.completeUploadExternal({ files: [first, ...more], ...where });
    } catch (error) {
      return failedPost(failureOf(error), REFUSED);
    }
    watchFor(first.id, to).catch((error: unknown) =>
      log.warn('slack: a file could not be looked up', { file: first.id, error: codeOf(error) }),
    );
    return { kind: 'sent', ref: to.thread ?? '' };
  };
}

/** Brings an answer's files to where its words stand. Nobody waits for them, and whatever goes wrong, the answer itself has been given. */
export function createBringFiles(shareFiles: ShareFiles, log: Log) {
  return async (
    files: Answer['files'],
    placeOf: () => Promise<FilePlace | undefined>,
  ): Promise<void> => {
    if (!files) return;
    try {
      const made = await files();
      const place = made.length > 0 ? await placeOf() : undefined;
      if (!place) return;
      const shared = await shareFiles(made, place);
      if (shared.kind !== 'sent') {
        log.warn('slack: a file could not be shown', { ...place, error: shared.error });
      }
    } catch (error) {
      log.warn('slack: no file could be made for an answer', { error: String(error) });
    }
  };
}

function fitted(text: string, most: number): string {
  return text.length <= most ? text : `${[...text.slice(0, most - 2)].slice(0, -1).join('')}…`;
}
