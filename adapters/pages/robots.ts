import { DAY, type Instant } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports.ts';
import { type HttpReader, USER_AGENT } from '../http/http-reader.ts';
import { type ReadResult, reachOf, textOf } from '../http/read-result.ts';
import { type RobotsRules, robotsRules } from './robots-rules.ts';

/** Whether a server lets this program read an address. `unread`: it could not say, and so does not; with what came instead. */
export type Permission =
  | { readonly kind: 'allowed' | 'forbidden' }
  | { readonly kind: 'unread'; readonly reading: ReadResult };

/** Asks servers' robots.txt, each once a day, and obeys it. */
export interface Robots {
  permission(address: URL, signal: AbortSignal): Promise<Permission>;
}

/** Crawlers are not to go by an older copy: https://www.rfc-editor.org/rfc/rfc9309#section-2.4 */
const KEPT = DAY;
const AGENT = USER_AGENT.split('/')[0] ?? '';

export function createRobots({
  http,
  clock,
}: {
  readonly http: HttpReader;
  readonly clock: Clock;
}): Robots {
  /** By origin. */
  const known = new Map<string, { readonly at: Instant; readonly rules: RobotsRules }>();

  return {
    async permission(address, signal) {
      const { origin } = address;
      const kept = known.get(origin);
      const fresh = kept !== undefined && clock.now() - kept.at < KEPT ? kept.rules : undefined;
      const read = fresh === undefined ? await readFrom(origin, signal) : { rules: fresh };
      const rules = 'rules' in read ? read.rules : kept?.rules;
      if (rules === undefined && 'reading' in read)
        return { kind: 'unread', reading: read.reading };
      return { kind: (rules?.allows(address) ?? false) ? 'allowed' : 'forbidden' };
    },
  };

  /** A server without the file allows everything; one in trouble allows nothing. */
  async function readFrom(
    origin: string,
    signal: AbortSignal,
  ): Promise<{ readonly rules: RobotsRules } | { readonly reading: ReadResult }> {
    const reading = await http.read(`${origin}/robots.txt`, { signal });
    const isInTrouble = reachOf(reading) !== 'ok' || (reading.ok && reading.status === 429);
    if (!reading.ok || isInTrouble) return { reading };
    const rules = robotsRules(reading.status === 200 ? textOf(reading) : '', AGENT);
    known.set(origin, { at: clock.now(), rules });
    return { rules };
  }
}
