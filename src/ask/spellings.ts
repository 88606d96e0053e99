/**
 * One spelling for many: nynorsk, dialect, Swedish, Danish and texts without æøå are read as if
 * written in bokmål, so that every rule is written once. Each line is the word that is meant and
 * the ways in which it is also written.
 */
const NORDIC = `
ikke: kje kkje 'kje ikkje ikkj itj itte ittj ittje inte ikk isje ikje ikek ikekk inkje itjnå
hvorfor: kvifor korfor koffor koffer koffør kafør varför hvorfo hvoffer hvofor hvorfro hvrfor vorfor kvi
hvordan: korleis kordan korsn korsen korleises hur kossen åssen hvordann hvorledes kossn koss hvrdan
hva: ka kva hvad vad ke hvaa kæ
hvem: kven kem vem kemm
hvor: kor hvorr
hver: kvar kvart hvert varje kvær hverje hveranna kvarje
hvilken: hvilket hvilke hvilka kåfor kafor vilken vilka vilket
når: naar nær hvornår katti kåti kossti
jeg: eg æ æg jag jæ æi
vi: me mi
meg: mæ mig mej meig
oss: åss os
dere: dåkk dåkker dåkkert dokker dokk dykk jer dykkar
vår: vårt våre vårs våres vårres vaar vaare vårat våran vores vort voraf vaart vårn
er: e ær är
var: va varr vart
vært: vore vori vorte varit vårri vert
blitt: blei ble blevet blivit vorten blidd blidde
være: vere vera vara
noe: noko nokko nogo någe någe nåkka nokka nåke nåkke något noget nåt nåkkå nåe itnå
noen: nokon nokre nåkken nånn nån nogen någon några nogle nokken nåen
ingen: ingjen inga inge
ingenting: ingenteng inkjeting inget intet
bare: berre bara bære kun bærre berra blott
fra: frå ifra ifrå från ifrån fraa frao
på: paa paå pa
nå: naa nu nåå no
får: faar færr fær fårr
fikk: fekk fick fik
kommer: kjem kjæm kjæmm komme kjemm
går: gaar gårr
skjer: sker händer hender sjer
skjedde: skjede hende hendte hände skete skett skjedd hendt hänt sket hend foregikk skjeddde
stille: stilt tyst tyste stilla tystare stillt stiile stlile tause taus tagal
rolig: roleg rolege lugn lugnt lugna roligt rolige roli rolegt
nede: nere nedde nee
borte: borta bortvekk vekke
igjen: igen igjenn ijen ijænn ijenn igjæn
virker: verkar virkar fungerar fungerer funkar funker fonker fungere funke virke verke fungera virka fungrer funksjonerer verka værke
virket: fungerte funka funket fungerade funkade
kan: kain kainn
vil: vill villa
har: hev haar
hatt: hadde haft
ut: ud
ute: ude
inn: ind
logge: logga logg
logget: loggade
stengt: stengde stengd stängt stängd stängda lukket
sperret: sperra spärrat spärrad spærret blokkert blokkerte blokka blokkeret blockerad blockerat blokkerer
låst: laast låste låset
utestengt: utelåsta utestängt utestengde utestengd utestängd utestängda utelåst utelåste utelukket
tilgang: tilgong åtkomst adgang
konto: kontoen kontoene kontoane kontoar kontoer konton kontot kontoa kontien knotoen kotnoen
side: sida sia sidene
kanal: kanalen kanaler kanalar kanalane kanalene kanalerna kanalerne
distrikt: distriktet distrikta distriktene distrikter distrikten distrikterne politidistrikt politidistriktet politidistriktene politidistrikta
poste: posta postar poster postes postast postinga posting
postet: postade
publisere: publisera publiserer publiserar publicera publicerar publicere publicerer publiseres publisering
publisert: publiserte publiserast publicerat publiceret publicerade
tvitre: tvitra twitra twittra twitre tvitrer twitrer twittrar tvitrar kvitre kvitra tweete tweeta tweeter tvitring tvittre
tvitret: twitret twittrade tweetet tvittret
legge: leggje leggja lægge lägga legger lägger lægger læg
lagt: lagd la lade lagde
sende: senda sendar sender skickar
sendt: sent skickat
melding: meldinga meldingen meldinger meldingar meldingane meldingene meddelande meddelelse meddelelser meddelanden
innlegg: innlegget innlegga innleggene inlägg opslag innleggå
til: till
slipper: slipp slepp slepper släpper
hvis: viss dersom ifall hviss
si: seier säger siger sei seia säg sig sæi sie seie säga sige
gi: gje gjev ge giv gir ger
vite: veta vita
beskjed: beskjei besked besjed
varsle: varslar varsko advar varna varsku
varsel: varslene varslinger varsler varsla varslane varslet varslinga varslingen varsling varslingar varslingene varslerne varslerna varseler varselet notis notiser notifikasjon notifikasjoner notifikasjonar notifikasjonene notifikation notifikationer pushvarsel pushvarsler
rapport: rapporten rapporter rapportar rapportene rapporterna rapporterne raport
morgenrapport: morgenrapporten morgonrapport morgonrapporten morrarapport morgenrapporter morgonrapportar
dagsrapport: dagsrapporten dagrapport dagrapporten døgnrapport døgnrapporten kveldsrapport kveldsrapporten nattrapport nattrapporten ukerapport ukerapporten ukesrapport ukesrapporten vekerapport vekerapporten helgerapport statusrapport statusrapporten rapportutsending
oppsummering: oppsummeringen oppsummeringa oppsummeringer oppsummeringar oppsummeringene opsummering opsummeringen opsumering oppsumering oppsumeringa oppsumeringen sammanfattning sammanfattningen morgenoppsummering morgenoppsummeringen dagsoppsummering dagsoppsummeringen
sammendrag: samandrag samandraget samandraga sammendraget sammendragene samendrag sammendragg morgensammendrag
oversikt: oversikten oversikta oversyn oversynet översikt översikten oversigt oversigten statusoversikt dagsoversikt morgenoversikt morgenoversikten oversiktene
daglig: dagleg daglige daglege dagliga dagligt
ukentlig: ukentlige vekentleg vekentlege veckovis ugentlig ugentlige
morgen: morgon morra mårra morn morgenen morgonen morgonan mårran morran mårån imorra
kveld: kvell kvällen kväll aften kvelden kvelds kveldan kveldene
natt: natta natten nat natti nattas nattå
uke: veke uka uken veka vecka veckan uge ugen uko vekå
måned: månad måneden månaden månadene måne månader maaned
år: aar året
dag: dagen daga
i-går: igår igaar
i-dag: idag
i-morgen: imorgen imorgon imårra imårn imorn
i-natt: inatt inat
i-kveld: ikveld ikväll
time: timen timar timer timma timmar tima timme timene timane timån
minutt: minutter minuttar minuter minut minuttene
døgn: døgnet døger dygn dygnet døgna
klokka: klokken kl klokkå klockan klokke kl.
siste: sista seneste senaste forrige førre förra sidste
sist: senest senast sidst
siden: sidan sedan
lenge: länge længe læng leng
lenger: lengre lengur
mange: många mongen
ganger: gonger gånger gange gong gang gangar
stopp: stogg stogge stogga stoggar stansa stanse stanser stoppar slutter avsluta avslutter stop stoppa stoppe stopper stop stans avslutt avslutte avbryt slutt slutte slutta sluta avbestill kutt kutte droppe dropp avbestille
slå: stäng slaa slåå sla
skru: skrur skruv skrud stäng stänga stänger sluk slukke slukker
av: åv af
sett: set sette setja setje sæt sätt
flytt: flytta flytte flyttar endre endra skift ændre ändra
hjelp: hjelpe hjælp hjälp hjælpe hjlep hjepl jelp
kommando: kommandoer kommandoar kommandoene kommandon kommandoane
betyr: tyder betyder tydar betydde
ønsker: ønskjer ynskjer ynskje önskar ønske ønskar
trenger: treng trengjer behöver behøver
forklar: forklare förklara forklaring forklaringa forklaringen forklår
årsak: årsaka årsaken årsaker aarsak orsak orsaken årsag årsagen
feil: fel fejl feilen feila
trøbbel: trøbel trubbel trabbel bøll krøll
problem: problemer problemet problema problemene problemas probleme
nett: nettet nätet nätverket nettverk nettverket nettverka
internett: internet internettet internetet inett
nettside: nettsiden nettsida
fortsatt: framleis fremdeles enda ennå fortfarande stadig fortsat ennu
også: òg åsså osse också
menneske: mennesker
vet: veit vät
vis: vise visa visar viser
hente: hent
skrive: skriva skriv skriver skrev skrevet
melde: meld melder anmäla rapportere rapportera
hendelse: hendelser hending hendingar hendelsen hendingane hændelse hændelser händelse händelser
status: statsu staus sttus stauts statuss stoda stode tilstand tilstanden tilstandet situasjonen
sjekk: sjekke sjekka sjekker kolla kontroller kontrollere tjek tjekke
klarer: klarar greier greiar greie klare klara
sliter: slit
hacka: hacket hackad hackat hakka hakket hackede hekket
legg: lägg
det: d dæ
her: hær
helt: heilt hælt
gjennom: igjennom igennem gjønnom igenom
fram: frem
opp: op upp
mer: meir mere mæir
fortelle: fortelje fortelja berätta fortælle
sover: søv søver
tier: teier teg
åpnet: opna åpna öppnat
send: skicka
`;

const ENGLISH = `
can't: cant cannot
don't: dont
doesn't: doesnt dosen't
didn't: didnt
isn't: isnt
aren't: arent
won't: wont
wasn't: wasnt
haven't: havent
hasn't: hasnt
couldn't: couldnt
what's: whats
that's: thats
there's: theres
we've: weve
i'm: im
tonight: tonite 2nite
please: pls plz
quiet: queit
working: workin workng
you: u ya
are: r
what: wat wut
summary: summaries sumary roundup
report: reports
digest: digests
alert: alerts
notification: notifications
account: accounts acount accout acct
channel: channels
page: pages
post: posts
tweet: tweets
hour: hours hr hrs
minute: minutes mins
`;

function table(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [word, variants] = line.split(': ') as [string, string];
    for (const variant of variants.split(' ')) {
      map.set(variant, word);
    }
  }
  return map;
}

/** Ways of writing → the word that is meant, for texts that are not English. */
export const NORDIC_SPELLINGS: ReadonlyMap<string, string> = table(NORDIC);
/** The same for any text. */
export const ENGLISH_SPELLINGS: ReadonlyMap<string, string> = table(ENGLISH);
