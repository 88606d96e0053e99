import type { Examples } from '../../record/lexicon.ts';

/** Bokmål and dialect. */
export const examples: Examples = {
  'ask-status': `
    er vi nede på facebook eller er det bare en stille kveld
    er kontoen vår oppe
    får oslo postet
    virker twitter hos dere
    funker politiloggen igjen
    hvordan står det til med kanalene
    hvordan ser det ut i oslo nå
    hvordan ligger vi an
    står alt bra til
    er alt som det skal
    alt vel
    alt på stell
    alt ok hos alle
    noen problemer nå
    noe krøll i dag
    er det trøbbel med facebook
    er det kjente feil på instagram
    er det flere enn oss som sliter
    gjelder dette bare oss
    gjelder det flere distrikter
    er det bare vi som ikke kommer inn
    er det bare meg eller er bluesky treg
    har noen andre problemer med twitter nå
    kommer det noe ut fra oslo
    kommer meldingene ut
    går innleggene gjennom
    når vi ut til publikum
    får publikum meldingene våre
    ser folk det vi legger ut
    er siden vår synlig
    ligger siden ute
    er profilen tilgjengelig
    er oslo fortsatt sperret
    er vi låst ute fortsatt
    har vi fått kontoen tilbake
    har vi kontakt med mastodon
    er linja stabil
    svarer facebook
    er det liv i kontoen
    lever kontoen
    hører vi noe fra oslo
    hvem er nede nå
    hvilke kanaler er nede
    hvilke distrikter får ikke postet
    hvilke kontoer virker
    kan du ta en titt på oslo
    kan du ta en sjekk av instagram
    kan noen se om vi er oppe
    sjekk om bluesky virker
    sjekk facebook for oss
    ta en kjapp sjekk på x
    gi meg en status
    statusoppdatering takk
    situasjonsrapport nå
    helsesjekk av alle kontoer
    er stillheten normal
    er det normalt at det er så stille
    burde vi være bekymret for stillheten
    er det mistenkelig stille
    har det stilnet eller er noe galt
    hvorfor spør ingen er det bare rolig
    skal det være så stille
    er det uvanlig stille fra oslo
    er det tomt for hendelser eller er noe galt
    sover oslo eller er de nede
    er oslo på nett
    er de tilbake
    er det fikset
    er feilen rettet
    er problemet løst
    har det ordnet seg
    funker det nå
    kan vi stole på at innleggene kommer ut
    kan vi poste igjen
    kan jeg tvitre trygt nå
    får jeg lagt ut melding på facebook nå
    tør vi poste nå
    går det an å legge ut bilder nå
    er det grønt lys på alle kanaler
    noe nytt fra oslo
    hva er status
    hvordan er tilstanden på kontoene
    hvordan går det med politiloggen
    åssen går det med kontoen
    e alt i orden med kontoen
    e det nokka gæli med face
    får dokker lagt ut nåkka
    kjæm det ut nåkka fra oss
    fær vi ut meldingan
    e vi på luftå
    kordan står det te med twitter
    e det bare oss så ikkje komme inn
    får dåkker te å poste i dag
    har vi problem med twitter just nu
    fungerar allt som det ska
    går det att publicera nu
    er der problemer med kontoen
  `,
  'ask-why': `
    hvorfor er oslo nede
    hvorfor får vi ikke postet
    hvorfor er det så stille
    hvorfor er kontoen låst
    hvorfor kommer ingenting ut
    hvorfor tror du det
    hvorfor mener du at vi er sperret
    hva er årsaken
    hva skyldes dette
    hva kommer det av
    hva kan det komme av
    hva er det som skjer med facebook
    hva er galt
    hva er feilen
    hva er i veien med kontoen
    hvor ligger feilen
    ligger feilen hos oss eller hos dem
    er det vi som har gjort noe feil
    er det oss eller plattformen
    er det vår feil
    er det it hos oss som tuller
    er det hos oss det ligger
    er det nettet vårt eller facebook
    er det internett her på huset eller er det twitter
    hvem har skylda
    hvem er det som har gjort dette
    hvem har sperret oss
    hva har utløst dette
    hva ligger til grunn
    hva baserer du det på
    hvilke bevis har du
    hva tyder på det
    hva taler for og imot
    hvilke tegn ser du etter
    hvor har du det fra
    hvordan vet du det
    hvordan kom du frem til det
    hvordan kan du være så sikker
    hvor sikker er du på dette
    hvor sannsynlig er det
    er du helt sikker
    er du sikker på at det ikke er oss
    stemmer dette virkelig
    kan det være noe annet
    kan det være hackere
    kan det være et angrep
    har vi blitt angrepet
    har dette sammenheng med strømbruddet
    henger det sammen med oppdateringen
    er det på grunn av vedlikehold
    kan det skyldes et passordbytte
    utdyp
    gi meg detaljene
    vis bevisene
    vis grunnlaget
    begrunn svaret
    forklar hvorfor
    kan du forklare det nærmere
    hva er forklaringen
    hva gjorde at vi ble kastet ut
    hva mener du er grunnen
    koffer e vi nede
    ka kjæm det av
    korfor får æ itj posta
    ka som e feil
    vad beror det på
    hvor sikker er du på det
  `,
  'ask-history': `
    når postet vi sist
    når la oslo ut noe sist
    når kom siste melding
    når var siste livstegn
    hva var det siste vi la ut
    siste innlegg på facebook
    hvor lenge har vi vært nede
    hvor lenge har det vært stille
    hvor lenge var instagram ute
    hvor lang tid tok det før vi var oppe igjen
    hvor mange ganger har x vært nede
    hvor mange innlegg la vi ut i går
    hvor ofte er facebook nede
    hvor ofte poster oslo
    hva skjedde i går kveld
    hva skjedde mens jeg sov
    hva har skjedd siden sist
    hva har jeg gått glipp av
    har det skjedd noe i natt
    har det vært noe trøbbel i helga
    var det noe galt i går
    var kontoen nede i går
    gikk noe ned i natt
    når startet problemet
    når begynte det
    når gikk x ned
    når ble vi låst ute
    når kom vi opp igjen
    siden når har det vært slik
    vis historikk for oslo
    vis hendelser siste uke
    vis meg nattens hendelser
    list opp avbrudd i mars
    liste over feil denne måneden
    logg for siste døgn
    hendelseslogg
    tidslinje
    oppetid siste måned
    nedetid i år
    statistikk for facebook
    har oslo postet noe i dag
    har noen publisert noe siden midnatt
    når tvitret vest sist
    når hørte vi fra dem sist
    forrige gang x var nede
    hvor lenge siden er det vi postet
    hvor lang har pausen vært
    var det stille i natt også
    har dette skjedd før
    er det første gang dette skjer
    hva var problemet forrige uke
    oppsummer natta
    når la vi ut nåkka sist
    ka skjedd i natt
    kor læng har det vært stilt
  `,
  'report-trouble': `
    vi får ikke postet
    vi kommer ikke inn på kontoen
    vi er låst ute
    kontoen er sperret
    kontoen vår er hacket
    noen har tatt over kontoen
    siden vår er borte
    profilen er suspendert
    nettet er nede hos oss
    publiseringsverktøyet virker ikke
    vi får feilmelding når vi poster
    innlegget blir avvist
    twitter er nede
    ingenting går ut
    det kommer opp feil hver gang vi prøver å poste
    knappen for å publisere er grå
    vi har brukt opp kvoten
    får beskjed om at vi har sendt for mange meldinger
    passordet vårt blir avvist
    koden kommer aldri
    vi blir kastet ut hver gang
    meldingen blir liggende som kladd
    den bare laster og laster
    facebook er treg og henger
    det er noe rart med kontoen
    melder feil på instagram
    jeg vil melde at vi ikke får tvitret
    vil bare si fra om at bluesky ikke virker
    til info vi er ute av drift på x
    brannmuren stopper oss
    vi har mistet tilgangen
    strømmen og nettet er borte
    vi ser innlegg vi ikke har skrevet
    fremmede poster fra kontoen vår
  `,
  'report-quiet': `
    ingenting å melde
    stille natt
    rolig vakt her
    det skjer ingenting
    vi har ikke hatt noe å skrive om
    ingen hendelser av interesse for publikum
    lite å gjøre i kveld
    null oppdrag siden midnatt
    vi får postet som normalt
    det virker igjen
    alt er i orden igjen
    vi er inne igjen
    problemet er løst
    feilen er rettet
    falsk alarm
    vi holder tilbake med vilje
    vi venter med å legge ut
    vi sier ingenting av hensyn til etterforskningen
    vi tier av taktiske grunner
    taushet fra oss er planlagt
    bekrefter rolig natt
    bekrefter at kontoen virker
    det er bare rolig hos oss
    ingen grunn til bekymring det er bare stille
    ingenting særlig å rapportere fra vår side
    begivenhetsløs natt
    vi postet nettopp uten problemer
    innlegget gikk ut
  `,
  digest: `
    send meg daglig rapport kl 7
    morgenrapport klokka seks takk
    slå på daglig oppsummering
    slå av oppsummeringen
    stopp morgenrapporten
    jeg vil ha oversikt over alle distrikter hver morgen
    gi oss en ukentlig oppsummering på mandager
    abonner på dagsrapport for oslo
    meld meg av rapporten
    når kommer rapporten
    hvilken tid kommer oppsummeringen
    flytt rapporten til halv åtte
    endre tidspunktet for rapporten
    sett opp fast rapport på hverdager
    vi vil gjerne ha et sammendrag før morgenmøtet
    lever rapporten i denne kanalen hver kveld
    ikke send flere rapporter
    dropp rapporten i helgene
    kan vi få en statusrapport hver fredag
    start utsending av døgnrapport
  `,
  alerts: `
    varsle meg når oslo går ned
    si fra når x er oppe igjen
    gi beskjed hvis noe endrer seg
    slå av varsler
    slå på varsler for facebook
    demp varsler i en time
    utsett varslene til i morgen
    ikke forstyrr resten av natta
    stopp varslingen
    kvitterer
    kvitterer for varselet
    mottatt
    jeg tar den
    vi ser på saken
    slutt å mase
    hold meg oppdatert hvis status endrer seg
    vil ha pushvarsel når noen faller ut
    skru av alle varslinger for vårt distrikt
    vekk meg hvis instagram går i svart
    stille til klokka sju
    ta en pause med varslene
    la meg få sove til kl 6
    følg med på oslo og si ifra
  `,
  help: `
    hva kan du gjøre
    hva kan jeg spørre deg om
    hva kan du hjelpe med
    hvordan bruker jeg deg
    hvordan fungerer dette
    hvordan virker du
    hvem er du
    hva er kanalvakt
    hva er dette for en bot
    hvilke kommandoer finnes
    vis kommandoer
    kommandoliste
    hvordan slår jeg på varsler
    hvordan stopper jeg rapporten
    hvordan endrer jeg tidspunktet
    hvordan melder jeg fra om feil
    hvordan rapporterer jeg at vi ikke får postet
    hvordan trekker jeg tilbake en melding
    hvordan demper jeg varsler
    hvordan kvitterer jeg
    hva betyr sannsynlig
    hva betyr desiban
    hva betyr bekreftet
    hva mener du med mulig
    hva menes med stille
    hva er forskjellen på stille og taus
    hva vil det si at en konto er begrenset
    hvilke distrikter dekker du
    hvilke plattformer støttes
    hvilke kanaler overvåker du
    hvilke språk kan du
    kan du engelsk
    kan du nynorsk
    skjønner du dialekt
    hvor finner jeg innstillingene
    hvor får jeg hjelp
    trenger hjelp med boten
    kan du hjelpe meg
    jeg trenger hjelp
    gi meg et eksempel på hva jeg kan skrive
    hva skriver jeg for å få status
    hvordan får jeg status for alle
    er det mulig å velge andre dager
    kan jeg endre språk
    lagrer du det jeg skriver
    hvor ofte sjekker du kontoene
    hvor henter du informasjonen fra
    bruksanvisning
    veiledning
  `,
  'off-topic': `
    hvem har vakt i natt
    hva blir det til middag
    når går bussen
    når starter møtet
    hvor er nøklene til bilen
    kan noen hente kaffe
    printeren er tom for papir
    heisen står
    skriveren virker ikke
    det regner ute
    hvordan blir været
    hvem vant kampen
    gratulerer med dagen
    ha en fin helg
    kan du fortelle en vits
    hva er klokka
    hva heter sjefen
    hvor mange ansatte har vi
    hvor ligger brannstasjonen
    når er lønningsdag
    skriv et innlegg for oss
    slett tweeten
    bytt passord for meg
    ring meg
    oversett dette
    hvem er statsminister
    hvem skrev siste innlegg i avisa
    hvorfor er himmelen blå
    hvorfor er kaffen kald
    hva koster en bil
    er det kø på e6
    er kantina åpen
    er det noen hjemme
    er du syk i dag
    hvorfor er det så kaldt her
    når slutter vakta
    har du spist
  `,
};
