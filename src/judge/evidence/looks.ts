import { meaningOf } from '../../catalog/platforms/refusals.ts';
import { CREDENTIAL_STATES, PROFILE_STATES } from '../../catalog/signals.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { type ChannelSignals, latestBy, newestAt } from '../memory/memory.ts';
import { type AbilityProof, stands } from './ability-proof.ts';
import type { Surroundings } from './surroundings.ts';
import { ageWeight, repeated, sharingCap, type Term } from './term.ts';

/** Our own looks at a channel: what its page shows, what a read as the account itself says, and since when nothing could be seen. */

type Look = SignalOf<'profile'>;
type Read = SignalOf<'credentials'>;

/** In nats. Looks at one page share what may be wrong with looking. */
const PAGE_CAP = 16;

/** A read that got through so much later than the page did not answer tells that the way is open again. */
const SAME_TIME: Millis = 30 * MINUTE;

/**
 * What was seen of the page since it was last seen whole; several things may be wrong with it at once.
 *
 * @param letIn when a read as the account itself last got through
 */
export function profileTerms(
  looks: readonly Look[],
  proofs: readonly AbilityProof[],
  letIn: Instant,
  surroundings: Surroundings,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  const last = looks.at(-1);
  if (last === undefined) return [];
  const wall = walledTerm(looks, surroundings, model, now);
  if (wall) return [wall];
  if (last.seen === 'visible' && stands(last, proofs))
    return [pageTerm(last, [last], surroundings, model, now)];
  const whole = looks.findLastIndex(({ seen }) => seen === 'visible');
  const isOpenAgain = last.seen === 'unreachable' && letIn - last.at >= SAME_TIME;
  const walled = looks.findLast(({ seen }) => seen === 'login-wall')?.at ?? 0;
  const since = looks
    .slice(whole + 1)
    // A wall is an answer: it ends what did not answer before.
    .filter((look) => look.seen !== 'login-wall' && stands(look, proofs))
    .filter(({ seen, at }) => seen !== 'unreachable' || (at > walled && !isOpenAgain));
  const wrong = latestBy(since, ({ seen }) => seen);
  // Of a page that was whole, a post since says more.
  const open = looks.slice(Math.max(0, whole), whole + 1).filter((look) => stands(look, proofs));
  const shown = wrong.length > 0 ? wrong : open;
  const terms = shown.map((look) => {
    const run = since.filter(({ seen }) => seen === look.seen);
    return pageTerm(look, run, surroundings, model, now);
  });
  return sharingCap(terms, PAGE_CAP);
}

/** Further back than this, how the platform shows pages may have changed for all. */
const WALL_IS_NEW: Millis = 3 * DAY;

/** The wall that stands now in front of a page that could be read lately; undefined where there is none, or always was. */
function walledTerm(
  looks: readonly Look[],
  { pageOpen }: Surroundings,
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  const last = looks.at(-1);
  if (last?.seen !== 'login-wall') return undefined;
  const before = looks.findLast(({ seen }) => seen !== 'login-wall');
  if (before?.seen !== 'visible' || last.at - before.at > WALL_IS_NEW) return undefined;
  const { pages } = model.ratios;
  const isAlone = last.at - pageOpen() < HOUR;
  const run = looks.slice(looks.lastIndexOf(before) + 1);
  return {
    kind: 'profile',
    at: last.at,
    signal: last,
    ratios: isAlone ? repeated(pages['walled-alone'], run) : pages.walled,
    weight: ageWeight(now - last.at, 6 * HOUR),
  };
}

function pageTerm(
  look: Look,
  run: readonly Look[],
  { isOfAll, pageOpen }: Surroundings,
  model: DecisionModel,
  now: Instant,
): Term {
  const { pages, profile } = model.ratios;
  const isAlone = look.seen === 'stale' && look.at - pageOpen() < HOUR;
  const known = isAlone ? pages['stale-alone'] : profile[look.seen];
  return {
    kind: 'profile',
    at: look.at,
    signal: look,
    ratios: repeated(isOfAll(look.seen) ? pages.together : known, run, look.seen === 'unreachable'),
    weight: ageWeight(now - look.at, pageHalfLifeOf(look.seen)),
  };
}

function pageHalfLifeOf(seen: Look['seen']): Millis {
  switch (seen) {
    case 'visible':
      return 6 * HOUR;
    case 'stale':
    case 'partial':
    case 'unreachable':
    case 'empty':
      return 2 * HOUR;
    case 'login-wall':
      return HOUR;
    default:
      // What is gone stays gone until it is seen again.
      return 7 * DAY;
  }
}

/**
 * Of the authenticated reads the latest counts; one that says what several in a row said leaves less room for a
 * passing fault.
 */
