import { z } from 'zod';
import { zoneSchema } from './zone.ts';

const handle = z.string().trim().min(1);
/** One of its accounts, with the IANA zone in whose hours it lives where that is not the settings' own. */
const accountSchema = z.union([handle, z.strictObject({ handle, zone: zoneSchema.optional() })]);

/**
 * The reference accounts of a platform, watched only to see whether the platform works: those that come with the program,
 * those named here, or none.
 */
export const panelSchema = z
  .union([z.enum(['default', 'none']), z.array(accountSchema).min(1)], {
    error: 'is "default", "none" or a list of handles, each alone or as { handle, zone }',
  })
  .optional();
export type PanelSettings = z.output<typeof panelSchema>;
