import type { Incidents } from '../incidents/incidents.ts';
import type { Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import type { IncidentEvent } from '../model/incident.ts';
import { type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Night } from '../nights/night.ts';
import { affectedChannels } from '../records/affected-channels.ts';

/**
 * Lets a night go on as a live watch would see it: each signal to the judge, then to the incidents what it changed,
 * and between signals, again and again, what time alone changes. Only a channel in or near an incident is judged anew for that.
 *
 * @returns what moves the night on to a moment, and tells what happened on the way
 */
export function createNightIncidents(
  night: Pick<Night, 'signals'>,
  parts: {
    readonly channels: readonly Channel[];
    readonly judge: Pick<Judge, 'observe' | 'assess'>;
    readonly incidents: Pick<Incidents, 'consider' | 'pass' | 'watched'>;
    /** How often time alone is taken in; a minute, as in a live watch, unless given. */
    readonly every?: Millis;
  },
): (at: Instant) => readonly IncidentEvent[] {
  const { channels, judge, incidents, every = MINUTE } = parts;
  let next = 0;
  let passed: Instant | undefined;

  const judged = (ids: readonly string[], now: Instant) => ids.map((id) => judge.assess(id, now));

  function* passes(until: Instant): Generator<IncidentEvent> {
    if (passed !== undefined && Number.isFinite(until)) {
      for (let watched = incidents.watched(); passed + every <= until; ) {
        if (watched.length === 0) break;
        passed += every;
        yield* incidents.consider(judged(watched, passed), passed);
        watched = incidents.watched();
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
      const some = affectedChannels(channels, [signal]).map(({ id }) => id);
      events.push(...incidents.consider(judged(some, signal.at), signal.at));
    }
    // What people report during a replay goes to the judge itself, so that all channels are judged anew.
    events.push(...passes(at), ...(Number.isFinite(at) ? incidents.pass(at) : []));
    return events;
  };
}
