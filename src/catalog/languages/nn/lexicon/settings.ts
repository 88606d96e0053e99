import type { Lexicon } from '../../record/lexicon.ts';

/** Nynorsk: digests, alerts and maintenance. */
export const settings: Lexicon = {
  switchOff: `
    stogg
    stogge
  `,
  refusedSetting: `
    ikke (…) meir
    hald (…) kjeft/munn
  `,
  deniedOff: `
    hald fram
  `,
  snooze: `
    utset
    stilne
    stilna
  `,
  whichAlerts: `
    hvilke/kva/hva varsler/varsel/varslinger/varslingar (…) på/aktive/her/gjelder/gjeld
  `,
  softAck: `
    motteke
    ho er på (saken/ballen/det)
    tek (den/det/denne/saka)
    følgjer opp
    vi veit
  `,
  noAlert: `
    eit pip
  `,
  silencing: `
    stilne
    stilna
  `,
  leaveUsAlone: `
    hald (…) kjeft/munn
  `,
  aboutElse: `
    ligg på
  `,
  maintenance: `
    vedlikehald*
  `,
  eachWeek: `
    hver/kvar/varje (uke/veke)
    vekentleg
    dagleg
  `,
  windowEnd: `
    vedlikehald* av
  `,
  windowShown: `
    kva
    kva for
  `,
  site: `
    nettstad*
    heimeside*
  `,
};
