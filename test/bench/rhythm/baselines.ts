/** A row of the table. */
export interface Row {
  readonly name: string;
  /** AUC, Brier score, log score, expected calibration error. */
  readonly silence: readonly number[];
  /** False alarms of an account in 90 days, part of outages told within 12 hours, median hours until then. */
  readonly delay: readonly number[];
  /** Accuracy, log score, AUC of platform against the rest. */
  readonly cause: readonly number[];
}

/** Simpler detectors on the development side, with thresholds and calibration set on the same accounts, which flatters them. */
export const BASELINES: readonly Row[] = [
  {
    name: '1b grace period',
    silence: [0.6, 0.241, 0.676, 0.018],
    delay: [1, 0.109, 24.4],
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: a share that was measured, not ln 2
    cause: [0.693, 0.558, 0.985],
  },
  {
    name: '3 gamma–Poisson',
    silence: [0.653, 0.231, 0.656, 0.023],
    delay: [1, 0.195, 28.6],
    cause: [0.738, 0.54, 0.985],
  },
  {
    name: '5 blocked filter on 3',
    silence: [0.692, 0.22, 0.633, 0.026],
    delay: [1, 0.228, 38.3],
    cause: [0.732, 0.522, 0.985],
  },
  {
    name: '6 3, own threshold',
    silence: [0.656, 0.231, 0.655, 0.023],
    delay: [1, 0.195, 26],
    cause: [0.727, 0.545, 0.985],
  },
];
