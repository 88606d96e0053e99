import {
  ConsecutiveBreaker,
  ConstantBackoff,
  circuitBreaker,
  handleWhenResult,
  isBrokenCircuitError,
  isTaskCancelledError,
  retry,
  wrap,
} from 'cockatiel';
import type { Millis } from '../../src/model/instant.ts';
import { brokeOff, failureStage } from './classify-failure.ts';
import { leadsInside, type Resolve } from './private-address.ts';
import type { Failure, ReadResult } from './read-result.ts';

export interface HttpReaderOptions {
  /** How long one request may take, body included. */
  readonly timeout?: Millis;
  /** Bytes, after decompression. */
  readonly sizeLimit?: number;
  readonly redirectLimit?: number;
  readonly userAgent?: string;
  /** The pause before the second try. */
  readonly retryPause?: Millis;
  /** After this many failures in a row a host is left alone for `rest`; 0 turns this off. */
  readonly failuresBeforeRest?: number;
  readonly rest?: Millis;
  /** How hosts of redirects are found. */
  readonly resolve?: Resolve;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ArrayBuffer;
  readonly signal?: AbortSignal | undefined;
  /** Bytes, in place of the reader's own limit. */
  readonly sizeLimit?: number;
}

/** Reads addresses, with a time-out, a size limit, one more try and a rest for hosts that keep failing. */
export interface HttpReader {
  read(url: string | URL, request?: Request): Promise<ReadResult>;
}

/** A try, with what the retry needs to know of it. */
interface Try {
  readonly reading: ReadResult;
  readonly again: boolean;
}

export const USER_AGENT = 'kanalvakt/0.1 (channel watch for emergency services)';

