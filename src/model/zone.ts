import { IANAZone } from 'luxon';
import { z } from 'zod';

/** An IANA time zone that this program's time library knows. */
export const zoneSchema = z
  .string()
  .refine((zone) => IANAZone.isValidZone(zone), 'is not an IANA time zone, such as Europe/Oslo');
