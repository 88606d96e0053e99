import type { Interpreter } from '../ask/interpreter.ts';
import type { Language } from '../model/language.ts';
import type { CommandName, Question } from '../model/question.ts';
import type { Home } from '../model/replies/home.ts';
import type { ButtonAction } from '../model/replies/reply.ts';
import { DiskFull, type Log } from '../ports.ts';
import type { Names } from '../say/phrasing-context.ts';
import { printable } from '../say/quoted-text.ts';
import { plain } from '../say/words.ts';
import type { PendingRefresh } from '../watch/watch.ts';
import type { AnswerContexts } from './context/answer-contexts.ts';
import { type Answer, type Asker, refusalOf } from './context/context.ts';
import { type ConversationStore, conversationOf } from './context/conversation-store.ts';
import type { DemoBanner } from './context/demo-banner.ts';
import type { HandlerServices } from './desk-context.ts';
import { answerQuestion } from './dispatch.ts';
import type { DeskForm } from './form.ts';
import { nothingAsked } from './help/help.ts';

export type { Answer, Asker } from './context/context.ts';

/** The core's face towards people: whatever the chat, words and buttons come here and go out as replies. */
export interface Desk {
  /**
   * Answers what a person wrote.
   *
   * @param command the text stands behind this command of the chat
   */
  hear(text: string, asker: Asker, command?: CommandName): Promise<Answer>;
  /** Answers a button that a reply carried. */
  press(action: ButtonAction, asker: Asker): Promise<Answer>;
  readonly form: DeskForm;
  /** The language in which this person would be answered, also where the text is empty. */
  languageOf(text: string, asker: Asker): Promise<Language>;
  /** The page with everything on it, or why this person may not see it. */
  home(asker: Asker): Promise<OpenedHome>;
}

export type OpenedHome =
  | { readonly ok: true; readonly home: Home }
  | { readonly ok: false; readonly answer: Answer };

/** Questions about how things are at this moment. */
const ASKS_NOW: ReadonlySet<Question['intent']> = new Set(['ask-status', 'ask-why']);

