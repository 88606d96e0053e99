import { z } from 'zod';
import type { ValidationIssue } from '../yaml/explain-issue.ts';
import { plainSecretIssues } from '../yaml/variables.ts';
import { durationSchema } from './duration.ts';

/** How one of Meta's platforms, Facebook or Instagram, is read over the Graph API. */
export const metaSchema = z.strictObject({
  /** Of the Graph API. */
  version: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, 'is no version of the Graph API, such as v25.0')
    .optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'is no http(s) address' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** Of the app (its id and its secret with a bar between): to inspect tokens with, and to read pages of others. */
  appToken: z.string().trim().min(1).optional(),
  cadence: durationSchema.optional(),
  freshness: durationSchema.optional(),
});
export type MetaSettings = z.output<typeof metaSchema>;

/** What is wrong with `platforms.facebook` and `platforms.instagram` that have the right form. */
export function metaIssues(
  platforms: Readonly<Record<'facebook' | 'instagram', MetaSettings>>,
  raw: unknown,
): readonly ValidationIssue[] {
  return (['facebook', 'instagram'] as const).flatMap((platform) =>
    platforms[platform].appToken === undefined
      ? []
      : plainSecretIssues(raw, ['platforms', platform, 'appToken'], 'META_APP_TOKEN'),
  );
}
