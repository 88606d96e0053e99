import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { IncidentEvent } from '../model/incident.ts';
import { type Instant, MINUTE } from '../model/instant.ts';
import type { Night } from '../model/night.ts';
import { concerned } from '../watch/concerned.ts';
import type { Incidents } from './incidents.ts';

/**
 * Lets a night go on as a live watch would see it: each signal to the judge, then to the incidents what it changed,
 * and between signals a pass each minute while there is anything to follow.
 *
 * @returns what moves the night on to a moment, and tells what happened on the way
 */
export function createNightIncidents(
  night: Pick<Night, 'signals'>,
  parts: {
    readonly channels: readonly Channel[];
    readonly judge: Pick<Judge, 'observe' | 'assess'>;
    readonly incidents: Pick<Incidents, 'consider' | 'pass' | 'isBusy'>;
  },
): (at: Instant) => readonly IncidentEvent[] {
  const { channels, judge, incidents } = parts;
  let next = 0;
  let passed: Instant | undefined;

  function* passes(until: Instant): Generator<IncidentEvent> {
    if (passed !== undefined && Number.isFinite(until)) {
      while (incidents.isBusy() && passed + MINUTE <= until) {
        passed += MINUTE;
        yield* incidents.pass(passed);
      }
    }
    passed = until;
  }

  return (at) => {
    const events: IncidentEvent[] = [];
    for (; next < night.signals.length; next++) {
      const signal = night.signals[next];
      if (signal === undefined || signal.at > at) break;
      events.push(...passes(signal.at));
      judge.observe(signal);
      const some = concerned(channels, [signal]);
      const assessments = some.map(({ id }) => judge.assess(id, signal.at));
      events.push(...incidents.consider(assessments, signal.at));
    }
    events.push(...passes(at));
    return events;
  };
}
