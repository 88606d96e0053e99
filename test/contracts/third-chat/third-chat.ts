import { failedPost } from '#adapters/chats/shared/call-failure.ts';
import type { ChatParts } from '#adapters/chats/shared/chat-adapter.ts';
import { createChatCore } from '#adapters/chats/shared/chat-core.ts';
import { findMessage, lookedFrom } from '#adapters/chats/shared/find-message.ts';
import { followUp } from '#adapters/chats/shared/follow-up.ts';
import { openReportForm } from '#adapters/chats/shared/open-report-form.ts';
import { askerOf } from '#adapters/chats/shared/people.ts';
import type { Answer, Asker } from '#src/desk/desk.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import type { Chat, ChatFile, Posted } from '#src/ports.ts';
import { lines } from '#src/say/plain-text.ts';
import { shortened } from '#src/say/quoted-text.ts';
import {
  BOT,
  LIMITS,
  ThirdError,
  type ThirdEvent,
  type ThirdMessage,
  type ThirdService,
} from './service.ts';

/**
 * A chat of a service that does not exist: what one more chat takes beside the parts that all of them share. The
 * contract holds it to the same answers as Slack and Discord.
 */

const NAME = 'third';
/** What nobody mends by waiting. */
const LASTING = new Set(['no_such_room', 'no_such_message', 'no_files', 'too_long']);

const GONE = new Set(['no_such_message']);

/** Where an answer goes: a thread of a room, or the room between a person and the bot. */
type Place = Pick<ThirdMessage, 'room' | 'thread'>;

export function createThirdChat(service: ThirdService, parts: ChatParts): Chat {
  const { settings, desk, claimOnce, payloads, log } = createChatCore(NAME, parts);
  let disconnect = () => {};

  async function rendered({ actions, ...reply }: Reply) {
    const payloadOf = await payloads.encodeAll(actions, LIMITS.payload);
    return {
      words: lines({ ...reply, actions: [] }).join('\n'),
      buttons: actions.map((action) => ({ label: action.label, payload: payloadOf(action) })),
    };
  }

  async function answer(given: Answer, to: Place): Promise<void> {
    await put(given, to);
    followUp(
      given,
      (next) => put(next, to),
      (error) => warn('a follow-up', error),
    );
  }

  async function put({ reply, files }: Answer, to: Place): Promise<void> {
    await service.post({ ...to, ...(await rendered(reply)) });
    try {
      const made = (await files?.()) ?? [];
      if (made.length > 0) await service.post({ ...to, words: '', files: made.map(fitted) });
    } catch (error) {
      warn('a file', error);
    }
  }

  async function take(event: ThirdEvent): Promise<void> {
    if (event.kind === 'message' && !isForBot(event.message)) return;
    if (!(await claimOnce(event.id))) return;
    const to = placeOf(event.message);
    if (event.kind === 'message') {
      const { author, words } = event.message;
      const given = await desk.hearInRoom(words.replace(`@${BOT}`, ''), askerAt(author, to));
      if (given) await answer(given, to);
      return;
    }
    const asker = askerAt(event.person, to);
    if (event.kind === 'form') {
      await answer(await desk.form.submit(event.fields, asker), to);
      return;
    }
    const action = await payloads.decode(event.payload);
    if (action?.kind === 'report' && action.details) {
      await openReportForm(action, asker, desk, {
        show: (form) => service.openForm(event.id, form),
        answer: (given) => answer(given, to),
        failed: (error) => warn('the form', error),
      });
    } else if (action) await answer(await desk.press(action, asker), to);
  }

  function isForBot({ author, room, words }: ThirdMessage): boolean {
    return service.people.has(author) && (room === author || words.includes(`@${BOT}`));
  }

  function askerAt(person: string, { room, thread }: Place): Asker {
    const isDirect = room === person;
    return askerOf(
      { person, ...(isDirect ? {} : { room }), groups: [], isGuest: false },
      {
        name: service.people.get(person) ?? person,
        chat: NAME,
        room,
        conversation: thread ? `${room}/${thread}` : room,
      },
      settings,
    );
  }

  function warn(what: string, error: unknown): void {
    log.warn(`third: ${what} failed`, { error: codeOf(error) });
  }

  return {
    name: NAME,
    async start() {
      disconnect = service.connect((event) => {
        take(event).catch((error: unknown) => warn('an answer', error));
      });
      return { ok: true };
    },
    async stop() {
      disconnect();
    },
    async tell(person, reply) {
      const told = await posted(async () => {
        const { id } = await service.post({ room: person, ...(await rendered(reply)) });
        return id;
      });
      if (told.kind === 'sent') return 'told';
      return told.kind === 'refused' ? 'refused' : 'failed';
    },
    post: ({ reply, room, key, thread, broadcast }) =>
      posted(async () => {
        const under = thread && !broadcast ? { thread } : {};
        const { id } = await service.post({ room, key, ...under, ...(await rendered(reply)) });
        return id;
      }),
    edit: (ref, { room, reply }) =>
      posted(async () => {
        await service.edit(ref, { room, ...(await rendered(reply)) });
        return ref;
      }),
    attach: (room, thread, files) =>
      posted(async () => {
        await service.post({ room, thread, words: '', files: files.map(fitted) });
        return thread;
      }),
    find: (room, key, since, thread) =>
      findMessage(
        async (next) => {
          const messages = await service.read(room, lookedFrom(since), next, thread);
          const last = messages.length === LIMITS.page ? messages.at(-1) : undefined;
          return { messages, next: last?.id };
        },
        (message) => (message.key === key ? message.id : undefined),
        codeOf,
      ),
  };
}

/** A question in a room is answered in its thread, a direct one beside it. */
function placeOf({ id, room, thread, author }: ThirdMessage): Place {
  if (thread) return { room, thread };
  return room === author ? { room } : { room, thread: id };
}

/** The service takes a message or says no; nothing is uncertain there. */
async function posted(act: () => Promise<string>): Promise<Posted> {
  try {
    return { kind: 'sent', ref: await act() };
  } catch (error) {
    return failedPost({ code: codeOf(error), kind: 'refused' }, LASTING, { gone: GONE });
  }
}

function codeOf(error: unknown): string {
  return error instanceof ThirdError ? error.code : String((error as Error).name);
}

function fitted(file: ChatFile): ChatFile {
  return { ...file, alt: shortened(file.alt, LIMITS.alt) };
}
