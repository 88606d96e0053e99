import { randomUUID } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import type { Answer } from '../../../../src/desk/desk.ts';
import type { Language } from '../../../../src/model/language.ts';
import type { ButtonAction, Reply } from '../../../../src/model/replies/reply.ts';
import type { ChatRooms, Clock, Log, Store, Told } from '../../../../src/ports.ts';
import type { ButtonPayloads } from '../../shared/button-payloads.ts';
import { followUp } from '../../shared/follow-up.ts';
import { isReceipt } from '../../shared/receipt.ts';
import { createSharedAnswers, TOO_OLD_TO_SHARE } from '../../shared/shared-answers.ts';
import { codeOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';
import { type RetryOptions, withRetry } from '../api/retry.ts';
import type { ReplyTarget } from '../people/reply-target.ts';
import { type Rendered, renderWithPayloads } from './blocks.ts';
import { createBringFiles, type FilePlace, type ShareFiles } from './files.ts';
import { respond } from './respond.ts';
import { metadataOf } from './rooms.ts';
import type { WorkingSign } from './working-sign.ts';

/** Sends answers to where they belong. */
export interface ReplySender {
  /** @param pressed what the button does that was pressed for it */
  answer(answer: Answer, to: ReplyTarget, pressed?: ButtonAction['kind']): Promise<void>;
  /** Shows the room an answer that somebody got alone. */
  share(id: string, person: string, url: string): Promise<void>;
  /** Writes to one person, unasked. */
  tell(person: string, reply: Reply): Promise<Told>;
}

/** Where a person cannot be written to, and never will be (docs.slack.dev/reference/methods/chat.postMessage). */
const REFUSED = new Set([
  'channel_not_found',
  'user_not_found',
  'is_archived',
  'restricted_action',
]);

/**
 * The blocks are not taken as they are (docs.slack.dev/reference/methods/chat.postMessage): where there is a table among
 * them, another server than Slack may know none.
 */
const BLOCKS_REFUSED = new Set(['invalid_blocks', 'invalid_blocks_format', 'invalid_attachments']);

export function createReplySender(options: {
  readonly client: WebClient;
  readonly store: Store;
  readonly payloads: ButtonPayloads;
  readonly log: Log;
  readonly shareFiles: ShareFiles;
  readonly sign: Pick<WorkingSign, 'whileLooking'>;
  /** Looks for a message that may have been taken; somebody waits for it. */
  readonly find: ChatRooms['find'];
  readonly clock: Clock;
}): ReplySender {
  const { client, store, payloads, log, shareFiles, sign, find, clock } = options;
  const sharedAnswers = createSharedAnswers<Reply>('slack', store);
  const bringFiles = createBringFiles(shareFiles, log);

  let tables = true;

  async function put(answer: Answer, to: ReplyTarget, retry: RetryOptions): Promise<void> {
    try {
      await putInWay(answer, to, retry);
    } catch (error) {
      const hasTable = answer.reply.blocks.some((one) => one.kind === 'list' && one.table);
      if (!tables || !hasTable || !BLOCKS_REFUSED.has(codeOf(error))) {
        if (to.kind === 'alone') throw error;
        // Nobody can be told in a room that cannot be written to: the log is where it is looked for.
        const channel = to.kind === 'room' ? to.channel : to.person;
        log.warn('slack: an answer could not be posted', { channel, error: codeOf(error) });
        return;
      }
      tables = false;
      log.warn('slack: no table is taken here; lists are sent instead', { error: codeOf(error) });
      await put(answer, to, retry);
    }
  }

  async function putInWay(answer: Answer, to: ReplyTarget, retry: RetryOptions): Promise<void> {
    if (to.kind === 'alone') await answerAlone(answer, to, retry);
    else await answerOpenly(answer, targetOf(to), retry);
  }

  async function answerAlone(
    { reply, verdicts, files, isIllustrated, announcement }: Answer,
    { url, id, person }: Extract<ReplyTarget, { kind: 'alone' }>,
    retry: RetryOptions,
  ): Promise<void> {
    const rendered = await renderWithPayloads(reply, payloads, { tables });
    const shareable = verdicts.length > 0;
    if (shareable) await sharedAnswers.keep(id, reply);
    const messages = messagesOf(rendered);
    if (shareable) messages.at(-1)?.push(shareButton(id, reply.language));
    // A response_url takes no more than so many, and none when it is half an hour old.
    let isTaken = true;
    for (const [index, blocks] of messages.entries()) {
      isTaken &&=
        index < LIMITS.responses &&
        (await respond(
          url,
          { response_type: 'ephemeral', text: rendered.text, blocks },
          log,
          retry,
        ));
      if (!isTaken) await post({ channel: person }, rendered.text, blocks, retry);
    }
    if (announcement) {
      // The response_url reaches rooms that the bot is not in. It says that something was done: at most once.
      const { text, blocks } = await renderWithPayloads(announcement, payloads);
      await respond(url, { response_type: 'in_channel', text, blocks }, log);
    }
    // What only one person sees can carry no file: what was asked for comes by direct message, under the headline.
    if (isIllustrated) return;
    void bringFiles(files, async () => {
      const named = await renderWithPayloads({ ...reply, blocks: [], actions: [] }, payloads);
      const { channel } = await post({ channel: person }, named.text, named.blocks);
      return { channel };
    });
  }

  async function answerOpenly(
    { reply, files }: Answer,
    to: Target,
    retry: RetryOptions,
  ): Promise<void> {
    const rendered = await renderWithPayloads(reply, payloads, { tables });
    let first: FilePlace | undefined;
    for (const blocks of messagesOf(rendered)) {
      const posted = await post(to, rendered.text, blocks, retry);
      first ??= posted;
    }
    // In a direct message there is nobody whom a file outside a thread would disturb.
    const thread = to.thread_ts ?? (first?.channel.startsWith('D') ? undefined : first?.thread);
    const place = first && { channel: first.channel, ...(thread ? { thread } : {}) };
    void bringFiles(files, async () => place);
  }

  /** Where it now stands: Slack tells the direct message's own id where a person's was given. */
  async function post(
    to: Target,
    text: string,
    blocks: KnownBlock[],
    retry: RetryOptions = {},
  ): Promise<FilePlace> {
    const key = `answer/${randomUUID()}`;
    const since = clock.now();
    return await withRetry(
      async () => {
        const { channel = to.channel, ts = '' } = await client.chat.postMessage({
          ...to,
          text,
          blocks,
          metadata: metadataOf(key),
          unfurl_links: false,
          unfurl_media: false,
        });
        return { channel, thread: ts };
      },
      retry,
      async () => {
        const found = await find(to.channel, key, since, to.thread_ts);
        return found.kind === 'found' ? { channel: to.channel, thread: found.ref } : undefined;
      },
    );
  }

  return {
    async answer(answer, to, pressed) {
      await put(answer, to, { uncertain: !isReceipt(answer, pressed) });
      await sign.whileLooking(answer, to);
      followUp(
        answer,
        (next) => put(next, to, { uncertain: true }),
        (error) => log.warn('slack: an answer could not be followed up', { error: codeOf(error) }),
      );
    },
    async share(id, person, url) {
      const reply = await sharedAnswers.find(id);
      if (!reply) {
        await respond(url, { response_type: 'ephemeral', text: TOO_OLD_TO_SHARE }, log);
        return;
      }
      const rendered = await renderWithPayloads({ ...reply, actions: [] }, payloads, { tables });
      const [first = [], ...more] = messagesOf(rendered);
      for (const blocks of [[sharedBy(person, reply.language), ...first], ...more]) {
        await respond(url, { response_type: 'in_channel', text: rendered.text, blocks }, log);
      }
    },
    async tell(person, reply) {
      const { text, blocks } = await renderWithPayloads(reply, payloads);
      try {
        await post({ channel: person }, text, blocks);
        return 'told';
      } catch (error) {
        return REFUSED.has(codeOf(error)) ? 'refused' : 'failed';
      }
    },
  };
}

interface Target {
  /** A room's id, or a person's: "Pass a user's ID as the value of channel to post to that user's App Home". */
  readonly channel: string;
  readonly thread_ts?: string;
}

function targetOf(to: Exclude<ReplyTarget, { kind: 'alone' }>): Target {
  if (to.kind === 'person') return { channel: to.person };
  return { channel: to.channel, ...(to.thread ? { thread_ts: to.thread } : {}) };
}

function messagesOf({ blocks, more }: Rendered): KnownBlock[][] {
  return [blocks, ...more];
}

function shareButton(id: string, language: Language): KnownBlock {
  const text = {
    type: 'plain_text' as const,
    text: LANGUAGE_RECORDS[language].messages['chat.share'],
  };
  return { type: 'actions', elements: [{ type: 'button', action_id: 'share', value: id, text }] };
}

function sharedBy(person: string, language: Language): KnownBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: `${LANGUAGE_RECORDS[language].messages['chat.shared-by']} ` },
          { type: 'user', user_id: person },
        ],
      },
    ],
  };
}
