import type { MaintenanceWindows } from '../../incidents/maintenance-windows.ts';
import type { Channel, Organisation } from '../../model/channel.ts';
import type { Directory } from '../../model/directory.ts';
import type { Instant, Millis } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Platform } from '../../model/platform.ts';
import type { SelfHealth } from '../../model/self-health.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { Clock } from '../../ports.ts';
import type { Names } from '../../say/phrasing-context.ts';
import { createWords, type Words } from '../../say/words.ts';
import { publishers } from './channel-selection.ts';
import type { AnswerContext, Asker } from './context.ts';
import { type Conversation, type ConversationStore, conversationOf } from './conversation-store.ts';

/** Finds out who came: their language, whom "we" means to them, and how things are said to them. */
export interface AnswerContexts<Services> {
  /** All that serving them takes. */
  contextFor(asker: Asker, language: Language): Promise<AnswerContext & Services>;
  /** The language of a person's answers where the question shows none of its own. */
  preferredLanguage(asker: Asker, conversation: Conversation): Promise<Language>;
  /** The language of what has no words of its own: that of the conversation, or the one preferred. */
  conversationLanguage(asker: Asker): Promise<Language>;
  words(language: Language): Words;
}

export interface AnswerContextParts {
  readonly directory: Directory;
  readonly clock: Clock;
  readonly names: Names;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly conversations: ConversationStore;
  readonly staffReports: {
    open(
      now: Instant,
    ): Promise<readonly { readonly report: SignalOf<'report'>; readonly name?: string }[]>;
  };
  readonly maintenanceWindows: Pick<MaintenanceWindows, 'over'>;
  readonly freshness: (platform: Platform) => Millis;
  readonly selfHealth?: (from: Instant, now: Instant) => Promise<SelfHealth>;
}

/** @param services what handlers can ask for besides */
export function createAnswerContexts<Services extends object>(
  parts: AnswerContextParts,
  services: Services,
): AnswerContexts<Services> {
  const { directory, clock, names, channels, conversations } = parts;
  const { staffReports, maintenanceWindows, freshness, selfHealth } = parts;
  const rooms = new Map(directory.rooms.map((room) => [room.id, room]));
  const languages = new Map<Language, Words>();
  const ours = publishers(directory);

  function words(language: Language): Words {
    const known = languages.get(language) ?? createWords(language);
    languages.set(language, known);
    return known;
  }

  async function homeOf(asker: Asker): Promise<Organisation | undefined> {
    const room = rooms.get(asker.room)?.organisation;
    const id = room ?? (await conversations.organisationOf(asker.person)) ?? asker.organisation;
    const chosen = id === undefined ? undefined : names.organisation(id);
    return chosen ?? (ours.length === 1 ? ours[0] : undefined);
  }

  async function preferredLanguage(asker: Asker, conversation: Conversation): Promise<Language> {
    return (
      asker.language ??
      (await conversations.languageOf(asker.person)) ??
      rooms.get(asker.room)?.language ??
      conversation.language ??
      (await homeOf(asker))?.language ??
      directory.language
    );
  }

  return {
    preferredLanguage,
    async conversationLanguage(asker) {
      const conversation = await conversations.recall(conversationOf(asker));
      return conversation.language ?? (await preferredLanguage(asker, conversation));
    },
    words,
    async contextFor(asker, language) {
      const now = clock.now();
      const [home, open, health] = await Promise.all([
        homeOf(asker),
        staffReports.open(now),
        selfHealth?.(now, now),
      ]);
      const reporter = new Map(
        open.map(({ report: { channel, at, says }, name }) => [`${channel}/${at}/${says}`, name]),
      );
      return {
        ...services,
        asker,
        now,
        directory,
        ...(home ? { home } : {}),
        phrasing: {
          words: words(language),
          names,
          now,
          zone: home?.zone ?? directory.zone,
          channel: (id) => channels.get(id),
          ...(home ? { home: home.id } : {}),
          ...(health
            ? {
                selfHealth: {
                  ...health,
                  gaps: health.gaps.filter(({ to }) => to === undefined),
                },
              }
            : {}),
          canBeTold: asker.chat !== undefined,
          freshness,
          window: (channel) => maintenanceWindows.over(channel, now),
          reporter: ({ channel, at, says }) => reporter.get(`${channel}/${at}/${says}`),
        },
      };
    },
  };
}
