import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../../src/ports.ts';

/** Bolt's own words in our log: only their first one, since the rest may hold what people wrote. */
export function boltLog(log: Log): Logger {
  const told = (words: readonly unknown[]) => {
    const [first] = words;
    return typeof first === 'string' ? first.slice(0, 200) : String((first as Error)?.name);
  };
  return {
    debug: () => {},
    info: () => {},
    warn: (...words) => log.warn(`slack: ${told(words)}`),
    error: (...words) => log.error(`slack: ${told(words)}`),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

/** For calls whose failures are told in another way. */
export const NO_BOLT_LOG: Logger = boltLog({ info() {}, warn() {}, error() {} });
