import type { Lexicon } from '../../record/lexicon.ts';

/** In any language: courtesy, and what the bot must not do. */
export const conduct: Lexicon = {
  lookUp: `
    status
  `,
  smallTalkWord: `
    lol
    sorry
    ok
    okay
    no
  `,
  allWell: `
    no problem
  `,
};
