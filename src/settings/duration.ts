import { z } from 'zod';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../model/instant.ts';

const UNITS: Readonly<Record<string, Millis>> = { s: SECOND, m: MINUTE, h: HOUR, d: DAY };

const NO_LENGTH = 'is not a length of time, such as 30s, 5m, 2h or 1d';

/** A length of time as settings write it: `30s`, `5m`, `2h`, `1d`. */
export const durationSchema = z
  .string(NO_LENGTH)
  .regex(/^[1-9][0-9]{0,5}[smhd]$/, NO_LENGTH)
  .transform((text): Millis => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] as Millis));
