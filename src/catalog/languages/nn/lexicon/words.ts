import type { CommandWords, EverydayWords } from '../../record/lexicon.ts';

/**
 * Nynorsk, read as if written in bokmål, so that every rule is written once: the word that is meant, and the ways in which it is also written.
 */
export const spellings = `
  ikke: ikkje inkje
  hvorfor: kvifor
  hvordan: korleis
  hva: kva
  hvem: kven
  hvor: kor
  hver: kvar kvart
  jeg: eg
  vi: me
  dere: dykk dykkar
  vært: vore vori vorte vert
  blitt: blei blidd
  være: vere vera
  noe: noko
  noen: nokon nokre
  bare: berre
  fra: frå
  nå: no
  fikk: fekk
  kommer: kjem
  skjedde: hende hendt
  stille: stilla
  rolig: roleg
  borte: bortvekk vekke
  virker: verkar
  har: hev
  stengt: stengde stengd
  utestengt: utelåsta utestengde utestengd utelåst utelåste
  tilgang: tilgong tilgjenge
  konto: kontoane kontoar
  kanal: kanalar kanalane
  distrikt: distrikta
  poste: posta postar
  publisere: publisera publiserar
  publisert: publiserast
  tvitre: tvitra tvitrar
  legge: leggje leggja
  lagt: lagd
  sende: senda sendar
  melding: meldinga meldingar meldingane
  innlegg: innlegga
  si: seier sei seia seie
  gi: gje gjev
  vite: vita
  varsle: varslar
  varsel: varsla varslane varslingar notifikasjonar
  rapport: rapportar
  morgenrapport: morgonrapport morgonrapporten
  dagsrapport: vekerapport
  sammendrag: samandrag samandraget samandraga
  oversikt: oversyn oversynet
  daglig: dagleg daglege
  ukentlig: vekentleg vekentlege
  morgen: morgon morra
  natt: natta natti nattas
  uke: veke veka
  måned: månad månaden månadene
  time: timar
  minutt: minuttar
  siste: førre
  siden: sidan
  lenger: lengre lengur
  ganger: gonger gong
  stopp: stogg stogge stogga stoggar slutte slutta
  skru: skruv
  sett: set
  kommando: kommandoar kommandoane
  betyr: tyder
  ønsker: ønskjer ynskjer ynskje
  trenger: treng
  årsak: årsaka årsaker
  fortsatt: framleis
  også: òg
  vet: veit
  skrive: skriva skriv
  melde: meld
  hendelse: hending hendingar hendingane
  status: stoda stode
  klarer: klarar greier greiar
  sliter: slit strevar
  helt: heilt
  mer: meir
  fortelle: fortelje fortelja
  sover: søv
  tier: teier
  åpnet: opna opnar
  tilbake: attende
  igjen: attigjen
  rettet: retta
  løst: løyst løyste
  gjenopprettet: gjenoppretta atterreist
  nettside: heimeside heimesida nettstad nettstaden
  ødelagt: øydelagt øydelagd
  bevisst: medvite medvitent
  angre: angrar
  trekk: trekkje
  bytt: byt bytte
  forklar: grunngje grunngjev
  skilnad: skilnaden
  forskjell: skilnad
  demp: dempa
  begynte: byrja
  følger: følgjer
  overvåker: overvakar
  tatt: teke
`;

export const everyday: EverydayWords = {
  ordinary: `
    fleire først mellom mi februar eit ein ei mykje meir dei dykk eg kva kvar kven korleis kvifor
    nokon noko ikkje berre vere vore frå òg sidan veke veka framleis gjere gjer sjå seie veit tru
    trur hende etterforskinga fekk fell finst timar gonger heile meiner saka vanleg brukar byrja
    overalt måndag tysdag laurdag sundag
  `,
  familiar: `
    seinare eitkvart tagalt varar innestengde
    brot byggjer dempar døme endrar finn gale gjekk gjeld hackarar hald held helgane
    hendingslogg heng høyrer innstillingane keisam kvardagar ligg mogleg motteke måndagar omsyn
    plattforma prov publiseringsverktyet saman samanheng sannsynleg skulda skuldast spørje
    stadfestar starta straumbrotet støttar tek utan utset uvanleg vegen ventar åtaket
  `,
  keywords: `
    korleis kvifor verkar posta varsla samandrag dagleg meldingar ikkje
  `,
  marks: `
    ikkje kva kvifor korleis kven kvar kor kvart eg me dei dykk dykkar deira nokon noko nokre berre
    vere vore vera frå ein ei eit att sidan veke veka vekene måndag tysdag laurdag sundag kjem
    kjenner skjer ser stoda roleg stengde utestengde heiter meir fleire mykje gjer gjere gje gjeve
    gjev skriv ynskjer ynskje verkar varsla timar dagar dagleg kvardag kvardagar samandrag oversyn
    høyrer høyre seier seie sjå gonger gong hende medan difor òg trur veit fekk får leggje leggja
    legge utan mellom først no me'r ikkje! kvardagane distrikta kanalane årsaka tilhøve melde posta
    blei vart verte vert nett klokka dersom slutta
  `,
  sureMarks: `
    ikkje kva kvifor korleis kven kvar eg dei dykk dykkar nokon noko nokre berre vere vore frå ein
    eit veke veka roleg kjem dagleg kvardag kvardagar samandrag timar dagar varsla verkar fleire
    meir seier gjer posta stoda tysdag laurdag sundag hende distrikta kanalane årsaka utestengde
    dersom
  `,
};

/** What may stand behind a command. */
export const commands: Partial<CommandWords> = {
  list: 'planar',
  now: 'no',
  snooze: 'utset',
  acknowledge: 'tek',
  severity: 'alvorle* óg',
  silence: 'togn',
  joining: 'kvar dagleg berre noko heilt frå',
};
