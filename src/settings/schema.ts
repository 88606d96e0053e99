import { z } from 'zod';
import { LANGUAGES } from '../model/language.ts';
import { chatsSchema } from './access.ts';
import { isAddress } from './address.ts';
import { alertSettingsSchema, roomOfChatSchema, webhookSchema } from './alerts.ts';
import { durationSchema } from './duration.ts';
import { heartbeatSchema } from './heartbeat.ts';
import { httpSchema } from './http.ts';
import { mailSchema } from './mail.ts';
import { maintenanceSchema } from './maintenance.ts';
import { countrySchema, organisationSchema } from './organisations.ts';
import { platformsSchema } from './platforms.ts';
import { crowdSchema, statusSchema } from './status-pages.ts';
import { zoneSchema } from './zone.ts';

const word = z.string().trim().min(1);
/** A host or an http(s) address; https is meant where nothing is written. */
const host = z
  .string()
  .refine(isAddress, 'is no address, such as https://www.example.org or www.example.org');

/** kanalvakt.yaml. */
export const settingsSchema = z.strictObject({
  language: z.enum(LANGUAGES).default('nb'),
  zone: zoneSchema.default('Europe/Oslo'),
  country: countrySchema.default('NO'),
  storage: word.default('data/kanalvakt.sqlite'),
  organisations: z.array(organisationSchema).min(1),
  rooms: z
    .array(
      z.strictObject({
        id: word,
        organisation: word.optional(),
        language: z.enum(LANGUAGES).optional(),
        fallback: roomOfChatSchema.optional(),
      }),
    )
    .default([]),
  chats: chatsSchema,
  alerts: alertSettingsSchema,
  mail: mailSchema,
  maintenance: z.array(maintenanceSchema).default([]),
  emergency: z
    .record(
      countrySchema,
      z
        .array(
          z.strictObject({
            number: word,
            service: z.enum(['police', 'fire', 'ambulance', 'any']),
          }),
        )
        .min(1),
    )
    .default({}),
  network: z
    .strictObject({ control: z.array(host).default([]), cadence: durationSchema.optional() })
    .prefault({}),
  status: z.array(statusSchema).optional(),
  crowd: z.array(crowdSchema).optional(),
  http: httpSchema.optional(),
  heartbeat: heartbeatSchema.optional(),
  webhooks: z.array(webhookSchema).optional(),
  platforms: platformsSchema,
});

export type WrittenSettings = z.output<typeof settingsSchema>;
