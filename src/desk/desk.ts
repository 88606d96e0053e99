import { isReportWanted } from '../ask/file-wanted.ts';
import {
  createMaintenanceWindows,
  type MaintenanceWindows,
} from '../incidents/maintenance-windows.ts';
import type { Judge } from '../judge/judge.ts';
import type { Directory } from '../model/directory.ts';
import { HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { Platform } from '../model/platform.ts';
import type { CommandName, Question } from '../model/question.ts';
import type { Home } from '../model/replies/home.ts';
import type { ButtonAction } from '../model/replies/reply.ts';
import type {
  FormInput,
  FormIssues,
  FormOption,
  FormPrefill,
  ReportForm,
} from '../model/replies/report-form.ts';
import type { SelfHealth } from '../model/self-health.ts';
import { createAlertSubscriptions } from '../notify/alerts/subscriptions.ts';
import { createDigestSchedules } from '../notify/digests/schedules.ts';
import type { Clock, Log, Pictures, Records, Store } from '../ports.ts';
import { createNames } from '../say/names.ts';
import { printable } from '../say/quoted-text.ts';
import { refusalReply } from '../say/refusal.ts';
import { formIssueWords } from '../say/staff-reports/report-form.ts';
import { plain } from '../say/words.ts';
import type { Right } from '../settings/access.ts';
import { createAnswerContexts } from './context/answer-contexts.ts';
import { createAuditLog } from './context/audit-log.ts';
import type { Answer, Asker, IncidentDesk } from './context/context.ts';
import { createConversationStore } from './context/conversation-store.ts';
import { createDemoBanner } from './demo-banner.ts';
import { answerQuestion } from './dispatch.ts';
import type { Documents } from './documents.ts';
import { createSubscriptions } from './follow/subscriptions.ts';
import { nothingAsked } from './help/help.ts';
import { lazyParts } from './lazy-parts.ts';
import type { Notifications } from './notifications.ts';
import { parseOnset } from './staff-reports/onset.ts';
import {
  channelChoices,
  formFor,
  formIssuesOf,
  isReportedState,
} from './staff-reports/report-form.ts';
import { createStaffReports } from './staff-reports/staff-reports.ts';
import { type Refresh, refreshThenAnswer } from './status/refresh.ts';

export type { Answer, Asker } from './context/context.ts';
export type { ChangeNotice as Notice } from './notifications.ts';

/** Takes words for what they mean. Never throws, whatever was written. */
export interface Interpreter {
  understand(
    text: string,
    context: {
      readonly previous: readonly string[];
      readonly preferred: Language;
      readonly command?: CommandName;
    },
  ): Question;
}

export interface DeskParts {
  readonly directory: Directory;
  readonly judge: Judge;
  readonly understanding: Interpreter;
  readonly clock: Clock;
  readonly store: Store;
  readonly records: Records;
  readonly log: Log;
  readonly incidents: IncidentDesk;
  /** When trouble is expected; never where absent. */
  readonly windows?: MaintenanceWindows;
  /** Where answers can be given pictures. */
  readonly pictures?: Pictures;
  /** Past this age of its newest look an answer says so; an hour where nothing is said. */
  readonly freshness?: (platform: Platform) => Millis;
  /** When the people on duty change: `HH:MM`; at 07:00, 15:00 and 23:00 where nothing is said. */
  readonly shifts?: readonly string[];
  /** What the bot itself could not see, and what it holds back. */
  readonly ownSide?: (from: Instant, now: Instant) => Promise<SelfHealth>;
  /** Looks at what was looked at too long ago, before it is answered of; absent where looks are not ours to make. */
  readonly freshen?: Refresh;
  /** The day that is replayed: every answer then begins by saying that it is a demonstration. */
  readonly demonstration?: Instant;
}

/** The core's face towards people: whatever the chat, words and buttons come here and go out as replies. */
export interface Desk extends Notifications, Documents {
  /**
   * Answers what a person wrote.
   *
   * @param command the text stands behind this command of the chat
   */
  hear(text: string, asker: Asker, command?: CommandName): Promise<Answer>;
  /** Answers a button that a reply carried. */
  press(press: ButtonAction, asker: Asker): Promise<Answer>;
  /** The form to report with, or why this person may not. */
  reportForm(begun: FormPrefill, asker: Asker): Promise<OfferedForm>;
  /** Channels for a form's field, found by what is typed. */
  channelChoices(typed: string, most: number, asker: Asker): Promise<readonly FormOption[]>;
  /** What has to be mended in a form, in words; looks nothing up. */
  formFaults(filled: FormInput, language: Language): FormIssues;
  /** Reports by a form without faults. */
  submit(filled: FormInput, asker: Asker): Promise<Answer>;
  /** The page with everything on it, or why this person may not see it. */
  home(asker: Asker): Promise<OfferedHome>;
  /** After a restart, once the judge has its signals: reports that count, count again; withdrawn ones do not. */
  restore(): Promise<void>;
}

export type OfferedForm =
  | { readonly ok: true; readonly form: ReportForm }
  | { readonly ok: false; readonly answer: Answer };
export type OfferedHome =
  | { readonly ok: true; readonly home: Home }
  | { readonly ok: false; readonly answer: Answer };

/** Questions about how things are at this moment. */
const ASKS_NOW: ReadonlySet<Question['intent']> = new Set(['ask-status', 'ask-why']);

export function createDesk(parts: DeskParts): Desk {
  const { directory, judge, understanding, clock, store } = parts;
  const names = createNames(directory);
  const channels = new Map(directory.channels.map((channel) => [channel.id, channel]));
  const reports = createStaffReports(store, judge);
  const plans = createDigestSchedules(store);
  const follows = createSubscriptions(store, judge, (channel) => channels.has(channel));
  const contexts = createConversationStore(store);
  const windows = parts.windows ?? createMaintenanceWindows({ store, directory });
  const audit = createAuditLog(store);
  const prefaced = createDemoBanner(parts.demonstration, directory);
  const reception = createAnswerContexts({
    ...parts,
    ...(parts.pictures ? { pictures: prefaced.pictures(parts.pictures) } : {}),
    freshness: parts.freshness ?? (() => HOUR),
    windows,
    shifts: parts.shifts ?? ['07:00', '15:00', '23:00'],
    names,
    channels,
    reports,
    follows,
    plans,
    alertPlans: createAlertSubscriptions(store),
    contexts,
    audit,
    said: async (prefix) =>
      (await import('../notify/outbox/sent-messages.ts')).sentMessages(store, prefix),
  });
  const { contextFor: sit, preferred, conversationOf } = reception;
  const seldom = lazyParts(
    { directory, channels, follows, clock, sit, prefaced: prefaced.reply },
    { understanding, clock, sit, languageOf, prefaced: prefaced.paper },
  );

  async function hear(text: string, asker: Asker, command?: CommandName): Promise<Answer> {
    const context = await contexts.recall(conversationOf(asker));
    const language = await preferred(asker, context);
    const refused = refusal('ask', asker, language);
    if (refused) return refused;
    if (printable(text) === '' && command === undefined) {
      return finished(nothingAsked(await sit(asker, language)), asker, undefined);
    }
    const question = understanding.understand(text, {
      previous: context.texts,
      preferred: language,
      ...(command ? { command } : {}),
    });
    const isReport = !question.emergency && command === undefined && isReportWanted(question.text);
    const answerNow = async () => {
      const context = await sit(asker, question.language);
      return isReport
        ? seldom.reportAnswer(question.text, context)
        : answerQuestion(question, context);
    };
    const answer = ASKS_NOW.has(question.intent)
      ? await refreshThenAnswer(answerNow, parts.freshen, parts.log)
      : await answerNow();
    return finished({ ...answer, question }, asker, [command, question.text].join(' ').trim());
  }

  async function press(pressed: ButtonAction, asker: Asker): Promise<Answer> {
    if (pressed.kind === 'ask') return hear(pressed.text, asker);
    const language = await languageOf(asker);
    const changes = pressed.kind === 'report' || pressed.kind === 'withdraw';
    const refused = refusal(changes ? 'report' : 'ask', asker, language);
    if (refused) return refused;
    if (pressed.kind === 'incident-report') {
      const context = await sit(asker, language);
      const report = await seldom.reportAnswer(`#${pressed.incident}`, context);
      return finished(report, asker, undefined);
    }
    const { answerButton: answerPress } = await import('./buttons.ts');
    const answerNow = async () => answerPress(pressed, await sit(asker, language));
    const asks = pressed.kind === 'why' || pressed.kind === 'status';
    const answer = asks
      ? await refreshThenAnswer(answerNow, parts.freshen, parts.log)
      : await answerNow();
    // Now the question can be answered that could not be before somebody had chosen.
    const asked =
      pressed.kind === 'choose-organisation' && names.organisation(pressed.organisation);
    if (asked && printable(pressed.text) !== '') return hear(pressed.text, asker);
    return finished(answer, asker, undefined);
  }

  /** The language of what has no words of its own: that of the conversation, or the one preferred. */
  async function languageOf(asker: Asker): Promise<Language> {
    const context = await contexts.recall(conversationOf(asker));
    return context.language ?? (await preferred(asker, context));
  }

  function refusal(right: Right, asker: Asker, language: Language): Answer | undefined {
    const refused = asker.refusal?.(right);
    return refused && { verdicts: [], reply: refusalReply(refused, reception.words(language)) };
  }

  async function reportFormOf(begun: FormPrefill, asker: Asker): Promise<OfferedForm> {
    const language = await languageOf(asker);
    const answer = refusal('report', asker, language);
    if (answer) return { ok: false, answer };
    return { ok: true, form: formFor(begun, await sit(asker, language)) };
  }

  function formFaults(filled: FormInput, language: Language): FormIssues {
    const faults = formIssuesOf(filled, channels, clock.now(), zoneOf(filled));
    return formIssueWords(faults, reception.words(language));
  }

  function zoneOf({ channel }: FormInput): string {
    const known = channels.get(channel ?? '');
    return known ? names.zone(known) : directory.zone;
  }

  async function submit(filled: FormInput, asker: Asker): Promise<Answer> {
    const { channel = '', says, text = '', since = '' } = filled;
    if (!isReportedState(says)) throw new RangeError('a form with faults was submitted');
    const began = parseOnset(since, clock.now(), zoneOf(filled));
    return press(
      {
        kind: 'report',
        channel,
        says,
        ...(text.trim() === '' ? {} : { text }),
        ...(began.ok ? { since: began.at } : {}),
      },
      asker,
    );
  }

  async function home(asker: Asker): Promise<OfferedHome> {
    const language = await preferred(asker, { texts: [] });
    const answer = refusal('ask', asker, language);
    if (answer) return { ok: false, answer };
    const { homeOf } = await import('./home/home.ts');
    return { ok: true, home: await homeOf(await sit(asker, language)) };
  }

  async function finished(answer: Answer, asker: Asker, said: string | undefined): Promise<Answer> {
    await contexts.remember(conversationOf(asker), said, answer.reply);
    const later = answer.later?.then((next) => next && followedUp(next));
    return { ...answer, reply: prefaced.reply(answer.reply), ...(later ? { later } : {}) };
  }

  /** What follows an answer says so, since both stand there. */
  function followedUp(answer: Answer): Answer {
    const { reply } = answer;
    const preface = plain(`${reception.words(reply.language).text('later')} `);
    return {
      ...answer,
      reply: prefaced.reply({ ...reply, headline: [preface, ...reply.headline] }),
    };
  }

  return {
    hear,
    press,
    reportForm: reportFormOf,
    async channelChoices(typed, most, asker) {
      if (asker.refusal?.('report')) return [];
      return channelChoices(typed, most, await sit(asker, await languageOf(asker)));
    },
    formFaults,
    submit,
    home,
    ...seldom,
    async restore() {
      await reports.restore(clock.now());
      await windows.restore();
    },
  };
}
