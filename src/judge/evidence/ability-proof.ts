import type { HypothesisId } from '../../catalog/causes.ts';
import { isTrouble } from '../../catalog/signals.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../../model/signal.ts';
import { GROUPS, type GroupId, indexOf, vector, zeros } from '../likelihood/hypotheses.ts';
import type { ChannelSignals } from '../memory/memory.ts';
import type { Term } from './term.ts';

/** By which way a post proved to go out: a person, a tool, the bot's check, a post that tells not how, somebody's post repeated, somebody's word. */
export type Route = 'person' | 'tool' | 'check' | 'post' | 'repost' | 'word';

/** A moment at which the channel could publish. */
export interface AbilityProof {
  readonly at: Instant;
  readonly route: Route;
  readonly signal?: SignalOf<'write'> | SignalOf<'report'>;
}

/** Mean length of an outage (docs/judge.md, "Proof"): so fast does a proof wear off. */
const RECOVERY: Millis = 6.5 * HOUR;

/** How a post and the word or write that tells of it may lie apart and still be one event. */
const SAME_EVENT = 10 * MINUTE;

/**
 * The latest proof of each route, newest first.
 */
export function abilityProofs({
  writes,
  reports,
  originals,
  reposts,
  strangerPosts,
}: ChannelSignals): readonly AbilityProof[] {
  const proofs: AbilityProof[] = [];
  // What a stranger sent through our tool proves nothing of what we can.
  const isStrangers = ({ by, at }: SignalOf<'write'>) =>
    by === 'tool' && strangerPosts.some((post) => Math.abs(post.at - at) <= SAME_EVENT);
  for (const write of writes) {
    if (write.result === 'accepted' && !isStrangers(write)) keepLatest(proofs, write.by, write);
  }
  for (const report of reports) {
    if (report.says === 'can-post') keepLatest(proofs, 'word', report);
  }
  const lastPost = originals.at(-1)?.at;
  if (lastPost !== undefined && !isTold(lastPost, proofs)) {
    proofs.push({ at: lastPost, route: 'post' });
  }
  const lastRepost = reposts.at(-1)?.at;
  if (lastRepost !== undefined) proofs.push({ at: lastRepost, route: 'repost' });
  return proofs.length > 1 ? proofs.sort((a, b) => b.at - a.at) : proofs;
}

function keepLatest(
  proofs: AbilityProof[],
  route: Route,
  signal: SignalOf<'write'> | SignalOf<'report'>,
): void {
  const known = proofs.findIndex((proof) => proof.route === route);
  const proof = { at: signal.at, route, signal };
  if (known < 0) proofs.push(proof);
  else if ((proofs[known] as AbilityProof).at < signal.at) proofs[known] = proof;
}

/** Is the post the very one whose writing we saw? */
function isTold(post: Instant, proofs: readonly AbilityProof[]): boolean {
  return proofs.some(({ at, route }) => route !== 'word' && Math.abs(at - post) <= SAME_EVENT);
}

type Residual = { readonly rest: number } & { readonly [K in HypothesisId | GroupId]?: number };

