import { createIncidents, type Incidents } from '../incidents/incidents.ts';
import { createJudge } from '../judge/judge.ts';
import { type Directory, zonesOf } from '../model/directory.ts';
import { type Instant, MINUTE } from '../model/instant.ts';
import type { Night } from '../nights/night.ts';
import type { Log, Store } from '../ports.ts';
import { createNightIncidents } from './night-incidents.ts';

/** A night's incidents up to a moment, by a judge of their own that lives through it from the beginning. */
export function replayIncidents(
  night: Night,
  {
    directory,
    store,
    log,
  }: { readonly directory: Directory; readonly store: Store; readonly log: Log },
): (now: Instant) => Incidents {
  let begun: { readonly incidents: Incidents; unfold(at: Instant): unknown } | undefined;
  return (now) => {
    if (!begun) {
      const { channels } = directory;
      const judge = createJudge(channels, zonesOf(directory));
      const incidents = createIncidents({ channels, judge, store, log });
      const every = 5 * MINUTE;
      begun = {
        incidents,
        unfold: createNightIncidents(night, { channels, judge, incidents, every }),
      };
    }
    begun.unfold(now);
    return begun.incidents;
  };
}
