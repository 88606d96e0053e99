import { DAY, HOUR, type Instant, type Millis } from '../../src/model/instant.ts';
import type { Clock, Log } from '../../src/ports.ts';

/** What has not been told for so long is over; looks are seldom further apart. */
const OVER: Millis = HOUR;
/** What lasts is told again each day, or whoever reads only today's log would miss it. */
const AGAIN: Millis = DAY;
/** Subjects that are remembered, at most: channels and sources of a large installation. */
const MOST = 20_000;

interface Told {
  readonly facts: string;
  readonly at: Instant;
  readonly last: Instant;
}

/**
 * A log that is told the same of a channel or source once, and not with each look: a thousand dead channels would be 55 MB a
 * day. Only `info` about one of them; what else is told goes on as it is.
 */
export function changesOnly(log: Log, clock: Clock): Log {
  const told = new Map<string, Told>();
  return {
    ...log,
    info(message, facts = {}) {
      const subject = facts['channel'] ?? facts['source'];
      if (subject === undefined) return log.info(message, facts);
      const now = clock.now();
      const key = `${message} ${String(subject)}`;
      const text = JSON.stringify(facts);
      const before = told.get(key);
      const isSame = before?.facts === text && Math.abs(now - before.last) < OVER;
      const isNews = !isSame || Math.abs(now - before.at) >= AGAIN;
      told.delete(key);
      told.set(key, { facts: text, at: isNews ? now : before.at, last: now });
      const [oldest] = told.keys();
      if (told.size > MOST && oldest !== undefined) told.delete(oldest);
      if (isNews) log.info(message, facts);
    },
  };
}
