import { z } from 'zod';
import { HOUR, type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { textOf } from '../../http/read-result.ts';
import { jsonIn } from '../shared/json-in.ts';

/** Tells where accounts live, whatever the settings name: https://atproto.com/specs/did */
export interface Directory {
  /** The server that an account's DID document names; undefined where it names none or cannot be read. */
  serverOf(did: string, signal: AbortSignal): Promise<string | undefined>;
}

const didDocument = z.object({
  service: z.array(
    z.object({ id: z.string(), type: z.string(), serviceEndpoint: z.unknown() }).partial(),
  ),
});
/** Accounts move seldom; what could not be read is asked for again soon, but not at each look. */
const KEPT = HOUR;
const KEPT_UNREAD = 10 * MINUTE;

/** @param url of the directory of `did:plc`; `null`: there is none */
export function createDirectory(parts: {
  readonly http: HttpReader;
  readonly clock: Clock;
  readonly url: string | null;
}): Directory {
  const { http, clock, url } = parts;
  const known = new Map<string, { readonly until: Instant; readonly server: string | undefined }>();

  return {
    async serverOf(did, signal) {
      const before = known.get(did);
      if (before !== undefined && clock.now() < before.until) return before.server;
      const server = await read(did, signal);
      const kept = server === undefined ? KEPT_UNREAD : KEPT;
      if (!signal.aborted) known.set(did, { until: clock.now() + kept, server });
      return server;
    },
  };

  async function read(did: string, signal: AbortSignal): Promise<string | undefined> {
    const address = documentOf(did);
    if (address === undefined) return undefined;
    const headers = { accept: 'application/did+ld+json, application/json' };
    const reading = await http.read(address, { headers, signal });
    if (!reading.ok || reading.status !== 200) return undefined;
    return serverIn(textOf(reading));
  }

  function documentOf(did: string): string | undefined {
    if (url === null) return undefined;
    if (did.startsWith('did:plc:')) return `${url.replace(/\/$/, '')}/${did}`;
    const host = /^did:web:([a-z0-9.-]+)$/i.exec(did)?.[1];
    return host && `https://${host}/.well-known/did.json`;
  }
}

function serverIn(text: string): string | undefined {
  const { data } = didDocument.safeParse(jsonIn(text));
  const endpoint = data?.service.find(({ id }) => id?.endsWith('#atproto_pds'))?.serviceEndpoint;
  const address = typeof endpoint === 'string' ? URL.parse(endpoint) : null;
  return address !== null && /^https?:$/.test(address.protocol) ? address.origin : undefined;
}

/** Bluesky's own accounts log in at one address and live on many servers behind it. */
const ENTRANCE = /^(?:bsky\.social|(?:[a-z0-9-]+\.)+host\.bsky\.network)$/i;

/** Whether two addresses are the same server, as far as anybody who logs in can tell. */
export function isSameServer(one: string, other: string): boolean {
  const [first = '', second = ''] = [one, other].map((url) => URL.parse(url)?.host ?? url);
  return first === second || (ENTRANCE.test(first) && ENTRANCE.test(second));
}
