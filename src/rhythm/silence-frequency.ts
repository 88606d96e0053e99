import { DAY_PARTS, type DayPart, type SilenceFrequency } from '../model/alert.ts';
import { DAY, HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { LocalTime } from './calendar.ts';

const PART: Millis = 6 * HOUR;
/** Fewer days of one weekday tell less than all days together; fewer of these tell nothing. */
const FEWEST_LIKE = 6;
const FEWEST_DAYS = 7;
/** A quarter of a year, the latest. */
const PAST_DAYS = 91;

/**
 * In how many like parts of earlier days there was a moment at which a silence was as long as the present one: by the same
 * weekday, a day of rest being a Sunday, or by all days where there are too few of these. Undefined where even those are few.
 *
 * @param posts oldest first
 * @param from the last post, where the silence began
 */
export function silenceFrequency(
  posts: readonly Instant[],
  local: LocalTime,
  from: Instant,
  now: Instant,
): SilenceFrequency | undefined {
  const [first] = posts;
  if (first === undefined) return undefined;
  const length = now - from;
  const wall = now + local.offset(now);
  const today = Math.floor(wall / DAY);
  const partOf = Math.floor((wall - today * DAY) / PART);
  const moments = posts
    .map((post, at) => ({ due: post + length, ends: posts[at + 1] ?? now }))
    .filter(({ due, ends }) => due <= ends && ends > now - (PAST_DAYS + 1) * DAY);
  const days: { readonly weekday: number; readonly isSilent: boolean }[] = [];
  for (let day = today - 1; day >= today - PAST_DAYS; day--) {
    const begin = toInstant(day * DAY + partOf * PART, local);
    const end = toInstant(day * DAY + (partOf + 1) * PART, local);
    // Of what was before the first post nothing is known; nor is this silence one of the earlier ones.
    if (begin < first) break;
    if (end > from) continue;
    const isSilent = moments.some(({ due, ends }) => due < end && ends > begin);
    days.push({ weekday: local.weekday(day), isSilent });
  }
  const weekday = local.weekday(today);
  const like = days.filter((day) => day.weekday === weekday);
  const isEnough = like.length >= FEWEST_LIKE;
  const counted = isEnough ? like : days;
  if (counted.length < FEWEST_DAYS && !isEnough) return undefined;
  return {
    part: DAY_PARTS[partOf] as DayPart,
    ...(isEnough ? { weekday } : {}),
    of: counted.length,
    times: counted.filter(({ isSilent }) => isSilent).length,
  };
}

/** Good to the hour on the two nights when the clock jumps. */
function toInstant(wall: Millis, local: LocalTime): Instant {
  return wall - local.offset(wall - local.offset(wall));
}
