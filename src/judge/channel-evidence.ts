import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../model/signal.ts';
import type { ChannelMemory } from './channel-memory.ts';
import { codeRatios } from './error-codes.ts';
import { indexOf } from './hypothesis.ts';
import { CREDENTIALS } from './likelihood/credentials.ts';
import { PROFILE } from './likelihood/profile.ts';
import { FLAPPING } from './likelihood/reach.ts';
import { REPORT } from './likelihood/report.ts';
import { compile, logRatios } from './likelihood/table.ts';
import { WRITE } from './likelihood/write.ts';
import { type Proof, proofRatios, proofsOf, takesBack } from './proof.ts';
import { silenceTerm } from './silence.ts';
import { ageWeight, sharingCap, type Term } from './term.ts';
import type { Vector } from './vector.ts';

const CREDENTIAL_RATIOS = compile(CREDENTIALS);
const PROFILE_RATIOS = compile(PROFILE);
const REPORT_RATIOS = compile(REPORT);
const WRITE_RATIOS = {
  person: compile(WRITE.person),
  tool: compile(WRITE.tool),
  check: compile(WRITE.check),
};
const FLAPPING_RATIOS = logRatios(FLAPPING);
const STRANGER_RATIOS = logRatios({
  why: 'A post that none of ours wrote.',
  rest: 0.000005,
  hijacked: 0.6,
});

/** What the signals of one channel say, and the moments that matter for its activity. */
export interface ChannelEvidence {
  readonly terms: readonly Term[];
  readonly proofs: readonly Proof[];
  /** The first sign of trouble since the latest proof. */
  readonly troubleSince?: Instant;
  /** When a trouble that followed the last post ended, by anything but a post. */
  readonly recoveredAt?: Instant;
  /** Staff's word, since the last post, that the silence is what it looks like. */
  readonly quietWord?: SignalOf<'report'>;
  /** Our readings of the channel have failed since then without saying anything of it. */
  readonly unseenSince?: Instant;
  /** When anything was last seen or heard of the channel, good or bad. */
  readonly sight?: Instant;
  /** A read that got through after reads that did not. */
  readonly readAgain?: Instant;
  readonly newest?: Instant;
}

/**
 * Everything the channel's own signals up to `now` say.
 *
 * @param relief since when the platform says that its trouble is passing: what failed before may work by now
 */