export function createDesk(parts: {
  readonly contexts: AnswerContexts<HandlerServices>;
  readonly conversations: ConversationStore;
  readonly interpreter: Interpreter;
  readonly names: Names;
  readonly demoBanner: DemoBanner;
  readonly form: (press: Desk['press']) => DeskForm;
  readonly log: Log;
  readonly refresh?: Refresh | undefined;
}): Desk {
  const { contexts, conversations, interpreter, names, demoBanner, log } = parts;
  const { contextFor, words } = contexts;

  async function hear(text: string, asker: Asker, command?: CommandName): Promise<Answer> {
    const conversation = await conversations.recall(conversationOf(asker));
    const language = await contexts.preferredLanguage(asker, conversation);
    const refused = refusalOf('ask', asker, words(language));
    if (refused) return refused;
    if (printable(text) === '' && command === undefined) {
      return finished(nothingAsked(await contextFor(asker, language)), asker, undefined);
    }
    const question = interpreter.interpret(text, {
      previous: conversation.texts,
      preferred: language,
      ...(command ? { command } : {}),
    });
    const answer = await upToDate(ASKS_NOW.has(question.intent), async () =>
      answerQuestion(question, await contextFor(asker, question.language)),
    );
    return finished({ ...answer, question }, asker, [command, question.text].join(' ').trim());
  }

  async function press(action: ButtonAction, asker: Asker): Promise<Answer> {
    if (action.kind === 'ask') return hear(action.text, asker);
    const language = await contexts.conversationLanguage(asker);
    const changes = action.kind === 'report' || action.kind === 'withdraw';
    const refused = refusalOf(changes ? 'report' : 'ask', asker, words(language));
    if (refused) return refused;
    const { answerButton } = await import('./buttons.ts');
    const asksNow = action.kind === 'why' || action.kind === 'status';
    const answer = await upToDate(asksNow, async () =>
      answerButton(action, await contextFor(asker, language)),
    );
    // Now the question can be answered that could not be before somebody had chosen.
    const chosen = action.kind === 'choose-organisation' && names.organisation(action.organisation);
    if (chosen && printable(action.text) !== '') return hear(action.text, asker);
    return finished(answer, asker, undefined);
  }

  /** @param asksNow what is answered is how things are now: looks that are too old are made anew */
  function upToDate(asksNow: boolean, answer: () => Promise<Answer>): Promise<Answer> {
    return asksNow ? refreshThenAnswer(answer, parts.refresh, log) : answer();
  }

  async function finished(made: Answer, asker: Asker, said: string | undefined): Promise<Answer> {
    const place = conversationOf(asker);
    const isAgain = made.isIllustrated && (await conversations.recall(place)).isIllustrated;
    const answer = isAgain ? withoutFiles(made) : made;
    if (answer.refused === undefined) {
      try {
        await conversations.remember(place, said, answer.reply, answer.isIllustrated);
      } catch (error) {
        // An answer that nobody will remember is better than none.
        if (!(error instanceof DiskFull)) throw error;
      }
    }
    const later = answer.later?.then((next) => next && followedUp(next));
    return { ...answer, reply: demoBanner.reply(answer.reply), ...(later ? { later } : {}) };
  }

  /** What follows an answer says so, since both stand there. */
  function followedUp(next: Answer): Answer {
    const answer = next.isIllustrated ? withoutFiles(next) : next;
    const { reply } = answer;
    const preface = plain(`${words(reply.language).text('later')} `);
    return {
      ...answer,
      reply: demoBanner.reply({ ...reply, headline: [preface, ...reply.headline] }),
    };
  }

  async function languageOf(text: string, asker: Asker): Promise<Language> {
    if (printable(text) === '') return contexts.conversationLanguage(asker);
    const conversation = await conversations.recall(conversationOf(asker));
    const preferred = await contexts.preferredLanguage(asker, conversation);
    return interpreter.interpret(text, { previous: conversation.texts, preferred }).language;
  }

  return {
    hear,
    press,
    languageOf,
    form: parts.form(press),
    async home(asker) {
      const language = await contexts.preferredLanguage(asker, { texts: [] });
      const answer = refusalOf('ask', asker, words(language));
      if (answer) return { ok: false, answer };
      const { homeOf } = await import('./home/home.ts');
      return { ok: true, home: await homeOf(await contextFor(asker, language)) };
    },
  };
}

function withoutFiles({ files: _, isIllustrated: __, ...answer }: Answer): Answer {
  return answer;
}

/** Looks at those of the channels whose newest look is too old; undefined where none is. */
export type Refresh = (channels: readonly string[]) => PendingRefresh | undefined;

/**
 * An answer that rests on fresh looks. Where they take longer than a person waits, it is given with what is known,
 * and another one follows if they change what is said.
 *
 * @param answer judges anew at each call, and changes nothing
 */
export async function refreshThenAnswer(
  answer: () => Promise<Answer>,
  refresh: Refresh | undefined,
  log: Log,
): Promise<Answer> {
  const known = await answer();
  const looks = refresh?.(known.verdicts.map(({ channel }) => channel));
  if (looks === undefined) return known;
  if (await looks.inTime) return answer();
  const told = await answer();
  return { ...told, later: looks.seen.then(() => whatChanged(told)) };

  async function whatChanged(before: Answer): Promise<Answer | undefined> {
    try {
      const now = await answer();
      return outcomeOf(now) === outcomeOf(before) ? undefined : now;
    } catch (error) {
      log.error('an answer could not be followed up', {
        error: error instanceof Error ? error.stack : String(error),
      });
      return undefined;
    }
  }
}

/** What an answer comes to, without what only time changes. */
function outcomeOf({ verdicts }: Answer): string {
  return verdicts
    .map(({ channel, ability, activity, cause }) => `${channel} ${ability} ${activity} ${cause}`)
    .toSorted()
    .join();
}
