/** Every value that a signal can carry. */

export const AUTHORS = ['ours', 'stranger'] as const;
export const PROFILE_SEEN = [
  'visible',
  'stale',
  'partial',
  'undated',
  'unreadable',
  'missing',
  'empty',
  'suspended',
  'interstitial',
  'login-wall',
  'renamed',
  'replaced',
  'moved',
  'defaced',
  'unreachable',
] as const;
export const CREDENTIAL_RESULTS = [
  'ok',
  'expired',
  'revoked',
  'locked',
  'suspended',
  'disabled',
  'app-refused',
  'plan-refused',
  'rate-limited',
  'server-error',
  'unreachable',
] as const;
/** Why a key opens nothing, where a platform told more than that it does not: each has its own remedy. */
export const CREDENTIAL_REASONS = [
  /** What may be read is paid for, and used up. */
  'credits',
  /** The same, by the limit that the settings set. */
  'budget',
  /** The program is registered with the platform, but for no plan. */
  'enrolment',
  /** The program, or whoever the key is of, lacks a right that is named. */
  'permission',
  /** Whoever the key is of has no part in the account any more. */
  'role',
  /** The account lives on another server now. */
  'moved',
  /** Every account is refused at once. */
  'everybody',
  /** The account is hidden by one of its own. */
  'unpublished',
  /** The key is good, and there is no account behind it any more. */
  'no-account',
] as const;
export type CredentialReason = (typeof CREDENTIAL_REASONS)[number];
export const WRITE_RESULTS = [
  'accepted',
  'refused',
  'rate-limited',
  'server-error',
  'unreachable',
] as const;
export const WRITERS = ['check', 'tool', 'person'] as const;
/** Work of the platform's own: to come, under way, over. */
export const WORK_STATES = ['planned', 'maintenance', 'maintained'] as const;
export const NOTICE_STATES = [
  'operational',
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  ...WORK_STATES,
] as const;
export const NOTICE_SCOPES = [
  'all',
  'verified',
  'api',
  'login',
  'posting',
  'reading',
  'one-country',
  'unknown',
] as const;
export const CROWD_LEVELS = ['normal', 'raised', 'surge'] as const;
export const PEER_STATES = [
  'fine',
  'some-affected',
  'verified-affected',
  'all-affected',
  'country-affected',
  'instance-affected',
  'several-platforms-affected',
] as const;
export const VANTAGES = ['ours', 'outside'] as const;
export const REACH_RESULTS = ['ok', 'dns', 'tcp', 'tls', 'timeout', 'http-error'] as const;
export const REPORTED_STATES = [
  'cannot-post',
  'cannot-log-in',
  'can-post',
  'nothing-to-report',
  'hijacked',
  'tool-broken',
  'network-down',
  'page-gone',
  'quiet-on-purpose',
  'rate-limited',
  'unsure',
] as const;
export const REPORTERS = ['duty-officer', 'staff', 'public'] as const;
export const CHAT_STATES = ['ok', 'down'] as const;

/** What people report of a channel. */
export type ReportedState = (typeof REPORTED_STATES)[number];
export type Reporter = (typeof REPORTERS)[number];
