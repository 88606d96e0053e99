import { z } from 'zod';
import { CHAT_NAMES } from '../model/chat.ts';
import { MINUTE, type Millis } from '../model/instant.ts';
import { durationSchema } from './duration.ts';

const word = z.string().trim().min(1);
const time = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'is no time of day, such as 07:00; in quotes');

/** A room of a chat: the chat's name, and the room's id in it. */
export const roomOfChatSchema = z.strictObject({ chat: z.enum(CHAT_NAMES), room: word });

const step = {
  /** Counted from when the rooms were told. */
  after: durationSchema,
  /** The least severe incident that it is for. */
  least: z.enum(['critical', 'warning']).default('warning'),
};

/** Who is told next of what nobody looks after. */
const escalationSchema = z.union([
  z.strictObject({ ...step, ...roomOfChatSchema.shape }),
  /** The room in the other chat that stands in for each room that was told. */
  z.strictObject({ ...step, chat: z.literal('other') }),
  z.strictObject({ ...step, mail: z.array(z.email('is no e-mail address')).min(1) }),
]);
export type EscalationStep = z.output<typeof escalationSchema>;

/** What the settings say of alerts. */
export const alertSettingsSchema = z
  .strictObject({
    /** An alert that its chat has not taken for so long is carried by another. */
    carryAfter: durationSchema.default(2 * MINUTE),
    /** When the people on duty change, in each room's own zone. */
    shifts: z.array(time).min(1).default(['07:00', '15:00', '23:00']),
    escalation: z.array(escalationSchema).default([]),
  })
  .prefault({});

export interface AlertSettings {
  readonly carryAfter: Millis;
  readonly shifts: readonly string[];
  readonly escalation: readonly EscalationStep[];
}

/** Where other systems are told what rooms are told: an on-call system, a wall. */
export const webhookSchema = z.strictObject({
  /** As logs and other messages name it. */
  name: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is no name: small letters, digits and -'),
  url: z.url({ protocol: /^https?$/, error: 'is no http(s) address' }),
  /** Signs what is sent. Never printed, never stored. */
  secret: z.string().regex(/^.{16,}$/, 'is too short to keep a secret: 16 characters at least'),
  /** Ids of organisations; all of ours where empty. */
  organisations: z.array(word).default([]),
  /** The least severe incident that is told of. */
  least: z.enum(['critical', 'warning']).default('warning'),
  /** Times of day at which a digest is sent; none where empty. */
  digests: z.array(time).default([]),
});
export type WebhookSettings = z.output<typeof webhookSchema>;
