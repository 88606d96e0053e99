import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { meaningOf } from '../likelihood/error-codes.ts';
import type { Surroundings } from './surroundings.ts';
import { ageWeight, repeated, type Term } from './term.ts';

type Read = SignalOf<'credentials'>;

/**
 * Of the authenticated reads the latest counts; one that says what several in a row said leaves less room for a
 * passing fault.
 */
export function credentialTerm(
  reads: readonly Read[],
  platform: Platform,
  { together }: Surroundings,
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  // A throttled read says nothing and does not hide the one before it.
  const latest = reads.findLast(({ result }) => result !== 'rate-limited') ?? reads.at(-1);
  if (!latest) return undefined;
  const { result } = latest;
  const run = reads.length - 1 - reads.findLastIndex((read) => read.result !== result);
  const meaning = result === 'ok' ? undefined : meaningOf(platform, latest.code);
  const code = meaning && model.ratios.codes[meaning];
  const known = together.has(result)
    ? model.ratios.pages.together
    : model.ratios.credentials[result];
  const ratios =
    meaning === 'policy'
      ? model.ratios.reads['rule-named']
      : code
        ? known.map((ratio, index) => ratio + 0.5 * (code[index] as number))
        : known;
  return {
    kind: 'credentials',
    at: latest.at,
    signal: latest,
    ratios: repeated(ratios, run),
    weight: ageWeight(now - latest.at, halfLifeOf(result)),
  };
}

function halfLifeOf(result: Read['result']): Millis {
  switch (result) {
    case 'ok':
      return 3 * HOUR;
    case 'unreachable':
    case 'server-error':
      return HOUR;
    case 'rate-limited':
      return 30 * MINUTE;
    default:
      // A lock, a suspension, a dead key stay until somebody acts.
      return 2 * DAY;
  }
}

/** Reads that fail and pass in turns within the hour. */
export function flappingTerm(
  reads: readonly Read[],
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  let failures = 0;
  let turns = 0;
  for (let index = reads.length - 1; index >= 0; index--) {
    const read = reads[index] as Read;
    if (now - read.at >= HOUR) break;
    const later = reads[index + 1];
    if (hasFailed(read)) failures++;
    if (later && hasFailed(later) !== hasFailed(read)) turns++;
  }
  const last = reads.at(-1);
  if (turns < 2 || failures < 2 || !last) return undefined;
  return {
    kind: 'flapping',
    at: last.at,
    signal: last,
    ratios: model.ratios.reads.flapping,
    weight: 1,
  };
}

function hasFailed({ result }: Read): boolean {
  return result === 'unreachable' || result === 'server-error';
}
