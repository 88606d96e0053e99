import type { Lexicon } from '../../record/lexicon.ts';

/** Nynorsk: channels, how they are and which of them are meant. */
export const channels: Lexicon = {
  everyOne: `
    heile landet/noreg
    overalt
  `,
  otherThing: `
    naudnett*
    sykkel*
  `,
  historyNoun: `
    hendingslogg
  `,
  channel: `
    sida/siden blei
  `,
  posting: `
    lag ut
    innlegga
  `,
  down: `
    utkobla
  `,
  trouble: `
    heng
    gale
    ustabil*
    i vegen
    lag
  `,
  quiet: `
    stilna*
  `,
  worksNot: `
    slutta å virke*
  `,
  state: `
    stoda
  `,
  why: `
    hva … som gjer at
    gjer at
    skuld*
    hva er i vegen
    ligg* (…) bak
    heng (…) sammen med
  `,
  silence: `
    stilne
    stilna
    lydlaus*
  `,
  tellWhen: `
    vekk meg/oss når/hvis/om
  `,
};
