import type { Clock } from '../../src/ports.ts';
import type { HttpReader } from '../http/http-reader.ts';
import type { ReadResult } from '../http/read-result.ts';
import { createRobots } from './robots.ts';

/** What became of reading a page; undefined where a server's robots.txt forbids it, `unread` where that did not come. */
export type PoliteReading = ReadResult | { readonly unread: ReadResult } | undefined;

/** Reads pages as a stranger, where the servers let programs do that. */
export type PoliteRead = (
  address: URL,
  signal: AbortSignal,
  /** What the settings want sent along. */
  more?: Readonly<Record<string, string>>,
) => Promise<PoliteReading>;

export function createPoliteRead(parts: {
  readonly http: HttpReader;
  readonly clock: Clock;
}): PoliteRead {
  const { http } = parts;
  const robots = createRobots(parts);
  /** Where each address has led, so that the server behind it is asked too before the next time. */
  const landed = new Map<string, URL>();

  return async (address, signal, more = {}) => {
    for (const step of new Set([address, landed.get(address.href) ?? address])) {
      const permission = await robots.permission(step, signal);
      if (permission.kind === 'forbidden') return undefined;
      if (permission.kind === 'unread') return { unread: permission.reading };
    }
    const headers = { accept: 'text/html, application/xhtml+xml', ...more };
    const reading = await http.read(address, { headers, signal });
    if (!reading.ok) return reading;
    const end = new URL(reading.url);
    if (end.origin === address.origin) landed.delete(address.href);
    else landed.set(address.href, end);
    return reading;
  };
}
