import type { Lexicon } from '../../record/lexicon.ts';

/** Swedish: what staff tell of trouble and of calm. */
export const reports: Lexicon = {
  againWord: `
    att
  `,
  pageGone: `
    tatt bort
  `,
  logIn: `
    lösenord*
  `,
  network: `
    nett (…) bort
  `,
  quietOnPurpose: `
    helde* att
    hålle* tillbaka
    med flit
    inga (…) innlegg/inlägg av
    av utredningsskäl
    medvetet
  `,
  nothingToReport: `
    inget/inte (…) att
  `,
  ownThing: `
    min dator/mobil/telefon
    mitt bankkonto
  `,
};
