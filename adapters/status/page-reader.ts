import { type Millis, SECOND } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports.ts';
import { withCooldown } from '../http/cooldown.ts';
import { createHttpReader, type HttpReader } from '../http/http-reader.ts';

/** How long a page may take: a question that somebody has just asked waits for it too. */
const TIMEOUT: Millis = 5 * SECOND;

/** Reads pages about platforms, and leaves those alone that ask for it. */
export function pageReader(clock: Clock): HttpReader {
  return withCooldown(createHttpReader({ timeout: TIMEOUT }), clock, () => performance.now());
}
