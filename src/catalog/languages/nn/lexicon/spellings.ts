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
