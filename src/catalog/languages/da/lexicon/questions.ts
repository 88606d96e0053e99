import type { Lexicon } from '../../record/lexicon.ts';

/** Danish: what is asked: why, when, how and for help. */
export const questions: Lexicon = {
  helpAsked: `
    hvilken (…) kanal/distrikt/plattform*/konto/språk (…) passer
  `,
  explainYourself: `
    forstår/skjønner/snakker/kan du dansk
  `,
  statementVerb: `
    have
  `,
  alternative: `
    eller (…) ikke (…) sket
  `,
};
