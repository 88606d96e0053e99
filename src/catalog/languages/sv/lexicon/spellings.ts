/**
 * Swedish, read as if written in bokmål, so that every rule is written once: the word that is meant, and the ways in which it is also written.
 */
export const spellings = `
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
`;
