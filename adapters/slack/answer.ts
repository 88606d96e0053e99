import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../../src/desk/desk.ts';
import { DAY } from '../../src/model/instant.ts';
import type { Reply } from '../../src/model/reply.ts';
import type { Log, Store } from '../../src/ports.ts';
import { renderReply } from './blocks.ts';
import { codeOf } from './people.ts';
import { buttonValue } from './pressed.ts';

/** Sends answers to where they belong. */
export interface Answerer {
  /** For the asker alone, with a button to show it to the room. */
  privately(answer: Answer, respond: RespondFn, id: string): Promise<void>;
  /** For everybody in the room or thread. */
  openly(answer: Answer, to: { readonly channel: string; readonly thread?: string }): Promise<void>;
  /** Shows the room an answer that somebody got alone. */
  share(id: string, person: string, respond: RespondFn): Promise<void>;
}

const SHARE: Readonly<Record<Reply['language'], string>> = { nb: 'Del', nn: 'Del', en: 'Share' };
const SHARED: Readonly<Record<Reply['language'], string>> = {
  nb: 'Delt av',
  nn: 'Delt av',
  en: 'Shared by',
};
const GONE = 'Svaret er for gammelt til å deles. / That answer is too old to share.';

export function createAnswerer(options: {
  readonly client: WebClient;
  readonly store: Store;
  readonly log: Log;
}): Answerer {
  const { client, store, log } = options;
  const render = (reply: Reply) =>
    renderReply(reply, {
      actions: ({ do: press }, index) => ({
        actionId: `press:${index}`,
        value: buttonValue(press),
      }),
    });

  return {
    async privately({ reply, verdicts }, respond, id) {
      const { text, blocks, more } = render(reply);
      if (verdicts.length > 0) await store.set(`slack/answers/${id}`, reply, DAY);
      const share = {
        type: 'actions' as const,
        elements: [
          {
            type: 'button' as const,
            action_id: 'share',
            value: id,
            text: { type: 'plain_text' as const, text: SHARE[reply.language] },
          },
        ],
      };
      const shown = verdicts.length > 0 && more.length === 0 ? [...blocks, share] : blocks;
      await respond({ response_type: 'ephemeral', replace_original: false, text, blocks: shown });
      for (const rest of more) {
        await respond({ response_type: 'ephemeral', replace_original: false, text, blocks: rest });
      }
    },
    async openly({ reply }, { channel, thread }) {
      const { text, blocks, more } = render(reply);
      const to = { channel, ...(thread ? { thread_ts: thread } : {}) };
      const quiet = { unfurl_links: false, unfurl_media: false };
      try {
        for (const part of [blocks, ...more]) {
          await client.chat.postMessage({ ...to, ...quiet, text, blocks: part });
        }
      } catch (error) {
        // Nobody can be told in a room that cannot be written to: the log is where it is looked for.
        log.warn('slack: an answer could not be posted', { channel, error: codeOf(error) });
      }
    },
    async share(id, person, respond) {
      const reply = await store.get<Reply>(`slack/answers/${id}`);
      if (!reply) {
        await respond({ response_type: 'ephemeral', replace_original: false, text: GONE });
        return;
      }
      const { text, blocks, more } = render({ ...reply, actions: [] });
      const by = {
        type: 'rich_text' as const,
        elements: [
          {
            type: 'rich_text_section' as const,
            elements: [
              { type: 'text' as const, text: `${SHARED[reply.language]} ` },
              { type: 'user' as const, user_id: person },
            ],
          },
        ],
      };
      for (const part of [[by, ...blocks], ...more]) {
        await respond({ response_type: 'in_channel', replace_original: false, text, blocks: part });
      }
    },
  };
}
