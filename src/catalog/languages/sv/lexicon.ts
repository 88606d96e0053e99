import type { UnderstoodLanguage } from '../record/lexicon.ts';

/** Swedish: read as if written in bokmål where its spellings say so, and in words of its own where they differ. Answered in bokmål. */
export const sv: UnderstoodLanguage = {
  lexicon: {
    // channels
    everyOne: `
    alla kanal*/konto*/distrikt*
    alla
  `,
    everything: `
    allt
  `,
    down: `
    sönder
  `,
    blocked: `
    utelåsta
  `,
    quiet: `
    tyst*
  `,
    silence: `
    tysta
    ljudlös*
  `,
    unwatchedName: `
    säpo
    räddningstjänsten
  `,
    // reports
    atHome: `
      hemma
    `,
    againWord: `
    att
  `,
    pageGone: `
    tatt bort
  `,
    logIn: `
    lösenord*
  `,
    network: `
    nett (…) bort
  `,
    quietOnPurpose: `
    helde* att
    hålle* tillbaka
    med flit
    inga (…) innlegg/inlägg av
    av utredningsskäl
    medvetet
  `,
    nothingToReport: `
    inget/inte (…) att
  `,
    ownThing: `
    min dator/mobil/telefon
    mitt bankkonto
  `,
    // emergency
    danger: `
    medvetslös*
    hjärtinfarkt
    blöder
    vapen
    självmord
    krock*
    påkört
    gått seg vill
    gått seg bort
    kommet bort
    brinner
  `,
    dangerSigns: `
    bryter/bryt/bröt si/sig in
    skott (…) avfyr*/løs*/mot/på
    skott har
    full/fullt av rök
    rök (…) i/ut/fra/inne
    ansikt* (…) hänger
    rörar/rör seg/si/på ikke
    bröt si/seg inn
    inbrott (…) nu
    rök (…) överallt
    tagit (…) tabletter/piller
    huset/lägenheten/bilen brinner
    andas inte
    brinner i
    överdos
    hjärtattack
    hjärtinfarkt
    får ingen luft
    förföljer mig
    slutat andas
  `,
    inWater: `
    mann/mannen/man/kvinne/kvinna/folk/noen/någon/barn*/barnet/ungen/gutt*/jente*/flicka/bil/bilen/buss*/båt*/en/tre/flere (…) i/uti/oppi vannet/vatnet/vattnet/elva/elven/åa/älven/ån/åen/sjøen/sjøen/sjön/havet/fjorden/innsjøen/tjernet/bassenget/havna/havnen/hamnen/havnebassenget/bekken/fossen/grøfta/isen/råka/river/lake/sea/harbor/fjord
  `,
    notHome: `
    kom/kommer/kommet aldri/ikke hem
    ikke/aldri (…) kommet/komme/kom hem
  `,
    lifeless: `
    svarar inte
    ligger (…) på golvet/marken
  `,
    person: `
    kompis
    kvinna
    granne*
  `,
    // settings
    switchOff: `
    slå/sl/skru/slår/sett/sette/ta/kople/koble (…) bort
    ta bort
  `,
    refusedSetting: `
    inte (…) ha
  `,
    snooze: `
    vänta
    tysta
  `,
    setClock: `
    lugnet före stormen
  `,
    softAck: `
    jag tar
  `,
    silencing: `
    tysta
  `,
    // questions
    howTo: `
    hvordan (…) tyst*
  `,
    historyAsked: `
    dato*
  `,
    alternative: `
    eller (…) ikke (…) hänt
  `,
    // conduct
    injected: `
    se bort fra
  `,
  },
  spellings: `
  ikke: inte
  hvorfor: varför
  hvilken: vilka
  jeg: jag
  vi: mi
  vår: vores
  er: är
  var: vart
  blitt: blivit
  noe: något nånting någonting
  noen: någon några nåra
  ingen: inga
  ingenting: inget
  bare: bara
  fra: från
  nå: nu
  skjer: händer
  skjedde: hände hänt
  stille: tyst
  rolig: lugn lugnt
  nede: nere nedere
  borte: borta försvunnen försvunnet försvunna
  virker: funkar
  vil: vill
  stengt: stängt stängd stängda avstängt avstängd avstängda nedstängd nedstängt
  sperret: spärrat spärrad blockerad blockerat
  utestengt: utestängt utestängd utestängda
  konto: konton kontot
  publisert: publicerat
  legge: lägga lägger
  sendt: sent
  innlegg: inlägg inläggs
  slipper: släpper
  si: säger säg sig säga
  vite: veta
  varsel: notis notiser varning varningar varningarna avisering aviseringar aviseringarna larm larmen larmet
  oppsummer: sammanfatta summera
  oppsummering: sammanfattning sammanfattningar sammanfattningarna
  oversikt: översikt översikten översikter överblick
  daglig: dagliga
  ukentlig: veckovis
  kveld: kvällen kväll
  år: året
  i-går: igår
  i-dag: idag
  i-morgen: imorgon
  i-kveld: ikväll
  time: timmar
  minutt: minuter
  klokka: klockan
  siste: förra
  lenge: länge
  stopp: stoppar avsluta stoppa sluta
  slå: stäng
  skru: stäng stänga stänger slå
  sett: sätt
  flytt: ändra
  hjelp: hjälp
  ønsker: önskar
  trenger: behöver
  forklar: förklara
  årsak: orsak
  nett: nätet nätverket
  fortsatt: fortfarande ännu
  vet: vät
  vis: visa
  melde: anmäla
  hendelse: händelse händelser incident incidenter händelsen händelserna
  sjekk: kolla
  hacka: hackad hackat hackade hackats
  legg: lägg
  fortelle: berätta
  åpnet: öppnat öppnad öppnats öppet öppen
  send: skicka
  oppe: uppe
  igjen: åter
  tilbake: tillbaka
  rettet: åtgärdat åtgärdad åtgärdade fixat fixad rättat
  løst: löst lösts
  gjenopprettet: återställt återställd återställda
  kommer: komma
  inlogging: inloggning inloggningen
  innlogging: inlogg
  passord: lösenord lösenordet
  feilmelding: felmeddelande felmeddelanden felmeddelandet
  virket: fungerat funkat
  postet: postat postats upplagt publicerats
  sluttet: slutat slutade
  sliter: kämpar
  ødelagt: trasig trasigt trasiga sönder
  problem: problemen
  tregt: segt seg långsam långsamt långsamma
  nettside: hemsida hemsidan webbplats webbplatsen webbsida webbsidan webben sajt sajten
  feed: flöde flödet nyhetsflöde nyhetsflödet
  politi: polis polisen
  varsle: meddela meddelar larma larmar
  sikker: säker säkert säkra
  usikker: osäker osäkert
  svar: svara svarar svarade
  språk: språket
  svensk: svenska
  norsk: norska
  engelsk: engelska
  snakker: pratar talar
  skriv: skrivit
  hendt: inträffat
  begynte: började börjat
  tidligere: tidigare förut innan
  akkurat: precis
  nettopp: nyss
  ennå: än
  alt: allt
  alle: alla
  angre: ångra
  trekk: dra drar
  slutt: slutar upphör
  demp: tysta dämpa
  pause: pausa
  vilje: flit avsikt
  bevisst: medvetet avsiktligt
  etterforskning: utredning utredningen
  posten: inlägget inläggen
  forstår: förstår
  takk: tack
  meldt: anmält rapporterat rapporterade
`,
  everyday: {
    ordinary: `
    bort idag igår året helgen att och är för inte ett jag från när nu bara där här något någon alla
    varför snälla
  `,
    familiar: `
    upplåst använder förstå göra våra
  `,
    keywords: `
  
    brinner andas medvetslös
  `,
    marks: `
    inte hur varför vad vem jag någon något bara från och är för att när nere nu igår
  `,
    sureMarks: `
    inte hur varför vad jag bara är
  `,
  },
  commands: {
    help: 'hjälp',
    silence: 'tystnad*',
  },
  answeredIn: 'nb',
};
