import type { Instant } from './instant.ts';
import type { Language } from './language.ts';
import type { Platform } from './platform.ts';

/** `ours`: the organisations that ask; `sister`: others like them; `panel`: busy reference accounts. */
export const ROLES = ['ours', 'sister', 'panel'] as const;
export type Role = (typeof ROLES)[number];

/** One account that an organisation publishes on. What is not known is left out. */
export interface Channel {
  readonly id: string;
  /** The name of the organisation that publishes, as in `Organisation.name`. */
  readonly owner: string;
  readonly platform: Platform;
  readonly handle: string;
  readonly role: Role;
  readonly followers?: number;
  readonly verified?: boolean;
  /** The server of a Mastodon account, such as `mastodon.social`. */
  readonly instance?: string;
  /** IANA zone in whose hours it lives, where that is not its organisation's. */
  readonly zone?: string;
  /** Its usual rate, in place of history. */
  readonly postsPerDay?: number;
  readonly retiredFrom?: Instant;
}

/** Posts in a stretch of time: from as many to as many posts as four of five like stretches had. */
export interface UsualCount {
  readonly low: number;
  readonly high: number;
}

/** Who publishes: a police district, a fire brigade. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Other names people use for it, in any language. */
  readonly aliases: readonly string[];
  /** Towns and places inside it; a place named in a question means this organisation. */
  readonly places: readonly string[];
  /** Account names by which people may refer to it, with the platform each belongs to. */
  readonly handles: readonly { readonly handle: string; readonly platform: Platform }[];
  /** ISO 3166-1 alpha-2, for emergency numbers and public holidays. */
  readonly country: string;
  /** IANA zone. */
  readonly zone: string;
  /** In which it is answered where neither question, person nor room shows another. */
  readonly language?: Language;
}

/** The id of a channel to which nobody gave one. */
export function channelId(organisation: string, platform: Platform): string {
  return `${organisation}-${platform}`;
}
