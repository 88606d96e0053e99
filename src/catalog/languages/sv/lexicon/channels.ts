import type { Lexicon } from '../../record/lexicon.ts';

/** Swedish: channels, how they are and which of them are meant. */
export const channels: Lexicon = {
  everyOne: `
    alla kanal*/konto*/distrikt*
    alla
  `,
  everything: `
    allt
  `,
  down: `
    sönder
  `,
  blocked: `
    utelåsta
  `,
  quiet: `
    tyst*
  `,
  silence: `
    tysta
    ljudlös*
  `,
  unwatchedName: `
    säpo
    räddningstjänsten
  `,
};
