import type { Lexicon } from '../../record/lexicon.ts';

/** Bokmål: what staff tell of trouble and of calm. */
export const reports: Lexicon = {
  negation: `
    ikke
    ingen
    ingenting
    aldri
    verken
    knapt
  `,
  dead: `
    helt/fullstendig dødt/død/dau
  `,
  door: `
    inn på/i stasjonen/rommet/bygget/huset/garasjen/kontoret
    garderobe*
    dør
    døra
    døren
    garasje*
    nøkkel*
    adgangskort*
    uten kort
    porten
    bilen
  `,
  atHome: `
    hjemme
    hjemme hos meg
    på hytta
    hybelen
  `,
  orIsIt: `
    eller (er/har/var/bare)
  `,
  somebodyElse: `
    han
    hun
    mannen
    mora
    faren
    sjefen
    kona
    kollegaen
  `,
  unable: `
    ikke får/kan/klarer/kommer/når/fikk
    får/kan/klarer/slipper/kommer/fikk/blir ikke
    får/kan/klarer/kommer vi ikke
    umulig*
    avvis*
    låst
    feilmelding*
    sperret
    utestengt
  `,
  elsewhere: `
    før stormen
    lønn*
    hjemme
    telefon*
    radioen
    på veien
    i trafikken
    i gatene
    kontoret
    i kø
    butikken
    klassen
    møtet
    sjøen
  `,
  weWord: `
    vi
    oss
    vår
  `,
  saysIt: `
    har
    lugger
    krångl*
    strul*
    klikker
    nekter
    frose
    ikke
    er
    låst
    virker
    henger
    tuller
    krangler
    feiler
    streiker
    lagger
    tull
    svarer
  `,
  notCalm: `
    ingenting/ingen (…) kommer/blir/går/slipper (…) ut/gjennom/publisert/lagt
    ikke (…) rolig/stille/igjen/oppe/løst/virker/bare/bra/fikset/tilbake/inne/ok/fint
  `,
  stillTrouble: `
    fortsatt (…) ikke
    fortsatt (…) nede/låst/utestengt
    nede igjen
    låst (…) igjen
    ute igjen
    igjen nede
    hacket igjen
    tuller igjen
    virker (…) ikke
    ikke (…) postet
    ikke (…) ut
    problem* igjen
    ikke (…) imot/inn/gjennom/fram
    henger igjen
    feil igjen
    ikke inn igjen
  `,
  againWord: `
    igjen
    tilbake
    løst
    fikset
    er over
    gått over
    ordnet
    opphevet
    falsk alarm
    virker
    låst opp
    rettet
    gjenopprettet
    åpnet
    kom inn
    ordnet seg
    løste seg
  `,
  truly: `
    faktisk
    egentlig
  `,
  tentative: `
    kanskje
    hvis
    dersom
    tenk om
    forestill
    for eksempel
    vg/nrk/avisa/avisen/dagbladet/aftenposten/kona/media (…) si/sier/skrive/melde/mener/påstår/hevder
    hørte at
    hørt at
    leste at
    lest at
    rykte*
    rumor*
    visstnok
    angivelig
    eksempelvis
    hypotetisk
    lat som
    drømte
    i filmen
    ifølge vg
  `,
  turnedAway: `
    refuser* (…) alt/alle/innlegg/melding/oss
    ikke/verken/ingen/aldri (…) (…) tar/ta/tatt/tok (…) imot/mot
    tar/tok/ta (…) ikke/ingenting/ingen/aldri (…) imot/mot
    sluttet/stopp (…) ta imot
    godt* ikke (…) innlegg/melding/det
    svelg*
    innlegg/melding/poste/tweet (…) blir (…) stanset/stoppet/avvist/stanses
    går/kommer i retur
    spyt* (…) ut
    kommer/går/når/kom (…) aldri (…) ut/fram/gjennom
    aldri/ikke/ingenting/ingen (…) (…) fram/gjennom
    ikke (…) slå (…) opp
    ingenting (…) (…) ut
  `,
  hijacked: `
    hakk*
    kapr*
    kompromittert*
    kompromitter*
    tatt/tatt/taget over
    har overtatt
    overtatt
    overtak*
    takeover
    noen/noe andre/annen/anna/andra (…) tvitre*/poste*/skrive*/legge*/publiser*/bruk*/styrer/kontroller*/har
    fremmed*
    ukjente
    uvedkommende
    uvedkomande
    noen/en utenforstående
    ikke vi som
    ikke oss som
    ikke er vi
    ikke er oss
    ikke kommer fra oss
    ikke fra oss
    vi har ikke skrive det/dette/de/den/denne
    vi ikke (…) skrive*/lagt/postet/sendt
    jeg/ingen av oss ikke (…) skrive*
    ingen av oss har skrive*/postet/lagt
    svindel*
    nettfisk*
    porn*
    pornografi
    falske
    utgir seg
    stjålet
    stjele*
    propaganda
    ikke har skrive*
    kasino*
    gambling
    nigeria*
    hacket
    inntrenger*
    ikke autoris*
    noen/ukjent* (…) skrive/poste (…) fra (…) konto
    noen har tatt (…) konto
    det er ikke oss
  `,
  pageGone: `
    slettet
    slettes
    raderet
    fjernet
    fjerna
    borte
    forsvunn*
    forsvant
    forsvinn*
    deaktiver*
    avpubliser*
    innhold* (…) ikke (…) tilgjengelig
    stengt konto
    tatt ned
    finnes/finns/eksisterer (…) ikke
    finnes ikke lenger
    ikke finnes/eksister*
    fins ikke
    ikke (…) funnet/finne
    ikke å finne
    bannet
    utvist
    stengt (…) av
    konto/side/profil*/sida/siden/kanal/den (…) stengt
    stengt ned
    lagt ned
    nedlagt
    inndratt
    avslutt*
    avregistrert
    ikke lenger finnes
    utilgjengelig
    tom side
    tatt av nett
    slukt
    søkk
    ikke der lenger
    ikke lenger der
    ikke ligger ute
    ikke synlig
    ikke søkbar
    skjult (for)
    skjulte
    ikke finnes
    tatt bort
  `,
  logIn: `
    låst (oss/seg/vi) (…) ute
    låst
    utestengt
    stengt (oss/vi) (…) ute
    stengt ute
    sperret ute
    sperret
    utelåst
    kast* (…) ut
    logget (…) ut
    logger/logge/logga (oss/vi/meg/deg) (…) ut
    innlogging*
    innloggin*
    pålogging*
    logge (…) inn
    logget (…) inn
    logge (…) på
    logget (…) på
    logg inn
    logg på
    loggs inn
    passord*
    adgangskode*
    kode
    koden
    verifiserings*
    tofaktor*
    to faktor
    autentiser*
    tilgang*
    kommer/kom/slipper/slapp/komme (…) ikke (…) inn
    ikke (…) kommer/komme/slipper/slippe (…) inn
    ingen (…) kommer/slipper/slippe/kom/får (…) inn
    kommer/komme/slipper/kan (…) ikke (…) in på
    ikke (…) komme/kommer in
    engangskod*
    sikkerhetskod*
    bekreftelseskod*
    tofaktorkod*
    ikke (…) åpnet
    ikke inn på
    inn på konto*
    sesjon*
    får (…) ikke åpnet
    ikke inn
    nekter oss
    stengt for oss
    slepp* inn
    brukernavn
    ikke åpne konto
  `,
  tool: `
    publiseringsverktøy*
    publiseringsløsning*
    publiseringssystem*
    publiseringsplattform*
    planlegger*
    appen
    appa
    programvare*
    programmet
    klienten
    bakenden
    grensesnittet
    postingsverktøy*
    konsoll*
    postverktøy*
    publiseringsknapp*
  `,
  network: `
    nettlinj*
    netlinj*
    nett på/i
    nettverk*
    trådløs*
    brannmur*
    fiber*
    linja
    linjen
    bredbånd*
    ruter*
    nettlinje*
    nettforbindelse*
    nettilgang*
    nett er
    nett (…) nede/borte/ute/dødt/falt/tregt/ustabilt/stabilt
    uten nett
    mistet nett
    ikke (…) nett
    ingen nett
    nett ned
    nett hos
    nett på huset
    nettbrudd
    datanett*
    strømbrudd
    strømmen
    offline her
    er offline
    nettutfall
    hele huset/bygget
    it sentralen
  `,
  rate: `
    kvote*
    grense*
    for mange
    dagsgrens*
    strup*
    tak
    taket
    brukt opp
    for ofte
    too fast
    bremset
    kvota
    tvangspause
    antallsbegrens*
    karantene
    tillatte
    oppbrukt
    begrensning*
    poste/postet for ofte/mange
    må vente
    vente før vi
    altfor mange
    nådd maks*
  `,
  cannotPost: `
    avvis*/nekter (…) alt/alle/innlegg/melding
    slit*/strev*/struggl* (…) (…) poste/postet/posting/post/publisere/publisert/tvitre/tvitret/tweet/lagt/legge/legg/sende/sendt/ut/oppdatere/oppdatert/dele/delt/benyttet/benytte/brukt/bruke/innlegg/melding/gjennom/skrive/publisering
    ikke (…) poste/postet/posting/post/publisere/publisert/tvitre/tvitret/tweet/lagt/legge/legg/sende/sendt/ut/oppdatere/oppdatert/dele/delt/benyttet/benytte/brukt/bruke/innlegg/melding/gjennom/skrive/publisering
    får/kan/klarer/vil/slipper/går/kommer/blir/når (…) ikke (…) poste/postet/posting/post/publisere/publisert/tvitre/tvitret/tweet/lagt/legge/legg/sende/sendt/ut/oppdatere/oppdatert/dele/delt/benyttet/benytte/brukt/bruke/innlegg/melding/gjennom/skrive/publisering
    ingen (…) kan/får/klarer/kommer/når/går/blir/slipper (…) poste/postet/posting/post/publisere/publisert/tvitre/tvitret/tweet/lagt/legge/legg/sende/sendt/ut/oppdatere/oppdatert/dele/delt/benyttet/benytte/brukt/bruke/innlegg/melding/gjennom/skrive/publisering
    ingenting (…) ut/gjennom/postet/sendt/poste/publisert/publisere
    ingen melding/innlegg/tweet (…) ut/gjennom/sendt
    posting/post/tweet/innlegg/melding/poste/publisering (…) avvis*/stopp*/feile*/henger/blokkert
    avvis* (…) innlegg/melding/poste*/tweet
    avvist
    umulig* å
    nekter å
    stopper på send*
    stopp på send*
    stenger for posting
    ikke (…) innlegg
    blokkert fra å poste
    uten at (…) ut
    bare utkast
    kø
    sendes ikke
    postes ikke
    publiseres ikke
    får feil* når vi poste*/publiser*
    feil* ved publiser*
    mistet mulighet*
    out of order for posting
    ikke mulig å
    ikke bruke
    kan ikke nå ut
    når ikke ut
    postet ikke
    ikke postet
    sperret for
    hindret
    ikke sjanse*
    får ikke til å
    får til å poste ikke
    ikke/ingen/ingenting (…) vises/dukker/dukke/synes/synlig (…)
    vises/dukker/synes ikke
    blir/ligger/ligge/liggende (…) på vent/i kø/køen/som kladd
    stopper/stoppa/stoppet/henger (…) i kø/køen
  `,
  ownNetwork: `
    brannmur* (…) sperret/stopp/nekter/avvis*
    uten (…) nett/internett
    mista/mistet/mist (…) nett/internett
    nett (…) (…) dødt/borte/nede/broten
    fiber*/kabel*/linja/linjen/nettlinj* (…) (…) kutt*/kapp*/brutt/broten/røket/røk
  `,
  lost: `
    mistet
    mista
    miste
    røk
    røyk
    dropp*
  `,
  logInTrouble: `
    låst
    utestengt
    stengt (…) ute
    sperret
    utelåst
    kast* (…) ut
    logget/logger/logge (oss/vi/meg) ut
    mistet tilgang*
    mista tilgang*
    mistet (…) tilgang
    ber om (en) kode*
    feil passord
    utløpt
    kode (…) ikke
    avvis*
    godt* ikke
    ikke godt*
    aldri
    nektet
    nektes
    tilgang* (…) nektet/borte
    passord* (…) utløpt/feil/endret
    ugyldig*
    glemt
    trukket tilbake
    inndratt
  `,
  orderAnywhere: `
    ikke
    umulig*
    ingen
    aldri
    uten
  `,
  rateFirm: `
    kvote*
    dagsgrens*
    for mange
    brukt opp
    grense* (…) nådd
    nådd (…) grens*
    strup*
    begrens*
    oppbrukt
    for ofte
    taket (…) nådd
    nådd taket
    grensa
    grensen
    tvangspause
    altfor mange
    nådd (…) tak/taket/grense*
    poste/postet for ofte/mange
  `,
  quietOnPurpose: `
    med vilje
    vi vilje
    me vilje
    av vilje
    med hensikt
    bevisst
    medvite
    medvitent
    planlagt
    hold* (…) tilbake/igjen
    helde* tilbake
    venter/vente (…) med (…) å
    venter med
    avvent*
    av hensyn til
    hensynet til
    radiotaushet
    medietaushet
    taushet
    skal ikke poste
    skal ikke legge
    poster ikke (…) nå
    sier ingenting
    si ingenting
    ikke si noe
    ikke (…) gå ut med
    går ikke ut med
    ønsker ikke å poste
    ønsker ikke
    valgt å
    vel å
    velger å
    ikke poste (…) før
    ikke ut med noe
    holder vi munn
    holder munn
    legger ikke ut
    legger vi ikke ut
    tar pause
    tier
    går stille
    stille (…) fordi
    etter avtale
    etter ordre
    beordret
    hemmelig*
    avtalt
    meningen
    meininga
    skal være
    frivillig*
    voluntar*
    ingenting ut før
    ikke noe ut før
    pårørende
    av taktiske
    taktisk*
    operasjonelle
    under radaren
    lavt under
    tier (…) med
    bestemt/besluttet/vedtatt (…) (…) ikke (…) poste/legge/ut/tvitre/publisere/si/sende/dele
    bestemt/besluttet/vedtatt (…) (…) stille
    vi/@owner ikke legge/poste/publisere/tvitre/sende/skrive/går/si (…) (…) før/inntil/mens/lenger
    vi/@owner (bare) poste/tvitre/publisere/legge ikke
    legge (…) ikke (…) (…) før/inntil/lenger
    si/sier ikke noe (…) før
    ikke går ut med
    vente med
    lav profil
    avstår
    lar være
    let være
    bedt/beordret/pålagt/instruert (…) ikke
    ordre fra
    ordre om
    radiotaus*
    pressetaushet
    er bestemt
    det er meningen
    det er planen
    er planen
    avtale med
    hold* kjeft med
    hold* pause
    tar/tek (en) (planlagt) pause på
    ingen (…) innlegg/melding/poste før
    ikke (…) få (…) lov
    stengt for vedlikehold av oss
    vente/venter/ventar (…) med (å) (gå) ut
    @owner (er/tar/tek/holder/hold/held/skal) (nå) (en) (planlagt) (holde/ta) pause/tilbake
    vi (tar/tek/holder/hold/held) (en) (planlagt) pause
  `,
  nothingToReport: `
    null (…) å gjøre/melde/fortelle/skrive/si/rapportere
    skjer (…) ikke (…) dritt/noe/nå
    ikke skjedde (…) dritt
    rett og slett
    ikke en eneste/einaste hendelse/sak/oppdrag
    ikke (…) hatt sak/saker/hendelse/oppdrag
    steindødt
    ikke nå å
    velstand
    treg/treig natt/kveld/vakt/helg
    døde gater
    tomt i
    alt rolig
    alt stille
    alt er (…) rolig/stille
    alt (…) rolig
    rolig kveld
    helt rolig
    veldig rolig
    bare/heilt/helt (…) rolig/stille/dødt
    ingen telefoner
    ikke skjedde
    skjedde (…) ikke (…) noe
    ikke (…) skjedde noe
    har ikke skjedde
    null og niks
    ingenting/noe/ikke/lite/intet/ingen (…) å (…) melde/rapportere/skrive/fortelle/poste/legge/dele/publisere/berette/si
    ingen hendelse*
    ingen (…) hendelse*
    ingen oppdrag
    ingen saker
    ingen utrykning*
    få hendelse*
    få oppdrag
    skjer/skjedd/skjedde (…) ingenting/lite
    skjer (…) ikke (…) noe
    ikke (…) skjedd
    ikke skjer
    ingenting (…) skje*
    lite (som) skjer
    lite å
    lite som
    null hendelse*
    uten hendelse*
    rolig/stille/fredelig/dødt/begivenhetsløs/udramatisk/død/behagelig (…) natt/kveld/vakt/skift/helg/morgen/dag/døgn/hos/her/ute/i/på/nå/der/så
    natt/kveld/vakt/vakta/natten/dag (…) rolig/stille/dødt/fredelig
    bare stille
    bare rolig
    bare (…) rolig
    bare (…) stille
    helt stille
    helt dødt
    stille her
    rolig her
    er (…) stille
    er (…) rolig
    vært (…) stille
    vært (…) rolig
    rolige tilstander
    rolige forhold
    normal drift
    bare ro
    fred og ro
    kjedelig (…) vakt/natt/kveld
    nada
    ingen ting å
    dau (…) vakt/natt
    bare lite
    ingen nyhet*
    stille på
    tomt for
    stille som
    fredelig
    har ikke hatt noe
    ikke hatt noen
  `,
  canPost: `
    ikke (…) nede
    ikke (…) låst
    ikke (…) utestengt
    ikke (…) hack*
    ikke (…) sperret
    ikke noe (…) galt
    ikke noen (…) feil
    ingenting (…) galt
    ikke noe problem
    ingen problem
    ingen feil
    uten problem
    ikke noe feil
    falsk alarm
    falskt alarm
    igjen
    virker
    fungibelt
    virket
    oppe
    i orden
    fikset
    fiksa
    ordnet
    løst
    rettet
    tilbake
    bra
    fint
    greit
    normalt
    som normalt
    som det skal
    får/kan/klarer/fikk/kunne (…) poste/postet/publisert/publisere/tvitre/tvitret/lagt/legge/ut/sende/sendt
    postet nettopp
    nettopp postet
    la nettopp
    gikk ut
    gikk gjennom
    kom ut
    kom gjennom
    kommer ut
    kommer gjennom
    går ut
    går gjennom
    inne
    inn igjen
    grønt
    på plass
    friskmeld*
    avblås*
    åpnet
    opna
    opphevet
    oppheva
    gjenopprett*
    gjekk
    ordnet seg
    slapp inn
    oppe og går
    på nett
    låst opp
    tar (nå/alt) (alt/nå) imot
    godt* (alt/nå) innlegg/melding/alt/igjen
    går (det) (nå) fint/bra/greit/igjen/som
    slipper (vi/jeg) (nå) inn
    slå opp på
    gikk det/den/meldinga/melding/innlegg (…) ut/gjennom
    åpnet konto
    jeg/vi lagt ut
    ingen/uten vansker
    tilgang igjen
    er inne nå
    løste seg
    vi poste igjen/fint/som
    full tilgang
    oppfører seg (nå/igjen) (som) normalt/fint/bra
    problem er borte
    alt kommer (…) gjennom/ut
  `,
  canPostSurely: `
    tar (nå/alt) (alt/nå) imot
    godt* (alt/nå) innlegg/melding/alt/igjen
    går (det) (nå) fint/bra/greit/igjen/som
    slipper (vi/jeg) (nå) inn
    slå opp på
    gikk det/den/meldinga/melding/innlegg (…) ut/gjennom
    åpnet konto
    jeg/vi lagt ut
    ingen/uten vansker
    tilgang igjen
    er inne nå
    løste seg
    vi poste igjen/fint/som
    full tilgang
    oppfører seg (nå/igjen) (som) normalt/fint/bra
    problem er borte
    alt kommer (…) gjennom/ut
    sluppet inn
    slapp (…) inn
    ikke (…) nede/låst/hack*/sperret/utestengt
    ikke noe (…) galt
    ingenting (…) galt
    ingen feil
    ingen problem*
    ikke noe problem
    uten problem*
    falsk alarm
    virker
    virket
    fungerer
    løst
    fikset
    ordnet
    rettet
    oppe
    opp igjen
    er tilbake
    inne igjen
    inn igjen
    i orden igjen
    får/kan/klarer/fikk/kunne/kom (…) poste/postet/publisert/publisere/tvitre/tvitret/lagt/legge/ut/sendt/inn
    nettopp (…) postet/lagt/ut
    gikk ut
    gikk gjennom
    låst opp
    opphevet
    gjenopprett*
    ordnet seg
    slapp inn
    kommer inn
    kom inn
    som det skal
    kommer ut
    går ut
    friskmeld*
    alt ok
    alt bra
    alt i orden
    alt fint
    alt greit
    er i orden
    er ok
    konto (…) fint/bra/ok/greit
    er/kom/kommet inne/inn
    fått (…) nytt/byttet passord
    går (det) (an) igjen
    gikk/kom (…) ut
    alt i orden (nå)
    gjenopprettet
    åpnet
  `,
  withEase: `
    ingen/ikke (noe/noen) problem/trøbbel/vansker/feil (med) (å)
    no problem
  `,
  vaguelyFine: `
    ingen feil
    alt ok
    alt er ok
    alt bra
    alt i orden
    falsk alarm
    ingen problem*
  `,
  deniedTrouble: `
    innlogging*/pålogging*/login/innlogget (er/is) (nå/igjen) i orden/ok/fin/fint/grei/greit/virker/fungerer/fikset
    ikke/aldri (lenger/lengre/bare/lenger/er/helt) nede/låst/utestengt/hack*/sperret/borte/stengt/død/dødt/ødelagt/tregt/blokk*
    ikke (…) noe (…) galt/feil/trøbbel/problem/krøll/å
    ikke (…) noen (…) feil/problem*
    ingenting (er/som) (…) galt/feil
    no (…) problem*
    ingen/uten/null (…) problem*/feil*/trøbbel*
    falsk alarm
    problem* (…) løst/over/borte/fikset/ordnet
    feil* (…) løst/over/borte/fikset/ordnet/rettet
    trøbbel* (…) over/borte/løst
    låst opp
    problem (…) over
    trodde (…) nede/låst/hack*/problem*
    var (…) nede/låst/hack*/utestengt/sperret
    ikke (er/var) (…) nede
    ikke (lenger) problem
    blitt låst opp
    har vært nede
    ingen/uten/ikke (noen) vansker
    krangler/tuller/henger/lugger/streiker/lagger/plager ikke (lenger/mer)
    ingenting i veien
    problem* er borte
    ikke kaput
    sperre*/sperret/låst (er/ble/blitt) (…) opphevet/åpnet/borte
  `,
  screenSays: `
    @platform/konto/side/siden (…) sier/si/står/viser/vise/svarer/melde
  `,
  everyChannelOfReport: `
    alle
    samtlige
    hver
  `,
  trying: `
    prøver
    prøve
    prøvde
    prøvd
    forsøk*
    får
  `,
  toldNotTo: `
    bedt/beordret/pålagt/instruert (…) ikke
    ikke (…) lov
    ikke lov
    skal ikke
  `,
  pausing: `
    vi/@owner/jeg (er/tar/tek/tok/holder/hold/held/skal/har) (nå) (en) (planlagt) (å) (holde/ta) stille/pause/kjeft/munn/tilbake/igjen
    vi er (…) stille
  `,
  ownThing: `
    min/mitt/mi (egen/egne) pc/mobil/telefon/laptop/datamaskin/maskin/skjerm/bankkonto
    jobbtelefon*
    jobbmobil*
    tjenestetelefon*
    konto min/mi
    konto (min/mi) i banken
    bank*
    pc en min
  `,
};
