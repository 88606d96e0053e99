import type { Lexicon } from '../../record/lexicon.ts';

/** Nynorsk, where it does not follow from bokmål by its spellings. */
export const concepts: Lexicon = {
  // channels
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
  // reports
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
    vägrar (…) ta/ta/släppa/publicera (…) imot/emot/mot
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
  // emergency
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
  // settings
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
  // questions
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