/** Nothing blocks at the moment of a proof; `rest` are hypotheses under which posts go out anyway. */
const BLOCKED_AFTER_SUCCESS: Residual = {
  rest: 1,
  blocked: 0.002,
  'country-detour': 0.002,
  // "This functionality may come and go" (16 July 2020).
  lockdown: 0.01,
  // Limits are hit by those who post.
  'rate-limit': 0.3,
  retired: 0.003,
  closed: 0.003,
  partial: 0.2,
  restricted: 0.8,
  hijacked: 0.2,
  'tool-hijacked': 0.5,
  // Who is cut off in the house may still post by phone.
  network: 0.5,
  blind: 0.05,
  'bot-key-blind': 0.02,
  'bot-app-blind': 0.02,
  'plan-blind': 0.02,
};
const AFTER_SUCCESS: Readonly<Record<Route, Residual>> = {
  // A person's post says nothing of what is automatic.
  person: {
    ...BLOCKED_AFTER_SUCCESS,
    'tool-hijacked': 0.1,
    automationOnly: 0.9,
    'rate-limit': 0.1,
  },
  tool: {
    ...BLOCKED_AFTER_SUCCESS,
    'tool-hijacked': 1,
    automationOnly: 0.01,
    tool: 0.01,
    'staff-login': 0.3,
  },
  check: {
    ...BLOCKED_AFTER_SUCCESS,
    'api-policy-by-hand': 0.05,
    'app-revoked-by-hand': 0.05,
    'staff-login': 0.6,
    'tool-blocked': 0.8,
    hijacked: 0.8,
    partial: 0.3,
    'bot-key': 0.01,
    'bot-app': 0.01,
  },
  // Whoever posted, it was no longer held back.
  post: { ...BLOCKED_AFTER_SUCCESS, automationOnly: 0.2, 'rate-limit': 0.1 },
  // New posts were refused while reposts and what was scheduled passed (NWS Lincoln, July 2020).
  repost: {
    ...BLOCKED_AFTER_SUCCESS,
    lockdown: 0.9,
    'outage-some': 0.3,
    'policy-block': 0.6,
    'rate-limit': 0.7,
    'staff-login': 0.5,
    'tool-blocked': 0.9,
    fault: 0.6,
    automationOnly: 0.6,
  },
  word: {
    ...BLOCKED_AFTER_SUCCESS,
    blocked: 0.02,
    automationOnly: 0.4,
    'bot-key-blind': 0.1,
    'bot-app-blind': 0.1,
  },
};

/** Many hypotheses share one residual: its logarithm is worked out once for all of them. */
interface Levels {
  readonly values: readonly number[];
  /** For each hypothesis, where in `values` its residual stands. */
  readonly of: readonly number[];
  /** As many zeros as there are values: to be copied. */
  readonly none: readonly number[];
}
/** With our own way of looking failed since, a proof does not say that it works. */
const LOOKING = { 'bot-key-blind': 1, 'bot-app-blind': 1, 'plan-blind': 1, blind: 1 };
const SEEN = levelsByRoute({});
const UNSEEN = levelsByRoute(LOOKING);
/** What went out while we are cut off went out by another way: of that one, we know. */
const BY_ANOTHER_WAY = levelsByRoute({
  network: 0.0005,
  'barred-here': 0.01,
  blind: 0.01,
  'country-detour': 1,
});
/** What was accepted and is not shown proves that it was taken in, and no more. */
const HIDDEN = levelsByRoute({ partial: 1, audience: 1, restricted: 1 });

function levelsByRoute(instead: Omit<Residual, 'rest'>): Readonly<Record<Route, Levels>> {
  return Object.fromEntries(
    Object.entries(AFTER_SUCCESS).map(([route, residual]) => [
      route,
      levelsOf({ ...residual, ...instead }),
    ]),
  ) as Record<Route, Levels>;
}

function levelsOf(residual: Residual): Levels {
  const all = vector(residual.rest);
  for (const [key, value] of Object.entries(residual)) {
    if (key === 'rest') continue;
    const ids = key in GROUPS ? GROUPS[key as GroupId] : [key as HypothesisId];
    for (const id of ids) all[indexOf(id)] = value;
  }
  const values = [...new Set(all)];
  return { values, of: all.map((value) => values.indexOf(value)), none: zeros(values.length) };
}

/**
 * What a proof says at `now`: all of it at once, worn off as troubles begin anew.
 *
 * @param failedRead when our own way of looking failed: a proof from before does not say what has been since
 * @param isHidden nobody has seen the post
 */
