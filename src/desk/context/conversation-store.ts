import { MINUTE, type Millis } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Store } from '../../ports.ts';
import { plainSpans } from '../../say/plain-text.ts';
import { shortened } from '../../say/quoted-text.ts';
import type { Asker } from './context.ts';

/** What was said by a person in a place a while ago: what a follow-up refers to. */
export interface Conversation {
  /** Oldest first; the bot's own begin with `bot: `. */
  readonly texts: readonly string[];
  /** The language of the last answer: a button on it is answered in the same. */
  readonly language?: Language;
  /** An answer in it was illustrated. */
  readonly isIllustrated?: true;
}

export interface ConversationStore {
  recall(room: string): Promise<Conversation>;
  remember(
    room: string,
    said: string | undefined,
    reply: Reply,
    isIllustrated?: boolean,
  ): Promise<void>;
  /** What "we" is to mean for a person, by the person's own choice: the id of an organisation. */
  organisationOf(person: string): Promise<string | undefined>;
  choose(person: string, organisation: string): Promise<void>;
  /** The language in which a person wants to be answered, by the person's own choice. */
  languageOf(person: string): Promise<Language | undefined>;
  chooseLanguage(person: string, language: Language): Promise<void>;
}

/** What one person says in one place, a thread or the like, or else the room: what others asked there decides nothing. */
export function conversationOf({ conversation, room, person }: Asker): string {
  return `${conversation ?? room} ${person}`;
}

const TEXTS = 8;
const LENGTH = 500;
/** A follow-up comes within minutes; what comes later stands by itself. */
const FORGOTTEN_AFTER: Millis = 10 * MINUTE;

export function createConversationStore(store: Store): ConversationStore {
  const roomKey = (room: string) => `desk/rooms/${encodeURIComponent(room)}`;
  const personKey = (person: string, what: 'organisation' | 'language') =>
    `desk/people/${encodeURIComponent(person)}/${what}`;
  return {
    recall: async (room) => (await store.get<Conversation>(roomKey(room))) ?? { texts: [] },
    async remember(room, said, reply, isIllustrated = false) {
      const now = [
        ...(said === undefined ? [] : [shortened(said, LENGTH)]),
        `bot: ${shortened(plainSpans(reply.headline), LENGTH)}`,
      ];
      await store.update<Conversation>(
        roomKey(room),
        (before) => ({
          texts: [...(before?.texts ?? []), ...now].slice(-TEXTS),
          language: reply.language,
          ...(before?.isIllustrated || isIllustrated ? { isIllustrated: true } : {}),
        }),
        FORGOTTEN_AFTER,
      );
    },
    organisationOf: (person) => store.get<string>(personKey(person, 'organisation')),
    choose: (person, organisation) => store.set(personKey(person, 'organisation'), organisation),
    languageOf: (person) => store.get<Language>(personKey(person, 'language')),
    chooseLanguage: (person, language) => store.set(personKey(person, 'language'), language),
  };
}
