import type { Lexicon } from '../../record/lexicon.ts';

/** Nynorsk: what staff tell of trouble and of calm. */
export const reports: Lexicon = {
  negation: `
    nekt*
  `,
  atHome: `
    heime
  `,
  somebodyElse: `
    ho
  `,
  saysIt: `
    heng
  `,
  stillTrouble: `
    nekt* (…) igjen
  `,
  againWord: `
    løyst
  `,
  turnedAway: `
    nekt* (…) alt/alle/innlegg/melding/oss
    nekt* å ta/sende/slippe/poste/publisere/legge/motta/godta/laste
    ikke/verken/ingen/aldri (…) (…) tek (…) imot/mot
    tek (…) ikke/ingenting/ingen/aldri (…) imot/mot
    slutta (…) ta imot
  `,
  hijacked: `
    teke/tagit over
    nokon andre/annen/anna/andra (…) tvitre*/poste*/skrive*/legge*/publiser*/bruk*/styrer/kontroller*/har
    framand*
  `,
  pageGone: `
    sletta
    teke ned
    finst/finst (…) ikke
    finst ikke lenger
    ikke finst
    vekk
  `,
  logIn: `
    kjem (…) ikke (…) inn
  `,
  tool: `
    verktøy*
    publiseringsløysing*
    verkty*
  `,
  cannotPost: `
    umogleg å
    stoppar på send*
    sending*
    ikke sjans
  `,
  lost: `
    vekk
  `,
  orderAnywhere: `
    nekt*
  `,
  quietOnPurpose: `
    ventar (…) med (…) å
    av omsyn til
    seier ingenting
    planlagd
    er planlagd
    held att
    held tilbake
    med vilje
    før dei pårørande
  `,
  canPost: `
    ordna
    løyst
    ordna seg
    løyste seg
    problem er vekk
  `,
  canPostSurely: `
    løyste seg
    problem er vekk
    ordna seg
  `,
  deniedTrouble: `
    ikke/aldri (lenger/lengre/bare/lenger/er/helt) ustabil*
    ikke (…) noe (…) gale
    ingenting (er/som) (…) gale
    feil* (…) retta
    ingenting i vegen
    problem* er vekk
  `,
};
