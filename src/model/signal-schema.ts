import { z } from 'zod';
import { CHAT_NAMES } from './chat.ts';
import { instantSchema } from './instant-schema.ts';
import { PLATFORMS } from './platform.ts';
import {
  AUTHORS,
  CHAT_STATES,
  CREDENTIAL_REASONS,
  CREDENTIAL_RESULTS,
  CROWD_LEVELS,
  NOTICE_SCOPES,
  NOTICE_STATES,
  PEER_STATES,
  PROFILE_SEEN,
  REACH_RESULTS,
  REPORTED_STATES,
  REPORTERS,
  VANTAGES,
  WRITE_RESULTS,
  WRITERS,
} from './signal-values.ts';

const instant = instantSchema;
const channel = z.string().min(1);
const code = z.union([z.string(), z.number()]).transform(String);
const answer = {
  status: z.int().min(100).max(599).optional(),
  code: code.optional(),
  /** The platform's own words: whatever this program makes of an answer stands in the other fields. */
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
      /** What it goes by, where that is not the name in the settings. */
      name: z.string().optional(),
      code: code.optional(),
      basis,
    }),
    z.strictObject({
      at: instant,
      /** Of the server that the channel's page is on. */
      kind: z.literal('certificate'),
      channel,
      /** Until when browsers take it. */
      expires: instant,
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('credentials'),
      channel,
      result: z.enum(CREDENTIAL_RESULTS),
      reason: z.enum(CREDENTIAL_REASONS).optional(),
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
      says: z.enum(REPORTED_STATES),
      by: z.enum(REPORTERS),
      text: z.string().optional(),
      /** Since when it is so, where the person said it. */
      since: instant.optional(),
      basis,
    }),
    z.strictObject({
      at: instant,
      kind: z.literal('chat'),
      adapter: z.enum(CHAT_NAMES),
      state: z.enum(CHAT_STATES),
      basis,
    }),
  ])
  .transform(({ basis: _dropped, ...signal }) => signal);
