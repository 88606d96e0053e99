import { isContentFault } from '../../catalog/platforms/refusals.ts';
import { isFirstHand, isTrouble } from '../../catalog/signals.ts';
import type { Instant } from '../../model/instant.ts';
import type { ChannelSignal, SignalOf } from '../../model/signal.ts';
import type { ChannelMemory, ChannelSignals } from '../memory/memory.ts';
import {
  type AbilityProof,
  abilityProofs,
  type Route,
  recoveryAt,
  stands,
} from './ability-proof.ts';
import { lastObservation, lastSeen, readAgainAt, unobservedSince, wellAgain } from './looks.ts';
import { standingReports } from './words.ts';
import { failedWrites, type HiddenPosts, hiddenPosts } from './writes.ts';

/** What is to be read off a channel's signals whatever the moment: found again only when another signal comes. */
export interface ChannelFacts {
  /** The latest of each route, newest first. */
  readonly proofs: readonly AbilityProof[];
  /** When somebody last proved that what is new goes out, 0 where nobody has. */
  readonly proved: Instant;
  /** Attempts to write that failed, and words of people, that no later proof takes back. */
  readonly failedWrites: readonly SignalOf<'write'>[];
  readonly reports: readonly SignalOf<'report'>[];
  /** Looks that saw trouble which no later proof takes back. */
  readonly badLooks: readonly SignalOf<'profile'>[];
  readonly hidden: HiddenPosts | undefined;
  /** The latest post that was refused for what is in it. */
  readonly contentFault: SignalOf<'write'> | undefined;
  readonly lastPost: Instant | undefined;
  /** When anything of ours last went out, seen or only accepted. */
  readonly lastOut: Instant | undefined;
  /** When a stranger last posted on it. */
  readonly lastStranger: Instant | undefined;
  /** The first sign of trouble since the latest proof. */
  readonly troubleSince: Instant | undefined;
  /** When somebody or something last met trouble that nothing since has answered; 0 where none stands. */
  readonly unanswered: Instant;
  /** From when to when looks found the account shut that find it open since. */
  readonly wellAgain: ReturnType<typeof wellAgain>;
  /** When a read as the account itself last got through, 0 where none has. */
  readonly letIn: Instant;
  /** When a trouble that followed the last post ended, by anything but a post. */
  readonly recoveredAt: Instant | undefined;
  /** Our readings of the channel have failed since then without saying anything of it. */
  readonly unobservedSince: Instant | undefined;
  /** When anything was last seen or heard of the channel, good or bad. */
  readonly lastObservation: Instant | undefined;
  /** The first read that failed after the last one that passed. */
  readonly failedRead: Instant | undefined;
  /** A read that got through after reads that did not. */
  readonly readAgain: Instant | undefined;
  /** When the newest signal was, 0 where there is none. */
  readonly newest: Instant;
}

/** The lists that are read and weighed. A new kind of signal has one too, and is asked for here until it is. */
type Weighed =
  | 'credentials'
  | 'profiles'
  | 'writes'
  | 'reports'
  | 'strangerPosts'
  | 'reposts'
  | 'originals';
/** How long a certificate lasts says nothing of whether the channel works today. */
type Unweighed = 'certificates';
type Unheard = Exclude<keyof ChannelSignals, Weighed | Unweighed>;
true satisfies [Unheard] extends [never] ? true : { readonly unheard: Unheard };

/** Reads the facts off the signals that had come in by `now`. */
export function channelFacts(memory: ChannelMemory, now: Instant): ChannelFacts {
  const { platform } = memory.channel;
  const signals = memory.signals(now);
  const { credentials, profiles, writes } = signals;
  const lastPost = memory.rhythm.lastPost(now);
  const proofs = abilityProofs(signals);
  const lastPassed = credentials.findLastIndex(({ result }) => result === 'ok');
  const letIn = credentials[lastPassed]?.at ?? 0;
  const gotThrough = Math.max(letIn, proofs[0]?.at ?? 0);
  const failed = failedWrites(writes, platform, proofs);
  const reports = standingReports(signals, proofs, gotThrough, memory.rhythm);
  const badLooks = profiles.filter((look) => isTrouble(look) && stands(look, proofs));
  const seen = lastSeen(signals);
  const again = wellAgain(signals);
  return {
    proofs,
    proved: provedAt(proofs, failed),
    failedWrites: failed,
    reports,
    badLooks,
    hidden: hiddenPosts(signals, lastPost, platform),
    contentFault: writes.findLast((write) => isContentFault(write, platform)),
    lastPost,
    lastOut: lastOutOf(writes, lastPost),
    lastStranger: signals.strangerPosts.at(-1)?.at,
    troubleSince: firstTrouble([failed, reports, badLooks], credentials.at(-1)),
    unanswered: Math.max(
      newestTrouble([failed, reports, badLooks.slice(-1)], again.at(-1)?.at ?? 0),
      spoiltAt(profiles),
    ),
    wellAgain: again,
    letIn,
    recoveredAt: recoveryAt(signals, proofs, lastPost),
    unobservedSince: unobservedSince(signals, seen, lastPost ?? 0),
    lastObservation: lastObservation(signals, seen, proofs),
    failedRead: credentials[lastPassed + 1]?.at,
    readAgain: readAgainAt(credentials),
    newest: memory.newest(now),
  };
}

/** What a tool sends may have been scheduled, which proves nothing while people are refused. */
function provedAt(proofs: readonly AbilityProof[], failed: readonly SignalOf<'write'>[]): Instant {
  const areRefused = failed.some(({ by }) => by === 'person');
  const silent = new Set<Route>(['check', 'repost', ...(areRefused ? ['tool' as const] : [])]);
  return proofs.find(({ route }) => !silent.has(route))?.at ?? 0;
}

/** A post that was accepted went out, whether it can be seen or not; the bot's own checks change nothing. */
function lastOutOf(
  writes: readonly SignalOf<'write'>[],
  lastPost: Instant | undefined,
): Instant | undefined {
  const written = writes.findLast(({ result, by }) => result === 'accepted' && by !== 'check')?.at;
  return written === undefined ? lastPost : Math.max(written, lastPost ?? 0);
}

/** The newest sign of trouble that somebody stands by, after a moment; 0 where there is none. */
function newestTrouble(lists: readonly (readonly ChannelSignal[])[], after: Instant): Instant {
  let newest = 0;
  for (const list of lists) {
    for (const signal of list) {
      if (signal.at > newest && signal.at > after && isTrouble(signal) && isFirstHand(signal)) {
        newest = signal.at;
      }
    }
  }
  return newest;
}

/** What a page that is there can lack. */
const NOT_WHOLE = new Set<SignalOf<'profile'>['seen']>([
  'stale',
  'partial',
  'empty',
  'interstitial',
]);

/** When the page was last seen, where it was not whole; else 0. */
function spoiltAt(profiles: readonly SignalOf<'profile'>[]): Instant {
  const last = profiles.at(-1);
  return last && NOT_WHOLE.has(last.seen) ? last.at : 0;
}

function firstTrouble(
  lists: readonly (readonly ChannelSignal[])[],
  lastRead: SignalOf<'credentials'> | undefined,
): Instant | undefined {
  let first = lastRead && isTrouble(lastRead) ? lastRead.at : undefined;
  for (const list of lists) {
    for (const signal of list) {
      if (!isTrouble(signal)) continue;
      // A person may say since when; everything else is told by when it was seen.
      const since = signal.kind === 'report' ? (signal.since ?? signal.at) : signal.at;
      if (first === undefined || since < first) first = since;
    }
  }
  return first;
}
