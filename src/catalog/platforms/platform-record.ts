import type { StatusPage } from '../../model/platform.ts';
import type { CredentialReason } from '../../model/signal-values.ts';
import type { HypothesisId } from '../causes.ts';
import type { ErrorMeaning } from './error-meaning.ts';
import type { Recognised } from './profile.ts';

/** All that is known of one platform, wherever in the program it is needed. How it is read is its adapter's. */
export interface PlatformRecord {
  /** At the head of a line, in English: the command line has no other language. */
  readonly label: string;
  /** Who runs it, where the same runs another of these platforms: what fails on both may be his. */
  readonly operator?: 'meta';
  /** `proper`: called by its label in every language; `own-words`: each language has words of its own for it. */
  readonly named: 'proper' | 'own-words';
  /** What one has there. */
  readonly account: AccountKind;
  /** How an account is named: by its name, by its name and the server it lives on, or by its address on the web. */
  readonly handles: 'names' | 'names-on-servers' | 'addresses';
  readonly spoken: SpokenNames;
  readonly profiles: ProfileForms;
  /** Keys of a channel in the settings that mean something there, besides those that all channels have. */
  readonly channelKeys: readonly ChannelKey[];
  /** What it is looked at with, the needed ones first. */
  readonly secrets: readonly SecretKind[];
  /** Shares of hypotheses that are not what they are on most platforms: see `Hypothesis`. */
  readonly priors: Readonly<Partial<Record<HypothesisId, number>>>;
  /** So many minutes an accepted post may take to show: one or two on the platforms, longer where pages are built or copied. */
  readonly showsWithinMinutes: number;
  /** Its error codes that say more than "refused". */
  readonly errorCodes: Readonly<Record<string, ErrorMeaning>>;
  /** Its codes that name what our own reading access lacks; they say nothing of any account. */
  readonly accessReasons?: Readonly<Record<string, CredentialReason>>;
  /** Codes with which it calls people robots while it is in trouble itself. */
  readonly blamingCodes?: readonly string[];
  /** Its public status page, where that is read without being named in the settings. */
  readonly statusPage: StatusPage | undefined;
  /** What a plan for so many channels takes for granted. */
  readonly assumed: AssumedChannels;
}

/** What an organisation has on a platform; each language has a word for each. */
export const ACCOUNT_KINDS = ['account', 'page', 'log', 'feed', 'website'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What people call a platform, in lower case. */
export interface SpokenNames {
  /** The first group is what may follow the name within a word: `siden` of «facebooksiden». */
  readonly names: readonly RegExp[];
  /** Which of such words are an act, such as «tvitre», rather than the platform's name. */
  readonly act: RegExp | undefined;
  /** A long name that a slip of the fingers may spoil. */
  readonly long: string | undefined;
}

/** How accounts on a platform are named by what people paste, and where they are shown. */
export interface ProfileForms {
  /** Hosts whose addresses it reads; of their subdomains (www., m., mobile.) too. */
  readonly hosts: readonly string[];
  /** The account that an address on them names; undefined for what is not the platform's. @param steps of its path, decoded */
  readonly read: ((url: URL, steps: readonly string[]) => Recognised | undefined) | undefined;
  /** What is read as a name alone, if it can be one there. */
  readonly bare: BareName | undefined;
  /** The page of an account that a stranger sees. */
  readonly page: ((handle: string) => string) | undefined;
  /** The same, by the number that a new name does not change. */
  readonly pageById: ((id: string) => string) | undefined;
}

export interface BareName {
  /** 1 is the likeliest of all that a name may be. */
  readonly rank: number;
  /** The handle. @param at whether an @ stood before it */
  readonly handleOf: (name: string, at: boolean) => string | undefined;
}

/** Keys of a channel in the settings that only some platforms know what to do with. */
export const CHANNEL_KEYS = [
  'service',
  'identifier',
  'appPassword',
  'accessToken',
  'instance',
  'publicPage',
  'userAgent',
  'headers',
  'text',
] as const;
export type ChannelKey = (typeof CHANNEL_KEYS)[number];

/** A secret that a channel or its whole platform is watched with. */
export interface SecretKind {
  /** Its variable's name: with `channel` the part behind the channel's id. */
  readonly variable: string;
  readonly of: 'channel' | 'platform';
  /** The key in the settings that refers to it. */
  readonly key: 'appPassword' | 'accessToken' | 'bearerToken' | 'apiKey';
  /** A key of the platform's settings that serves in its place. */
  readonly instead?: 'appToken';
  /** Without it the account cannot be looked at at all. */
  readonly needed: boolean;
  readonly purpose: string;
  readonly origin: string;
}

/** Channels as they are assumed where somebody asks what many would cost. */
export interface AssumedChannels {
  /** How many are on it, as against those on the others. */
  readonly parts: number;
  /** Nobody has more of them. */
  readonly most: number | undefined;
  /** The handle of the n-th. */
  readonly handle: (index: number) => string;
  /** The server of the n-th, where it has many. */
  readonly instance: ((index: number) => string) | undefined;
}