export function proofTerm(
  { at, route, signal }: AbilityProof,
  channel: string,
  failedRead: Instant | undefined,
  isHidden: boolean,
  now: Instant,
): Term {
  const isUnseen = failedRead !== undefined && failedRead > at;
  const byRoute = isHidden
    ? HIDDEN
    : isUnseen
      ? UNSEEN
      : failedRead === undefined
        ? SEEN
        : BY_ANOTHER_WAY;
  const { values, of: levelOf, none } = byRoute[route];
  const anew = 1 - Math.exp(-(now - at) / RECOVERY);
  const ratios = none.slice();
  for (let level = 0; level < ratios.length; level++) {
    const value = values[level] as number;
    ratios[level] = Math.log(value + (1 - value) * anew);
  }
  if (signal) return { kind: signal.kind, at, signal, ratios, levelOf, weight: 1 };
  const post = { at, kind: 'post', channel, count: 1, repost: false, author: 'ours' } as const;
  return { kind: 'post', at, signal: post, ratios, levelOf, weight: 1 };
}

/** Within so long of a failure somebody's word that it works again stands beside it. */
const SAME_MINUTES = 5 * MINUTE;

type Trouble = SignalOf<'write'> | SignalOf<'report'> | SignalOf<'profile'>;

/** Does a signal of trouble still hold after all that was proved later? */
export function stands(trouble: Trouble, proofs: readonly AbilityProof[]): boolean {
  for (const proof of proofs) if (takesBack(proof, trouble)) return false;
  return true;
}

/** What a page shows whoever posts on it: another's hand, another name, a warning in front. */
const STAYS_THROUGH_POSTS = new Set<SignalOf<'profile'>['seen']>([
  'defaced',
  'renamed',
  'replaced',
  'moved',
  'interstitial',
]);

/** Does a later proof take back what this signal of trouble said? */
function takesBack(proof: AbilityProof, trouble: Trouble): boolean {
  if (proof.at <= trouble.at) return false;
  const { route } = proof;
  // A repost proves nothing of new posts.
  if (route === 'repost' && trouble.kind !== 'profile') return false;
  switch (trouble.kind) {
    case 'write':
      // Who posts is held back by no limit, whichever way the post went.
      if (trouble.result === 'rate-limited' && route === 'post') return true;
      // Two people in the same minutes: whom it worked for does not unsay whom it failed for.
      if (route === 'word' && proof.at - trouble.at < SAME_MINUTES) return false;
      if (trouble.by === 'check') return route === 'check' || route === 'tool';
      // What is scheduled, and what changes nothing, may pass where people are refused (NWS Lincoln, July 2020).
      if (trouble.by === 'person') return route !== 'check' && route !== 'tool';
      return route !== 'person' && route !== 'check';
    case 'report':
      if (trouble.says === 'hijacked') return route === 'word';
      if (trouble.says === 'tool-broken') return route === 'tool' || route === 'word';
      if (trouble.says === 'cannot-log-in') return route !== 'tool' && route !== 'check';
      return route !== 'check';
    case 'profile':
      // Posts that became visible stand on a visible page.
      return (route === 'post' || route === 'repost') && !STAYS_THROUGH_POSTS.has(trouble.seen);
  }
}

/** When a trouble that came after the last post was over: proof of ability, or a way in that was shut before. */
export function recoveryAt(
  { reports, writes, profiles, credentials }: ChannelSignals,
  proofs: readonly AbilityProof[],
  lastPost: Instant | undefined,
): Instant | undefined {
  // A post is no such end, and where nothing but posts proves anything there is none.
  if (!proofs.some(isEnd)) return undefined;
  const since = lastPost ?? 0;
  const trouble = Math.max(
    latestTrouble(reports, since),
    latestTrouble(writes, since),
    latestTrouble(profiles, since),
    latestTrouble(credentials, since),
  );
  if (trouble <= since) return undefined;
  return proofs.find((proof) => isEnd(proof) && proof.at > trouble)?.at;
}

function isEnd({ route }: AbilityProof): boolean {
  return route !== 'post' && route !== 'repost';
}

/** The latest sign of trouble after `since`; 0 where there is none. */
function latestTrouble(list: readonly ChannelSignal[], since: Instant): Instant {
  for (let index = list.length - 1; index >= 0; index--) {
    const signal = list[index] as ChannelSignal;
    if (signal.at <= since) return 0;
    if (isTrouble(signal)) return signal.at;
  }
  return 0;
}
