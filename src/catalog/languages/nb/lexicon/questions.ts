import type { Lexicon } from '../../record/lexicon.ts';

/** Bokmål: what is asked: why, when, how and for help. */
export const questions: Lexicon = {
  ellipsisWords: `
    og
    hva med
    enn
    samme
    da
    også
    hva
    på
    men
    siste
    der
    nå
    ellers
    med
    hos
    hvordan
    er
    det
    var
    fra
    siden
    heller
    neste
  `,
  helpAsked: `
    hva (…) kan (…) du/jeg/vi/man (…) gjøre/hjelpe/skrive/spørre/si/svare/brukes/bruke
    hva kan du
    hva gjør du
    hva er du
    hvem er du
    kan du hjelpe
    hvordan virker du
    hvordan bruke*
    hvordan fungerer du
    hvordan snakke*
    hvordan spør*
    hvordan (…) virker botten/boten/dette/du/den
    hvilken kommando
    kommando
    hva betyr
    hva (…) betyr
    hva er (en/et) betyr
    hva menes
    hva mener du
    hva meines
    hva legger du i
    hva innebærer
    definer
    hva vil det si
    forskjell* (…) på
    hvilken (…) kanal/distrikt/plattform*/konto/språk (…) kjenner/følger/kan/støtter/dekker/vet/har/overvåker/ser/forstår
    hjelp
    veiledning
    bruksanvis*
    hvor (…) finner jeg
    hvor (…) innstilling*
    hva slags
    eksempler
    kommandoliste
    er du en bot
    hva svarer du
    angre (meldingen/meldinga/det)
    jeg angrer
    trekk (den/det) tilbake
  `,
  howTo: `
    hvordan (…) skru/slukk*/avslutt*
    hvordan (…) slå*/skru*/stopp*/sett*/setje/endre*/få/fær/bytt*/flytt*/abonner*/meld*/lag*/legg*/registrer*/konfigurer*/avslutt*/demp*/kvitter*/kobl*/aktiver*/deaktiver*/bestill*/fjern*/rapporter*/velg*/still*/utsett*/snooze/varsle/melder/melde/får/send/sende/pause*/tar/ta/gjør/si/trekker/trekke/kansellerer/kanseller*/starter/skifte*/slette*/angre*/opprett*/justere*/sletter/leg*
    hva gjør jeg (for/hvis/om)
    hva gjør vi (for/hvis/om)
    hva skal jeg
    hva må (jeg/vi)
    hvordan virker (…) varsel/rapport/oppsummering/sammendrag/snooze
    er det mulig
    går det an
    går det å
    kan man
    hvor (…) slår/skrur/skru/endrer
    måte å
    hvor kan jeg
    hva skriver jeg
    hva må jeg skrive
    fremgangsmåte*
    lov å
  `,
  tellTheBot: `
    hvordan (skal/kan/bør/må) (jeg/vi/man) si/sier/melde/gi/gir/meddele (jeg/vi/man/vi) fra/beskjed/inn/til
    hvordan (skal/kan/bør/må) (jeg/vi/man) varsle (jeg/vi/man) (du/deg/dere) om
  `,
  explainYourself: `
    hjelp (meg/oss/vi) (å/med) (å) forstå/skjønne/bruke/komme (…) svaret/svar/meldingen/statusen/deg/gang/ganger/melding
    hjelp (meg/oss/vi) i gang/ganger
    kan du hjelpe/hjelp (meg/oss/vi) (å/med) (å) forstå/skjønne (…) svar*
    jeg/vi forstår/skjønner ikke (…) svaret/svar/meldingen (ditt/din)
    hva mente/mener du med
    forstår/skjønner/snakker/kan du norsk/bokmål/nynorsk/engelsk/svensk/dialekt/samisk
    hva står (…) for
    hva tyder/betyr (…)
    forklar hva du mener
    forklar (…) ordet
    kommandoliste*
    kommandolista
    liste over kommando
    vis (meg) kommando
  `,
  helpWord: `
    hjelp
  `,
  helpWanted: `
    kan du
    hva
    hvordan
    trenger
    få
    vis
  `,
  thanksWord: `
    takk
  `,
  notHelp: `
    passord*
    hvilken … nede
  `,
  whichWord: `
    hvilken
  `,
  historyAsked: `
    historikk*
    historie*
    logg over
    tidslinje
    sist
    sist innlegg/melding/post
    siste (…) innlegg/melding/tweet/post/poste/livstegn/oppdatering/postet/aktivitet/feil/hendelse/avbrudd/utfall/nedetid/gang/livsteikn/publisering/problem/ut
    nyeste
    hvor lenge
    hvor mange
    hvor ofte
    hvor langt
    hvor lang tid
    når (…) sist
    når (…) ble/var/gikk/postet/la/kom/begynte/startet/sluttet/fikk/skjedde/publiserte/virket/oppdaget/falt/mistet/har
    siden når
    hva skjedde
    hva (…) skjedd
    hva har skjedd
    skjedde det
    skjedd noe
    forrige/tidligere (…) post/avbrudd/hendelse/nedetid/utfall/tweet/innlegg
    nedetid
    avbrudd
    hendelse
    hendelseslogg
    feillogg
    noen gang
    lengste
    statistikk
    antall
    gjennomsnitt*
    average
    i gjennomsnitt
    første gang
    tilbakeblikk
    gikk (…) galt
    oppsummer
    liste over
    hvilken dag
    gått glipp
    mens jeg var borte
    i løpet av
    hva sa/svarte du
    hva har du (…) sagt/svart
  `,
  listing: `
    vis
    gi
    historikk*
  `,
  historyShown: `
    historikk*
    vis
  `,
  howMany: `
    hvor mange
    hvor ofte
  `,
  outageNoun: `
    hendelse
    utfall
  `,
  nowWord: `
    nå
  `,
  countWord: `
    hvor mange
  `,
  worksWord: `
    virker
  `,
  countedThings: `
    gang*
    innlegg*
    melding*
    avbrudd*
  `,
  statementVerb: `
    vi
    har
    er
    melder
    ikke
    ingen
    uten
    stopp
    varsle
    varsel
  `,
  perfect: `
    har (…) vært/hatt/falt/gått/blitt/postet/lagt/skjedde
  `,
  showMe: `
    vis (meg/oss)
    gi meg
  `,
  notWord: `
    ikke
  `,
  whatMeans: `
    hva betyr
  `,
  askedWithin: `
    er (det) noe/noen galt/feil/nede
    er vi nede/sperret
    stemmer det
    lurer på
    lurte på
    lurar på
    er/får/kan/har/virker/går/kommer (vi/de/det/@owner/@platform) vel
    spør/spurte/spurde hvor*/når/om/hva/hvem
    vet du/dere/noen
    kan/kunne du/dere/noen/noe (bare) sjekk*/se/si/fortelle/finne/hjelpe/vis/forklar
    sjekk om/hvor*/status/@owner/@platform
    fortell meg/oss/hva/hvorfor
    vis meg/oss/siste/historikk/feil/alle
    si om
    sjekke om
    vil vite
    er det sånn at
    eller hva
    har du
    ser du
    vet noen
    undres på
    spør om
    skulle gjerne visst
    noen som vet
    kan du sjekk
    se om
    se etter om
    undrar om
    gad vide
    kan noen
  `,
  alternative: `
    eller (…) bare/rolig/stille/rett
    eller (…) ikke (…) skjedd
    eller (…) feil/galt/nede/noe
    fordi det er rolig
  `,
  either: `
    eller
  `,
  because: `
    fordi
  `,
  check: `
    sjekk*/se/undersøke/undersøk/kikk* (…) om
    se etter om
    si om noen/noe/de/alle
  `,
  explainWord: `
    hvorfor
    forklar
    begrunn*
    årsak*
    bevis
    grunn
  `,
  whyWord: `
    hvorfor
    forklar
    begrunn
  `,
  stillSo: `
    fortsatt
    ennå
    nå
    ordnet
    fikset
    løst
    bedre
    better
    igjen
    samme
  `,
  takenOver: `
    kapret
    kapra
    overtatt
  `,
  statusOverview: `
    gi (…) status
    oversikt
  `,
  leaning: `
    det
    den
    de
    der
    sånn
    slik
    da
    du
    hva
    hvor lenge
    hvor sikker
    siden når
    når
    sist
    er
    var
    har
    vært
    ble
    skjer
    bli
    fortsatt
    hvem
    hvordan
  `,
  anyOne: `
    noe
    noen
    hvilke
    hvilken
  `,
  withdrawAsked: `
    angre* (meldingen/meldinga/melding/det/den/rapporten)
    jeg angrer
    angre
    trekk*/trekke (…) tilbake
    ta (det/den/melding/meldingen) tilbake
    slett/slette/fjern/fjerne (…) melding (min/mi)
    slett/fjern (…) rapport (min/mi)
    slett/fjern det jeg (…) melde/meldte/skrev/sa
    glem det jeg (…) melde/meldte/sa
    det jeg (…) melde/meldte (…) feil
    meldte feil
  `,
  languageAsked: `
    svar/svare/skriv/skrive/snakk/snakke/ta (…) på nynorsk/bokmål/norsk/engelsk
    på nynorsk/bokmål/norsk/engelsk (,) takk/(…)
    kan jeg/vi/du (…) svar/svare (…) nynorsk/bokmål/norsk/engelsk
    bytt (…) språk (…) til nynorsk/bokmål/norsk/engelsk
  `,
  affectedAsked: `
    hvem/hvilken (…) (er/blir/ble) (…) rammet/ramma/ramt/råka/berørt/omfattet/påvirket/drabbade
    hvor mange (…) rammet/ramma/berørt/råka
    hvem (andre) gjelder det/dette
    hvem (andre) er det (som) gjelder
    hvem går det ut over
  `,
  handlerAsked: `
    hvem (…) tatt/tar/tager/tek saken/den/det/denne/ansvaret
    hvem følger opp
    hvem ser på (det/saken/dette)
    hvem jobber/jobbar/arbeider med (det/saken/dette)
    hvem (har) kvitter*
    er det noen som har tatt/tar den/saken/ansvar*
    har noen tatt/kvittert
    hvem har tatt/tek/tatt (…) (saken/saka/ansvaret/den/det/dette)
    hvem har saken/saka/ansvaret/ansvar/den/kontroll/kontrollen
  `,
  toldAsked: `
    hva sa/meldte/melde/varslet/fortalte/skrev/sendte du
    hva har du sagt/meldt/varslet/fortalt/sendt
    hva varslet/meldte du (om)
    hvilke varsler sendte du
  `,
  reporterAsked: `
    hvem (har) melde/meldt/meldte/rapporterte/rapportert (…)
    hvem sa (det/fra/ifra)
    hvem har sagt (fra/ifra/det)
    hvem varslet (om) (…)
    når melde/meldte noen
    når ble det meldt (fra/inn)
  `,
  platformSaysAsked: `
    hva sier/si/skriver/skrive/melder/melde/svarer @platform/plattformen/plattforma/statussiden/statussida/de/dei (selv/sjølv/sjølve)
    hva har @platform sagt
    har @platform/plattformen (selv) sagt/si/skrive/melde (noe)
    sier/si @platform (selv) (noe)
    statusside*
    statussida til
  `,
  endAsked: `
    når er det/dette/den/vi/@platform/@owner (…) over/ferdig/slutt/tilbake/løst/fikset
    når blir det/dette/den/@platform (…) bra/over/løst/fikset/ordnet
    når kommer (det/den/vi/@platform/@owner) (…) tilbake/opp/igjen
    når virker (det/den/@platform) (…) igjen
    hvor lenge vil det (vare)
    hvor lenge varer (det/dette)
    hvor lenge kommer (det/dette) til å vare
    når er @platform/@owner (…) oppe/opp/tilbake
  `,
  watchedAsked: `
    hvilken (…) kanal/konto/distrikt/plattform* (…) følger/overvåker/overvakar/holder/ser du (…)
    hva (…) overvåker/overvakar/følger du (med på)
    hvem følger/overvåker du
    hva kanal* (…) følger/overvåker du
    hvilken (…) kanal (…) følgjer du
    hva kanal* (…) følgjer du
  `,
  certaintyAsked: `
    hva betyr
    hva vil (…) si
    hva menes
    hva mener du
    hva står
    hvorfor (…) prosent
  `,
  othersAsked: `
    (og/enn/hva) (med) de/dei/alle/the andre/øvrige
    og resten
    hva med resten
    resten (da)
  `,
  adviceAsked: `
    noe (…) (jeg/vi/man) bør/må/kan/skal gjøre/gjera/gjere
    noe å gjøre (med det/nå)
    hva bør/skal/må (jeg/vi) gjøre (nå)
    hva gjør (jeg/vi) nå
    bør/må (jeg/vi) gjøre noe
  `,
  condition: `
    når @platform
    hvis
    dersom
    om
    når noe
  `,
};
