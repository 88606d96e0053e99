import { once } from 'node:events';
import type { Channel } from '../../../src/model/channel.ts';
import { HOUR, type Instant, MINUTE, type Millis, SECOND } from '../../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../../src/model/signal.ts';
import type { Clock, Log, PlatformReader } from '../../../src/ports.ts';
import { nearestWord } from '../../../src/yaml/nearest-word.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { type ReachResult, reachOf, textOf, troubleOf } from '../../http/read-result.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { createSeenPosts } from '../shared/seen-posts.ts';
import { districtKey, type Message, messagesIn } from './messages.ts';
import { createRequestBudget } from './request-budget.ts';

export interface PolitiloggenOptions {
  readonly clock: Clock;
  /** The address of the service, without `/messages`. */
  readonly url?: string | undefined;
  readonly http?: HttpReader;
  readonly log?: Log;
  readonly cadence?: Millis | undefined;
  readonly freshness?: Millis | undefined;
}

/** A reading of the list; `messages` are absent where it could not be read. */
interface ListReading {
  readonly at: Instant;
  readonly reach: ReachResult;
  readonly messages?: readonly Message[];
  readonly trouble?: string;
}

const SERVICE = 'https://api.politiet.no/politiloggen/v1';
/** More than the whole country publishes between two looks. */
const RECENT = 50;
/** One call serves them all, so one look does: more than there are. */
const DISTRICTS = 100;
/** For a district's first look, so that the rhythm has something to learn. */
const HISTORY = 100;

/**
 * Reads politiloggen, the log of the Norwegian police. A channel's handle is the district's name.
 * One nationwide call serves every district; only a district's first look asks for its own list.
 */
export function createPolitiloggen(options: PolitiloggenOptions): PlatformReader {
  const { clock, log, url = SERVICE, cadence = MINUTE, freshness = 5 * MINUTE } = options;
  const http = options.http ?? createHttpReader();
  const seen = createSeenPosts();
  const budget = createRequestBudget(0.7);
  /** Districts that a message came from: an empty list proves nothing of a name not among them. */
  const districts = new Map<string, string>();
  let nationwide:
    | { readonly startedAt: Instant; readonly reading: Promise<ListReading> }
    | undefined;

  return {
    platform: 'politiloggen',
    cadence,
    freshness,
    group: DISTRICTS,
    look: oneByOne(look),
    calls: () => [{ counted: 'GET /messages', calls: 1 }],
    way: 'one call for all districts; the service names its limit in its answers, and 70 % of it is taken at most',
  };

  async function look(channel: Channel, signal: AbortSignal): Promise<readonly Signal[]> {
    const shared = await Promise.race([readNationwide(), stopped(signal)]);
    const messages = [...(shared.messages ?? [])];
    if (shared.messages !== undefined && !seen.knows(channel.id) && budget.allows(clock.now())) {
      const own = new URLSearchParams({ Districts: channel.handle, Take: String(HISTORY) });
      messages.push(...((await readList(own, signal)).messages ?? []));
    }
    const key = districtKey(channel.handle);
    const ours = messages.filter(({ district }) => districtKey(district) === key);
    const { seen: profile, trouble } = sightOf(channel.handle, shared);
    if (trouble !== undefined) {
      log?.warn('politiloggen not seen', { channel: channel.id, trouble });
    }
    const { at, reach: result } = shared;
    return [
      ...(shared.messages === undefined ? [] : seen.fresh(channel.id, ours, clock.now())),
      { at, kind: 'reach', target: 'politiloggen', vantage: 'ours', result },
      { at, kind: 'profile', channel: channel.id, seen: profile },
    ];
  }

  /** The shared reading goes on for the others when one of them has waited long enough. */
  async function stopped(signal: AbortSignal): Promise<ListReading> {
    if (!signal.aborted) await once(signal, 'abort');
    return {
      at: clock.now(),
      reach: 'timeout',
      trouble: 'the look was over before an answer came',
    };
  }

  /** The newest nationwide reading, shared by all who look within half a cadence, or longer where the service allows less. */
  function readNationwide(): Promise<ListReading> {
    const now = clock.now();
    const reuse = Math.max(cadence / 2, budget.pace());
    const fresh = nationwide !== undefined && now - nationwide.startedAt < reuse;
    if (nationwide !== undefined && (fresh || !budget.allows(now))) return nationwide.reading;
    const reading = readList(new URLSearchParams({ Take: String(RECENT) }), undefined);
    nationwide = { startedAt: now, reading };
    return reading;
  }

  async function readList(query: URLSearchParams, signal: AbortSignal | undefined) {
    budget.spend(clock.now());
    const headers = { accept: 'application/json' };
    const answer = await http.read(`${url}/messages?${query}`, { headers, signal });
    const at = clock.now();
    const reach = reachOf(answer);
    const trouble = troubleOf(answer);
    if (answer.ok && answer.status === 429) budget.holdUntil(at + retryAfter(answer.headers));
    if (!answer.ok || answer.status !== 200) return { at, reach, trouble };
    const list = messagesIn(textOf(answer));
    if (list === undefined) {
      return { at, reach: 'http-error', trouble: 'what came is no list of messages' } as const;
    }
    if (list.requestsPerHour !== undefined) budget.limit(list.requestsPerHour);
    for (const { district } of list.messages) districts.set(districtKey(district), district);
    return { at, reach, messages: list.messages };
  }

  /** Visible only where something was seen: an empty list is also what a wrong name gets. */
  function sightOf(
    handle: string,
    { messages, trouble }: ListReading,
  ): { seen: SignalOf<'profile'>['seen']; trouble?: string | undefined } {
    if (messages === undefined) return { seen: 'unreachable', trouble };
    if (messages.length === 0) return { seen: 'empty', trouble: 'the nationwide list is empty' };
    if (districts.has(districtKey(handle))) return { seen: 'visible' };
    const nearest = nearestWord(handle, [...districts.values()]);
    const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
    return { seen: 'empty', trouble: `no message names a district "${handle}"${hint}` };
  }
}

/** How long the service asks to be left alone: in seconds, and an hour at most. */
function retryAfter(headers: Headers): Millis {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isNaN(seconds) ? MINUTE : Math.min(seconds * SECOND, HOUR);
}
