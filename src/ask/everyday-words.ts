const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The commonest words of the languages read: they say nothing of the subject. */
export const EVERYDAY_WORDS = list(`
a about actually after again all also am an and any anybody anyone anything are around as at away back be because been
before being but by can check come could day days did do does doing done down each ever every everyone everything
few find first for from get gets getting give go goes going gone good got great had happen happened happening happens
has have having he hello help her here hey hi him his how i if in into is it its just keep kind know last late later
least let like little long look looking lot made make man many maybe me mean might mine minute moment month more
morning most much must my need never new next night no nobody none not nothing now of off ok okay on once one only or
other our out over own part past people please put quick quite rather really right said same say see seem seems send
sent she should show since so some someone something soon sorry start still stop such sure take tell than thank thanks
that the their them then there these they thing things think this those though thought through time times to today
together told tomorrow tonight too true try trying turn two under until up us use used using very via wait want was
way we week well went were what when where whether which while who whole whose why will with without wonder work
would year yes yesterday yet you your yours hour hours folks guys team hmm hm eh oh ah uh um btw fyi asap
i'm i've i'll we're we've we'll it's that's there's what's who's how's can't don't won't isn't aren't doesn't didn't
wasn't weren't hasn't haven't couldn't wouldn't shouldn't you're they're o'clock half quarter noon midnight am pm
nope yep yeah nah kinda sort anywhere somewhere nowhere whatever else ago off onto per either neither both
puste puster pusta pusten forstå forstår skjønne skjønner tolke svaret svaret ditt stormen storm answer reply understand opsummering halvtime kjeft gidder gider å alle aldri allerede alltid alt altså andre annet at av bak bare be ble bli blir blitt bort bra bruk bruke både da dag dager de deg
dem den denne der deres det dette din dine disse ditt du dårlig eh eller en ene enn er et etter far fast fikk fin fint
flere fleire folk for fordi forrige fort fortsatt fra før først får få gang gi gikk gir gjelder gjerne gjort gjør gjøre god
godt greit gå går ha hadde han har hatt hei hel hele heller helst helt henne her hit hjem hjemme hos hun hva hver hvem
hvilken hvis hvor hvordan hvorfor i idag igjen igår ikke imorgen ingen ingenting inn inne ja jeg jo kan kanskje
klar klarer klokka kom komme kommer kort kun kunne kveld lang langt la lagt ligger like litt lov lurer lurte mange med meg
meget mellom men mens mer mest mi min mindre minst mitt mot mye må måtte nei neste nettopp ni no noe noen nok natt nå når
ny nye nytt når og også om opp oppe oss over på rett samme samt sammen se seg selv ser si sia siden sier sikkert sin
sine siste sitt sjekk skal skulle slik slutt snart som står stå stund svar så sånn ta takk tar tid tidlig til tilbake
time to tok tror trodde tre tusen under unna uten ut ute var ved vel veldig vet vi via vil ville visst være vært vår year
årets åpen år ennå akkurat ganske nesten snill sende sendt sett spør spørre virkelig kjapt kjempe skikkelig helvete faen jævla fy dæven
hallo halla unnskyld beklager folkens dere gjengen kolleger heisann mon tro nemlig faktisk egentlig liksom vakt vakta vakten
morgen morra ettermiddag formiddag natta natten dagen uka uken måned måneden året mandag tirsdag onsdag torsdag fredag lørdag søndag
monday tuesday wednesday thursday friday saturday sunday januar februar mars april mai juni juli august september oktober november desember
january february march may june july october december null en to tre fire fem seks sju syv åtte ni ti elleve tolv tretti tretten tjue
førti femti kvart kvarter halv kl klokken minutter timer døgn hverdager helg helgen helga helgene ukedager one two three four five six seven
eight nine ten eleven twelve fifteen twenty thirty forty åleine eit ein ei me meg mykje meir fleire no då dei dykk eg kva kvar kven korleis
kvifor nokon noko ikkje berre vere vore frå att òg sidan veke veka nå'r tydeleg framleis gjere gjer sjå seie veit tru trur same
och att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan när eller nu under bara där nej ja vår vårt
vara efter ska här hur något någon mycket mer alla varför vad idag igår hej tack snälla just god af ikke nogen noget hvad jeg vores være
blev bliver også efter lige nu hos os tak mig dig ham hende her hvornår alle dem skulle
lager laga laget lage høre hørt bygget huset politihuset politihus politistasjonen lensmannskontoret kontoret etasjen bygningen bygg dagene dagane dager timene ukene månedene landet norge pågår aksjon aksjonen operasjon operasjonen operation ongoing building house floor side sider ende enden ends publikum folk innbyggere etterforskning etterforskningen etterforskinga investigation pressen media journalist sentral operasjonssentralen sentralen opssentralen ops
grunn uro bekymring bekymret bekymra worry worried sove hoppe ringe skrevet sagt sett fikk fekk fell falle antall number fullt helt dypt kar søndager mandager tirsdager onsdager torsdager fredager lørdager
ting slags måte vei gjengs hjelp sted steder plass plassen inni gjøres finnes finst noensinne
journalist journalister journalistar journalists avis avisa avisen media pressemelding nrk vg sjef sjefen leder leiar lederen kollega kollegaer
colleague colleagues boss manager reporter reporters three calling called asked asking evening week whether actually figure sentence number numbers
kvelden nettene flere dagene timer timar timene veker månader natti kvelds gangen ganger gonger prosent prosenten percent per sjanse sjansen
heilt helt rent litt litt nøyaktig eksakt omtrent cirka ca circa rundt omkring mot innen etterpå etterpaa deretter plutselig brått straks
samtlige samtlege hver enkelt begge ingen flest fleste alle sammen alt sammen resten øvrige andre hele heile heilt landet landsdel regionen region
meldt melde meldte rapportert oppdaget oppdaga merket merka lagt laget hørte så sett sjekket sjekka prøvd prøvde prøvt forsøkt forsøkte lest
prøver forsøker driver holder sitter setter legger tar gir ser hører vet trur tenker mener meiner ønsker trenger treng kunnet burde bør
greit grei fin fine finfin bra super supert toppers perfekt herlig deilig kult
snil snill vennlig vennleg høflig hyggelig takknemlig vær så å si få lov bedt bes ber
tingen poenget saken saka spørsmålet svaret svar forslag grunnen tanken meldingen beskjeden
nytt gammelt tidligere seinere senere sist siste sidste første neste forrige gamle
kjenner kjent ukjent egen eget egne vanlig vanleg uvanlig normal normalt
brukt brukar bruker får fekk fikk fått gått gjort sagt sagde kommet komne komen vorte blitt blevet bleve
kjør kjører kjøre start starte startet slutte sluttet sluttar begynte byrja begynner
hvert hvilket hvilke hvorvidt mens imens fordi derfor likevel dessuten også ellers dersom selv om slik at
deg selv dere selv oss selv noen som helst noe som helst hva som helst når som helst
jeg'll evt eventuelt forresten førresten uansett ihvertfall iallfall hvertfall
noensteds noe sted steder overalt ingensteds her inne der borte
måndag tysdag laurdag sundag tirsdagen måndagen laurdagen søndagen lørdagen fredagen fjor ifjor
jepp joda jada neida ok okei greia greier kjære mvh hilsen ops desken operasjonsleder operasjonsleiar vaktleder vaktleiar kommunikasjon
kommunikasjonsvakt presse pressevakt duty officer desk comms communications politi politiet police station stasjon stasjonen district room
`);

/** The words that matter most: an unknown word one slip away from one of these is taken for it. */
export const KEYWORDS = list(`
status stille rolig quiet hvorfor hvordan korleis kvifor virker verkar fungerer funker working poste postet posta
publisere publisert publisera konto kontoen account kanal kanaler kanalen channel channels logge logget innlogging
låst hacket hacka hacked locked suspended suspendert nede borte historikk history varsle varsel varsler varslene
varsla alerts alert rapport rapporten report summary oppsummering oppsummeringen oversikt sammendrag samandrag
daglig dagleg daily digest snooze hjelp kommandoer commands melding meldinger meldingar problem problemer feilmelding
distrikt distrikter distriktet distriktene internett internet nettverk brannmur firewall kvittert kvitterer
ingenting nothing ikke ikkje fortsatt igjen again forklar explain årsaken morgenrapport posting tweeting tvitret tvitre
stoppet sender passord password hendelser incidents utestengt vanskelig trøbbel
`);
