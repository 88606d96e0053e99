import type { Lexicon } from '../../record/lexicon.ts';

/** Bokmål: digests, alerts and maintenance. */
export const settings: Lexicon = {
  switchOff: `
    stopp
    stopping
    slå/sl/skru/slår/sett/sette/ta/kople/koble (…) av
    slå/skru varsel/rapport/oppsummering/oversikt/sammendrag/det/dem/den fra
    av med
    deaktiver*
    kanseller*
    avmeld*
    meld (…) av
    meld meg av
    melde meg av
    dropp
    hopp over
    kutt
    fjern
    fjerne
    slett
    avslutt
    slutt
    skru ned
    legg ned
    si opp
    avbestill
    la være
    spar meg
    spare meg
    stans
  `,
  refusedSetting: `
    nei takk til
    gidder/orker ikke
    lei av
    varsle/varsel/send/sende/si/gi/meld/pip/ping/mas (meg/oss/vi/me) (fra/beskjed) ikke/aldri
    ingen varsel
    ikke (…) send*/sende/sendt/si/rop/melde/fortelle/varsle/varsel/ha/få/mas/pip/gi/trenger/ønsker/vil/rapport/oppsummering/oversikt/lenger/lengre/flere/mer/plag*/forstyrr*/ping/pinge/kontakt*/bry
    no (…) ping
    trenger ikke
    treng ikke
    behøver ikke
    vil ikke ha
    vil ikke
    ønsker ikke
    ingen (…) rapport/oppsummering/varsel/oversikt/sammendrag/morgenrapport/dagsrapport/flere
    uten (…) varsel/rapport
    lei (…) av
    lei disse
    slipp/slippe/slipper (…) rapport/varsel/oppsummering/mas*/oversikt/sammendrag/dette
    slutt (…) med
    ikke mas
    hold (…) kjeft/munn
    færre ikke
  `,
  deniedOff: `
    stopp/slå/skru/kutt/dropp/fjern/avslutt/demp/slett ikke/aldri
    slå/skru varsel/rapport/dagsrapport/oppsummering/den/dem/det ikke av
    ikke (…) glem/glemme
    ikke (…) gå glipp av
    ikke si opp
    ikke (…) stopp/stoppe/slå/skru/slett/kutt/dropp/fjern/deaktiver*/avslutt/meld/avbestill/kanseller*/slutt/demp/hopp/ta
    aldri (…) stopp/slå/skru/slutt
    fortsett
    la (…) stå på
    behold
    la (…) være på
    hold (…) i gang
  `,
  snooze: `
    slumre
    demp*
    utsett
    utsette
    skjut upp
    pauset
    stille
    ro
    vent
    vente
    dempa
    lydløs
    ikke forstyrr
    tystne
    la meg/oss/vi (…) sove/være/få
    sov
  `,
  whenWord: `
    når
    hvilken tid
    hvilken klokke*
    hvilken dag*
    hvilken ukedag
    hva tid
    hva klokke*
    hvor ofte
    klokkeslett
    er (…) på
    neste
    hvor lenge til
    hvor blir det av
    hver blir det av
    hvor ble det av
  `,
  wish: `
    kan/kunne/vil/skal du/dere/vi/jeg/i
    fra nå
    får jeg
    får vi
  `,
  whichAlerts: `
    hvilke/hva varsler/varsel/varslinger (…) på/aktive/her/gjelder
  `,
  setClock: `
    stille klokka/klokken/uret/vekkerklokka (…) fram/frem/tilbake/inn/om
    kan/må/skal/kunne du/vi/noen/jeg stille klokka/uret/bordet/vekkerklokka/spørsmål/opp
    stille før stormen
  `,
  ack: `
    kvitter*
    kvittert
    kvitterer
    kvittering
    kvittere
  `,
  softAck: `
    mottatt
    mottagit
    vi/jeg/han/hun er på (saken/ballen/det)
    er på saken
    på saken
    tar (den/det/denne/saken/dette/seg/over/hånd)
    jeg tar
    vi tar
    tar jeg
    tar vi
    ser på det
    ser på saken
    ser nærmere
    sjekker det
    fikser
    ordner
    sett
    har sett
    notert
    registrert
    har kontroll
    under kontroll
    har den
    ha den
    vi har den
    vi er kjent med
    kjent med
    klar over
    jobber med
    arbeider med
    følger opp
    forstått
    kjenner til
    er informert
    går på den
    vi vet
    tatt
    blir tatt
    blir fulgt
    tack vi
    kollar
    bekreft*
  `,
  standAlarm: `
    vekker*
    vekking*
    garasje*
    garage
    brannalarm*
    innbruddsalarm*
    bil
    bilen
    vekkerklokk*
    vekkealarm*
    mobil*
    telefon*
    huset
    hytta
    døra
    kontoret
    butikk*
    bank*
    skole*
    lager*
    værvarsel*
    flom*
    mas på
    lønns*
    butikken
    kaffe*
    unger
  `,
  courtesy: `
    beklager/unnskyld/sorry (…) forstyrr*/mas/maser
  `,
  beingTold: `
    beskjed om at
    beskjed at
    varsel om at
    melding om at
  `,
  noAlert: `
    noe/ingenting/lite/null/nytt å melde (fra)
    et pip
    beklager (at) (jeg) forstyrr*
    unnskyld (at) (jeg) forstyrr*
    pårørende/foreldre/foreldrene (…) varsel/varsle/varslet
  `,
  wishToBeTold: `
    kan/kunne/vil du/jeg/i/vi
    si fra
    får vi
  `,
  whyOrWho: `
    hvorfor
    når kommer
    hvem
  `,
  silencing: `
    demp*
    dempa
    utsett
    slumre
    tystne
    ikke forstyrr
  `,
  calmWord: `
    rolig
  `,
  snoozing: `
    demp*
    dempa
  `,
  leaveUsAlone: `
    hold (…) kjeft/munn
    ti stille
    vær stille
    ikke (…) mas/bry/plag*
    la (…) i fred
    la (…) sove
    ro til
  `,
  switchOn: `
    slå på
    skru på
    slå (…) på
    skru (…) på
    aktiver
    vil ha
    ønsker
    gi
    få
    abonner*
    trenger
    sett (…) på
    ja til
    alle
    gjenoppta
    sett opp
    meld på
    på
    gjerne
    ha
  `,
  enough: `
    slutt
    stopp
  `,
  subscribe: `
    abonner*
    meld (…) på
    sett (…) opp
    planlegg
    slå på
    skru på
    aktiver
    slå (…) på
    skru (…) på
    sett (…) på
    flytt
    endre
    bytt
    vil ha
    ønsker
    sende
    gi
    få
    trenger
    lever
    levere
    deliver
    opprett
    begynn
    ha
    kjør
    legg inn
    gjerne
    la meg få
    takk
    stå
    fortsett
    gjenoppta
    start opp
    ta på
  `,
  aboutElse: `
    skrive (…) *rapport
    må/skal/husk (…) levere
    skal (…) skrive
    rapport/oversikt/oppsummering/sammendrag/*rapport om/fra/på tilsynet/politirådet/sak*/møte*
    må (…) inn
    må være
    må leveres
    frist*
    skal leveres
    skrive (…) rapport
    skriver rapport
    skriv rapport
    leser
    lest
    kvartalsrapport*
    årsrapport*
    obduksjonsrapport*
    politirapport*
    anmeldelse*
    signer*
    har du skrevet
    ligger i
    godkjen*
    til retten
    til statsadvokat*
  `,
  noReport: `
    ikke noe å rapportere
  `,
  digestRead: `
    ferdig*
    levert
    signert
    skrevet
    godkjent
    lest
    written
    hennes
    feil*
    rett
    riktig
    kommentar*
    trykt
    arkiv*
    skriv*
    hvorfor
  `,
  mayOrCan: `
    kan/kunne/vil du/vi/jeg/dere/i
  `,
  itOrAgain: `
    den
    det
    likevel
    igjen
  `,
  atWhatTime: `
    når
    hvilken tid
    hvilken klokke*
    hvilken dag*
    hva klokke*
    hvor ofte
    klokkeslett
    hva tid
  `,
  isDigestOn: `
    er/is (…) rapport/oppsummering/morgenrapport/dagsrapport (…) på/aktiv/slått
  `,
  requestAsked: `
    kan/kunne/vil du/vi/jeg/i/dere
    får jeg
    får vi
  `,
  summaryWord: `
    oppsummering
    sammendrag
  `,
  overviewWord: `
    oversikt
    oppsummering
  `,
  subscribeVerb: `
    abonner*
    slå
    skru
    meld
    sett
  `,
  onlyCritical: `
    bare (…) kritisk*/alvorlig*/alvorleg*/nede/sperret/sperra
    bare når (…) nede
    kritisk*
  `,
  alsoPartly: `
    også/og (…) delvis/advarsel*/advarslar
    alt som skjer
    advarslar
  `,
  unusualSilence: `
    stille/taus/tause/tyst/still (…) uvanlig/uvanleg/unormalt/uventet/påfallende (lenge/lengre/lang)
    uvanlig/uvanleg/unormalt/uventet/påfallende (…) stille/taus/tause/still/stillhet/taushet/tystnad
    uvanlig/uvanleg/unormalt lenge
    stillhet*
    taushet*
    ikke/ikkje (…) posta/postet/publisert/lagt/skrevet/skrive (…) på/over lenge/lengre
  `,
  maintenance: `
    vedlikehold*
    underhåll*
  `,
  eachWeek: `
    hver/varje (uke)
    ukentlig
    mandager
    tirsdager
    onsdager
    torsdager
    fredager
    lørdager
    søndager
    daglig
  `,
  windowEnd: `
    avslutt
    stopp
    fjern
    slett
    avbryt
    ferdig med
    ferdige med
    er ferdig
    vedlikehold* av
    er over
  `,
  windowShown: `
    hvilke
    hvilket
    når
    hvilken
    vis
    vise
    er det (noe/planlagt)
    planlagte
    kommende
  `,
  site: `
    nettside*
    nettsted*
  `,
  windowState: `
    nede
    oppe
    virker
    fungerer
    hvorfor
  `,
  otherOrder: `
    ikke
    stopp
    slutt
    demp*
    utsett
    av
    varsle
    varsel
    når
    vent
  `,
};
