import type { Lexicon } from '../../record/lexicon.ts';

/** Nynorsk: what is asked: why, when, how and for help. */
export const questions: Lexicon = {
  helpAsked: `
    hvordan brukar
    forskjell* (…) mellom
    hva kan eg
    kva greier du
  `,
  howTo: `
    hvordan (…) stogg*/stilne*
    er det mogleg
    kan ein
    hvor (…) endrar
    hva seier eg
  `,
  tellTheBot: `
    hvordan (skal/kan/bør/må) (jeg/vi/man/ein) si/sier/seier/melde/gi/gir/meddele (jeg/vi/man/ein/vi) fra/beskjed/inn/til
  `,
  historyAsked: `
    når (…) blei/starta
  `,
  askedWithin: `
    finn ut
  `,
  alternative: `
    eller (…) ikke (…) hendt
  `,
  check: `
    sjå etter om
  `,
  stillSo: `
    framleis
  `,
  leaning: `
    dei
    sånn
    slik
  `,
};
