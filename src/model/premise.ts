/**
 * What an asker takes for granted in a question: as a report says it, or as somebody sees it on a screen. It counts for
 * that one answer, as a word that nobody signed.
 */
export const PREMISES = [
  'cannot-post',
  'cannot-log-in',
  'can-post',
  'hijacked',
  'tool-broken',
  'network-down',
  'page-gone',
  'quiet-on-purpose',
  'nothing-to-report',
  'rate-limited',
  /** A page that asks strangers to log in. */
  'login-wall',
  /** A page or site that does not open. */
  'unreachable',
  /** A page without posts. */
  'empty',
  /** A warning in front of the page. */
  'warning',
  /** The platform says that the account is suspended. */
  'suspended',
  /** What went out does not show. */
  'not-visible',
  /** What is published elsewhere is not here. */
  'elsewhere',
  /** Others have the same. */
  'others-too',
  /** What was gone is there again. */
  'visible-again',
] as const;
export type Premise = (typeof PREMISES)[number];
