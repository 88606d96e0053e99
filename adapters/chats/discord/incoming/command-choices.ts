/** What the options of the commands offer: by the value that comes back, the words that are shown. */

/** Words in English and bokmål. */
export type Both = readonly [en: string, no: string];

/** Each as in `Slots.period`. */
export const PERIODS: Readonly<Record<string, Both>> = {
  'last-night': ['last night', 'i natt'],
  today: ['today', 'i dag'],
  yesterday: ['yesterday', 'i går'],
  P7D: ['the last seven days', 'de siste sju dagene'],
  P30D: ['the last thirty days', 'de siste tretti dagene'],
};

/**
 * What can be done with digests and alerts, by the words that say it: they go to the desk as if they had been typed.
 * They are words that show no language of their own, so that the answer, and what is planned, is in the person's.
 */
export const DIGEST_ACTIONS: Readonly<Record<string, Both>> = {
  straks: ['show one now', 'vis en nå'],
  list: ['list those of this room', 'vis de faste her'],
  off: ['stop', 'stopp'],
};
export const ALERT_ACTIONS: Readonly<Record<string, Both>> = {
  list: ['show what applies here', 'vis hva som gjelder her'],
  off: ['stop', 'stopp'],
  pause: ['wait until the next shift', 'vent til neste vakt'],
  acknowledge: ['we are on it', 'vi er på saken'],
};
export const DAYS: Readonly<Record<string, Both>> = {
  'weekdays weekend': ['every day', 'hver dag'],
  weekdays: ['on weekdays', 'på hverdager'],
  weekend: ['at weekends', 'i helgene'],
};
export const LEAST: Readonly<Record<string, Both>> = {
  'only critical': ['only when it is down', 'bare når det er nede'],
  'also partly': ['also when it works in part', 'også når det bare virker delvis'],
};
