/** What a platform's error code says beyond "refused"; what each is worth is the judge's to know. */
export const ERROR_MEANINGS = [
  /** A person must log in. */
  'locked',
  'suspended',
  /** The key was refused. */
  'login',
  /** The app lacks the right. */
  'app',
  /** The plan does not reach. */
  'plan',
  'rate',
  /** A rule is named. */
  'policy',
  /** The platform blames itself. */
  'outage',
  /** This very post was refused: the next one passes. */
  'content',
  /** Deactivated by one of its own. */
  'closed-by-us',
] as const;
export type ErrorMeaning = (typeof ERROR_MEANINGS)[number];
