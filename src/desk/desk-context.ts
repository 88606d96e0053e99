import type { AlertsContext } from './alerts/alerts.ts';
import type { AnswerContext, IncidentDesk } from './context/context.ts';
import type { ConversationStore } from './context/conversation-store.ts';
import type { DigestContext } from './digests/digest.ts';
import type { FollowContext } from './follow/follow.ts';
import type { HomeContext } from './home/home.ts';
import type { IncidentReportContext } from './incident-reports/incident-report.ts';
import type { MaintenanceContext } from './maintenance/maintenance.ts';
import type { StaffReportContext } from './staff-reports/staff-report.ts';
import type { StatusContext } from './status/status.ts';

/** What any handler can ask for: each names its own needs, and here they come together. */
export type DeskContext = StatusContext &
  StaffReportContext &
  IncidentReportContext &
  AlertsContext &
  DigestContext &
  MaintenanceContext &
  FollowContext &
  HomeContext & {
    readonly incidents: IncidentDesk;
    readonly conversations: ConversationStore;
  };

/** The same without what is the person's: it is made once. */
export type HandlerServices = Omit<DeskContext, keyof AnswerContext>;
