import type { WebClient } from '@slack/web-api';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import type { Answer, Asker, Desk } from '../../../../src/desk/desk.ts';
import type { Millis } from '../../../../src/model/instant.ts';
import type { Language } from '../../../../src/model/language.ts';
import type { Log } from '../../../../src/ports.ts';
import { SIGN_AFTER, withSignWhenLate } from '../../shared/sign-when-late.ts';
import { codeOf } from '../api/errors.ts';
import { conversationOf, type ReplyTarget } from '../people/reply-target.ts';
import { respond } from './respond.ts';

/** Shows a person that something is being done for them. */
export interface WorkingSign {
  /**
   * Gives what the work gave; a sign is given once that takes longer than an instant. The answer takes it away.
   *
   * @param asked whose words are being answered, for the language of the sign; empty for a press
   */
  during<T>(work: Promise<T>, to: ReplyTarget, asked: { person: string; text: string }): Promise<T>;
  /** Shows that looks are still coming in, until they have. To be called once the answer stands there. */
  whileLooking(answer: Pick<Answer, 'later' | 'reply'>, to: ReplyTarget): Promise<void>;
}

/**
 * What no later call changes: another server than Slack, or an app that may not
 * (docs.slack.dev/reference/methods/assistant.threads.setStatus, "Errors").
 */
const FOR_GOOD = new Set(['unknown_method', 'missing_scope', 'not_allowed_token_type']);

/** @param deadline aborts after this time */
export function createWorkingSign(options: {
  readonly client: WebClient;
  readonly desk: Pick<Desk, 'languageOf'>;
  readonly log: Log;
  readonly deadline: (after: Millis) => AbortSignal;
}): WorkingSign {
  const { client, desk, log, deadline } = options;
  let isShown = true;

  /** The line under a thread. It goes with the app's next message there, and after two minutes at the latest. */
  async function setStatus(to: ReplyTarget, status: string): Promise<void> {
    if (!isShown || to.kind !== 'room' || to.thread === undefined) return;
    try {
      await client.assistant.threads.setStatus({
        channel_id: to.channel,
        thread_ts: to.thread,
        status,
      });
    } catch (error) {
      // The answer comes all the same.
      const code = codeOf(error);
      if (FOR_GOOD.has(code)) isShown = false;
      log.info('slack: no status line could be shown', { error: code });
    }
  }

  async function begin(to: ReplyTarget, language: Language): Promise<void> {
    const { messages } = LANGUAGE_RECORDS[language];
    if (to.kind === 'alone') {
      await respond(to.url, { response_type: 'ephemeral', text: messages['chat.looking'] }, log);
    } else {
      await setStatus(to, messages['slack.looking']);
    }
  }

  return {
    async during(work, to, { person, text }) {
      let isBegun = false;
      const given = await withSignWhenLate(work, deadline(SIGN_AFTER), async () => {
        isBegun = true;
        await begin(to, await desk.languageOf(text, askerAt(to, person)));
      });
      // Nothing is answered, and so nothing takes it away.
      if (isBegun && given === undefined) await setStatus(to, '');
      return given;
    },
    async whileLooking({ later, reply }, to) {
      if (later === undefined) return;
      await setStatus(to, LANGUAGE_RECORDS[reply.language].messages['slack.looking']);
      later.then((next) => (next ? undefined : setStatus(to, ''))).catch(() => {});
    },
  };
}

/** Nobody is looked up for a sign. */
function askerAt(to: ReplyTarget, person: string): Asker {
  const room = to.kind === 'person' ? person : to.channel;
  const conversation = conversationOf(to);
  return { person, room, conversation, reporter: 'staff', mayEdit: false };
}
