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
  stengt: lukket
  sperret: spærret
  låst: låset
  tilgang: adgang
  kanal: kanalerne
  distrikt: distrikterne
  publisere: publicere publicerer
  publisert: publiceret
  legge: lægge lægger læg
  melding: meddelelse meddelelser
  innlegg: opslag
  si: siger sige
  beskjed: besked
  varsle: advar
  varsel: notifikation notifikationer
  oversikt: oversigt oversigten
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
  feil: fejl
  fortsatt: stadig fortsat ennu
  hendelse: hændelse hændelser
  sjekk: tjek tjekke
  hacka: hackede
  gjennom: igennem
  opp: op
  fortelle: fortælle
`;
