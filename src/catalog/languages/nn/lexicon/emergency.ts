import type { Lexicon } from '../../record/lexicon.ts';

/** Nynorsk: somebody in danger. */
export const emergency: Lexicon = {
  danger: `
    vaknar inte
    vaknar ikke
    medvitslaus*
    fell (…) off/down/into/in/from/through
    hjartestans
    hjarteinfarkt
    skjot
    skyt
    skot
    slår ho
    innbrot
    følgjer etter meg
    følgjer etter
    sjølvmord
    tek livet
    orkar ikke (…) meir
    ulukke*
    bil* (…) vann*
    påkøyrt
    barn* (…) vekke
    sønn* (…) vekke
    datter* (…) vekke
    naudsituasjon
    skynd dykk
  `,
  dangerSigns: `
    slutta (å) puste
    ansikt* (…) heng
    vaknar ikke
    slutta å puste
    kveler/kvele ho
  `,
  person: `
    ho
  `,
  somebodyNear: `
    ho
  `,
  hereAndNow: `
    eg (…) blør/skutt/knivstukket/ranet/overfalt/skadet
    fell in*
  `,
  weak: `
    skot
  `,
};
