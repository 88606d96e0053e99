import type { Examples } from '../../record/lexicon.ts';

/** Nynorsk. */
export const examples: Examples = {
  'ask-status': `
    er me nede på facebook eller er det berre ein stille kveld
    verkar kontoen vår no
    får oslo posta
    kjem innlegga våre ut
    når meldingane fram til folk
    er det noko gale med instagram
    er det noko i vegen med kontoen
    korleis ligg det an i oslo
    korleis går det med kanalane
    kva er stoda
    kva er tilstanden på kontoane
    er alt som det skal vere
    alt vel hos alle
    er alt i orden
    er det fleire som slit
    gjeld dette berre oss
    er me framleis utestengde
    har me fått kontoen att
    er feilen retta
    er det løyst
    har det ordna seg
    kan me poste att no
    kven er nede no
    kva kanalar er nede
    kva distrikt får ikkje posta
    kan du sjekke om bluesky verkar
    sjekk oslo for meg
    gje meg ein status
    er stilla normal
    skal det vere så stille
    er det uvanleg roleg frå oslo
    høyrer vi noko frå dei
    ligg sida ute
    ser folk det me legg ut
    er dei på nett
    lever kontoen
    er det liv der
    får me lagt ut noko som helst
    er det trygt å leggje ut no
  `,
  'ask-why': `
    kvifor er oslo nede
    kvifor får me ikkje posta
    kvifor er det så stille
    kva er årsaka
    kva kjem det av
    kva skuldast dette
    kva er gale
    kven har skulda
    er det oss eller plattforma
    ligg feilen hos oss
    er det nettet vårt eller er det facebook
    kor sikker er du på det
    korleis veit du det
    korleis kan du vere så sikker
    kva byggjer du på
    kva prov har du
    kva tyder på det
    forklar kvifor
    kan du grunngje svaret
    grunngje
    kva ligg bak
    har dette samanheng med åtaket
    heng det saman med straumbrotet
    kvifor trur du det
    er du heilt sikker
    kan det vere hackarar
  `,
  'ask-history': `
    når posta me sist
    når la oslo ut noko sist
    kva var det siste me la ut
    siste innlegg frå oslo
    kor lenge har me vore nede
    kor lenge har det vore stille
    kor mange gonger har x vore nede
    kor ofte er facebook nede
    kva hende i natt
    kva skjedde i går kveld
    kva har hendt sidan sist
    kva har eg gått glipp av
    har det hendt noko i natt
    var kontoen nede i går
    når starta det
    når gjekk x ned
    når kom me opp att
    vis historikk for oslo
    vis hendingar siste veka
    list opp brot i mars
    nedetid i år
    har dette hendt før
    var det roleg i natt òg
    hendingslogg
  `,
  'report-trouble': `
    me får ikkje posta
    me kjem ikkje inn på kontoen
    me er stengde ute
    kontoen er sperra
    kontoen vår er hacka
    nokon har teke over kontoen
    sida vår er vekke
    profilen er suspendert
    nettet er nede hos oss
    publiseringsverktyet verkar ikkje
    innlegget blir avvist
    ingenting går ut
    me har brukt opp kvoten
    passordet vårt blir avvist
    det er noko rart med kontoen
    me ser innlegg me ikkje har skrive
    melder feil på instagram
  `,
  'report-quiet': `
    ikkje noko å melde
    stille natt
    roleg vakt her
    det skjer ingenting
    ingen hendingar
    lite å gjere i kveld
    me får posta som vanleg
    det verkar att
    alt er i orden att
    me er inne att
    problemet er løyst
    falsk alarm
    me held tilbake med vilje
    me ventar med å leggje ut
    me tier av omsyn til etterforskinga
    stadfestar roleg natt
    keisam vakt utan hendingar
  `,
  digest: `
    send meg dagleg rapport kl 7
    morgonrapport klokka seks takk
    slå på dagleg oppsummering
    slå av samandraget
    stopp morgonrapporten
    eg vil ha oversyn over alle distrikta kvar morgon
    gje oss eit samandrag på måndagar
    meld meg av rapporten
    når kjem rapporten
    kva tid kjem samandraget
    flytt rapporten til halv åtte
    ikkje send fleire rapportar
    dropp rapporten i helgane
    set opp fast rapport på kvardagar
  `,
  alerts: `
    varsle meg når oslo går ned
    sei frå når x er oppe att
    gje beskjed dersom noko endrar seg
    slå av varsla
    slå på varsel for facebook
    demp varsla i ein time
    utset varsla til i morgon
    ikkje forstyrr resten av natta
    kvitterer
    motteke
    eg tek den
    me ser på saka
    slutt å mase
    hald meg oppdatert
    vekk meg om noko fell ut
  `,
  help: `
    kva kan du gjere
    kva kan eg spørje deg om
    kva kan du hjelpe med
    korleis brukar eg deg
    korleis fungerer dette
    kven er du
    kva kommandoar finst
    vis kommandoane
    korleis slår eg på varsel
    korleis stoppar eg rapporten
    korleis endrar eg tidspunktet
    korleis melder eg frå om feil
    korleis dempar eg varsla
    kva tyder sannsynleg
    kva meiner du med mogleg
    kva er skilnaden på stille og taus
    kva distrikt kjenner du
    kva plattformer støttar du
    kva kanalar følgjer du med på
    kva språk kan du
    kor finn eg innstillingane
    kan du hjelpe meg
    eg treng hjelp
    gje meg eit døme på kva eg kan skrive
    korleis får eg stoda for alle
  `,
  'off-topic': `
    kven har vakt i natt
    kva blir det til middag
    når går bussen
    når startar møtet
    kan nokon hente kaffi
    heisen står
    det regnar ute
    korleis blir vêret
    kven vann kampen
    gratulerer med dagen
    ha ei fin helg
    fortel ein vits
    skriv eit innlegg for oss
    slett innlegget
    byt passord for meg
    er kantina open
  `,
};
