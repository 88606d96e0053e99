import type { HttpReader } from './http-reader.ts';
import type { Failure } from './read-result.ts';

/** What `fetchThrough` throws, because a library that expects `fetch` can be told of a failure in no other way. */
export class UnreadError extends Error {
  override readonly name = 'UnreadError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/** `fetch` for libraries that bring their own client: with the reader's limits. Throws an `UnreadError`. */
export function fetchThrough(reader: HttpReader): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? {} : { body: await request.arrayBuffer() };
    const reading = await reader.read(request.url, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      signal: request.signal,
      ...body,
    });
    if (!reading.ok) throw new UnreadError(reading);
    const { status, headers } = reading;
    const empty = [101, 204, 205, 304].includes(status) || reading.body.byteLength === 0;
    return new Response(empty ? null : Buffer.from(reading.body), { status, headers });
  };
}

/** The failure behind an error that came through a library, if there is one. */
export function failureBehind(error: unknown): Failure | undefined {
  for (
    let link = error, depth = 0;
    link instanceof Error && depth < 10;
    link = link.cause, depth++
  ) {
    if (link instanceof UnreadError) return link.failure;
  }
  return undefined;
}
