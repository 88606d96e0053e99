import type { Incidents } from '../../incidents/incidents.ts';
import type { MaintenanceWindows } from '../../incidents/maintenance-windows.ts';
import type { Judge } from '../../judge/judge.ts';
import type { Channel, Organisation } from '../../model/channel.ts';
import type { Directory } from '../../model/directory.ts';
import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Question } from '../../model/question.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { SelfHealth } from '../../model/self-health.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { AlertSubscriptions } from '../../notify/alerts/subscriptions.ts';
import type { DigestSchedules } from '../../notify/digests/schedules.ts';
import type { SentMessage } from '../../notify/outbox/sent-messages.ts';
import type { ChatFile, Log, Pictures, Records } from '../../ports.ts';
import type { Names } from '../../say/names.ts';
import type { ChannelVerdict } from '../../say/next-step.ts';
import type { PhrasingContext } from '../../say/phrasing-context.ts';
import type { AccessRefusal, Right } from '../../settings/access.ts';
import type { Subscriptions } from '../follow/subscriptions.ts';
import type { StaffReports } from '../staff-reports/staff-reports.ts';
import type { AuditEntry, AuditLog } from './audit-log.ts';

/** Who speaks to the desk, and where. */
export interface Asker {
  /** The person's id in the chat. */
  readonly person: string;
  readonly name?: string;
  /** The chat through which they can be written to later; absent where there is none. */
  readonly chat?: string;
  /** Where they are: the settings may give it an organisation and a language. */
  readonly room: string;
  /** A thread, or what only this person sees in the room: follow-ups are understood within it. The room where absent. */
  readonly conversation?: string;
  readonly reporter: 'duty-officer' | 'staff';
  /** The person's own choice. */
  readonly language?: Language;
  /** The id of the organisation that "we" means, where neither the room nor the person's own choice says. */
  readonly organisation?: string;
  /** May withdraw what others reported. */
  readonly mayEdit: boolean;
  /** Why they may not do something; nobody is refused anything where absent. */
  readonly refusal?: (right: Right) => AccessRefusal | undefined;
}

export interface Answer {
  /** How the text was understood; absent where a button was pressed. */
  readonly question?: Question;
  /** The judgements that the reply rests on, the worst first. */
  readonly verdicts: readonly Verdict[];
  readonly reply: Reply;
  /** What goes with it, made only where somebody is shown it: the words come first and wait for nothing. */
  readonly files?: () => Promise<readonly ChatFile[]>;
  /**
   * Follows in the same place, where looks were too slow for this answer and changed what it says; else undefined.
   * Never rejects.
   */
  readonly later?: Promise<Answer | undefined>;
}

/** What the desk needs of incidents. */
export type IncidentDesk = Pick<Incidents, 'live' | 'find' | 'between' | 'acknowledge' | 'save'>;

/** One person being served at the desk: everything that one answer is made with. */
export interface AnswerContext {
  readonly asker: Asker;
  readonly now: Instant;
  readonly phrasing: PhrasingContext;
  readonly directory: Directory;
  readonly names: Names;
  readonly judge: Judge;
  readonly records: Records;
  readonly reports: StaffReports;
  readonly follows: Subscriptions;
  readonly plans: DigestSchedules;
  readonly alertPlans: AlertSubscriptions;
  readonly incidents: IncidentDesk;
  readonly windows: MaintenanceWindows;
  /** When the people on duty change: `HH:MM`. */
  readonly shifts: readonly string[];
  readonly log: Log;
  /** Absent where nobody could be shown one. */
  readonly pictures?: Pictures;
  /** What people changed. */
  readonly auditLog: Pick<AuditLog, 'read'>;
  /** Messages of the outbox whose id begins so. */
  readonly said: (prefix: string) => Promise<readonly SentMessage[]>;
  /** Notes what this person changed, and where. */
  readonly audit: (
    what: AuditEntry['what'],
    more?: Pick<AuditEntry, 'channel' | 'detail'>,
  ) => Promise<void>;
  /** What "we" and "our" mean; undefined where it could be several. */
  readonly home?: Organisation;
  /** What the bot itself could not see since a time, and what it holds back. */
  readonly ownSide?: (from: Instant, now: Instant) => Promise<SelfHealth>;
  /** Remembers what "we" is to mean for this person. */
  chooseHome(organisation: Organisation): Promise<void>;
  /** Remembers the language in which this person wants to be answered. */
  chooseLanguage(language: Language): Promise<void>;
}

export function channelVerdicts(
  channels: readonly Channel[],
  { judge, now }: AnswerContext,
): readonly ChannelVerdict[] {
  return channels.map((channel) => ({ channel, verdict: judge.verdict(channel.id, now) }));
}
