import type { Lexicon } from '../../record/lexicon.ts';

/** Swedish: courtesy, and what the bot must not do. */
export const conduct: Lexicon = {
  injected: `
    se bort fra
  `,
};
