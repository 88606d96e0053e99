import type { Interpreter } from '../ask/interpreter.ts';
import {
  createMaintenanceWindows,
  type MaintenanceWindows,
} from '../incidents/maintenance-windows.ts';
import type { Judge } from '../judge/judge.ts';
import type { Directory } from '../model/directory.ts';
import { HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { Platform } from '../model/platform.ts';
import type { SelfHealth } from '../model/self-health.ts';
import type { Clock, Database, Log, Pictures, Records } from '../ports.ts';
import { createNames } from '../say/phrasing-context.ts';
import { createAnswerContexts } from './context/answer-contexts.ts';
import type { IncidentDesk } from './context/context.ts';
import { createConversationStore } from './context/conversation-store.ts';
import { createDemoBanner } from './context/demo-banner.ts';
import { createDesk, type Desk, type Refresh } from './desk.ts';
import type { HandlerServices } from './desk-context.ts';
import type { Documents } from './documents.ts';
import { createSubscriptions } from './follow/subscriptions.ts';
import { createDeskForm } from './form.ts';
import type { Notifications } from './notifications.ts';
import { createStaffReports } from './staff-reports/staff-reports.ts';

export interface DeskParts {
  readonly directory: Directory;
  readonly judge: Judge;
  readonly interpreter: Interpreter;
  readonly clock: Clock;
  readonly store: Database;
  readonly records: Records;
  readonly log: Log;
  readonly incidents: IncidentDesk;
  /** When trouble is expected; never where absent. */
  readonly maintenanceWindows?: MaintenanceWindows;
  /** Where answers can be given pictures. */
  readonly pictures?: Pictures;
  /** Past this age of its newest look an answer says so; an hour where nothing is said. */
  readonly freshness?: (platform: Platform) => Millis;
  /** When the people on duty change: `HH:MM`; at 07:00, 15:00 and 23:00 where nothing is said. */
  readonly shifts?: readonly string[];
  /** What the bot itself could not see, and what it holds back. */
  readonly selfHealth?: (from: Instant, now: Instant) => Promise<SelfHealth>;
  /** Looks at what was looked at too long ago, before it is answered of; absent where looks are not ours to make. */
  readonly refresh?: Refresh;
  /** Has the rooms told at once of what has changed. */
  readonly tellRooms?: () => void;
  /** The day that is replayed: every answer then begins by saying that it is a demonstration. */
  readonly demonstration?: Instant;
}

/** What the desk does for the rest of the program. What is rarely wanted is loaded with its first use: somebody is waiting. */
export interface DeskServices {
  readonly desk: Desk;
  notifications(): Promise<Notifications>;
  documents(): Promise<Documents>;
  /** After a restart, once the judge has its signals: reports that count, count again; withdrawn ones do not. */
  restore(): Promise<void>;
}

export function createDeskServices(parts: DeskParts): DeskServices {
  const { directory, judge, interpreter, clock, store, records, log, incidents } = parts;
  const { shifts = ['07:00', '15:00', '23:00'], freshness = () => HOUR, selfHealth } = parts;
  const { maintenanceWindows = createMaintenanceWindows({ store, directory }) } = parts;
  const names = createNames(directory);
  const channels = new Map(directory.channels.map((channel) => [channel.id, channel]));
  const conversations = createConversationStore(store);
  const staffReports = createStaffReports(store, judge);
  const subscriptions = createSubscriptions(store, judge, (channel) => channels.has(channel));
  const demoBanner = createDemoBanner(parts.demonstration, directory);
  const services: HandlerServices = {
    judge,
    records,
    store,
    log,
    incidents,
    conversations,
    staffReports,
    subscriptions,
    maintenanceWindows,
    shifts,
    demoBanner,
    ...(parts.tellRooms ? { tellRooms: parts.tellRooms } : {}),
    ...(selfHealth ? { selfHealth } : {}),
    ...(parts.pictures ? { pictures: demoBanner.pictures(parts.pictures) } : {}),
  };
  const contexts = createAnswerContexts(
    {
      directory,
      clock,
      names,
      channels,
      conversations,
      staffReports,
      maintenanceWindows,
      freshness,
      ...(selfHealth ? { selfHealth } : {}),
    },
    services,
  );
  const shared = { directory, channels, contexts, clock, demoBanner };
  let notifications: Promise<Notifications> | undefined;
  let documents: Promise<Documents> | undefined;
  return {
    desk: createDesk({
      contexts,
      conversations,
      interpreter,
      names,
      demoBanner,
      form: (press) =>
        createDeskForm({ contexts, directory, channels, zoneOf: names.zone, clock, press }),
      log,
      refresh: parts.refresh,
    }),
    notifications() {
      notifications ??= import('./notifications.ts').then(({ createNotifications }) =>
        createNotifications({ ...shared, subscriptions }),
      );
      return notifications;
    },
    documents() {
      documents ??= import('./documents.ts').then(({ createDocuments }) =>
        createDocuments({ contexts, interpreter }),
      );
      return documents;
    },
    async restore() {
      await staffReports.restore(clock.now());
      await maintenanceWindows.restore();
    },
  };
}
