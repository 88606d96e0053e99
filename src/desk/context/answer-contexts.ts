import type { MaintenanceWindows } from '../../incidents/maintenance-windows.ts';
import type { Judge } from '../../judge/judge.ts';
import type { Channel, Organisation } from '../../model/channel.ts';
import type { Directory } from '../../model/directory.ts';
import type { Millis } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Platform } from '../../model/platform.ts';
import type { AlertSubscriptions } from '../../notify/alerts/subscriptions.ts';
import type { DigestSchedules } from '../../notify/digests/schedules.ts';
import type { Clock, Log, Pictures, Records } from '../../ports.ts';
import type { Names } from '../../say/names.ts';
import { createWords, type Words } from '../../say/words.ts';
import type { Subscriptions } from '../follow/subscriptions.ts';
import type { StaffReports } from '../staff-reports/staff-reports.ts';
import type { AuditLog } from './audit-log.ts';
import { publishers } from './channel-selection.ts';
import type { AnswerContext, Asker, IncidentDesk } from './context.ts';
import type { Conversation, ConversationStore } from './conversation-store.ts';

/** Finds out who came: their language, whom "we" means to them, and all that serving them takes. */
export interface AnswerContexts {
  contextFor(asker: Asker, language: Language): Promise<AnswerContext>;
  /** The language of a person's answers where the question shows none of its own. */
  preferred(asker: Asker, context: Conversation): Promise<Language>;
  words(language: Language): Words;
  conversationOf(asker: Asker): string;
}

export interface AnswerContextParts {
  readonly directory: Directory;
  readonly judge: Judge;
  readonly clock: Clock;
  readonly records: Records;
  readonly log: Log;
  readonly pictures?: Pictures;
  readonly names: Names;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly reports: StaffReports;
  readonly follows: Subscriptions;
  readonly plans: DigestSchedules;
  readonly alertPlans: AlertSubscriptions;
  readonly incidents: IncidentDesk;
  readonly contexts: ConversationStore;
  readonly audit: AuditLog;
  readonly said: AnswerContext['said'];
  readonly freshness: (platform: Platform) => Millis;
  readonly windows: MaintenanceWindows;
  readonly shifts: readonly string[];
  readonly ownSide?: AnswerContext['ownSide'];
}

export function createAnswerContexts(parts: AnswerContextParts): AnswerContexts {
  const { directory, judge, clock, records, log, pictures, names, channels } = parts;
  const {
    reports,
    follows,
    plans,
    alertPlans,
    incidents,
    contexts,
    audit,
    freshness,
    shifts,
    ownSide,
    windows,
  } = parts;
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
    const id = room ?? (await contexts.organisationOf(asker.person)) ?? asker.organisation;
    const chosen = id === undefined ? undefined : names.organisation(id);
    return chosen ?? (ours.length === 1 ? ours[0] : undefined);
  }

  async function sit(asker: Asker, language: Language): Promise<AnswerContext> {
    const now = clock.now();
    const [home, open, since] = await Promise.all([
      homeOf(asker),
      reports.open(now),
      ownSide?.(now, now),
    ]);
    const reporter = new Map(
      open.map(({ report: { channel, at, says }, name }) => [`${channel}/${at}/${says}`, name]),
    );
    const { person, name, chat, room } = asker;
    return {
      asker,
      now,
      directory,
      names,
      judge,
      records,
      reports,
      follows,
      plans,
      alertPlans,
      incidents,
      shifts,
      windows,
      log,
      ...(pictures ? { pictures } : {}),
      auditLog: audit,
      said: parts.said,
      audit: async (what, more = {}) => {
        const who = { person, ...(name ? { name } : {}), ...(chat ? { chat } : {}), room };
        log.info(`${what} noted`, { ...who, ...more });
        await audit.note({ at: now, what, ...who, ...more });
      },
      ...(home ? { home } : {}),
      ...(ownSide ? { ownSide } : {}),
      chooseHome: (organisation) => contexts.choose(person, organisation.id),
      chooseLanguage: (chosen) => contexts.chooseLanguage(person, chosen),
      phrasing: {
        words: words(language),
        names,
        now,
        zone: home?.zone ?? directory.zone,
        channel: (id) => channels.get(id),
        ...(home ? { home: home.id } : {}),
        ...(since
          ? { ownSide: { ...since, spells: since.spells.filter(({ to }) => to === undefined) } }
          : {}),
        canBeTold: chat !== undefined,
        freshness,
        window: (channel) => windows.over(channel, now),
        reporter: ({ channel, at, says }) => reporter.get(`${channel}/${at}/${says}`),
      },
    };
  }

  async function preferred(asker: Asker, context: Conversation): Promise<Language> {
    return (
      asker.language ??
      (await contexts.languageOf(asker.person)) ??
      rooms.get(asker.room)?.language ??
      context.language ??
      (await homeOf(asker))?.language ??
      directory.language
    );
  }

  return {
    contextFor: sit,
    preferred,
    words,
    conversationOf: ({ conversation, room }) => conversation ?? room,
  };
}
