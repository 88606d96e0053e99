import type { EverydayWords } from '../../record/lexicon.ts';

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
