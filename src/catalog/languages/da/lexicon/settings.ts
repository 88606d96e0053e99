import type { Lexicon } from '../../record/lexicon.ts';

/** Danish: digests, alerts and maintenance. */
export const settings: Lexicon = {
  refusedSetting: `
    gider ikke
  `,
  snooze: `
    udsæt
  `,
  softAck: `
    modtaget
    tager
  `,
  silencing: `
    udsæt
  `,
  onlyCritical: `
    kun (…) kritisk*/alvorlig*/alvorleg*/nede/sperret/sperra
  `,
  alsoPartly: `
    advarsler
  `,
  site: `
    hjemmeside*
  `,
};
