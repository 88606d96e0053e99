import type { Lexicon } from '../../record/lexicon.ts';

/** Swedish: digests, alerts and maintenance. */
export const settings: Lexicon = {
  switchOff: `
    slå/sl/skru/slår/sett/sette/ta/kople/koble (…) bort
    ta bort
  `,
  refusedSetting: `
    inte (…) ha
  `,
  snooze: `
    vänta
    tysta
  `,
  setClock: `
    lugnet före stormen
  `,
  softAck: `
    jag tar
  `,
  silencing: `
    tysta
  `,
};
