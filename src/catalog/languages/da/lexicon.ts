import type { UnderstoodLanguage } from '../record/lexicon.ts';

/** Danish: read as if written in bokmål where its spellings say so, and in words of its own where they differ. Answered in bokmål. */
export const da: UnderstoodLanguage = {
  lexicon: {
    toldAsked: `
    hva sagde/fortalte du
  `,
    // channels
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
    // reports
    saysIt: `
    driller
  `,
    turnedAway: `
    ikke/verken/ingen/aldri (…) (…) tager (…) imot/mot
  `,
    logIn: `
    logge ind
    lukk* ute
  `,
    deniedTrouble: `
    driller ikke (lenger/mer)
  `,
    quietOnPurpose: `
    med vilje
    af hensyn til
    holder pause
    bevidst
  `,
    ownThing: `
    min computer/mobil/telefon
    min bankkonto
  `,
    // emergency
    danger: `
    det brænder
    brænder
    bevidstløs*
    faldet (…) om/ned/uti/utfor/i/av/fra/over/gjennom
    bløder
    indbrud
    skynd jer
  `,
    dangerSigns: `
    bliver/blir/ble skudt/skutt/skjuten
    ikke (…) længere
    full/fullt av røg
    røg (…) i/ut/fra/inne
    rører/rører/rør/beveger/rører sig ikke
    bryter/bryt/brøt si/seg/sig inn/ind
    indbrud (…) nå/hos/lige
    trækker ikke (…) vejret
    taget (…) piller
    huset/lejligheden/bilen brænder
    røg (…) overalt
    slår mig
    hjerteanfald
    hjertestop
    overdosis
    kan ikke få luft
    forfølger mig
  `,
    inWater: `
    mann/mannen/mand/man/kvinne/kvinna/kvinde/folk/noen/nogen/barn*/barnet/ungen/gutt*/jente*/flicka/pige/dreng/bil/bilen/buss*/båt*/en/tre/flere (…) i/uti/oppi vannet/vatnet/vattnet/vandet/elva/elven/åa/ån/åen/sjøen/sjøen/søen/havet/fjorden/innsjøen/tjernet/bassenget/havna/havnen/hamnen/havnebassenget/bekken/fossen/grøfta/isen/råka/river/lake/sea/harbor/fjord
  `,
    harmless: `
    drukner i varsel/meldinger
    skudt ned
  `,
    hereAndNow: `
    det brænder
    jeg/vi/i (…) drukner
    drukner
  `,
    person: `
    kone
    pige
    dreng
    kvinde
    mand
  `,
    // settings
    refusedSetting: `
    gider ikke
  `,
    snooze: `
    udsæt
  `,
    softAck: `
    modtaget
    tager
  `,
    silencing: `
    udsæt
  `,
    onlyCritical: `
    kun (…) kritisk*/alvorlig*/alvorleg*/nede/sperret/sperra
  `,
    alsoPartly: `
    advarsler
  `,
    site: `
    hjemmeside*
  `,
    // questions
    helpAsked: `
    hvilken (…) kanal/distrikt/plattform*/konto/språk (…) passer
  `,
    explainYourself: `
    forstår/skjønner/snakker/kan du dansk
  `,
    statementVerb: `
    have
  `,
    alternative: `
    eller (…) ikke (…) sket
  `,
  },
  spellings: `
  hvordan: hvorledes
  hva: hvad
  når: hvornår
  oss: os
  dere: jer
  vår: vort
  blitt: blevet
  noe: noget
  noen: nogen
  bare: kun
  skjer: sker
  skjedde: sket
  igjen: igen
  hatt: haft
  ut: ud
  ute: ude
  inn: ind
  stengt: lukket lukkede
  sperret: spærret
  låst: låset
  tilgang: adgang
  kanal: kanalerne
  distrikt: distrikterne
  publisere: publicere publicerer
  publisert: publiceret
  legge: lægge lægger læg
  melding: meddelelse meddelelser beskeder beskeden
  innlegg: opslag opslaget opslagene indlæg indlægget
  si: siger sige
  beskjed: besked
  varsle: advar advare advarer underrette
  varsel: notifikation notifikationer advarsel advarsler advarslen advarslerne alarm alarmer notifikationen notifikationerne
  oversikt: oversigt oversigten overblik overblikket
  ukentlig: ugentlig ugentlige
  kveld: aften
  natt: nat
  uke: uge ugen
  minutt: minut
  siste: seneste sidste
  sist: sidst
  lenge: længe
  skru: sluk slukke slukker
  av: af
  sett: sæt
  flytt: skift ændre
  hjelp: hjælp hjælpe
  årsak: årsag årsagen
  feil: fejl fejlen fejler
  fortsatt: stadig fortsat ennu stadigvæk endnu
  hendelse: hændelse hændelser
  sjekk: tjek tjekke
  hacka: hackede
  gjennom: igennem
  opp: op
  fortelle: fortælle
  borte: væk
  tilbake: tilbage
  rettet: fikset ordnet løst rettede
  gjenopprettet: genoprettet genåbnet genskabt
  åpnet: åbnet åben åbent åbne
  virket: virkede fungerede
  stille: tavs tavse
  postet: postede slået
  nettside: hjemmeside hjemmesiden hjemmesider netsted websted webstedet
  feed: nyhedsstrøm nyhedsstrømmen
  passord: adgangskode adgangskoden kodeord kodeordet password
  avmeld: afmeld afmelde framelde frameld
  oppsummer: opsummer opsummér
  oppsummering: resume resumé sammenfatning sammenfatningen
  sikker: sikkert
  begynte: begyndte startede begyndt
  tidligere: før
  nettopp: lige
  alle: allesammen
  angre: fortryd fortryde
  trekk: træk trække
  demp: dæmp dæmpe
  gjerne: gerne
  ha: have
  treg: langsom langsomt
  ødelagt: itu
  kaputt: kaput
  trafikk: trafik
`,
  everyday: {
    ordinary: `
    have gider kun snart sig af nogen noget hvad vores bliver lige os hvornår sidste blevet
  `,
    familiar: `
    bruger
  `,
    keywords: `
  
    brænder bevidstløs
  `,
    marks: `
    hvad hvornår nogen noget kun være af blevet jer os hjælp efter
  `,
    sureMarks: `
    være hvad nogen noget
  `,
  },
  commands: {
    silence: 'tavshed*',
  },
  answeredIn: 'nb',
};
