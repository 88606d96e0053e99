import { z } from 'zod';
import { LANGUAGES } from '../language.ts';
import { PREMISES } from '../premise.ts';
import { REPORTED_STATES } from '../signal-values.ts';
import type { ButtonAction } from './reply.ts';

const word = z.string();
const channels = z.array(word);

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), text: z.string() }),
  z.object({ kind: z.literal('why'), channels }),
  z.object({
    kind: z.literal('status'),
    channels,
    /** What the question took for granted that is answered so. */
    premises: z.array(z.enum(PREMISES)).optional(),
  }),
  z.object({
    kind: z.literal('export-history'),
    channels,
    period: word.optional(),
    form: z.enum(['csv', 'json']),
  }),
  z.object({ kind: z.literal('incident-report'), incident: word }),
  z.object({ kind: z.literal('history'), channels, period: word.optional() }),
  z.object({
    kind: z.literal('report'),
    channel: word,
    says: z.enum(REPORTED_STATES),
    also: z.array(z.enum(REPORTED_STATES)).optional(),
    text: z.string().optional(),
    since: z.number().optional(),
    details: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('withdraw'), report: word }),
  z.object({ kind: z.literal('follow'), channel: word }),
  z.object({ kind: z.literal('unfollow'), follow: word }),
  z.object({ kind: z.literal('acknowledge'), incident: word }),
  z.object({ kind: z.literal('snooze-alerts') }),
  z.object({ kind: z.literal('alerts-widen') }),
  z.object({ kind: z.literal('alerts-least'), least: z.enum(['critical', 'warning']) }),
  z.object({ kind: z.literal('end-silence-notices') }),
  z.object({ kind: z.literal('end-alerts') }),
  z.object({ kind: z.literal('end-digest'), plan: word }),
  z.object({ kind: z.literal('end-window'), window: word }),
  z.object({ kind: z.literal('choose-language'), language: z.enum(LANGUAGES) }),
  z.object({ kind: z.literal('choose-organisation'), organisation: word, text: z.string() }),
]);

/** A press that came back from a chat as JSON; undefined where it is none: what comes from outside is not trusted. */
export function parseButtonAction(json: string): ButtonAction | undefined {
  try {
    const read = schema.safeParse(JSON.parse(json));
    // Parsed JSON has no keys without a value, which is all that its type leaves open.
    return read.success ? (read.data as ButtonAction) : undefined;
  } catch {
    return undefined;
  }
}
