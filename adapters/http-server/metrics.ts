import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { SEVERITIES } from '../../src/model/incident.ts';
import { type Instant, SECOND } from '../../src/model/instant.ts';
import type { Signal } from '../../src/model/signal.ts';
import { ABILITIES, type Ability } from '../../src/model/verdict.ts';
import type { LookOutcome } from '../../src/watch/looks/look-outcome.ts';

/** What is read at the moment somebody asks for the metrics. */
export interface Gauges {
  /** How the channels of ours are judged now. */
  abilities(): readonly Ability[];
  incidents(): readonly { readonly severity: (typeof SEVERITIES)[number] }[];
  outbox(): Promise<{ readonly waiting: number; readonly held: number }>;
  /** Dollars spent today and the day's budget, for platforms that charge for reads. */
  spending(): readonly {
    readonly platform: string;
    readonly spent: number;
    readonly budget: number;
  }[];
  loops(): readonly { readonly name: string; readonly last: Instant }[];
}

export interface Metrics {
  looked(look: LookOutcome): void;
  ingested(signals: readonly Signal[]): void;
  /** A request of a posting tool was not let in. */
  refused(why: string): void;
  readonly contentType: string;
  /** In Prometheus' text format. */
  text(): Promise<string>;
}

/**
 * The program in figures. Labels are words of this program alone (platforms, kinds of signals, names of loops),
 * never what others wrote.
 */
export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const looks = new Counter({
    name: 'kanalvakt_looks_total',
    help: 'Looks that have ended, by platform (or source) and what became of them.',
    labelNames: ['platform', 'result'],
    registers,
  });
  const duration = new Histogram({
    name: 'kanalvakt_look_duration_seconds',
    help: 'How long looks took.',
    labelNames: ['platform'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const signals = new Counter({
    name: 'kanalvakt_signals_total',
    help: 'Signals taken in that were news, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const refusals = new Counter({
    name: 'kanalvakt_refused_requests_total',
    help: 'Requests of posting tools that were not let in, by why: an unknown token, or too many.',
    labelNames: ['why'],
    registers,
  });
  gauge(
    'kanalvakt_channels',
    'Channels of ours by what is judged of their ability.',
    ['ability'],
    (set) => {
      const all = gauges.abilities();
      for (const ability of ABILITIES) {
        set({ ability }, all.filter((one) => one === ability).length);
      }
    },
  );
  gauge(
    'kanalvakt_incidents_open',
    'Incidents that are not closed, by severity.',
    ['severity'],
    (set) => {
      const all = gauges.incidents();
      for (const severity of SEVERITIES) {
        set({ severity }, all.filter((one) => one.severity === severity).length);
      }
    },
  );
  gauge('kanalvakt_outbox_messages', 'Messages not sent yet, by state.', ['state'], async (set) => {
    const { waiting, held } = await gauges.outbox();
    set({ state: 'waiting' }, waiting);
    set({ state: 'held' }, held);
  });
  gauge('kanalvakt_spent_dollars', 'What reads have cost today (UTC).', ['platform'], (set) => {
    for (const { platform, spent } of gauges.spending()) set({ platform }, spent);
  });
  gauge('kanalvakt_budget_dollars', 'What reads may cost a day.', ['platform'], (set) => {
    for (const { platform, budget } of gauges.spending()) set({ platform }, budget);
  });
  gauge(
    'kanalvakt_loop_last_beat_seconds',
    'When each loop last ran, in Unix time.',
    ['loop'],
    (set) => {
      for (const { name, last } of gauges.loops()) set({ loop: name }, last / SECOND);
    },
  );

  function gauge<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    read: (set: (labels: Record<L, string>, value: number) => void) => void | Promise<void>,
  ): void {
    new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers,
      async collect() {
        this.reset();
        await read((labels, value) => this.set(labels as never, value));
      },
    });
  }

  return {
    looked({ platform, source, took, result }) {
      // Sources are named by whoever wrote the settings, such as by an address: they count together.
      const of = platform ?? (source === 'network' ? 'network' : 'other');
      looks.inc({ platform: of, result });
      duration.observe({ platform: of }, took / SECOND);
    },
    ingested(some) {
      for (const { kind } of some) signals.inc({ kind });
    },
    refused(why) {
      refusals.inc({ why });
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
