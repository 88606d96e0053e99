import type { MessageKey } from '../../../../src/catalog/languages/en/messages.ts';

/** What an option of a command offers: the value that comes back, and the words that are shown. */
type Choices = Readonly<Record<string, MessageKey>>;

/** Each as in `Slots.period`. */
export const PERIODS: Choices = {
  'last-night': 'choice.last-night',
  today: 'choice.today',
  yesterday: 'choice.yesterday',
  P7D: 'choice.P7D',
  P30D: 'choice.P30D',
};

/**
 * What can be done with digests and alerts, by the words that say it: they go to the desk as if they had been typed.
 * They are words that show no language of their own, so that the answer, and what is planned, is in the person's.
 */
export const DIGEST_ACTIONS: Choices = {
  straks: 'choice.digest.now',
  list: 'choice.digest.list',
  off: 'choice.digest.off',
};
export const ALERT_ACTIONS: Choices = {
  list: 'choice.alerts.list',
  off: 'choice.alerts.off',
  pause: 'choice.alerts.pause',
  silence: 'choice.alerts.silence',
  'off silence': 'choice.alerts.off-silence',
  acknowledge: 'choice.alerts.acknowledge',
};
export const DAYS: Choices = {
  'weekdays weekend': 'choice.every-day',
  weekdays: 'choice.weekdays',
  weekend: 'choice.weekend',
};
export const LEAST: Choices = {
  'only critical': 'choice.critical',
  'also partly': 'choice.partly',
};