export function channelEvidence(
  memory: ChannelMemory,
  now: Instant,
  relief?: Instant,
): ChannelEvidence {
  const { channel, rhythm } = memory;
  const signals = upTo(memory.signals, now);
  const proofs = proofsOf(memory, now);
  const stands = (signal: Parameters<typeof takesBack>[1]) =>
    !proofs.some((proof) => takesBack(proof, signal));

  const credentials = ofKind(signals, 'credentials');
  const profiles = ofKind(signals, 'profile');
  const allReports = ofKind(signals, 'report');
  const writes = latestBy(
    ofKind(signals, 'write').filter((write) => write.result !== 'accepted' && stands(write)),
    (write) => write.by,
  );
  const lastReading = Math.max(
    lastWhere(credentials, (read) => read.result === 'ok')?.at ?? 0,
    proofs[0]?.at ?? 0,
  );
  const reports = latestBy(
    allReports.filter(
      (report) =>
        report.says !== 'can-post' &&
        stands(report) &&
        !(report.says === 'network-down' && report.at < lastReading),
    ),
    (report) => report.says,
  );

  const direct: Term[] = [
    ...credentialTerms(credentials, now, channel.platform),
    ...profileTerms(profiles.filter(stands), now),
    ...writes.map((write) => relieved(writeTerm(write, now, channel.platform), relief)),
  ];
  const told = sharingCap(
    reports.map((report) =>
      TROUBLE_WORDS.has(report.says)
        ? relieved(reportTerm(report, now), relief)
        : reportTerm(report, now),
    ),
    REPORT_CAP,
  );
  const lastPost = rhythm.lastPost(now);
  const quietWord = lastWhere(
    allReports,
    ({ says, at }) =>
      (says === 'nothing-to-report' || says === 'quiet-on-purpose') &&
      at >= (lastPost ?? 0) &&
      now - at < DAY,
  );
  const troubles = [
    ...writes,
    ...reports.filter(({ says }) => TROUBLE_WORDS.has(says)),
    ...profiles.filter((profile) => stands(profile) && TROUBLE_PAGES.has(profile.seen)),
    ...credentials.slice(-1).filter(({ result }) => TROUBLE_KEYS.has(result)),
  ].map(({ at }) => at);
  const recoveredAt = recovery(signals, proofs, lastPost);
  const silence = silenceTerm(memory, now, quietWord, recoveredAt);
  const strangers = memory.strangerPosts.filter(
    (post) => post.at <= now && !proofs.some(({ route, at }) => route === 'word' && at > post.at),
  );
  const lastPassed = credentials.findLastIndex(({ result }) => result === 'ok');
  const failedRead = credentials[lastPassed + 1]?.at;
  const sight = lastSight(signals, proofs);
  const terms: Term[] = [
    ...direct,
    ...told,
    ...proofs.slice(0, 3).map((proof) => proofTerm(proof, now, memory, failedRead)),
    ...strangers.slice(-1).map((post) => ({
      kind: 'post' as const,
      at: post.at,
      signal: post,
      ratios: STRANGER_RATIOS,
      weight: ageWeight(now - post.at, 14 * DAY),
    })),
    ...flappingTerms(signals, now),
    ...(silence ? [silence] : []),
  ];
  const unseenSince = blindSince(signals, lastPost ?? 0);
  const newest = Math.max(signals.at(-1)?.at ?? 0, lastPost ?? 0, strangers.at(-1)?.at ?? 0);
  return {
    terms,
    proofs,
    ...(troubles.length > 0 && { troubleSince: Math.min(...troubles) }),
    ...(recoveredAt !== undefined && { recoveredAt }),
    ...(quietWord && { quietWord }),
    ...(unseenSince !== undefined && { unseenSince }),
    ...(newest > 0 && { newest }),
    ...(sight !== undefined && { sight }),
    ...readAgain(credentials),
  };
}

/** Several reports of one night tell one story: together no more than 48 decibans. */
const REPORT_CAP = 11;

const TROUBLE_WORDS = new Set<string>([
  'cannot-post',
  'cannot-log-in',
  'hijacked',
  'tool-broken',
  'page-gone',
  'rate-limited',
]);
const TROUBLE_PAGES = new Set<string>(['missing', 'suspended', 'renamed', 'defaced']);
const TROUBLE_KEYS = new Set<string>(['locked', 'suspended', 'disabled']);
/** Results that say only that we could not look. */
const BLIND_READS = new Set<string>(['unreachable', 'server-error', 'empty', 'partial', 'stale']);

function ofKind<K extends ChannelSignal['kind']>(
  signals: readonly ChannelSignal[],
  kind: K,
): SignalOf<K>[] {
  return signals.filter((signal) => signal.kind === kind) as unknown as SignalOf<K>[];
}

/** Nearly always nothing lies ahead, and the list can serve as it is. */
function upTo<S extends { at: Instant }>(list: readonly S[], now: Instant): readonly S[] {
  const last = list.at(-1);
  return last === undefined || last.at <= now ? list : list.filter(({ at }) => at <= now);
}

function lastWhere<S>(list: readonly S[], test: (item: S) => boolean): S | undefined {
  return list.findLast(test);
}

function latestBy<S>(list: readonly S[], key: (item: S) => string): S[] {
  return [...new Map(list.map((item) => [key(item), item])).values()];
}

