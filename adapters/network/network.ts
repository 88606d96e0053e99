import { MINUTE, type Millis, SECOND } from '../../src/model/instant.ts';
import { PLATFORMS, type Platform } from '../../src/model/platform.ts';
import type { Signal } from '../../src/model/signal.ts';
import type { Clock, Log, SignalSource } from '../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../http/http-reader.ts';
import { type ReachResult, type ReadResult, reachOf, troubleOf } from '../http/read-result.ts';

export interface NetworkOptions {
  readonly clock: Clock;
  /** Hosts or addresses that nobody here runs and that are hardly ever down; https unless http is written. */
  readonly control: readonly string[];
  /** Where each platform is reached, if it is to be told apart from the accounts on it. */
  readonly platforms?: Readonly<Partial<Record<Platform, readonly string[]>>>;
  /** Must not let hosts rest: each look is to see for itself. */
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  /** Whether it is to be known soon if the line holds, since something else does not answer. */
  readonly suspected?: (() => boolean) | undefined;
}

/** While something does not answer. */
const EAGER: Millis = 15 * SECOND;

type Target = 'control' | Platform;

/** What says most about the line comes first; a time-out says least. */
const TELLING: readonly ReachResult[] = ['tls', 'tcp', 'dns', 'http-error', 'timeout'];

/**
 * Reads hosts to see how far this network comes. The line is fine if any control host answers at all;
 * otherwise the failure that most hosts share is told.
 */
export function createNetwork(options: NetworkOptions): SignalSource {
  const { clock, control, platforms = {}, log, cadence = MINUTE, suspected } = options;
  const http =
    options.http ?? createHttpReader({ timeout: 5_000, retryPause: 500, failuresBeforeRest: 0 });
  const targets: [Target, readonly string[]][] = [
    ['control', control],
    ...PLATFORMS.map((platform): [Target, readonly string[]] => [
      platform,
      platforms[platform] ?? [],
    ]),
  ];

  return {
    name: 'network',
    cadence,
    ...(suspected
      ? { eager: { cadence: Math.min(EAGER, cadence), wanted: () => suspected() } }
      : {}),
    async look(signal) {
      const signals = await Promise.all(
        targets.flatMap(([target, hosts]) =>
          hosts.length === 0 ? [] : [reach(target, hosts, signal)],
        ),
      );
      return signals;
    },
  };

  async function reach(
    target: Target,
    hosts: readonly string[],
    signal: AbortSignal,
  ): Promise<Signal> {
    const readings = await Promise.all(
      hosts.map((host) => http.read(hostAddress(host), { signal })),
    );
    const results = readings.map(target === 'control' ? lineOf : reachOf);
    const result = results.includes('ok') ? 'ok' : mostTelling(results);
    if (result !== 'ok') log?.warn('not reached', { target, trouble: readings.map(troubleOf) });
    return { at: clock.now(), kind: 'reach', target, vantage: 'ours', result };
  }
}

/** The address that stands in the settings for a host; throws a `TypeError` where it is none. */
export function hostAddress(written: string): URL {
  return new URL(/^https?:\/\//i.test(written) ? written : `https://${written}`);
}

/** The line is fine as soon as a host answers, whatever it says. */
function lineOf(reading: ReadResult): ReachResult {
  return reading.ok || reading.status !== undefined ? 'ok' : reading.reach;
}

function mostTelling(results: readonly ReachResult[]): ReachResult {
  const count = (result: ReachResult) => results.filter((other) => other === result).length;
  return TELLING.toSorted((a, b) => count(b) - count(a))[0] as ReachResult;
}
