import { createInterpreter, type Interpreter } from '../../src/ask/interpreter.ts';
import type { Answer, Asker, Desk, Refresh } from '../../src/desk/desk.ts';
import { createDeskServices, type DeskServices } from '../../src/desk/services.ts';
import { createIncidents, type Incidents } from '../../src/incidents/incidents.ts';
import {
  createMaintenanceWindows,
  type MaintenanceWindows,
} from '../../src/incidents/maintenance-windows.ts';
import { createJudge, type Judge } from '../../src/judge/judge.ts';
import type { Channel } from '../../src/model/channel.ts';
import { type Directory, zonesOf } from '../../src/model/directory.ts';
import type { Instant, Millis } from '../../src/model/instant.ts';
import type { MaintenanceWindow } from '../../src/model/maintenance.ts';
import type { Platform } from '../../src/model/platform.ts';
import type { ButtonAction } from '../../src/model/replies/reply.ts';
import type { SelfHealth } from '../../src/model/self-health.ts';
import type { Clock, Database, Log, Pictures, Records } from '../../src/ports.ts';
import { createRecords } from '../../src/records/records.ts';

/** The core, joined: the same for a live watch and for a night from a file. */
export interface Kanalvakt extends DeskServices {
  readonly directory: Directory;
  readonly judge: Judge;
  readonly records: Records;
  readonly incidents: Incidents;
  readonly maintenanceWindows: MaintenanceWindows;
  readonly interpreter: Interpreter;
}

export interface Parts {
  readonly directory: Directory;
  readonly clock: Clock;
  readonly store: Database;
  readonly log: Log;
  /** Where answers can be given pictures. */
  readonly pictures?: Pictures;
  /** Where they are not those of the store. */
  readonly records?: Records;
  readonly incidents?: Incidents;
  readonly freshness?: (platform: Platform) => Millis;
  readonly refresh?: Refresh;
  /** Reference accounts: no part of the directory, so that nobody is told of them. */
  readonly panel?: readonly Channel[];
  /** When trouble is expected, by the settings. */
  readonly maintenance?: readonly MaintenanceWindow[];
  /** When the people on duty change: `HH:MM`. */
  readonly shifts?: readonly string[];
  /** The day that is replayed, where answers must not be taken for ones about now. */
  readonly demonstration?: Instant;
  /** Has the rooms told at once of what has changed. */
  readonly tellRooms?: () => void;
  /** What the program itself could not see. */
  readonly selfHealth?: (from: Instant, now: Instant) => Promise<SelfHealth>;
  /** Earlier texts of the conversation that the store does not know, oldest first. */
  readonly previous?: readonly string[];
}

/** Joins judge, understanding, records and desk over one store. */
export function createKanalvakt(parts: Parts): Kanalvakt {
  const { directory, store, previous = [] } = parts;
  const judge = createJudge(directory.channels, zonesOf(directory), parts.panel);
  const records = parts.records ?? createRecords(store);
  const words = createInterpreter(directory);
  const interpreter: Interpreter = {
    interpret: (text, context = {}) =>
      words.interpret(text, {
        ...context,
        previous: [...previous, ...(context.previous ?? [])],
      }),
  };
  const maintenanceWindows = createMaintenanceWindows({
    store,
    directory,
    settings: parts.maintenance ?? [],
  });
  const incidents =
    parts.incidents ??
    createIncidents({
      ...parts,
      channels: directory.channels,
      judge,
      windows: maintenanceWindows,
    });
  return {
    directory,
    judge,
    records,
    incidents,
    maintenanceWindows,
    interpreter,
    ...createDeskServices({
      ...parts,
      judge,
      records,
      interpreter,
      incidents,
      maintenanceWindows,
    }),
  };
}

/** The desk as one person in one room meets it. */
export function sessionFor(desk: Desk, asker: Asker) {
  return {
    hear: (text: string): Promise<Answer> => desk.hear(text, asker),
    press: (press: ButtonAction): Promise<Answer> => desk.press(press, asker),
  };
}
