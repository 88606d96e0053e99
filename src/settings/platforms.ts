import { z } from 'zod';
import { durationSchema } from './duration.ts';
import { jetstreamSchema } from './jetstream.ts';
import { metaSchema } from './meta.ts';
import { panelSchema } from './panels.ts';

const word = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/, error: 'is no http(s) address' });
const pace = { cadence: durationSchema.optional(), freshness: durationSchema.optional() };

/** How each platform is looked at. */
export const platformsSchema = z
  .strictObject({
    politiloggen: z.strictObject({ url: url.optional(), ...pace }).prefault({}),
    feed: z.strictObject(pace).prefault({}),
    website: z.strictObject(pace).prefault({}),
    bluesky: z
      .strictObject({
        appView: url.nullable().optional(),
        service: url.optional(),
        jetstream: jetstreamSchema,
        panel: panelSchema,
        ...pace,
      })
      .prefault({}),
    mastodon: z.strictObject(pace).prefault({}),
    facebook: metaSchema.prefault({}),
    instagram: metaSchema.prefault({}),
    x: z
      .strictObject({
        /** Of the app; without it X is not read. */
        bearerToken: word.optional(),
        /** Dollars a day (UTC) that reads may cost. */
        dailyBudget: z.number().positive().optional(),
        panel: panelSchema,
        url: url.optional(),
        ...pace,
      })
      .prefault({}),
  })
  .prefault({});
