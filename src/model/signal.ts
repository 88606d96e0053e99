import { z } from 'zod';
import { instantSchema } from './instant-schema.ts';
import { PLATFORMS, type Platform } from './platform.ts';

/** Every kind of signal and every value it can carry: see the table in ../shared/nights/README.md of the project's brief, restated here. */

export const AUTHORS = ['ours', 'stranger'] as const;
export const PROFILE_SEEN = [
  'visible',
  'stale',
  'partial',
  'missing',
  'empty',
  'suspended',
  'interstitial',
  'login-wall',
  'renamed',
  'moved',
  'defaced',
  'unreachable',
] as const;
export const CREDENTIAL_RESULTS = [
  'ok',
  'expired',
  'revoked',
  'locked',
  'suspended',
  'disabled',
  'app-refused',
  'plan-refused',
  'rate-limited',
  'server-error',
  'unreachable',
] as const;
export const WRITE_RESULTS = [
  'accepted',
  'refused',
  'rate-limited',
  'server-error',
  'unreachable',
] as const;
export const WRITERS = ['check', 'tool', 'person'] as const;
export const NOTICE_STATES = [
  'operational',
  'investigating',
  'identified',
  'monitoring',
  'resolved',
] as const;
export const NOTICE_SCOPES = [
  'all',
  'verified',
  'api',
  'login',
  'posting',
  'reading',
  'one-country',
  'unknown',
] as const;
export const CROWD_LEVELS = ['normal', 'raised', 'surge'] as const;
export const PEER_STATES = [
  'fine',
  'some-affected',
  'verified-affected',
  'all-affected',
  'country-affected',
  'instance-affected',
  'several-platforms-affected',
] as const;
export const VANTAGES = ['ours', 'outside'] as const;
export const REACH_RESULTS = ['ok', 'dns', 'tcp', 'tls', 'timeout', 'http-error'] as const;
export const REPORT_SAYS = [
  'cannot-post',
  'cannot-log-in',
  'can-post',
  'nothing-to-report',
  'hijacked',
  'tool-broken',
  'network-down',
  'page-gone',
  'quiet-on-purpose',
  'rate-limited',
  'unsure',
] as const;
export const REPORTERS = ['duty-officer', 'staff', 'public'] as const;
export const CHAT_ADAPTERS = ['slack', 'discord'] as const;
export const CHAT_STATES = ['ok', 'down'] as const;

const instant = instantSchema;
const channel = z.string().min(1);
const code = z.union([z.string(), z.number()]).transform(String);
const answer = {
  status: z.int().min(100).max(599).optional(),
  code: code.optional(),
  text: z.string().optional(),
};
/** How the signal came into a night file (sourced, inferred, constructed). Read, then dropped: no judgement may rest on it. */
const basis = z.string().optional();

/** One observed fact with its time. The engine never sees `basis`. */
export const signalSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      at: instant,
      kind: z.literal('post'),
      channel,
      count: z.int().min(1).default(1),
      repost: z.boolean().default(false),
      author: z.enum(AUTHORS).default('ours'),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('profile'),
      channel,
      seen: z.enum(PROFILE_SEEN),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('credentials'),
      channel,
      result: z.enum(CREDENTIAL_RESULTS),
      ...answer,
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('write'),
      channel,
      result: z.enum(WRITE_RESULTS),
      by: z.enum(WRITERS),
      ...answer,
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('platform-notice'),
      platform: z.enum(PLATFORMS),
      instance: z.string().optional(),
      state: z.enum(NOTICE_STATES),
      scope: z.enum(NOTICE_SCOPES).default('unknown'),
      text: z.string().default(''),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('crowd'),
      platform: z.enum(PLATFORMS),
      level: z.enum(CROWD_LEVELS),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('peers'),
      platform: z.enum(PLATFORMS),
      state: z.enum(PEER_STATES),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('reach'),
      target: z.enum(['control', ...PLATFORMS]),
      /** The server that was tried, where the platform has many. */
      instance: z.string().optional(),
      vantage: z.enum(VANTAGES).default('ours'),
      result: z.enum(REACH_RESULTS),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('report'),
      channel,
      says: z.enum(REPORT_SAYS),
      by: z.enum(REPORTERS),
      text: z.string().optional(),
      /** Since when it is so, where the person said it. */
      since: instant.optional(),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('chat'),
      adapter: z.enum(CHAT_ADAPTERS),
      state: z.enum(CHAT_STATES),
      basis,
    }),
  ])
  .transform(({ basis: _dropped, ...signal }) => signal);

export type Signal = z.output<typeof signalSchema>;
export type SignalKind = Signal['kind'];
export type SignalOf<K extends SignalKind> = Extract<Signal, { kind: K }>;
export type Says = (typeof REPORT_SAYS)[number];
export type Reporter = (typeof REPORTERS)[number];

/** Signals about one channel, as against a platform, the network or a chat service. */
export type ChannelSignal = Extract<Signal, { channel: string }>;
/** Signals about a platform as a whole. */
export type PlatformSignal = Extract<Signal, { platform: Platform }>;
