import { IANAZone } from 'luxon';
import { z } from 'zod';
import { suggestion } from '../yaml/explain-issue.ts';

/** An IANA time zone that this program's time library knows. */
export const zoneSchema = z.string().refine((zone) => IANAZone.create(zone).isValid, {
  error: ({ input }) =>
    `is not an IANA time zone, such as Europe/Oslo${suggestion(input, Intl.supportedValuesOf('timeZone'))}`,
});
