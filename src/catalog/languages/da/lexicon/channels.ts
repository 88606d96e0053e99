import type { Lexicon } from '../../record/lexicon.ts';

/** Danish: channels, how they are and which of them are meant. */
export const channels: Lexicon = {
  trouble: `
    driller
    vrøvl*
    bøvl*
  `,
  schedule: `
    weekend*
  `,
  silence: `
    udsæt
  `,
  tellWhen: `
    si/gi/meld/rop/pip/pipe/plinge/ping/pinge/hojt/skrik (fra/til/ut/på/lyd/beskjed/tegn) (meg/oss/vi/fra/til/ut) (deg/oss/meg) (når/hvis/straks/idet/så/med/det/hver) (snart/fort/samme/en/gang) når/hvis/straks/idet/så/med/snart/fort/samme/gang
    siger til
  `,
  unwatchedName: `
    rigspolitiet
    brandvæsenet
  `,
};
