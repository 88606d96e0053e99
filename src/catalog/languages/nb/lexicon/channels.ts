import type { Lexicon } from '../../record/lexicon.ts';

/** Bokmål: channels, how they are and which of them are meant. */
export const channels: Lexicon = {
  everyOne: `
    alle/samtlige (de/våre) rapport/oppsummering/innlegg/post
    alle/samtlige (de/våre) (de/våre) (norske) kanal*/konto*/distrikt*/plattform*/varsel*/varsl*/alarm*/feed*/politi*/sider/side*
    hver kanal/distrikt/konto
    hele landet/norge
    alle sammen/samen/tolv
    alle (de) tolv/12
    alle steder/stadar
    allesammen
    alle i landet
    hos alle
    for alle
    alle på alle
    samtlige
    alle som én
    hela landet
  `,
  everything: `
    alt
  `,
  notEverything: `
    alt for
    alt dette/det/som
    i alt
  `,
  onlyUs: `
    for alle (…) eller
  `,
  otherThing: `
    skriver*
    heis*
    elevator
    kaffe*
    projektor*
    nødnett*
    telefon*
    mobil*
    pcen
    datamaskin*
    skjerm*
    bil
    bilen
    patruljebil*
    porten
    garasje*
    dør
    døra
    vaskemaskin*
    intranett*
    kantina
    kantinen
    arrest*
    varme*
    lyset
    lys
    toalett*
    dusj*
    vei
    veien
    trafikk*
    kø
    buss*
    ferge*
    ferja
    vær
    været
    aksje*
    humør*
    gardin*
    kamera*
    katt*
    lunsj*
    køkken
    kjøkken*
    kjeller*
    banken
    butikk*
    strømpris*
    priser
    flagget
    rullegardin*
    kopimaskin*
    kopiator*
    bommen
    bensin*
    pumpe*
    batteri*
    møte*
    systemet
    straffesak*
    vask*
    oppvask*
    kjøleskap*
    spillet
    kampen
    laget
    stille klokk*
    stille vekker*
    stille (…) spørsmål*
    før stormen
    bjørn*
    sola
  `,
  radioSilence: `
    radiotaushet
    radiostillhet
  `,
  ourThing: `
    konto
    kanal
    poste
    postet
    publiser*
    legge ut
    lagt ut
  `,
  anyChange: `
    endr*
    skjer
    noe
  `,
  historyNoun: `
    nedetid
    oppetid
    avbrudd*
    hendelseslogg
    utfall
    historikk*
    feillogg
    tidslinje
    statistikk*
    siste innlegg/post/tweet
  `,
  ofOurs: `
    vi
    oss
    vår
    her
    hos
    jeg
  `,
  channel: `
    konto*
    kanal*
    sida/siden vår/deres/til/er
    vår side
    some kanal*
    publisering*
    innlegg*
    posten vår
  `,
  posting: `
    poste
    postet
    publiser*
    tvitre*
    tvitret
    legge (…) ut
    legg ut
    lagt (…) ut
    ut melding*
    melding ut
    melding* … ut
    ut noe/noen/ting/innlegg/tweet*/informasjon/info/nytt/ingenting
    få/får/fikk (…) ut
    sende ut
    gå/går gjennom
    går ut
    kommer (…) ut
    komme ut
    oppdatere
    kommer seg ut
    benyttet
    benytte
    dele
    innlegg
  `,
  down: `
    datt/dettar/detter ut
    datt ned
    nede
    ned
    ute av drift
    ute av spill
    død
    dødt
    dødd
    dau
    dauet
    svart
    mørklagt
    falt/falle/faller ut
    falt/falle/faller ned
    krasj*
    broten
    brote
    sunder
    i stykker
    gåen
    knakk
    ødelagt
    brutt
    stoppet opp
    ligger ute
    går ned
    gått ned
    gikk ned
    nedetid
    utfall
    avbrudd*
    brudd
    frakoblet
    utilgjengelig
  `,
  trouble: `
    trøbbel
    feil
    feilmelding*
    tull*
    tøys*
    kødd*
    rart
    rar
    merkelig
    strange*
    henger
    treg*
    sein
    sliter
    struggl*
    galt
    kaos
    krøll
    ubrukelig
    krangler
    krangl*
    streik*
    plag*
    i veien
    lagger
    bråk*
    spinner
    laster ikke
    tregt
    trått
    teknisk*
    trøblete
    helsike
    på trynet
    skjeis
    til helvete
    hakk*
    heng* seg
    hengt seg
    frose
    frosset
    klikka
    klikket
    ko ko
    lugg*
    lugger
    tatt kveld
    tatt ferie
    tatt fri
    feiler
    på tur
    krångl*
    strul*
    drilla
    ikke riktig
    skranter
    stopp opp
    skurr*
    misliker
    driftsforstyrrelse*
    kluss*
    fryst
    fryser
    viser bare gammel*
    bare gamle
    er grå
    500
    503
  `,
  blocked: `
    låst
    sperret
    sperre*
    utestengt
    stengt
    blokk*
    kast* ut
    bannet
    avstengt
    avvis*
    begrens*
    svartelist*
    avskjær*
  `,
  quiet: `
    stille
    rolig
    stillhet
    stum*
    skjer (…) ingenting
    ingenting (som) skjer
    lite å gjøre
    skjer (…) lite
    dødt
    lull
    sover
    begivenhetsløs
    tomt
    hørt … fra
    tause
    tystna*
    stilnet
    passiv*
    inaktiv*
  `,
  fine: `
    oppe
    opp
    virker
    virket
    okei
    ålreit
    i orden
    orden
    i vater
    fint
    bra
    grønt
    lever
    på nett
    på lufta
    på luften
    tilbake
    som normalt
    som det skal
    i drift
    friskt
    frisk
    løst
    fikset
    fiksa
    oppegående
    på beina
    åpen
    åpent
    synlig
    tilgjengelig
    på plass
    i gang
    og går
    greit
    fungibel
    kjører
    funksjonelt
    klar bane
  `,
  worksNot: `
    det går (…) ikke
    går ikke
    lykkes ikke
    virker/virket (…) ikke
    ikke virker/virket/oppe/tilgjengelig/i
    svarer (…) ikke
    laster (…) ikke
    reagerer ikke
    oppdaterer* (…) ikke
    ikke (…) oppdatert
    ikke som det skal
    sluttet å virke*
    gått ut av drift
    ingenting (som) virker
    ikke brukes
    åpner seg ikke
    ikke (…) få liv i
    får ikke kontakt
    ikke kontakt
    vil ikke (…) laste
    svarer ikke
    virker/funker not
  `,
  state: `
    tilstand*
    hvordan (…) går/er/ligger/står/stå
    hvordan står
    går det
    ståa
    situasjon*
    hva med
    sjekk
    skjer (det) (noe/noen)
    lever
    hørt fra
    noe nytt
    hva skjer
    oppdatering
    helse*
    stillinga
    stillingen
    stodan
    stode
    tilstand
    livstegn
    livsteikn
    liv i
    friske
    hvordan ser det ut
  `,
  why: `
    hva tror du
    hvorfor
    årsak*
    grunn
    grunnen
    skyld*
    skylda
    forklar
    hvem sin feil
    hvem sin skyld
    hvem … skylden
    hva … gjør at
    hva … som gjør
    hva … kommer … av
    kommer … av
    hvor sikker*
    hvor sikre
    er du (…) sikker
    er dere sikre
    sikker på at
    hvor trygg
    hvor viss
    er du trygg
    bevis*
    begrunn*
    bygger
    basert på
    grunnlag*
    hvordan kan/vet/vite (…) du/vite/vet
    hvordan vet
    hvor vet du
    hvor har du … fra
    hva får deg
    hva tyder
    hva taler
    hva peker
    hva sier at
    kilde*
    hvem sier
    sannsynlig*
    hva … å gjøre
    noe med … å gjøre
    har med … å gjøre
    har … sammenheng
    sammenheng
    hvorfra
    hva er det som feiler
    hva feiler
    hva er galt
    hva er i veien
    hva er feil
    hva er problem*
    hva skyldes
    skyldes
    på grunn av
    pga
    baser* (…) på
    bygger du
    støtter du
    utdyp*
    prov for
    prov på
    hva prov
    rotårsak*
    hva … sett som
    som tyder på
    som peker på
    hva … får deg til
    hvor stor er sjansen
    henger (…) sammen med
    sin feil
    sin skyld
    sitt ansvar
    hva er greia
    årsak
    nærmere om hvorfor
    tar du feil
    grunnet
    hva kommer det
    hvem har skylda
    hva ligger bak
    bak dette
    diagnos*
    rotårsak
    hva … årsak
    anledning
    hvordan det
  `,
  whose: `
    noe utenfor huset
    nøkkel* … eller
    hos oss eller
    hos oss … eller
    det er/er det (…) oss eller/som
    er det (…) vår … eller
    oss eller
    eller (er det) (hos/på) oss
    eller er det/e det
    vår ende
    vår side eller
    brannmur*
    eget nett
    nett vår
    hackerangrep*
    hacker attack
    angrep*
    cyberangrep*
  `,
  digest: `
    rapport
    morgenrapport
    dagsrapport
    *rapport
    oppsummering
    *oppsummering
    sammendrag
    *sammendrag
    oversikt
    *oversikt
    daglig/hver (…) oppdatering/melding
    morgenbrief*
    morgenmøteoversikt
    statusmelding*
    dagsmelding*
    statusoppdatering*
    morgenoppdatering*
    nyhetsbrev
  `,
  schedule: `
    daglig
    hver
    ukentlig
    kl
    klokka
    hverdag*
    ukedag*
    helg*
    morgen
    kveld
    halv
    kvart
    kvarter
    dag
    mandag*
    fredag*
    fast
    faste
    på forhånd
  `,
  alert: `
    lyd på varsel
    varsel
    varsle
    pinge
    pinger
    pushmelding*
    mas
    maset
    bråk
    pip*
    varsku
    varslinga
    meldinger om feil
    feilvarsel
    forstyrr*
    pling*
  `,
  silence: `
    demp*
    tystar
    tystne
    stille
    lydløs*
    slumre
    utsett
  `,
  tellWhen: `
    si/gi (meg/oss/vi) (en/et) ifra/fra/beskjed/til/lyd/varsel/ping/melding/tegn (straks/så/med/en/gang) når/hvis/om/så/straks/med
    si/gi (meg/oss/vi) når/hvis/straks
    si fra når/hvis/om/straks/så
    vil/må/ønsker vite/høre (det) når/straks/idet/hvis @owner/@platform/de/det/vi/noe er/blir/kommer/får/virker/ryker/faller/går/svarer
    vil/må/ønsker vite/høre det (med/en/gang/så) når/straks/gang/snart/fort
    si i fra/frå når/hvis/om/straks/så/dersom
    send/gi meg/oss (et/en) ord/vink/pip/hint når/hvis/om/straks/så/dersom
    gi beskjed
    gi … beskjed
    få beskjed (…) når/hvis/om/så/straks
    ha beskjed (…) når/hvis/om/så
    få/ha (…) varsel
    vil bli varsle*
    bli varslet
    si/gi/meld/rop/pip/pipe/plinge/ping/pinge/hojt/skrik (fra/til/ut/på/lyd/beskjed/tegn) (meg/oss/vi/fra/til/ut) (deg/oss/meg) (når/hvis/straks/idet/så/med/det/hver) (fort/samme/en/gang) når/hvis/straks/idet/så/med/fort/samme/gang
    pip/pipe/plinge/ping/pinge/rop/skrik (fra/til/ut/på/opp) (meg/oss/vi) (fra/ut/opp) om
    ring/tekst/send meg/oss (…) når/hvis
    send (…) melding når/hvis/om
    hold meg/oss oppdatert
    hold meg/oss orientert
    varsle
    ping meg/me/oss
    pip når/hvis
    rop ut når/hvis
    meld/melde fra/ifra (…) når/hvis/om
    varsel meg/oss/vi
    varsel (…) når/hvis/dersom
    sæg ifra
    si til når/hvis/om
    beskjed når/hvis/om/så
    varsko
    følg med på
    hold øye
    hojt
    gi meg et pling
  `,
  unwatchedName: `
    politidirektoratet
    pod
    utrykningspolitiet
    tolletaten
    brannvesenet
    hovedredningssentralen
    vegvesenet
    forsvaret
    spesialenheten
    politihøgskolen
    riksadvokaten
    kystvakten
  `,
};
