/**
 * Danish, read as if written in bokmål, so that every rule is written once: the word that is meant, and the ways in which it is also written.
 */
export const spellings = `
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
`;