/** Makes a reader. Its memory (which hosts rest) is its own: share one reader to share that. */
export function createHttpReader(options: HttpReaderOptions = {}): HttpReader {
  const {
    timeout = 10_000,
    sizeLimit = 2_000_000,
    redirectLimit = 5,
    userAgent = USER_AGENT,
    retryPause = 250,
    failuresBeforeRest = 5,
    rest = 30_000,
    resolve,
  } = options;
  const hosts = new Map<string, ReturnType<typeof policyFor>>();

  function policyFor() {
    const again = retry(
      handleWhenResult((result) => (result as Try).again),
      { maxAttempts: 1, backoff: new ConstantBackoff(retryPause) },
    );
    const breaker = circuitBreaker(
      handleWhenResult((result) => failed((result as Try).reading)),
      {
        halfOpenAfter: rest,
        breaker: new ConsecutiveBreaker(failuresBeforeRest || Number.POSITIVE_INFINITY),
      },
    );
    return { policy: wrap(breaker, again), lastFailure: undefined as ReadResult | undefined };
  }

  return {
    async read(url, request = {}) {
      const address = new URL(url);
      const host = hosts.get(address.origin) ?? policyFor();
      hosts.set(address.origin, host);
      try {
        const trying = host.policy.execute(() => tryOnce(address, request));
        // While a host that rested is tried again, the breaker makes all others wait for that try.
        const { reading } = await beforeAbort(trying, request.signal);
        if (failed(reading)) host.lastFailure = reading;
        return reading;
      } catch (error) {
        if (isTaskCancelledError(error)) return stopped();
        if (!isBrokenCircuitError(error)) throw error;
        return resting(host.lastFailure);
      }
    },
  };

  async function tryOnce(address: URL, request: Request): Promise<Try> {
    const limit = AbortSignal.timeout(timeout);
    const signal = request.signal ? AbortSignal.any([limit, request.signal]) : limit;
    const idempotent = (request.method ?? 'GET') === 'GET';
    try {
      const reading = await follow(address, request, signal);
      const gateway = reading.ok && [502, 503, 504].includes(reading.status);
      return { reading, again: idempotent && gateway && !request.signal?.aborted };
    } catch (error) {
      if (request.signal?.aborted) return { reading: stopped(), again: false };
      if (limit.aborted) {
        const detail = `no complete answer within ${timeout} ms`;
        return { reading: failure('timeout', 'unreachable', detail), again: false };
      }
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      const { reach, code } = failureStage(error);
      const again = brokeOff(code) || (idempotent && code === 'EAI_AGAIN');
      return { reading: failure(reach, 'unreachable', code), again };
    }
  }

  /** Follows redirects by hand, to count them and to keep secrets and https from being lost on the way. */
  async function follow(first: URL, request: Request, signal: AbortSignal): Promise<ReadResult> {
    const headers = new Headers({ 'user-agent': userAgent, ...request.headers });
    let address = first;
    let lastStatus = 0;
    for (let hops = 0; hops <= redirectLimit; hops++) {
      const response = await fetch(address, {
        method: request.method ?? 'GET',
        headers,
        body: request.body ?? null,
        redirect: 'manual',
        signal,
      });
      const { status } = response;
      lastStatus = status;
      const location = response.headers.get('location');
      if (status < 300 || status > 399 || status === 304 || location === null) {
        return await collect(response, address, request.sizeLimit);
      }
      await response.body?.cancel();
      const next = URL.parse(location, address.href);
      if (next === null || !/^https?:$/.test(next.protocol)) {
        return failure('http-error', 'redirect', 'redirected to what is no web address', status);
      }
      if (address.protocol === 'https:' && next.protocol === 'http:') {
        return failure('http-error', 'redirect', 'redirected from https to http', status);
      }
      if (request.body !== undefined) {
        return failure('http-error', 'redirect', 'redirected while sending', status);
      }
      if (next.hostname !== address.hostname && (await leadsInside(first, next, resolve))) {
        const detail = 'redirected to this machine or into a network that is not public';
        return failure('http-error', 'redirect', detail, status);
      }
      if (next.origin !== address.origin) keepHarmless(headers);
      address = next;
    }
    const detail = `more than ${redirectLimit} redirects`;
    return failure('http-error', 'redirect', detail, lastStatus);
  }

  async function collect(response: Response, address: URL, limit = sizeLimit): Promise<ReadResult> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      // Leaving the loop cancels the rest of the body.
      if (size > limit) {
        const detail = `the answer is larger than ${limit} bytes and was cut off`;
        return failure('http-error', 'too-large', detail, response.status);
      }
      chunks.push(chunk);
    }
    return {
      ok: true,
      status: response.status,
      headers: response.headers,
      body: Buffer.concat(chunks),
      url: address.href,
    };
  }
}

/** What may be sent to a server that the request was not meant for. */
const HARMLESS = ['accept', 'user-agent', 'if-none-match', 'if-modified-since'];

function keepHarmless(headers: Headers): void {
  for (const name of [...headers.keys()]) if (!HARMLESS.includes(name)) headers.delete(name);
}

/** Counts towards the rest: the host did not answer, or not as a working host does. */
function failed(reading: ReadResult): boolean {
  return reading.ok ? reading.status >= 500 : reading.fault === 'unreachable';
}

function failure(
  reach: Failure['reach'],
  fault: Failure['fault'],
  detail: string,
  status?: number,
): Failure {
  return { ok: false, reach, fault, detail, ...(status === undefined ? {} : { status }) };
}

/** What comes of a try; or that it was stopped, as soon as the caller wants no more of it. */
async function beforeAbort(trying: Promise<Try>, signal: AbortSignal | undefined): Promise<Try> {
  if (signal === undefined) return await trying;
  const { promise, resolve } = Promise.withResolvers<Try>();
  const stop = () => resolve({ reading: stopped(), again: false });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([trying, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
    // Left behind, it must not be told as a bug when the breaker turns it away.
    trying.catch(() => {});
  }
}

function stopped(): Failure {
  return failure('timeout', 'stopped', 'the look was over before an answer came');
}

function resting(last: ReadResult | undefined): Failure {
  const reach = last === undefined || last.ok ? 'http-error' : last.reach;
  return failure(reach, 'resting', 'not tried: the host has just failed several times in a row');
}
