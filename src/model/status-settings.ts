import { z } from 'zod';
import { durationSchema } from './duration.ts';
import type { Complaint } from './explain-issue.ts';
import { PLATFORMS } from './platform.ts';
import { CHAT_ADAPTERS } from './signal.ts';

const url = z.url({ protocol: /^https?$/, error: 'is no http(s) address' });

export const STATUS_KINDS = ['statuspage', 'slack', 'instatus', 'feed', 'none'] as const;

/** A status page of a platform, or of a chat. `none`: the page that would be read without being named is not. */
export const statusSchema = z.strictObject({
  platform: z.enum([...PLATFORMS, ...CHAT_ADAPTERS]),
  kind: z.enum(STATUS_KINDS),
  /** The page's address; for `feed` the feed's. */
  url: url.optional(),
  /** The server that the page is of, where the platform has many. */
  instance: z.string().trim().min(1).optional(),
  cadence: durationSchema.optional(),
});
export type StatusSettings = z.output<typeof statusSchema>;

const word = z.string().trim().min(1);

/** A feed in which others write about a platform, and the words that count in it. */
export const crowdSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  url,
  words: z.array(word).min(1),
  /** From this many items within an hour on it is more than usual. */
  raised: z.int().min(1).default(1),
  /** From this many it is very much. Only for where many people write: one account alone is never a surge. */
  surge: z.int().min(2).optional(),
  cadence: durationSchema.optional(),
});
export type CrowdSettings = z.output<typeof crowdSchema>;

/** What is wrong with a list of status pages that has the right form. */
export function statusComplaints(status: readonly StatusSettings[] = []): readonly Complaint[] {
  return status.flatMap(({ platform, kind, url, instance }, at): readonly Complaint[] => [
    ...(kind !== 'none' && url === undefined
      ? [
          {
            path: ['status', at],
            message: `"url" is missing: the address of the page${kind === 'feed' ? "'s feed" : ''}`,
          },
        ]
      : []),
    ...(instance !== undefined && platform !== 'mastodon'
      ? [
          {
            path: ['status', at, 'instance'],
            message: `"instance" is for mastodon; this page is of ${platform}`,
          },
        ]
      : []),
  ]);
}
