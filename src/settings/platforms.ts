import { z } from 'zod';
import { PLATFORMS, type Platform } from '../model/platform.ts';
import { durationSchema } from './duration.ts';
import { jetstreamSchema } from './jetstream.ts';
import { metaSchema } from './meta.ts';
import { panelSchema } from './panels.ts';

const word = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/, error: 'is no http(s) address' });
const pace = { cadence: durationSchema.optional(), freshness: durationSchema.optional() };
const paceSchema = z.strictObject(pace);

/** Platforms that can be told more than how often they are looked at. */
const OWN_SCHEMAS = {
  politiloggen: z.strictObject({ url: url.optional(), ...pace }),
  feed: z.strictObject({
    /** How many items of a feed are taken at most, the newest. */
    items: z.int().min(1).max(5_000).optional(),
    ...pace,
  }),
  bluesky: z.strictObject({
    appView: url.nullable().optional(),
    service: url.optional(),
    /** Where DID documents are looked up. */
    directory: url.nullable().optional(),
    jetstream: jetstreamSchema,
    panel: panelSchema,
    ...pace,
  }),
  facebook: metaSchema,
  instagram: metaSchema,
  x: z.strictObject({
    /** Of the app; without it X is not read. */
    bearerToken: word.optional(),
    /** Dollars a day (UTC) that reads may cost. */
    dailyBudget: z.number().positive().optional(),
    panel: panelSchema,
    url: url.optional(),
    ...pace,
  }),
  threads: z.strictObject({ url: url.optional(), ...pace }),
  youtube: z.strictObject({
    /** Of the YouTube Data API; without it channels' feeds are read where robots.txt allows that. */
    apiKey: word.optional(),
    url: url.optional(),
    apiUrl: url.optional(),
    ...pace,
  }),
} as const satisfies Readonly<Partial<Record<Platform, z.ZodObject>>>;

type OwnSchemas = typeof OWN_SCHEMAS;
type SchemaOf<P extends Platform> = P extends keyof OwnSchemas ? OwnSchemas[P] : typeof paceSchema;

/** How each platform is looked at. */
export const platformsSchema = z
  .strictObject(
    Object.fromEntries(
      PLATFORMS.map((platform) => [platform, schemaOf(platform).prefault({})]),
    ) as { readonly [P in Platform]: z.ZodPrefault<SchemaOf<P>> },
  )
  .prefault({});

function schemaOf(platform: Platform): z.ZodObject {
  return (OWN_SCHEMAS as Readonly<Partial<Record<Platform, z.ZodObject>>>)[platform] ?? paceSchema;
}
