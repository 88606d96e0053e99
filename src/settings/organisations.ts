import { z } from 'zod';
import { unwatchedNamed } from '../catalog/unwatched.ts';
import { ROLES } from '../model/channel.ts';
import { instantSchema } from '../model/instant-schema.ts';
import { LANGUAGES } from '../model/language.ts';
import { PLATFORMS } from '../model/platform.ts';
import { pageKeys } from './pages.ts';
import { zoneSchema } from './zone.ts';

const word = z.string().trim().min(1);
const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'is no id: small letters a–z, digits and hyphens, 64 at most, such as oslo-bluesky',
  );
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 country, such as NO');
const url = z.url({ protocol: /^https?$/, error: 'is no http(s) address' });

/** Names as a list, or in one text with commas between them: long lists read better, and far faster, so. */
const names = z.union([
  z.array(word),
  z.string().transform((text) => text.split(',').flatMap((name) => name.trim() || [])),
]);

/** A channel as it is written; its id may be left out. */
export const channelSchema = z.strictObject({
  id: id.optional(),
  platform: z.enum(PLATFORMS, {
    error: ({ input }) => {
      const place = typeof input === 'string' ? unwatchedNamed(input) : undefined;
      return place && `${place.label} cannot be watched: README.md, "Limits", says why`;
    },
  }),
  /** The account's name; for `feed` and `website` the address; for `politiloggen` the district as its API spells it. */
  handle: word,
  instance: word.optional(),
  role: z.enum(ROLES).optional(),
  postsPerDay: z.number().positive().optional(),
  verified: z.boolean().optional(),
  followers: z.int().min(0).optional(),
  retiredFrom: instantSchema.optional(),
  service: url.optional(),
  identifier: word.optional(),
  appPassword: word.optional(),
  accessToken: word.optional(),
  ...pageKeys,
});

/** Who publishes, and on which channels. */
export const organisationSchema = z.strictObject({
  id,
  name: word,
  aliases: names.default([]),
  places: names.default([]),
  handles: z.array(z.strictObject({ handle: word, platform: z.enum(PLATFORMS) })).default([]),
  country: countrySchema.optional(),
  zone: zoneSchema.optional(),
  language: z.enum(LANGUAGES).optional(),
  role: z.enum(ROLES).default('ours'),
  channels: z.array(channelSchema).default([]),
});
export type WrittenOrganisation = z.output<typeof organisationSchema>;
