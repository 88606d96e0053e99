import { z } from 'zod';
import { HOUR, type Instant, isoUtc, MINUTE, type Millis } from '../../src/model/instant.ts';
import type { SignalOf } from '../../src/model/signal.ts';
import { WRITE_RESULTS } from '../../src/model/signal-values.ts';
import { MOST_ATTEMPTS } from '../../src/settings/http.ts';

/** What a posting tool tells of its attempts to publish. */

/** So much of a platform's answer is kept: enough to know it again. */
const TEXT_KEPT = 500;
/** Clocks of two machines may differ by this. */
const CLOCKS_DIFFER: Millis = MINUTE;
/** What is older says nothing of now: a refusal loses half its weight in eight hours, a proof most of its in a day. */
const OLDEST: Millis = 24 * HOUR;

export const attemptSchema = z
  .strictObject({
    channel: z.string().min(1).max(64).describe('The id of the channel in kanalvakt.yaml.'),
    result: z
      .enum(WRITE_RESULTS)
      .describe(
        'accepted: the platform took the post; refused: it said no; rate-limited: too many posts; server-error: it broke; unreachable: no answer came.',
      ),
    at: z.iso
      .datetime({ offset: true, error: 'is no time, such as 2026-03-01T00:20:00+01:00' })
      .transform((at): Instant => Date.parse(at))
      .optional()
      .describe('When it was tried, in ISO 8601 with its offset. Left out: now.'),
    status: z.int().min(100).max(599).optional().describe('The HTTP status that was answered.'),
    code: z
      .union([z.string().max(100), z.int()])
      .transform(String)
      .optional()
      .describe('The platform’s own code for the error, such as 187 or RateLimitExceeded.'),
    text: z
      .string()
      .transform((text) => text.slice(0, TEXT_KEPT))
      .optional()
      .describe(`The platform’s own words. The first ${TEXT_KEPT} characters are kept.`),
  })
  .refine(({ result, status }) => result !== 'accepted' || status === undefined || status < 400, {
    path: ['status'],
    error: 'is no status of an attempt that was accepted',
  });
export type Attempt = z.output<typeof attemptSchema>;

export const attemptsSchema = z.strictObject({
  attempts: z.array(attemptSchema).min(1).max(MOST_ATTEMPTS),
});

/** One attempt, or several. */
const attemptBodySchema = z.union([attemptSchema, attemptsSchema]);

/** The schema for tools, in the form of https://json-schema.org/draft/2020-12. */
export function attemptJsonSchema(): object {
  return {
    title: 'What a posting tool tells Kanalvakt: one attempt to publish, or several',
    ...z.toJSONSchema(attemptBodySchema, { io: 'input' }),
  };
}

export type SignalOfAttempt =
  | { readonly ok: true; readonly signal: SignalOf<'write'> }
  | { readonly ok: false; readonly message: string };

/**
 * The signal that an attempt is, or why its time is of no use.
 *
 * @param received when it was told
 */
export function signalOfAttempt(attempt: Attempt, received: Instant): SignalOfAttempt {
  const { at = received, channel, result, status, code, text } = attempt;
  if (at > received + CLOCKS_DIFFER) {
    return {
      ok: false,
      message: `${isoUtc(at)} is in the future (here it is ${isoUtc(received)}); check the clock of the tool`,
    };
  }
  if (at < received - OLDEST) {
    return {
      ok: false,
      message: `${isoUtc(at)} is more than ${OLDEST / HOUR} hours ago and says nothing of now; tell only of later attempts`,
    };
  }
  return {
    ok: true,
    signal: {
      at: Math.min(at, received),
      kind: 'write',
      channel,
      result,
      by: 'tool',
      ...(status === undefined ? {} : { status }),
      ...(code === undefined ? {} : { code }),
      ...(text === undefined ? {} : { text }),
    },
  };
}
