import type { Channel } from '../../model/channel.ts';
import { type Instant, MINUTE, type Millis } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { Gap, GapCause, PageSubject } from '../../model/self-health.ts';
import type { SignalSource } from '../../ports.ts';
import type { LookObserver } from '../looks/look-outcome.ts';
import type { PlatformPlan } from '../schedule/plan.ts';

/** Knows what the bot itself cannot see at the moment: its own silence is no sign that all is well. */
export interface CoverageGaps extends LookObserver {
  /**
   * What cannot be seen, and since when.
   *
   * @param chatsDown names of the chats in which nobody can be heard
   */
  now(chatsDown: readonly string[], now: Instant): readonly Gap[];
  /** The program stood still until now, or its clock was set: what was not seen meanwhile is nobody's fault. */
  beginAnew(now: Instant): void;
}

/** So many turns of a platform may fail in a row before it is told. */
const LOOKS = 5;
const SOONEST: Millis = 5 * MINUTE;
/** A status page in trouble is told of later: it says little. */
const PAGE: Millis = 15 * MINUTE;
/** A line or a chat that comes back by itself within this is not worth a word. */
const PASSING: Millis = 2 * MINUTE;

/**
 * @param plans of the platforms that are looked at
 * @param started from when on looks are expected
 */
export function createCoverageGaps(parts: {
  readonly plans: readonly Pick<PlatformPlan, 'platform' | 'turn' | 'channels'>[];
  readonly sources: readonly Pick<SignalSource, 'name' | 'page'>[];
  readonly started: Instant;
}): CoverageGaps {
  const { plans, sources } = parts;
  let { started } = parts;
  /** When a look at a platform, or a read of a source, last came through. */
  const seen = new Map<Platform | `source ${string}`, Instant>();
  const down = new Map<string, Instant>();

  /** Since when it has been so, where that is at least `patience` ago. */
  function gap(blind: GapCause, from: Instant, patience: Millis, now: Instant): readonly Gap[] {
    return now - from >= patience ? [{ blind, from }] : [];
  }

  function chatGaps(chatsDown: readonly string[], now: Instant): readonly Gap[] {
    for (const chat of down.keys()) if (!chatsDown.includes(chat)) down.delete(chat);
    return chatsDown.flatMap((chat) => {
      const from = down.get(chat) ?? now;
      down.set(chat, from);
      return gap({ kind: 'chat', chat }, from, PASSING, now);
    });
  }

  function lineGap(now: Instant): readonly Gap[] {
    if (!sources.some(({ name }) => name === 'network')) return [];
    return gap({ kind: 'line' }, seen.get('source network') ?? started, PASSING, now);
  }

  function platformGaps(now: Instant): readonly Gap[] {
    const isInUse = ({ retiredFrom }: Channel) => retiredFrom === undefined || retiredFrom > now;
    return plans
      .filter(({ channels }) => channels.some(isInUse))
      .flatMap(({ platform, turn }) =>
        gap(
          { kind: 'platform', platform },
          seen.get(platform) ?? started,
          Math.max(SOONEST, LOOKS * turn),
          now,
        ),
      );
  }

  function pageGaps(now: Instant): readonly Gap[] {
    const worst = new Map<PageSubject, Gap>();
    for (const { name, page } of sources) {
      if (page === undefined) continue;
      const blind = { kind: 'status-page', of: page.of } as const;
      const [one] = gap(blind, seen.get(`source ${name}`) ?? started, PAGE, now);
      if (one && !worst.has(page.of)) worst.set(page.of, one);
    }
    return [...worst.values()];
  }

  return {
    looked({ platform, source, at, result }) {
      const isSeen = platform ? result === 'seen' : result === 'seen' || result === 'nothing';
      if (isSeen) seen.set(platform ?? `source ${source}`, at);
    },
    ingested() {},
    beginAnew(now) {
      started = now;
      seen.clear();
      for (const chat of down.keys()) down.set(chat, now);
    },
    now(chatsDown, now) {
      const chats = chatGaps(chatsDown, now);
      const line = lineGap(now);
      // Without a line nothing else can be seen either.
      if (line.length > 0) return [...line, ...chats];
      return [...platformGaps(now), ...chats, ...pageGaps(now)];
    },
  };
}
