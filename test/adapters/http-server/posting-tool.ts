import { startHttpServer } from '#adapters/http-server/http-server.ts';
import { createMetrics, type Gauges } from '#adapters/http-server/metrics.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Instant } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Claims, Store } from '#src/ports.ts';
import type { ToolSettings } from '#src/settings/http.ts';

export const NOW = Date.parse('2026-03-01T12:00:00Z');
export const TOKEN = 'a-token-of-the-publisher-0123456789';
export const OTHER_TOKEN = 'a-token-of-the-other-tool-0123456789';

export interface Posting {
  readonly url: string;
  readonly taken: Signal[];
  readonly logged: string[];
  /** Why requests were not let in. */
  readonly refused: string[];
  /** The clock is set, and no time passes. */
  setClock(at: Instant): void;
  readonly store: Store & Claims;
  moveTo(at: Instant): void;
  post(body: unknown, headers?: Record<string, string>): Promise<Answered>;
  stop(): Promise<void>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

const TOOLS: readonly ToolSettings[] = [
  {
    name: 'publisher',
    token: TOKEN,
    channels: ['oslo-x', 'oslo-bluesky'],
    organisations: [],
    requestsAMinute: 5,
    attemptsAMinute: 150,
  },
  {
    name: 'other',
    token: OTHER_TOKEN,
    channels: ['vest-x'],
    organisations: [],
    requestsAMinute: 5,
    attemptsAMinute: 150,
  },
];

export const NO_GAUGES: Gauges = {
  abilities: () => [],
  incidents: () => [],
  outbox: async () => ({ waiting: 0, held: 0 }),
  spending: () => [],
  loops: () => [],
};

/** The server at a port of its own, with a clock that stands still. */
export async function startPosting(
  more: {
    readonly store?: Store & Claims;
    readonly takeIn?: (signals: readonly Signal[]) => Promise<unknown>;
    readonly reasons?: () => Promise<readonly string[]>;
    readonly gauges?: Gauges;
  } = {},
): Promise<Posting> {
  let now = NOW;
  let elapsed = 0;
  const refused: string[] = [];
  const clock = { now: () => now };
  const store = more.store ?? createMemoryStorage(clock);
  const taken: Signal[] = [];
  const logged: string[] = [];
  const write = (message: string, facts = {}) =>
    void logged.push(`${message} ${JSON.stringify(facts)}`);
  const listening = await startHttpServer({
    settings: { host: '127.0.0.1', port: 0, tools: [...TOOLS] },
    channelsOf: ({ channels }) => channels,
    takeIn: more.takeIn ?? (async (signals) => taken.push(...signals)),
    store,
    refused: (why) => refused.push(why),
    elapsed: () => elapsed,
    clock,
    log: { info: write, warn: write, error: write },
    metrics: createMetrics(more.gauges ?? NO_GAUGES),
    reasonsAgainst: more.reasons ?? (async () => []),
  });
  if (!listening.ok) throw new Error(listening.message);
  const { server } = listening;
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    taken,
    logged,
    refused,
    store,
    moveTo(at) {
      elapsed += at - now;
      now = at;
    },
    setClock(at) {
      now = at;
    },
    async post(body, headers = {}) {
      const response = await fetch(`${url}/signals`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${TOKEN}`,
          'content-type': 'application/json',
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Record<string, unknown>,
      };
    },
    stop: server.stop,
  };
}
