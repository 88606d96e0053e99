import type { Lexicon } from '../../record/lexicon.ts';

/** Danish: what staff tell of trouble and of calm. */
export const reports: Lexicon = {
  saysIt: `
    driller
  `,
  turnedAway: `
    ikke/verken/ingen/aldri (…) (…) tager (…) imot/mot
  `,
  logIn: `
    logge ind
    lukk* ute
  `,
  deniedTrouble: `
    driller ikke (lenger/mer)
  `,
  quietOnPurpose: `
    med vilje
    af hensyn til
    holder pause
    bevidst
  `,
  ownThing: `
    min computer/mobil/telefon
    min bankkonto
  `,
};