/** Of the reads the latest counts; one that says what several in a row said leaves less room for a passing fault. */
function credentialTerms(
  reads: readonly SignalOf<'credentials'>[],
  now: Instant,
  platform: ChannelMemory['channel']['platform'],
): Term[] {
  const latest = lastWhere(reads, ({ result }) => result !== 'rate-limited') ?? reads.at(-1);
  if (!latest) return [];
  const run = reads.length - 1 - reads.findLastIndex(({ result }) => result !== latest.result);
  const code = latest.result === 'ok' ? undefined : codeRatios(platform, latest.code);
  const ratios = repeated(
    code
      ? CREDENTIAL_RATIOS[latest.result].map((r, i) => r + 0.5 * (code[i] as number))
      : CREDENTIAL_RATIOS[latest.result],
    run,
  );
  return [
    {
      kind: 'credentials',
      at: latest.at,
      signal: latest,
      ratios,
      weight: ageWeight(now - latest.at, credentialHalfLife(latest.result)),
    },
  ];
}

function credentialHalfLife(result: SignalOf<'credentials'>['result']): Millis {
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

/** What was seen since the page was last seen whole; several things may be wrong with it at once. */
function profileTerms(reads: readonly SignalOf<'profile'>[], now: Instant): readonly Term[] {
  const whole = reads.findLastIndex(({ seen }) => seen === 'visible');
  const since = reads.slice(whole + 1).filter(({ seen }) => seen !== 'login-wall');
  const wrong = latestBy(since, ({ seen }) => seen);
  const shown = wrong.length > 0 ? wrong : reads.slice(whole, whole + 1);
  return sharingCap(
    shown.map((read) => {
      const run = since.filter(({ seen }) => seen === read.seen).length;
      return {
        kind: 'profile' as const,
        at: read.at,
        signal: read,
        ratios: repeated(PROFILE_RATIOS[read.seen], run),
        weight: ageWeight(now - read.at, pageHalfLife(read.seen)),
      };
    }),
    PAGE_CAP,
  );
}

/** Looks at one page share what may be wrong with looking. */
const PAGE_CAP = 11;

function pageHalfLife(seen: SignalOf<'profile'>['seen']): Millis {
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

const BLIND = indexOf('blind');
/** Each further look with the same result leaves a third of the room for a passing fault. */
function repeated(ratios: Vector, run: number): Vector {
  if (run < 2) return ratios;
  const copy = ratios.slice();
  copy[BLIND] = (copy[BLIND] as number) + Math.min(run - 1, 3) * Math.log(0.35);
  return copy;
}

function writeTerm(
  write: SignalOf<'write'>,
  now: Instant,
  platform: ChannelMemory['channel']['platform'],
): Term {
  const base = WRITE_RATIOS[write.by][write.result as Exclude<typeof write.result, 'accepted'>];
  const code = codeRatios(platform, write.code);
  return {
    kind: 'write',
    at: write.at,
    signal: write,
    ratios: code ? base.map((ratio, index) => ratio + (code[index] as number)) : base,
    weight: ageWeight(now - write.at, write.result === 'refused' ? 8 * HOUR : 90 * MINUTE),
  };
}

function reportTerm(report: SignalOf<'report'>, now: Instant): Term {
  const ratios = REPORT_RATIOS[report.says as Exclude<typeof report.says, 'can-post'>];
  // The public sees the page, not the account.
  const trust = report.by === 'public' ? 0.35 : 1;
  const halfLife = report.says === 'hijacked' || report.says === 'page-gone' ? 2 * DAY : 8 * HOUR;
  return {
    kind: 'report',
    at: report.at,
    signal: report,
    ratios,
    weight: trust * ageWeight(now - report.at, halfLife),
  };
}

/** What failed before the platform's own all-clear has mostly passed with it. */
const AFTER_RELIEF = 0.35;

function relieved(term: Term, relief: Instant | undefined): Term {
  if (relief === undefined || term.at >= relief) return term;
  return { ...term, weight: term.weight * AFTER_RELIEF };
}

const BLIND_KEYS = (['bot-key-blind', 'bot-app-blind', 'plan-blind', 'blind'] as const).map(
  indexOf,
);

/** A proof that came before our own way of looking failed does not say what has been since. */
function proofTerm(
  proof: Proof,
  now: Instant,
  memory: ChannelMemory,
  failedRead: Instant | undefined,
): Term {
  const ratios = proofRatios(proof, now);
  if (failedRead !== undefined && failedRead > proof.at) {
    for (const index of BLIND_KEYS) ratios[index] = 0;
  }
  const term = { at: proof.at, ratios, weight: 1 };
  if (proof.signal) return { ...term, kind: proof.signal.kind, signal: proof.signal };
  return {
    ...term,
    kind: 'post',
    signal: {
      at: proof.at,
      kind: 'post',
      channel: memory.channel.id,
      count: 1,
      repost: false,
      author: 'ours',
    },
  };
}

/** Reads that fail and pass in turns within the hour. */
function flappingTerms(signals: readonly ChannelSignal[], now: Instant): Term[] {
  const reads = signals.filter(
    (signal) => signal.kind === 'credentials' && now - signal.at < HOUR,
  ) as SignalOf<'credentials'>[];
  const failed = reads.map(({ result }) => result === 'unreachable' || result === 'server-error');
  const turns = failed.filter((fail, index) => index > 0 && fail !== failed[index - 1]).length;
  const last = reads.at(-1);
  if (turns < 2 || failed.filter(Boolean).length < 2 || !last) return [];
  return [{ kind: 'flapping', at: last.at, signal: last, ratios: FLAPPING_RATIOS, weight: 1 }];
}

/** When a trouble that came after the last post was over: proof of ability, or a way in that was shut before. */
function recovery(
  signals: readonly ChannelSignal[],
  proofs: readonly Proof[],
  lastPost: Instant | undefined,
): Instant | undefined {
  const trouble = lastWhere(
    signals,
    (signal) =>
      (signal.kind === 'report' && TROUBLE_WORDS.has(signal.says)) ||
      (signal.kind === 'write' && signal.result !== 'accepted') ||
      (signal.kind === 'profile' && TROUBLE_PAGES.has(signal.seen)) ||
      (signal.kind === 'credentials' && TROUBLE_KEYS.has(signal.result)),
  );
  if (!trouble || trouble.at <= (lastPost ?? 0)) return undefined;
  return proofs.find(({ route, at }) => route !== 'post' && at > trouble.at)?.at;
}

/** Since when every read of the channel has failed without a word on the channel itself. */
function blindSince(signals: readonly ChannelSignal[], lastPost: Instant): Instant | undefined {
  let since: Instant | undefined;
  for (const signal of signals) {
    if (signal.kind !== 'credentials' && signal.kind !== 'profile') continue;
    const blind = BLIND_READS.has(signal.kind === 'profile' ? signal.seen : signal.result);
    if (!blind || signal.at < lastPost) since = undefined;
    else since ??= signal.at;
  }
  return since;
}

function lastSight(
  signals: readonly ChannelSignal[],
  proofs: readonly Proof[],
): Instant | undefined {
  const seen = lastWhere(
    signals,
    (signal) =>
      !(signal.kind === 'credentials' && BLIND_READS.has(signal.result)) &&
      !(signal.kind === 'profile' && BLIND_READS.has(signal.seen)),
  );
  const at = Math.max(seen?.at ?? 0, proofs[0]?.at ?? 0);
  return at > 0 ? at : undefined;
}

function readAgain(reads: readonly SignalOf<'credentials'>[]): { readAgain?: Instant } {
  const last = reads.at(-1);
  const before = reads.at(-2);
  if (last?.result !== 'ok' || !before || !BLIND_READS.has(before.result)) return {};
  return { readAgain: last.at };
}
