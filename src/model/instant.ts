/** A point in time: milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` gives. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Millis = number;

export const SECOND: Millis = 1_000;
export const MINUTE: Millis = 60 * SECOND;
export const HOUR: Millis = 60 * MINUTE;
export const DAY: Millis = 24 * HOUR;

/** The instant as night files and JSON output write it: ISO 8601 in UTC, without idle milliseconds. */
export function isoUtc(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
