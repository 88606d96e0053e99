import { createIncidents, type Incidents } from '../incidents/incidents.ts';
import { createJudge } from '../judge/judge.ts';
import { type Directory, zonesOf } from '../model/directory.ts';
import { type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Night } from '../nights/night.ts';
import type { Clock, Log, Store } from '../ports.ts';
import { createNightIncidents } from './night-incidents.ts';

/** How often time alone is taken in: seldom enough that an answer does not wait for a whole night. */
const EVERY: Millis = 5 * MINUTE;

/**
 * A night's incidents up to the clock's time, by a judge of their own that lives through it from the beginning. It
 * begins only once somebody asks for them: most answers need no incidents, and somebody is waiting.
 */
export function replayIncidents(
  night: Night,
  parts: {
    readonly directory: Directory;
    readonly clock: Clock;
    readonly store: Store;
    readonly log: Log;
  },
): Incidents {
  const { directory, clock, store, log } = parts;
  let begun: { readonly incidents: Incidents; moveTo(at: Instant): unknown } | undefined;

  function begin() {
    const { channels } = directory;
    const judge = createJudge(channels, zonesOf(directory));
    const incidents = createIncidents({ channels, judge, store, log });
    const moveTo = createNightIncidents(night, { channels, judge, incidents, every: EVERY });
    return { incidents, moveTo };
  }

  function upToNow(): Incidents {
    begun ??= begin();
    begun.moveTo(clock.now());
    return begun.incidents;
  }

  return {
    consider: (...given) => upToNow().consider(...given),
    pass: (...given) => upToNow().pass(...given),
    acknowledge: (...given) => upToNow().acknowledge(...given),
    watched: () => upToNow().watched(),
    live: () => upToNow().live(),
    find: (...given) => upToNow().find(...given),
    eventsAfter: (...given) => upToNow().eventsAfter(...given),
    between: (...given) => upToNow().between(...given),
    save: () => upToNow().save(),
    restore: () => upToNow().restore(),
  };
}
