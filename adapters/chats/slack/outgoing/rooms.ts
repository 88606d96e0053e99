import type { WebClient } from '@slack/web-api';
import { type Instant, SECOND } from '../../../../src/model/instant.ts';
import type { ChatRooms, Found, Post, Posted } from '../../../../src/ports.ts';
import type { ButtonPayloads } from '../../shared/button-payloads.ts';
import { failedPost } from '../../shared/call-failure.ts';
import { findMessage, lookedFrom } from '../../shared/find-message.ts';
import { codeOf, failureOf } from '../api/errors.ts';
import { reachOf } from '../api/room-reach.ts';
import { renderWithPayloads } from './blocks.ts';
import type { ShareFiles } from './files.ts';

/** The kind of the metadata that goes with a message (docs.slack.dev/messaging/message-metadata). */
const EVENT = 'kanalvakt_message';
const PAGE = 200;

/** What nobody mends by waiting (docs.slack.dev/reference/methods/chat.postMessage, "Errors"). */
const REFUSED = new Set([
  'channel_not_found',
  'is_archived',
  'msg_too_long',
  'msg_blocks_too_long',
  'invalid_blocks',
  'is_inactive',
]);
/** docs.slack.dev/reference/methods/chat.update, "Errors": deleted, another's, or older than the workspace lets one edit. */
const GONE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);

/** Rooms of Slack's as the outbox writes to them: each call is one attempt, and the outbox decides on the next. */
export function createRooms(
  client: WebClient,
  shareFiles: ShareFiles,
  payloads: ButtonPayloads,
): ChatRooms {
  async function post({ room, reply, key, thread, broadcast }: Post): Promise<Posted> {
    const { text, blocks, more } = await renderWithPayloads(reply, payloads);
    const quiet = {
      channel: room,
      unfurl_links: false,
      unfurl_media: false,
      ...(thread ? { thread_ts: thread } : {}),
    };
    let first: string | undefined;
    try {
      const message = { ...quiet, text, blocks, metadata: metadataOf(key) };
      const { ts = '' } = await client.chat.postMessage(
        thread && broadcast ? { ...message, thread_ts: thread, reply_broadcast: true } : message,
      );
      first = ts;
      for (const rest of more) await client.chat.postMessage({ ...quiet, text, blocks: rest });
      return { kind: 'sent', ref: ts };
    } catch (error) {
      return failedPost(failureOf(error), REFUSED, { isBegun: first !== undefined });
    }
  }

  async function edit(ref: string, { room, reply, key }: Post): Promise<Posted> {
    const { text, blocks } = await renderWithPayloads(reply, payloads);
    try {
      await client.chat.update({
        channel: room,
        ts: ref,
        text,
        blocks,
        metadata: metadataOf(key),
      });
      return { kind: 'sent', ref };
    } catch (error) {
      return failedPost(failureOf(error), REFUSED, { gone: GONE });
    }
  }

  async function find(room: string, key: string, since: Instant, thread?: string): Promise<Found> {
    const about = {
      channel: room,
      oldest: String(Math.floor(lookedFrom(since) / SECOND)),
      include_all_metadata: true,
      limit: PAGE,
    };
    return findMessage(
      async (cursor) => {
        const next = { ...about, ...(cursor ? { cursor } : {}) };
        const { messages = [], response_metadata: page } = thread
          ? await client.conversations.replies({ ...next, ts: thread })
          : await client.conversations.history(next);
        return { messages, next: page?.next_cursor };
      },
      ({ ts, metadata }) => (keyIn(metadata) === key ? ts : undefined),
      codeOf,
    );
  }

  return {
    name: 'slack',
    reach: (room) => reachOf(room, client),
    post,
    edit,
    find,
    attach: (room, thread, files) => shareFiles(files, { channel: room, thread }),
  };
}

/** By which `find` knows a message again. */
export function metadataOf(key: string) {
  return { event_type: EVENT, event_payload: { key } };
}

function keyIn(metadata: unknown): unknown {
  const { event_type: type, event_payload: payload } = (metadata ?? {}) as {
    event_type?: unknown;
    event_payload?: { key?: unknown };
  };
  return type === EVENT ? payload?.key : undefined;
}
