import type { Lexicon } from '../../record/lexicon.ts';

/** Bokmål: courtesy, and what the bot must not do. */
export const conduct: Lexicon = {
  injected: `
    ignorer (…) instruk*/regler/tidligere/alt/alle
    glem (…) instruk*/regler/alt/alle
    bortse fra
    overstyr
    developer mode
    du er nå
    pretend
    lat som
    utfør følgende
    sudo
    intent
    nye instruksjoner
    nye instruksar
    som administrator
    ignorera
  `,
  forbiddenAnywhere: `
    kan/vil du (…) poste/publisere/tvitre/tweet/legge/slette/bytte/nullstille/skrive/blokkere/logge/åpne/svare/dele/følge/låse/starte/redigere/oppdatere
    logg (…) inn for
    lås opp konto
    kan du låse
    blokker
    følg @*
    start (…) på nytt
    omstart*
  `,
  lookUp: `
    sjekk*
    se om
    si om
    fortelle
    varsle
    varsel
    rapport
    oppsummering
    dagsrapport
    morgenrapport
    sammendrag
    når
    hvis
    hver
    daglig
    beskjed
    oversikt
    hva du kan
    hvordan
    hvorfor
  `,
  smallTalkWord: `
    takk
    tusen
    tak
    hei
    hallo
    halla
    heisann
    god
    morn
    haha*
    flott
    kult
    topp
    bye
    velkommen
    bra jobba
    snakkes
    beklager
    ha det
    morgen
    perfekt
    nydelig
    ja
    nei
  `,
  thanks: `
    takk
    takke
    tak
    bra jobba
  `,
  allWell: `
    alt bra
    alt ok
    alt greit
    alt fint
    alt i orden
    noe problem
    ok på
    er alt
    er det
  `,
};
