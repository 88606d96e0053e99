import { z } from 'zod';
import type { Instant } from './instant.ts';

/** A time as files write it: ISO 8601 with its offset. YAML 1.1 documents may bring it as a date. */
export const instantSchema = z
  .union([
    z.iso.datetime({ offset: true, error: 'is no time, such as 2020-07-16T00:20:00Z' }),
    z.date(),
  ])
  .transform((at): Instant => new Date(at).getTime());
