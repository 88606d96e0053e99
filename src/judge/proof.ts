import { HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { SignalOf } from '../model/signal.ts';
import { type ChannelMemory, SAME_EVENT } from './channel-memory.ts';
import { GROUPS, type GroupId, type HypothesisId, indexOf } from './hypothesis.ts';
import { type Vector, vector } from './vector.ts';

/** By which way a post proved to go out: a person, a tool, the bot's check, a post that tells not how, somebody's word. */
export type Route = 'person' | 'tool' | 'check' | 'post' | 'word';

/** A moment at which the channel could publish. */
export interface Proof {
  readonly at: Instant;
  readonly route: Route;
  readonly signal?: SignalOf<'write'> | SignalOf<'report'>;
}

/** Mean length of an outage (design.md, "Blocked filter"): so fast does a proof wear off. */
const RECOVERY: Millis = 6.5 * HOUR;

/** The latest proof of each route up to `now`. */
export function proofsOf(memory: ChannelMemory, now: Instant): readonly Proof[] {
  const latest = new Map<Route, Proof>();
  const keep = (proof: Proof) => {
    const known = latest.get(proof.route);
    if (!known || known.at < proof.at) latest.set(proof.route, proof);
  };
  for (const signal of memory.signals) {
    if (signal.at > now) break;
    if (signal.kind === 'write' && signal.result === 'accepted') {
      keep({ at: signal.at, route: signal.by, signal });
    }
    if (signal.kind === 'report' && signal.says === 'can-post') {
      keep({ at: signal.at, route: 'word', signal });
    }
  }
  const post = memory.rhythm.lastPost(now);
  const told = [...latest.values()].some(
    ({ at, route }) => route !== 'word' && Math.abs(at - (post ?? 0)) <= SAME_EVENT,
  );
  if (post !== undefined && !told) keep({ at: post, route: 'post' });
  return [...latest.values()].sort((a, b) => b.at - a.at);
}

type Residual = { readonly rest: number } & { readonly [K in HypothesisId | GroupId]?: number };

/** Nothing blocks at the moment of a proof; `rest` are hypotheses under which posts go out anyway. */
const KILLED: Residual = {
  rest: 1,
  blocked: 0.002,
  // "This functionality may come and go" (16 July 2020).
  lockdown: 0.01,
  // Limits are hit by those who post.
  'rate-limit': 0.3,
  retired: 0.003,
  closed: 0.003,
  partial: 0.4,
  restricted: 0.8,
  hijacked: 0.2,
  // Who is cut off in the house may still post by phone.
  network: 0.5,
  blind: 0.05,
  'bot-key-blind': 0.02,
  'bot-app-blind': 0.02,
  'plan-blind': 0.02,
};
const AT_PROOF: Readonly<Record<Route, Residual>> = {
  // A person's post says nothing of what is automatic.
  person: { ...KILLED, byHand: 0.9 },
  tool: { ...KILLED, byHand: 0.01, tool: 0.01, 'staff-login': 0.3 },
  check: {
    ...KILLED,
    'api-policy-by-hand': 0.05,
    'app-revoked-by-hand': 0.05,
    'staff-login': 0.6,
    'tool-blocked': 0.8,
    hijacked: 0.8,
    partial: 0.5,
    'bot-key': 0.01,
    'bot-app': 0.01,
  },
  post: { ...KILLED, byHand: 0.2 },
  word: { ...KILLED, blocked: 0.02, byHand: 0.4, 'bot-key-blind': 0.1, 'bot-app-blind': 0.1 },
};

const RESIDUALS = Object.fromEntries(
  Object.entries(AT_PROOF).map(([route, residual]) => [route, vectorOf(residual)]),
) as Record<Route, Vector>;

function vectorOf(residual: Residual): Vector {
  const values = vector(residual.rest);
  for (const [key, value] of Object.entries(residual)) {
    if (key === 'rest') continue;
    const ids = key in GROUPS ? GROUPS[key as GroupId] : [key as HypothesisId];
    for (const id of ids) values[indexOf(id)] = value;
  }
  return values;
}

/** log ratios of a proof of a certain age: full at once, worn off as troubles begin anew. */
export function proofRatios({ at, route }: Proof, now: Instant): Vector {
  const anew = 1 - Math.exp(-(now - at) / RECOVERY);
  return RESIDUALS[route].map((value) => (value === 1 ? 0 : Math.log(value + (1 - value) * anew)));
}

/** Does a later proof take back what this signal of trouble said? */
export function takesBack(
  proof: Proof,
  trouble: SignalOf<'write'> | SignalOf<'report'> | SignalOf<'profile'>,
): boolean {
  if (proof.at <= trouble.at) return false;
  const { route } = proof;
  switch (trouble.kind) {
    case 'write':
      if (trouble.by === 'check') return route === 'check' || route === 'tool';
      return trouble.by === 'person' ? true : route !== 'person' && route !== 'check';
    case 'report':
      if (trouble.says === 'hijacked') return route === 'word';
      if (trouble.says === 'tool-broken') return route === 'tool' || route === 'word';
      if (trouble.says === 'cannot-log-in') return route !== 'tool' && route !== 'check';
      return route !== 'check';
    case 'profile':
      // Posts that became visible stand on a visible page.
      return route === 'post' && trouble.seen !== 'defaced' && trouble.seen !== 'renamed';
  }
}
