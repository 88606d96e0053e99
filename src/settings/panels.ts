import { z } from 'zod';

/**
 * The reference accounts of a platform, watched only to see whether the platform works: those that come with the program,
 * those named here, or none.
 */
export const panelSchema = z
  .union([z.enum(['default', 'none']), z.array(z.string().trim().min(1)).min(1)], {
    error: 'is "default", "none" or a list of handles',
  })
  .optional();
export type PanelSettings = z.output<typeof panelSchema>;
