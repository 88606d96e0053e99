import { createIncidents, type Incidents } from '../incidents/incidents.ts';
import { createJudge, type Judge } from '../judge/judge.ts';
import type { Channel } from '../model/channel.ts';
import { type Directory, zonesOf } from '../model/directory.ts';
import type { IncidentEvent } from '../model/incident.ts';
import { type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { Signal } from '../model/signal.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Night } from '../nights/night.ts';
import type { Clock, Database, Log, Records } from '../ports.ts';
import { affectedChannels } from '../records/affected-channels.ts';
import { isOtherVerdict } from '../records/records.ts';

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
    readonly store: Database;
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
    /** Signals that come within this of one another are taken in at once, as those of a round are; each by itself unless given. */
    readonly together?: Millis;
  },
): (at: Instant) => readonly IncidentEvent[] {
  const { channels, judge, incidents, every = MINUTE, together = 0 } = parts;
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

  function nextRound(until: Instant): readonly Signal[] {
    const first = night.signals[next];
    const begin = next;
    if (first === undefined || first.at > until) return [];
    do next++;
    while (isWithin(night.signals[next], Math.min(until, first.at + together - 1)));
    return night.signals.slice(begin, next);
  }

  return (at) => {
    const events: IncidentEvent[] = [];
    for (let round = nextRound(at); round.length > 0; round = nextRound(at)) {
      const now = (round.at(-1) as Signal).at;
      events.push(...passes(now));
      for (const signal of round) judge.observe(signal);
      const some = affectedChannels(channels, round).map(({ id }) => id);
      events.push(...incidents.consider(judged(some, now), now));
    }
    // What people report during a replay goes to the judge itself, so that all channels are judged anew.
    events.push(...passes(at), ...(Number.isFinite(at) ? incidents.pass(at) : []));
    return events;
  };
}

function isWithin(signal: Signal | undefined, until: Instant): boolean {
  return signal !== undefined && signal.at <= until;
}

/**
 * The records of a replayed night, as far as it has gone. Its changes of verdict are worked out when someone asks
 * about history; what people report while it is replayed is kept beside it.
 *
 * @param zoneOf IANA zone in whose hours a channel lives
 */
export function createNightRecords(
  night: Night,
  clock: Clock,
  zoneOf: (channel: Channel) => string,
): Records {
  const told: Signal[] = [];
  const seen = (from: Instant, to: Instant) => {
    const known = [...night.signals.filter(({ at }) => at <= clock.now()), ...told];
    return known.filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at);
  };

  return {
    keepSignals: async (signals) => void told.push(...signals),
    // They follow from the signals.
    keepVerdicts: async () => {},
    flush: async () => {},
    expire: async () => {},
    posts: async (channel, from, to) =>
      seen(from, to).flatMap((signal) =>
        signal.kind === 'post' && signal.channel === channel ? [signal] : [],
      ),
    signals: async (from, to) => seen(from, to),
    verdicts: async (channel, from, to) => {
      const judge = createJudge(night.channels, zoneOf);
      const changes: Verdict[] = [];
      for (const signal of seen(Number.NEGATIVE_INFINITY, to)) {
        judge.observe(signal);
        const verdict = judge.verdict(channel, signal.at);
        const last = changes.at(-1);
        if (last === undefined || isOtherVerdict(last, verdict)) changes.push(verdict);
      }
      return changes.filter(({ judgedAt }) => judgedAt >= from);
    },
  };
}
