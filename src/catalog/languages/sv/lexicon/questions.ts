import type { Lexicon } from '../../record/lexicon.ts';

/** Swedish: what is asked: why, when, how and for help. */
export const questions: Lexicon = {
  howTo: `
    hvordan (…) tyst*
  `,
  historyAsked: `
    dato*
  `,
  alternative: `
    eller (…) ikke (…) hänt
  `,
};
