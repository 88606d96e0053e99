import { z } from 'zod';
import { HOUR, type Instant, MINUTE, type Millis, SECOND } from '../../../src/model/instant.ts';
import { jsonIn } from '../shared/json-in.ts';
import { type GraphFailure, isOfApp, isThrottled } from './problems.ts';

/** Leaves Meta alone while it asks for that, and before it has to: https://developers.facebook.com/docs/graph-api/overview/rate-limiting */
export interface Holds {
  /** Whether calls with this token are to wait. */
  held(token: string, now: Instant): boolean;
  /** Takes in how much of a limit is used, as headers tell it. One that cannot be read asks for nothing. */
  used(token: string, headers: Headers, now: Instant): void;
  /** Takes in how an answer came, with its headers. */
  note(token: string, headers: Headers, refused: GraphFailure | undefined, now: Instant): void;
}

const usage = z.object({
  call_count: z.number().default(0),
  total_cputime: z.number().default(0),
  total_time: z.number().default(0),
  /** Minutes. */
  estimated_time_to_regain_access: z.number().default(0),
});
const byObject = z.record(z.string(), z.array(usage));

/** Per cent of a limit. The rest is kept to spare. */
const PLENTY = 70;
/** Limits are counted over a rolling hour. */
const WINDOW = HOUR;
const FIRST_BACK_OFF = 5 * MINUTE;
const APP = 'app';

export function createHolds(): Holds {
  const until = new Map<string, Instant>();
  const strikes = new Map<string, number>();

  return {
    held: (token, now) => [APP, token].some((whose) => (until.get(whose) ?? 0) > now),
    used,
    note(token, headers, refused, now) {
      used(token, headers, now);
      if (refused === undefined) for (const whose of [APP, token]) strikes.delete(whose);
      if (refused === undefined || !isThrottled(refused)) return;
      const whose = isOfApp(refused) ? APP : token;
      // The calls of one batch are refused together.
      if ((until.get(whose) ?? 0) > now) return;
      const times = strikes.get(whose) ?? 0;
      strikes.set(whose, times + 1);
      const asked = Number(headers.get('retry-after') ?? Number.NaN) * SECOND;
      const told = Number.isFinite(asked) ? asked : FIRST_BACK_OFF * 2 ** times;
      hold(whose, Math.min(told, WINDOW), now);
    },
  };

  function used(token: string, headers: Headers, now: Instant): void {
    hold(APP, restFor(single(headers.get('x-app-usage'))), now);
    const business = byObject.safeParse(jsonIn(headers.get('x-business-use-case-usage') ?? ''));
    hold(
      token,
      Math.max(
        0,
        ...Object.values(business.data ?? {})
          .flat()
          .map(restFor),
      ),
      now,
    );
  }

  function hold(whose: string, rest: Millis, now: Instant): void {
    if (rest > 0) until.set(whose, Math.max(until.get(whose) ?? 0, now + rest));
  }
}

/** The nearer a limit, the longer the rest: none at 70 per cent, a whole window where all is used. */
function restFor(used: z.output<typeof usage>): Millis {
  const most = Math.max(used.call_count, used.total_cputime, used.total_time);
  const share = Math.min(1, Math.max(0, (most - PLENTY) / (100 - PLENTY)));
  return Math.max(share * WINDOW, used.estimated_time_to_regain_access * MINUTE);
}

function single(header: string | null): z.output<typeof usage> {
  return usage.safeParse(jsonIn(header ?? '')).data ?? usage.parse({});
}
