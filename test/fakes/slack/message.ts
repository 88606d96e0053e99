import { blockKitFaults } from './block-kit.ts';
import { isRecord, type Json } from './json.ts';
import { identified } from './kept-blocks.ts';
import { refuse } from './method.ts';
import type { Workspace } from './workspace.ts';

/** Slack cuts what is longer (docs.slack.dev/reference/methods/chat.postMessage); here it is refused, so that no cut goes unseen. */
const LONGEST_TEXT = 40_000;

/** "A maximum of 100 attachments are allowed on a message": docs.slack.dev/reference/methods/chat.postMessage */
const MOST_ATTACHMENTS = 100;

/** Why Slack refuses these words; undefined where it takes them. Another server may know no tables. */
export function messageFault(args: Json, { features }: Workspace): Json | undefined {
  const { text, blocks, attachments } = args;
  if (!text && isNone(blocks) && isNone(attachments)) return refuse('no_text');
  if (typeof text === 'string' && text.length > LONGEST_TEXT) return refuse('msg_too_long');
  if (Array.isArray(attachments) && attachments.length > MOST_ATTACHMENTS)
    return refuse('too_many_attachments');
  if (blocks === undefined || blocks === null) return undefined;
  if (!Array.isArray(blocks)) return refuse('invalid_blocks_format');
  const hasTable = blocks.some((block) => isRecord(block) && block['type'] === 'table');
  const unknown = hasTable && !features.tables ? ['unsupported type: table'] : [];
  const faults = [...unknown, ...blockKitFaults(blocks)];
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  return faults.length > 0
    ? refuse('invalid_blocks', { errors: faults, response_metadata: { messages } })
    : undefined;
}

function isNone(list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}

/** The message as Slack keeps it: each block has an id. */
export function said({ bot, app, team }: Workspace, args: Json): Json {
  const { text, blocks, thread_ts, reply_broadcast, metadata } = args;
  return {
    user: bot.user,
    bot_id: bot.id,
    app_id: app,
    team,
    text: String(text ?? ''),
    ...(Array.isArray(blocks) ? { blocks: identified(blocks) } : {}),
    ...(thread_ts ? { thread_ts } : {}),
    // docs.slack.dev/reference/events/message/thread_broadcast
    ...(thread_ts && reply_broadcast ? { subtype: 'thread_broadcast' } : {}),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

/** Why Slack refuses metadata; undefined where it takes it: docs.slack.dev/messaging/message-metadata */
export function metadataFault(metadata: unknown): Json | undefined {
  if (metadata === undefined) return undefined;
  if (!isRecord(metadata)) return refuse('invalid_metadata_format');
  const { event_type: type, event_payload: payload } = metadata;
  if (typeof type !== 'string' || !isRecord(payload)) return refuse('invalid_metadata_schema');
  return JSON.stringify(metadata).length > 3000 ? refuse('metadata_too_large') : undefined;
}
