import { z } from 'zod';
import { MINUTE } from '../model/instant.ts';
import type { ValidationIssue } from '../yaml/explain-issue.ts';
import { plainSecretIssues } from '../yaml/variables.ts';
import { durationSchema } from './duration.ts';

/** Whom to tell, again and again, that the program does its work. */
export const heartbeatSchema = z.strictObject({
  /** Read once each time. Whoever knows it can make a dead program look alive: never logged. */
  url: z.url({ protocol: /^https?$/, error: 'is no http(s) address' }),
  every: durationSchema.default(MINUTE),
});
export type HeartbeatSettings = z.output<typeof heartbeatSchema>;

/** What is wrong with `heartbeat:` that has the right form. */
export function heartbeatIssues(
  heartbeat: HeartbeatSettings | undefined,
  raw: unknown,
): readonly ValidationIssue[] {
  return heartbeat ? plainSecretIssues(raw, ['heartbeat', 'url'], 'HEARTBEAT_URL') : [];
}
