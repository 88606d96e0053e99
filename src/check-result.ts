/** One thing that was tried; with a remedy where it failed. */
export interface CheckResult {
  readonly tried: string;
  readonly remedy?: string;
}
