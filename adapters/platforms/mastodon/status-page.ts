import { z } from 'zod';
import type { Clock } from '../../../src/ports.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { createCalls } from './calls.ts';
import { serverUrl } from './server.ts';

const instanceSchema = z.object({
  configuration: z.object({ urls: z.object({ status: z.string().nullish() }) }),
});

/**
 * The address of the status page that a server names as its own; undefined where it names none, or is too old to.
 * https://docs.joinmastodon.org/entities/Instance/#status
 */
export async function statusPageOf(
  instance: string,
  parts: { readonly clock: Clock; readonly http?: HttpReader },
  signal: AbortSignal,
): Promise<string | undefined> {
  const url = serverUrl(instance);
  if (url === undefined) return undefined;
  const { clock, http = createHttpReader() } = parts;
  const calls = createCalls({ http, clock, url });
  const read = await calls.ask((client) => client.v2.instance.fetch(), instanceSchema, { signal });
  const page = read.ok ? URL.parse(read.value.configuration.urls.status ?? '') : null;
  return page !== null && /^https?:$/.test(page.protocol) ? page.href : undefined;
}