export function credentialTerm(
  reads: readonly Read[],
  platform: Platform,
  { isOfAll }: Surroundings,
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  // A throttled read says nothing and does not hide the one before it.
  const latest = reads.findLast(({ result }) => result !== 'rate-limited') ?? reads.at(-1);
  if (!latest) return undefined;
  const { result } = latest;
  const run = reads.slice(reads.findLastIndex((read) => read.result !== result) + 1);
  const meaning = result === 'ok' ? undefined : meaningOf(platform, latest.code);
  const code = meaning && model.ratios.codes[meaning];
  const { credentials, pages } = model.ratios;
  const isOurs = result === 'app-refused' || result === 'plan-refused';
  const known = !isOfAll(result)
    ? credentials[result]
    : isOurs
      ? model.ratios.reads['our-program']
      : pages.together;
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
    ratios: repeated(ratios, run, hasFailed(latest)),
    weight: ageWeight(now - latest.at, readHalfLifeOf(result)),
  };
}

function readHalfLifeOf(result: Read['result']): Millis {
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

/** Whether it says only that we could not look. */
function isBlind(read: Read | Look): boolean {
  return !(read.kind === 'profile' ? PROFILE_STATES[read.seen] : CREDENTIAL_STATES[read.result])
    .sees;
}

/**
 * When anything was last seen or heard of the channel, good or bad.
 *
 * @param seen as `lastSeen` says
 */
export function lastObservation(
  signals: ChannelSignals,
  seen: Instant,
  proofs: readonly AbilityProof[],
): Instant | undefined {
  const at = Math.max(
    seen,
    newestAt(signals.writes),
    newestAt(signals.reports),
    proofs[0]?.at ?? 0,
  );
  return at > 0 ? at : undefined;
}

/** Since when every read of the channel has failed without a word on the channel itself. */
export function unobservedSince(
  signals: ChannelSignals,
  seen: Instant,
  lastPost: Instant,
): Instant | undefined {
  if (newestAt(signals.credentials) <= seen && newestAt(signals.profiles) <= seen) return undefined;
  const isSince = ({ at }: Read | Look) => at > seen && at >= lastPost;
  const since = Math.min(
    signals.credentials.find(isSince)?.at ?? Number.POSITIVE_INFINITY,
    signals.profiles.find(isSince)?.at ?? Number.POSITIVE_INFINITY,
  );
  if (!Number.isFinite(since)) return undefined;
  // After a long time without a look, the first that fails says nothing of the time before it either.
  const before = Math.max(seen, lastPost);
  return before > 0 && since - before > LONG ? before : since;
}

/** Looks further apart than this leave a stretch that nobody saw. */
const LONG = 12 * HOUR;

/** When a look or a read last told anything of the channel itself, 0 where none has. */
export function lastSeen({ credentials, profiles }: ChannelSignals): Instant {
  return Math.max(
    credentials.findLast((read) => !isBlind(read))?.at ?? 0,
    profiles.findLast((look) => !isBlind(look))?.at ?? 0,
  );
}

/** A read that got through right after one that did not. */
export function readAgainAt(reads: readonly Read[]): Instant | undefined {
  const last = reads.at(-1);
  const before = reads.at(-2);
  return last?.result === 'ok' && before && isBlind(before) ? last.at : undefined;
}

/** When the very looks that had shown an account shut or spoilt found it well, and since when it may have been so. */
export interface WellAgain {
  /** The last look before the trouble that was good; 0 where the first look was bad already. */
  readonly from: Instant;
  readonly at: Instant;
}

/** One read that fails is a stumble; from so many in a row on it was down. */
const DOWN_FROM = 2;

/**
 * The stretches in which looks found the account shut, and after which they found it well: what people could not do then
 * they may do again. None while one of the looks is still bad.
 */
export function wellAgain({ credentials, profiles }: ChannelSignals): readonly WellAgain[] {
  const reads = turnsOf(credentials, ({ result }) =>
    result === 'ok' ? 'good' : OF_OUR_OWN.has(result) ? 'silent' : hasFailedAs(result),
  );
  const looks = turnsOf(profiles, ({ seen }) =>
    seen === 'visible' || seen === 'undated'
      ? 'good'
      : seen === 'unreachable'
        ? 'down'
        : PROFILE_STATES[seen].isTrouble
          ? 'bad'
          : 'silent',
  );
  return reads === 'bad' || looks === 'bad' ? [] : [...reads, ...looks];
}

/** Our app, our plan, our pace or a key that ran out. */
const OF_OUR_OWN = new Set<Read['result']>([
  'app-refused',
  'plan-refused',
  'rate-limited',
  'expired',
]);

function hasFailedAs(result: Read['result']): 'down' | 'bad' {
  return result === 'unreachable' || result === 'server-error' ? 'down' : 'bad';
}

/** Each turn from bad to good; `bad` where the last that was told is bad. */
function turnsOf<S extends { readonly at: Instant }>(
  looks: readonly S[],
  saysOf: (look: S) => 'good' | 'bad' | 'down' | 'silent',
): readonly WellAgain[] | 'bad' {
  const turns: WellAgain[] = [];
  let from = 0;
  let down = 0;
  let isShut = false;
  for (const look of looks) {
    const says = saysOf(look);
    if (says === 'silent') continue;
    if (says === 'good') {
      // A stumble between two good ones is none.
      if (isShut || down >= DOWN_FROM) turns.push({ from, at: look.at });
      from = look.at;
      down = 0;
      isShut = false;
    } else {
      down++;
      if (says === 'bad') isShut = true;
    }
  }
  return isShut ? 'bad' : turns;
}
