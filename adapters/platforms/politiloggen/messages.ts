import { z } from 'zod';
import type { ListedPost } from '../shared/seen-posts.ts';

/** One message of the log, as far as this program reads it. */
export interface Message extends ListedPost {
  readonly district: string;
}

export interface MessageList {
  readonly messages: readonly Message[];
  /** How many requests an hour the service allows, if it says. */
  readonly requestsPerHour: number | undefined;
}

const answer = z.object({
  data: z.array(z.object({ id: z.string().min(1), district: z.string(), createdOn: z.string() })),
  metadata: z.object({ requestLimitPerHour: z.number().nullish() }).nullish(),
});

/** Reads an answer of `/politiloggen/v1/messages`; undefined where it is not one. */
export function messagesIn(text: string): MessageList | undefined {
  const parsed = answer.safeParse(jsonIn(text));
  if (!parsed.success) return undefined;
  const { data, metadata } = parsed.data;
  const limit = metadata?.requestLimitPerHour ?? 0;
  return {
    messages: data.map(({ id, district, createdOn }) => ({
      key: id,
      district,
      at: timeOf(createdOn),
    })),
    requestsPerHour: limit > 0 ? limit : undefined,
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A time without an offset is in UTC, as the service's are. */
function timeOf(written: string): number | undefined {
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(written) ? written : `${written}Z`);
  return Number.isNaN(at) ? undefined : at;
}

/** A district's name without what its spellings differ in: `Sør-Øst politidistrikt` and `SørØst` are one. */
export function districtKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b(politidistrikt|politidistrict|pd)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
