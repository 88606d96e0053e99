import type { WebClient } from '@slack/web-api';
import { type Instant, MINUTE, type Millis, SECOND } from '../../../../src/model/instant.ts';
import type { ChatRooms, Found, Post, Posted, Store } from '../../../../src/ports.ts';
import { codeOf, failureOf } from '../api/errors.ts';
import { keepLong } from './button-payload.ts';
import type { ShareFiles } from './files.ts';
import { render } from './send-reply.ts';

/** The kind of the metadata that goes with a message (docs.slack.dev/messaging/message-metadata). */
const EVENT = 'kanalvakt_message';
const PAGE = 200;
/** More of a busy room's messages than this are not read to find one. */
const PAGES = 5;
/** A message's time is Slack's, and our clock may be ahead of it. */
const CLOCKS_APART: Millis = 5 * MINUTE;

/** What nobody mends by waiting (docs.slack.dev/reference/methods/chat.postMessage, "Errors"). */
const REFUSED = new Set([
  'channel_not_found',
  'is_archived',
  'msg_too_long',
  'msg_blocks_too_long',
  'invalid_blocks',
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'is_inactive',
]);
/** Rooms of Slack's as the outbox writes to them: each call is one attempt, and the outbox decides on the next. */
export function createRooms(client: WebClient, shareFiles: ShareFiles, store: Store): ChatRooms {
  async function post({ room, reply, key, thread }: Post): Promise<Posted> {
    await keepLong(reply.actions, store);
    const { text, blocks, more } = render(reply);
    const quiet = {
      channel: room,
      unfurl_links: false,
      unfurl_media: false,
      ...(thread ? { thread_ts: thread } : {}),
    };
    let first: string | undefined;
    try {
      const { ts = '' } = await client.chat.postMessage({
        ...quiet,
        text,
        blocks,
        metadata: metadataOf(key),
      });
      first = ts;
      for (const rest of more) await client.chat.postMessage({ ...quiet, text, blocks: rest });
      return { kind: 'sent', ref: ts };
    } catch (error) {
      const posted = postedOf(error);
      // Its beginning stands there: sent again without a look, it would stand there twice.
      return first === undefined ? posted : { kind: 'uncertain', error: codeOf(error) };
    }
  }

  async function edit(ref: string, { room, reply, key }: Post): Promise<Posted> {
    await keepLong(reply.actions, store);
    const { text, blocks } = render(reply);
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
      return postedOf(error);
    }
  }

  async function find(room: string, key: string, since: Instant, thread?: string): Promise<Found> {
    const about = {
      channel: room,
      oldest: String(Math.floor((since - CLOCKS_APART) / SECOND)),
      include_all_metadata: true,
      limit: PAGE,
    };
    try {
      let cursor: string | undefined;
      for (let read = 0; read < PAGES; read++) {
        const next = { ...about, ...(cursor ? { cursor } : {}) };
        const { messages = [], response_metadata: page } = thread
          ? await client.conversations.replies({ ...next, ts: thread })
          : await client.conversations.history(next);
        const found = messages.find(({ metadata }) => keyIn(metadata) === key);
        if (found?.ts) return { kind: 'found', ref: found.ts };
        cursor = page?.next_cursor;
        if (!cursor) return { kind: 'absent' };
      }
      return { kind: 'unknown', error: 'too many messages' };
    } catch (error) {
      return { kind: 'unknown', error: codeOf(error) };
    }
  }

  return {
    name: 'slack',
    post,
    edit,
    find,
    attach: (room, thread, files) => shareFiles(files, { channel: room, thread }),
  };
}

function metadataOf(key: string) {
  return { event_type: EVENT, event_payload: { key } };
}

function postedOf(error: unknown): Posted {
  const { code, kind } = failureOf(error);
  if (kind === 'uncertain') return { kind, error: code };
  return { kind: REFUSED.has(code) ? 'refused' : 'failed', error: code };
}

function keyIn(metadata: unknown): unknown {
  const { event_type: type, event_payload: payload } = (metadata ?? {}) as {
    event_type?: unknown;
    event_payload?: { key?: unknown };
  };
  return type === EVENT ? payload?.key : undefined;
}
