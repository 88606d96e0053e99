import { z } from 'zod';
import { platformsWith } from '../catalog/platforms/platforms.ts';
import { CHAT_NAMES } from '../model/chat.ts';
import { PLATFORMS } from '../model/platform.ts';
import { NOTICE_STATES } from '../model/signal-values.ts';
import type { ValidationIssue } from '../yaml/explain-issue.ts';
import { durationSchema } from './duration.ts';

const url = z.url({ protocol: /^https?$/, error: 'is no http(s) address' });

export const STATUS_KINDS = [
  'statuspage',
  'incidentio',
  'betterstack',
  'slack',
  'instatus',
  'feed',
  'html',
  'none',
] as const;
/** Kinds that tell which components an incident is about. */
const WITH_COMPONENTS: readonly string[] = ['statuspage', 'incidentio', 'betterstack', 'slack'];

const word = z.string().trim().min(1);

/** A status page of a platform, or of a chat. `none`: the page that would be read without being named is not. */
export const statusSchema = z.strictObject({
  platform: z.enum([...PLATFORMS, ...CHAT_NAMES]),
  kind: z.enum(STATUS_KINDS),
  /** The page's address; for `feed` the feed's. */
  url: url.optional(),
  /** The server that the page is of, where the platform has many. */
  instance: word.optional(),
  /** For `html`, CSS: the elements that each say how something is. */
  selector: word.optional(),
  /** For `html`: the words of the page that mean each state. */
  words: z.partialRecord(z.enum(NOTICE_STATES), z.array(word).min(1)).optional(),
  /** The components that matter to us, as the page names them; all where none is named. */
  components: z.array(word).min(1).optional(),
  cadence: durationSchema.optional(),
});
export type StatusSettings = z.output<typeof statusSchema>;

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
export function statusIssues(status: readonly StatusSettings[] = []): readonly ValidationIssue[] {
  return status.flatMap((page, at) =>
    pageIssues(page).map(({ key, message }) => ({
      path: ['status', at, ...(key === undefined ? [] : [key])],
      message,
    })),
  );
}

function pageIssues(page: StatusSettings) {
  const { platform, kind, url, instance, selector, words, components } = page;
  const issues: { readonly key?: string; readonly message: string }[] = [];
  if (kind !== 'none' && url === undefined) {
    const whose = kind === 'feed' ? "'s feed" : '';
    issues.push({ message: `"url" is missing: the address of the page${whose}` });
  }
  const withServers = platformsWith('instance');
  if (instance !== undefined && !withServers.some((one) => one === platform)) {
    const message = `"instance" is for ${withServers.join(', ')}; this page is of ${platform}`;
    issues.push({ key: 'instance', message });
  }
  if (components !== undefined && !WITH_COMPONENTS.includes(kind)) {
    const message = `"components" is for kinds that tell of them (${WITH_COMPONENTS.join(', ')}); this is ${kind}`;
    issues.push({ key: 'components', message });
  }
  if (kind !== 'html') {
    const given = Object.entries({ selector, words }).filter(([, value]) => value !== undefined);
    return [
      ...issues,
      ...given.map(([key]) => ({ key, message: `"${key}" is for "kind: html"; this is ${kind}` })),
    ];
  }
  if (selector === undefined) {
    const message = '"selector" is missing: the CSS selector of what says how something is';
    issues.push({ message });
  }
  if (!TROUBLE.some((state) => words?.[state] !== undefined)) {
    const message = `"words" is missing: which words of the page mean ${TROUBLE.join(', ')}`;
    issues.push({ message });
  }
  return issues;
}

const TROUBLE = ['investigating', 'identified', 'monitoring'] as const;
