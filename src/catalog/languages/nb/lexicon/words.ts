import type { CommandWords, EverydayWords } from '../../record/lexicon.ts';

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

export const everyday: EverydayWords = {
  ordinary: `
    bokmål nynorsk norsk engelsk svensk dansk svare svarer språk rammet berørt råka angre angrer prosent
    a at everyone for her i is man me mine no ok okay over send sorry start time kinda sort per
    puste puster pusta pusten forstå forstår skjønne skjønner svaret ditt stormen opsummering
    halvtime kjeft gidder å alle aldri allerede alt altså andre annet av bak bare ble bli blir blitt
    bra bruk bruke både da dag dager de deg dem den denne der deres det dette din du dårlig eller en
    ene enn er et etter far fast fikk fin fint flere folk fordi forrige fort fortsatt fra før får få
    gang gi gikk gir gjelder gjerne gjort gjør gjøre god godt greit gå går ha han har hatt hei hel
    hele heller helst helt henne hit hjem hjemme hos hun hva hver hvem hvilken hvis hvor hvordan
    hvorfor igjen ikke imorgen ingen ingenting inn inne ja jeg jo kan kanskje klar klarer klokka kom
    komme kommer kort kunne kveld lang langt la lagt ligger litt lov lurer lurte mange med meg meget
    men mens mer mest min mitt mot må måtte nei neste nettopp ni noe noen natt nå når ny nye nytt og
    også om opp oppe oss på rett samme samt sammen se seg selv ser si sia siden sier sikkert sin
    siste sitt sjekk skal skulle slik slutt som står stå svar så sånn ta takk tar tid tidlig til
    tilbake tok tror trodde tre tusen unna uten ut ute var ved vel veldig vet vi vil ville visst
    være vært vår årets åpen år ennå akkurat ganske nesten snill sende sendt sett spør spørre
    virkelig kjapt kjempe skikkelig helvete faen jævla dæven hallo halla unnskyld beklager folkens
    dere gjengen kolleger heisann tro nemlig faktisk egentlig vakt vakta vakten morgen morra
    ettermiddag formiddag natta natten dagen uka uken måned måneden mandag tirsdag onsdag torsdag
    fredag lørdag søndag januar mars april mai juni juli september oktober november desember null
    seks sju syv åtte ti elleve tolv tretti tretten førti femti kvart kvarter halv kl klokken
    minutter timer døgn hverdager helg helga helgene ukedager eleven åleine då tydeleg till nej vårt
    vara efter ska hur mycket vad hej blev tak mig dig lager laga laget lage høre hørt bygget huset
    politihuset politistasjonen lensmannskontoret kontoret etasjen bygningen bygg dagene dagane
    timene ukene månedene landet norge pågår aksjon aksjonen operasjon operasjonen floor side sider
    ende enden publikum innbyggere etterforskning etterforskningen pressen media sentral
    operasjonssentralen sentralen opssentralen grunn bekymring bekymret bekymra sove hoppe ringe
    skrevet sagt falle antall number fullt dypt kar søndager mandager tirsdager onsdager torsdager
    fredager lørdager ting måte vei gjengs hjelp sted steder plassen inni gjøres finnes noensinne
    avis avisa avisen pressemelding nrk vg sjef sjefen leder leiar lederen kollega kollegaer manager
    kvelden nettene veker månader natti kvelds gangen ganger prosenten sjanse sjansen heilt nøyaktig
    eksakt omtrent cirka rundt omkring innen etterpå etterpaa deretter plutselig brått straks
    samtlige samtlege enkelt begge flest fleste resten øvrige landsdel meldt melde meldte rapportert
    oppdaget oppdaga merket merka hørte sjekket sjekka prøvd prøvde prøvt forsøkt forsøkte lest
    prøver forsøker driver holder sitter setter legger hører tenker mener ønsker trenger treng
    kunnet burde bør grei perfekt herlig deilig kult snil vennlig vennleg høflig hyggelig takknemlig
    vær bedt ber tingen poenget saken spørsmålet forslag grunnen tanken meldingen beskjeden gammelt
    tidligere seinere senere sist første gamle kjenner kjent ukjent egen eget egne vanlig uvanlig
    normal normalt brukt bruker fått gått sagde kommet komne komen vorte kjør kjører kjøre starte
    startet slutte sluttet sluttar begynte begynner hvert hvilket hvilke hvorvidt derfor likevel
    dessuten ellers dersom forresten førresten uansett ihvertfall hvertfall ingensteds borte
    tirsdagen måndagen laurdagen søndagen lørdagen fredagen fjor ifjor jepp joda jada neida okei
    greia greier kjære desken operasjonsleder operasjonsleiar vaktleder vaktleiar kommunikasjon
    kommunikasjonsvakt pressevakt desk politi politiet stasjon stasjonen
  `,
  familiar: `
    masse bestille innelåst utlogget morgendagen klokkeslettet seinare underrettet
    abonner angrep angrepet avbrudd avvist baserer begivenhetsløs begrenset begrunn bekrefter
    bekreftet beror bevis bevisene bilder bluesky bot boten brannmuren bruksanvisning dekker
    demper desiban detaljene dialekt drift eksempel endrer face facebook faller falsk finner
    forskjellen forstyrr fremmede følg galt gjorde glipp grunner grunnlaget grå grønt gæli
    hackere helsesjekk hendelseslogg henger hensyn henter hold imot info informasjonen
    innstillingene instagram interesse kanalvakt kastet kjapp kjente kladd knappen koden
    kommandoliste kontakt kvoten lagrer laster lever liggende linja list liste lite liv livstegn
    luftå lys mase mastodon meldingan menes midnatt mistenkelig mistet morgenmøtet mottatt mulig
    nattens ned nedetid nærmere ofte oppdateringen oppdatert oppdrag oppetid oppsummer orden
    oslo passordbytte passordet pausen planlagt plattformen plattformer politiloggen profilen
    publiseringsverktøyet rapporterer rart sammenheng sannsynlig situasjonsrapport skylda
    skyldes slår sov stabil statistikk statusoppdatering stell stemmer stillheten stilnet stole
    strømbruddet strømmen støttes svart synlig særlig taktiske taler taushet te tegn tidslinje
    tidspunktet tilgangen tilgjengelig titt tomt trekker trygt tuller twitter tør utdyp utløst
    utsending utsett vedlikehold veien veiledning vekk velge venter vest x
  `,
  keywords: `
    status stille rolig hvorfor hvordan virker fungerer funker poste postet publisere publisert
    publisera konto kontoen kanal kanaler kanalen logge logget innlogging låst hacket hacka
    suspendert nede borte historikk varsle varsel varsler varslene rapport rapporten oppsummering
    oppsummeringen oversikt sammendrag daglig snooze hjelp kommandoer melding meldinger problem
    problemer feilmelding distrikt distrikter distriktet distriktene internett internet nettverk
    brannmur kvittert kvitterer ingenting ikke fortsatt igjen forklar årsaken morgenrapport posting
    tvitret tvitre stoppet sender passord hendelser utestengt vanskelig trøbbel
    brenner puster ambulanse bevisstløs drukner skudd brann ulykke røyk
  `,
  marks: `
    ikke hva hvorfor hvordan hvem hvor hver jeg vi dere deres noen noe bare vært fra en et igjen
    siden uke uka måned mandag tirsdag lørdag søndag kommer rolig er det på av til og som har får
    når om med min mitt vår våre vårt kan skal vil må nå i natt går dag timer dager daglig hverdager
    sammendrag oversikt slå skru kontot just idag hvordan kontoen også æ dåkk dåkker dokker itj ka
    koffer korsen nån hain
  `,
  sureMarks: `
    ikke hva hvorfor hvordan hvem hvor hver jeg dere noen noe bare vært fra igjen uke uka rolig
    kommer daglig
  `,
};

/** What may stand behind a command. */
export const commands: CommandWords = {
  off: 'av stopp stans slutt fjern avslutt',
  on: 'på pa start fra',
  list: 'liste lista plan planer vis',
  when: 'når',
  all: 'alle alt samtlige',
  now: 'nå na straks',
  snooze: 'demp demping utsett vent stille',
  acknowledge: 'kvitter kvittere kvittert tar',
  help: 'hjelp',
  severity: 'kritisk* alvorli* nede sperr* delvis advars* også',
  silence: 'stillhet* taushet*',
  joining:
    'her om for i og kl klokka klokken til hver dag daglig oss meg bare kun noe er det helt fullstendig fra',
  report: 'meld melde',
  leave: 'avslutt slutt',
};
