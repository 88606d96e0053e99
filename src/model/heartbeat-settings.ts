import { z } from 'zod';
import { durationSchema } from './duration.ts';
import type { Complaint } from './explain-issue.ts';
import { MINUTE } from './instant.ts';
import { writtenOut } from './variables.ts';

/** Whom to tell, again and again, that the program does its work. */
export const heartbeatSchema = z.strictObject({
  /** Read once each time. Whoever knows it can make a dead program look alive: never logged. */
  url: z.url({ protocol: /^https?$/, error: 'is no http(s) address' }),
  every: durationSchema.default(MINUTE),
});
export type HeartbeatSettings = z.output<typeof heartbeatSchema>;

/** What is wrong with `heartbeat:` that has the right form. */
export function heartbeatComplaints(
  heartbeat: HeartbeatSettings | undefined,
  raw: unknown,
): readonly Complaint[] {
  return heartbeat ? writtenOut(raw, ['heartbeat', 'url'], 'HEARTBEAT_URL') : [];
}
