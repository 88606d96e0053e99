/**
 * Dialect, slips and texts without æøå, read as if written in bokmål, so that every rule is written once: the word that is meant, and the ways in which it is also written.
 */
export const spellings = `
  ikke: kje kkje 'kje ikkj itj itte ittj ittje ikk isje ikje ikek ikekk itjnå
  hvorfor: korfor koffor koffer koffør kafør hvorfo hvoffer hvofor hvorfro hvrfor vorfor kvi
  hvordan: kordan korsn korsen korleises hur kossen åssen hvordann kossn koss hvrdan
  hva: ka vad ke hvaa kæ
  hvem: kem vem kemm
  hvor: hvorr
  hver: hvert varje kvær hverje hveranna kvarje
  hvilken: hvilket hvilke hvilka kåfor kafor vilken vilket
  når: naar nær katti kåti kossti
  jeg: æ æg jæ æi
  meg: mæ mig mej meig
  oss: åss
  dere: dåkk dåkker dåkkert dokker dokk
  vår: vårt våre vårs våres vårres vaar vaare vårat våran voraf vaart vårn
  er: e ær
  var: va varr
  vært: varit vårri
  blitt: ble vorten blidde
  være: vara
  noe: nokko nogo någe någe nåkka nokka nåke nåkke nåt nåkkå nåe itnå
  noen: nåkken nånn nån nogle nokken nåen
  ingen: ingjen inge
  ingenting: ingenteng inkjeting intet
  bare: bære bærre berra blott
  fra: ifra ifrå ifrån fraa frao
  på: paa paå pa
  nå: naa nåå
  får: faar færr fær fårr
  fikk: fick fik
  kommer: kjæm kjæmm komme kjemm
  går: gaar gårr
  skjer: hender sjer
  skjedde: skjede hendte skete skett skjedd hend foregikk skjeddde
  stille: stilt tyste tystare stillt stiile stlile tause taus tagal
  rolig: rolege lugna roligt rolige roli rolegt
  nede: nedde nee
  igjen: igjenn ijen ijænn ijenn igjæn
  virker: virkar fungerar fungerer funker fonker fungere funke virke verke fungera virka fungrer funksjonerer verka værke
  virket: fungerte funka funket fungerade funkade
  kan: kain kainn
  vil: villa
  har: haar
  hatt: hadde
  logge: logga logg
  logget: loggade
  sperret: sperra blokkert blokkerte blokka blokkeret blokkerer
  låst: laast låste
  utestengt: utelukket
  tilgang: åtkomst
  konto: kontoen kontoene kontoer kontoa kontien knotoen kotnoen
  side: sida sia sidene
  kanal: kanalen kanaler kanalene kanalerna
  distrikt: distriktet distriktene distrikter distrikten politidistrikt politidistriktet politidistriktene politidistrikta
  poste: poster postes postast postinga posting
  postet: postade
  publisere: publiserer publicera publicerar publiseres publisering
  publisert: publiserte publicerade
  tvitre: twitra twittra twitre tvitrer twitrer twittrar kvitre kvitra tweete tweeta tweeter tvitring tvittre
  tvitret: twitret twittrade tweetet tvittret
  legge: legger
  lagt: la lade lagde
  sende: sender skickar
  sendt: skickat
  melding: meldingen meldinger meldingene meddelande meddelanden
  innlegg: innlegget innleggene innleggå
  til: till
  slipper: slipp slepp slepper
  hvis: viss dersom ifall hviss
  si: sæi sie
  gi: ge giv gir ger
  beskjed: beskjei besjed
  varsle: varsko varna varsku
  varsel: varslene varslinger varsler varslet varslinga varslingen varsling varslingene varslerne varslerna varseler varselet notifikasjon notifikasjoner notifikasjonene pushvarsel pushvarsler
  rapport: rapporten rapporter rapportene rapporterna rapporterne raport
  morgenrapport: morgenrapporten morrarapport morgenrapporter morgonrapportar
  dagsrapport: dagsrapporten dagrapport dagrapporten døgnrapport døgnrapporten kveldsrapport kveldsrapporten nattrapport nattrapporten ukerapport ukerapporten ukesrapport ukesrapporten vekerapporten helgerapport statusrapport statusrapporten rapportutsending
  oppsummering: oppsummeringen oppsummeringa oppsummeringer oppsummeringar oppsummeringene opsummering opsummeringen opsumering oppsumering oppsumeringa oppsumeringen sammanfattningen morgenoppsummering morgenoppsummeringen dagsoppsummering dagsoppsummeringen
  sammendrag: sammendraget sammendragene samendrag sammendragg morgensammendrag
  oversikt: oversikten oversikta statusoversikt dagsoversikt morgenoversikt morgenoversikten oversiktene
  daglig: daglige dagligt
  ukentlig: ukentlige
  morgen: mårra morn morgenen morgonen morgonan mårran morran mårån imorra
  kveld: kvell kvelden kvelds kveldan kveldene
  natt: natten nattå
  uke: uka uken vecka veckan uko vekå
  måned: måneden måne månader maaned
  år: aar
  dag: dagen daga
  i-går: igaar
  i-morgen: imorgen imårra imårn imorn
  i-natt: inatt inat
  i-kveld: ikveld
  time: timen timer timma tima timme timene timane timån
  minutt: minutter minuttene
  døgn: døgnet døger dygn dygnet døgna
  klokka: klokken kl klokkå klokke kl.
  siste: sista senaste forrige
  sist: senest senast
  siden: sedan
  lenge: læng leng
  mange: många mongen
  ganger: gånger gange gang gangar
  stopp: stansa stanse stanser slutter avslutter stop stoppe stopper stop stans avslutt avslutte avbryt slutt avbestill kutt kutte droppe dropp avbestille
  slå: slaa slåå sla
  skru: skrur skrud
  av: åv
  sett: sette setja setje
  flytt: flytta flytte flyttar endre endra
  hjelp: hjelpe hjlep hjepl jelp
  kommando: kommandoer kommandoene kommandon
  betyr: betyder tydar betydde
  ønsker: ønske ønskar
  trenger: trengjer behøver
  forklar: forklare forklaring forklaringa forklaringen forklår
  årsak: årsaken aarsak orsaken
  feil: fel feilen feila
  trøbbel: trøbel trubbel trabbel bøll krøll
  problem: problemer problemet problema problemene problemas probleme
  nett: nettet nettverk nettverket nettverka
  internett: internet internettet internetet inett
  nettside: nettsiden nettsida nettsider nettsidene nettsted nettstedet hjemmesida websida websiden webside
  fortsatt: fremdeles enda ennå
  også: åsså osse också
  menneske: mennesker
  vis: vise visar viser
  hente: hent
  skrive: skriver skrev skrevet
  melde: melder rapportere rapportera
  hendelse: hendelser hendelsen
  status: statsu staus sttus stauts statuss tilstand tilstanden tilstandet situasjonen
  sjekk: sjekke sjekka sjekker kontroller kontrollere
  klarer: greie klare klara
  hacka: hacket hakka hakket hekket
  det: d dæ
  her: hær
  helt: hælt
  gjennom: igjennom gjønnom igenom
  fram: frem
  opp: upp
  mer: mere mæir
  sover: søver
  tier: teg
  åpnet: åpna
  gjenopprettet: gjenopprette
  feed: feeden feeder nyhetsstrøm nyhetsstrømmen nyhetsstraum nyhetsstraumen nyheitsstraum nyheitsstraumen rssen
  rettet: fiksa ordna
`;
