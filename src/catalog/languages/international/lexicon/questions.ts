import type { Lexicon } from '../../record/lexicon.ts';

/** In any language: what is asked: why, when, how and for help. */
export const questions: Lexicon = {
  ellipsisWords: `
    for
    i
  `,
  listing: `
    list*
  `,
  countedThings: `
    post*
    tweet*
  `,
  statementVerb: `
    is
    no
  `,
  showMe: `
    list*
  `,
  stillSo: `
    over
  `,
  takenOver: `
    hack*
  `,
  statusOverview: `
    status
  `,
  statusWord: `
    status
  `,
};
