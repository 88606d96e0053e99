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
  noe: något
  noen: någon några
  ingen: inga
  ingenting: inget
  bare: bara
  fra: från
  nå: nu
  skjer: händer
  skjedde: hände hänt
  stille: tyst
  rolig: lugn lugnt
  nede: nere
  borte: borta
  virker: funkar
  vil: vill
  stengt: stängt stängd stängda
  sperret: spärrat spärrad blockerad blockerat
  utestengt: utestängt utestängd utestängda
  konto: konton kontot
  publisert: publicerat
  legge: lägga lägger
  sendt: sent
  innlegg: inlägg
  slipper: släpper
  si: säger säg sig säga
  vite: veta
  varsel: notis notiser
  oppsummering: sammanfattning
  oversikt: översikt översikten
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
  skru: stäng stänga stänger
  sett: sätt
  flytt: ändra
  hjelp: hjälp
  ønsker: önskar
  trenger: behöver
  forklar: förklara
  årsak: orsak
  nett: nätet nätverket
  fortsatt: fortfarande
  vet: vät
  vis: visa
  melde: anmäla
  hendelse: händelse händelser
  sjekk: kolla
  hacka: hackad hackat
  legg: lägg
  fortelle: berätta
  åpnet: öppnat
  send: skicka
`;
