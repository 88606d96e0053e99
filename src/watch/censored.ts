import type { Censor } from '../model/censor.ts';
import type { Signal } from '../model/signal.ts';
import type { Log } from '../ports.ts';

/** Whatever looks: a platform's reader, or a source. */
interface Looking<A extends readonly unknown[]> {
  look(...given: A): Promise<readonly Signal[]>;
}

/** The same, in whose signals no secret stands, whatever a server says. */
export function censoredLooks<A extends readonly unknown[], L extends Looking<A>>(
  looking: L & Looking<A>,
  censor: Censor,
): L {
  return {
    ...looking,
    look: async (...given: A) => censoredSignals(await looking.look(...given), censor),
  };
}

/** The signals, with no secret in what others wrote. */
export function censoredSignals(signals: readonly Signal[], censor: Censor): readonly Signal[] {
  return signals.map((signal) => {
    const { text, code } = signal as { readonly text?: string; readonly code?: string };
    return {
      ...signal,
      ...(text === undefined ? {} : { text: censor(text) }),
      ...(code === undefined ? {} : { code: censor(code) }),
    } as Signal;
  });
}

/** The same log, in which no secret is written. */
export function censoredLog(log: Log, censor: Censor): Log {
  const facts = (given?: Record<string, unknown>) =>
    given && (JSON.parse(censor(JSON.stringify(given))) as Record<string, unknown>);
  return {
    info: (message, given) => log.info(censor(message), facts(given)),
    warn: (message, given) => log.warn(censor(message), facts(given)),
    error: (message, given) => log.error(censor(message), facts(given)),
  };
}
