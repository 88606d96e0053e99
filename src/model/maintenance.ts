import type { Weekday } from './digest.ts';
import type { Instant } from './instant.ts';
import type { Platform } from './platform.ts';

/** Which channels a window is about: those that fit all of the lists that are not empty. */
export interface MaintenanceScope {
  readonly channels: readonly string[];
  /** Ids. */
  readonly organisations: readonly string[];
  readonly platforms: readonly Platform[];
}

/** When it is: once, or each week at the same hours of a zone (IANA); `HH:MM`, past midnight where `to` is not later. */
export type MaintenanceTimes =
  | { readonly kind: 'once'; readonly from: Instant; readonly to: Instant }
  | {
      readonly kind: 'weekly';
      readonly days: readonly Weekday[];
      readonly from: string;
      readonly to: string;
      readonly zone: string;
    };

/**
 * A time in which trouble of some channels is expected. `maintenance`: somebody works on them; `on-purpose`: nothing is
 * published, because it is wanted so.
 */
export interface MaintenanceWindow {
  readonly id: string;
  readonly why: 'maintenance' | 'on-purpose';
  readonly scope: MaintenanceScope;
  readonly times: MaintenanceTimes;
  /** Who made it; absent where the settings did. */
  readonly by?: string;
}

/** A window with the stretch of it that is open now, or comes next. */
export interface OpenMaintenance {
  readonly window: MaintenanceWindow;
  readonly from: Instant;
  readonly to: Instant;
}
