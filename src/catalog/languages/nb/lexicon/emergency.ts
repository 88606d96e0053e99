import type { Lexicon } from '../../record/lexicon.ts';

/** Bokmål: somebody in danger. */
export const emergency: Lexicon = {
  danger: `
    slått ned
    slått hodet
    slått i hjel
    blir slått
    slår (…) hodet
    skriker
    skrik
    kuttet/skåret meg
    kvalt
    blir blå
    smelle
    lekker (…) olje
    kommer/skal/vil (til) (å) hoppe
    gonna jump
    vondt i brystet
    våkner ikke
    rører seg ikke
    rører ikke på seg
    det brenner/brinner/brenn/brænn/bræng/brinn
    brenner (…) i/hos/huset/leilighet*/bil*/skog*/låve*/her
    står i brann/flammer
    tatt fyr
    i full fyr
    brann i/på/hos
    brand i
    eld i
    røyk (…) fra/i/ut/velter
    røyken
    ryk/ryker/ryk kraftig
    flammer
    gasslekkasje
    gass lekk*
    smell gas
    lukter gass
    luktar gass
    puster (…) ikke
    pustar (…) ikke
    ikke (…) puste*
    ikke pustar
    andas ikke
    ånder ikke
    trekker ikke (…) pusten
    får ikke puste
    bevisstløs*
    svarer ikke (…) tiltale
    svimt av
    besvimt
    besvimte
    falt om
    ramla om
    falt/datt/ramlet/fallen (…) om/ned/uti/utfor/i/av/fra/over/gjennom
    segnet om
    kollapset
    hjertestans
    hjerteinfarkt
    hjerneslag
    brystsmerter
    blør
    kramper
    krampe
    livløs*
    kvelning
    kveles
    satt i halsen
    allergisk reaksjon
    forgiftet
    anafylakt*
    føder
    vannet har gått
    skadet
    skadd
    skada
    skadde
    brukket
    død person
    lik
    drukn*
    drunkn*
    falt i vannet
    falt i elva
    falt uti
    i vannet og
    gått gjennom isen
    gjennom isen
    båt* (…) synk*/kantr*/går/tar/grunn
    kantr*
    mann over bord
    om bord
    snøskred
    skred
    snøras
    jordras
    ras over
    fanget i
    sit fast
    innesperret
    klemt fast
    fastklemt
    begravd
    kniv*
    knivstukket
    stukket ned
    skutt
    skyter
    skjuter
    skyder
    skudd
    våpen
    våben
    hagle
    øks
    gissel
    terror*
    drap
    drepe
    drepa
    voldtek*
    voldtatt
    overfalt
    overfall*
    slår meg/henne/barn*/han/løs/mora/moren/faren
    slo meg/ned
    banker meg
    julte
    julet
    mishandl*
    truer meg/oss/med
    truet med
    truar
    trua
    ranet
    rana
    raner
    ran av
    pågående ran
    innbrudd
    inbrott
    bryte* seg inn
    bryter seg inn
    bryt seg inn
    prøver å komme inn i huset
    innbruddstyv*
    tyv i huset
    forfølg*
    følger etter meg
    følger etter
    bortføring
    kidnapp*
    slagsmål
    slåss
    slåssing
    masseslagsmål
    vold
    blind vold
    steinkasting
    opptøyer
    selvmord
    ta livet
    ta sitt liv
    ta mitt liv
    ta livet mitt
    orker ikke (…) mer
    vil ikke leve
    vil dø
    ønsker å dø
    hoppe fra
    hoppe ut
    står på brua
    står på rekkverk*
    skade meg selv
    skade seg
    har tatt (…) tabletter/piller
    ulykke
    ulykka
    ulykken
    trafikkulykke
    bilulykke
    trafikkulykk*
    olycka*
    ulykke*
    trafikolyck*
    kollisjon*
    frontkollisjon
    krasjet i
    krasja i
    kollider*
    bil* (…) krasj*/velt*/kjørt/utfor
    kjørt (…) utfor/av/ned
    kjørte av
    påkjørt
    påkjørsel
    påkørt
    utforkjøring
    velta
    veltet
    buss* (…) veltet/velta/krasj*
    flystyrt
    styrtet
    styrta
    plane crash
    helikopter (…) styrt*
    savnet
    sakna
    savner
    forsvunnet (…) barn*/sønn*/datter*/mann*/gutt*/jent*/far*/mor*
    finner (…) ikke (…) igjen
    finner (henne/han) ikke
    barn* (…) borte/forsvunn*
    sønn* (…) borte/forsvunn*
    datter* (…) borte/forsvunn*
    mann (…) borte
    mamma (…) borte
    pappa (…) borte
    nødhjelp
    nødsituasjon
    akutt
    livsfare
    livsfarlig*
    i fare
    liv og død
    ring (…) 112/113/110
    brannvesen*
    brannbil*
    send (en/a) politi*/patrulje*/hjelp/noen/noe/folk
    trenger (…) politi*/hjelp/patrulje/folk/lege (…) nå/fort/straks/her
    kom fort
    kom raskt
    kom straks
    come fast
    skynd dere
    skynda er
    hjelp fort
    fort hjelp
    redd meg
    redningshelikopter
    redningsskøyte*
    helikopter
    jeg er (så) redd
    vær så snill kom
    vi trenger folk
    hjelp oss
    hjelp meg jeg
    noen må komme
    er redd for livet
    jeg dør
    er døende
    holder på å dø
    dør nå
    vet ikke hvor jeg er
    hjelp mamma
    hjelp pappa
    help brand
    brand
    sitter fast (…) på/i/under/med
    sitter fast og
    blod (…) overalt
    skyting
    drept
  `,
  dangerSigns: `
    puster/puste/pusta ikke
    sluttet/slutter/stopp (å) puste
    skjuts
    skyts
    beskutt
    skudd (…) avfyrt/løsnet/mot/falt/høres/hørt
    avfyrt (…) skudd
    blir/ble skutt/skjuten
    hørt/hørte/hører skudd
    ikke (…) leva/live
    orker/orke/orkar ikke mer/lenger
    ikke (…) lyst/løst å leve
    livet/liv mitt (…) slutt
    ta mitt/sitt/ditt (eget) liv
    tar livet sitt
    mitt/eget eget liv
    skada/skader meg selv
    avslutte livet
    avslutta livet
    gjøre slutt på livet
    full/fullt av røyk
    røykfylt*
    røyk (…) i/ut/fra/inne
    det/den ryk/ryker/røyker (…) fra/ut/av/i
    ryk/ryker fra
    folk (…) inne og
    er ild i/på
    eld i
    skjev i ansikt*/munn*/fjes*
    ansikt* (…) henger/skjevt/skeivt
    munnvik*
    mungipa*
    mundvig*
    face (…) droop*/drooping/numb
    slurring
    snøvl*
    lam i (…) side/bein/kroppen
    lammet
    ikke (…) løfte (…) hånd*
    kramp*
    svelget
    svelgt
    svelga
    slukt
    blir/bli/blå i blå/ansikt*
    våkner/vågner/vakner/vakne ikke
    ikke våken
    rører/rører/rør/beveger/rører seg/si/på ikke
    rører seg ikke
    sluttet/stopp å puste
    stopp puste*
    for mange tabletter/tablettar/piller
    brett med piller/tabletter
    alle pillene/tablettene
    kvelertak*
    strupetak*
    kveler/kvele meg/henne/han
    strangl*
    hit me/her
    slår/slå/banker/sparker/jular/juler meg/henne/mora/moren/mamma/barn*/konen/kona/ungene
    bryter/bryt/brøt si/seg inn
    sparke/sparker/slå/slår/banker inn (…) dør*
    komme (seg) inn i/hos huset/leilighet*/oss/meg/hytta
    noen/ukjent*/fremmed*/tyv*/mann/menn (…) i/inne (i) huset/leilighet*/leiligheten/kjeller*/kjelleren/boden/hagen/hytta (mitt/min/vårt/vår/til/hennes)
    jager/jagar/jakter/jaga meg/oss/på
    innbrudd* nå/hos/pågår
    inbrott (…) hos/pågår
    røyk/rök/røg (…) overalt/alle
    blå/blått i ansikt*
    lyst/vil/ønsker/vilje (til) (å) dø
    vil ikke (…) leve
    tatt/ta/tok/taget (…) piller/tabletter/paracet*/sovepiller
    hel/helt/hele/heile boks/brett/glass/pakke (…) piller/tabletter/paracet*
    *huset/*hus/*leilighet/leiligheten/*låven/låve*/garasje*/hytte*/hytta/kjøkken*/skogen/bil*/bygget/båten/bua (…) brenner/brenn/brinner/brænder
    hus*/leilighet*/bygg*/bil*/låve*/hytte* står i brann/flammer
    trekker ikke (…) pusten/vejret/været/pust
    får (…) ikke puste
    heis* (…) røyk
    slåss (…) flaske*/kniv*
    finner/får ikke (…) ord
    snakker utydelig*
    tatt/ta/tok (…) boks/pakke/brett/glass (…) paracet*/piller/tabletter
    tatt (…) paracet*
    ikke får luft
    får ikke (…) luft
    får (…) ikke luft
    allergisk sjokk
    anafyla*
    vondt i bryst*
    forfulgt av
    forfølger meg
    følger etter meg
    tatt/teke/teke livet av
    drept noen
    overdos*
    hjerteanfall*
    hjerteinfarkt*
    hjerneblødning*
    spark* inn dør*
    gass (…) ut
    lekk* gass
    nedkjølt
    fryser ihjel
    falt på (…) spor*
    på sporet
    boks/pakke/brett/glass (…) paracet*/piller/tabletter
    skyting
    ild i
  `,
  inWater: `
    mann/mannen/man/kvinne/kvinna/folk/noen/barn*/barnet/ungen/gutt*/jente*/flicka/bil/bilen/buss*/båt*/en/tre/flere (…) i/uti/oppi vannet/vatnet/vattnet/elva/elven/åa/ån/åen/sjøen/sjøen/havet/fjorden/innsjøen/tjernet/bassenget/havna/havnen/hamnen/havnebassenget/bekken/fossen/grøfta/isen/råka/river/lake/sea/harbor/fjord
    båt* (…) gått/gikk rundt
    gått under
    trillet/trilla/kjørt/rulla/havna/havnet/for (…) i/uti sjøen/elva/vannet/vatnet/fjorden
  `,
  harmless: `
    øver på skyting
    hva/hvordan (…) kan du hjelp (oss/meg) (med)
    hva gjør du om/hvis/når
    trener på skyting
    drunknar i varsel/meldinger
    bade*/badar/bader/svøm*/svømmer/kajakk/dykker/fisker/fiske/øver/trener/kake
    det slår meg at
    slår det meg
    skutt ned
    skudd kaffe
    skuddsikker*
    skudd for/i baugen
    skytefelt*
    skytebane*
    skytetrening*
    på skytebanen
    brannøvelse*
    dør av (…) varsel/rapport/melding
    dø av (…) varsel
    varsel (…) dreper/tar
    brenner (…) inne med
    falt ned hos oss
    skutt ut
    ingen ulykke*/brann*/skadd*/skader
    ikke (…) ulykke*
    hvis/dersom det brenner
    vold i nære
    om vold
    tema på
    kom fort (…) kake/mat/kaffe
    kom (…) (…) kake
    ild i kommentar*
    helt død etter
    dødsliten
    dødstrøtt
    dødstille
    død konto
    skyter dere inn
  `,
  notHome: `
    kom/kommer/kommet aldri/ikke hjem
    ikke/aldri (…) kommet/komme/kom hjem
    har tatt/tok (…) barn*/jent*/gutt*
  `,
  person: `
    han
    hun
    mann*
    kone*
    kona
    mamma
    pappa
    mor
    mora
    moren
    far
    faren
    bestemor*
    bestefar*
    farmor
    farfar
    mormor
    morfar
    besta
    sønn*
    datter*
    dattera
    dotter*
    barn*
    barnet
    ungen
    gutt*
    jent*
    nabo*
    granne*
    kjæreste*
    samboer*
    søster*
    bror*
    grandma
    grandpa
    dame*
    kvinn*
    kompis*
    kamerat*
    venn*
    unge*
    ungen*
    eldre
    passasjer*
    syklist*
    fotgjenger*
    fallskjerm*
    pasient*
    brukeren
    en person
    folk
    eleven
    elever
  `,
  cry: `
    hjelp
  `,
  somebodyNear: `
    noen
    mann
    mannen
    kvinne
    kvinna
    kona
    kone
    mamma
    pappa
    mor
    far
    faren
    moren
    sønn*
    datter*
    barn*
    han
    hun
    nabo*
    bestemor
    bestefar
    gutt*
    jente*
    venn*
    kjæreste*
    eks*
    folk
    døra
    utenfor
  `,
  counting: `
    hvor mange
    hvor ofte
  `,
  polite: `
    hjelp (…) med
    takk
    kan du
    kan jeg
    tak
    hvordan
  `,
  aboutPosting: `
    poste
    postet
    publiser*
    tvitre
    melding (…) om
    innlegg*
    konto
    kanal
    lagt ut
    legge ut
    legge (…) ut
    melding
    rapport
    varsel
    oppsummering
    kom/kommer (…) ut
    la (vi/jeg/dei/de) (…) ut
    skrev
    skrive om
    innlogging*
    passord*
    følgere
  `,
  hereAndNow: `
    kommer/skal/vil (til) (å) hoppe
    drepe/drepa (…) meg/me/her
    våkner ikke
    rører seg ikke
    blir blå
    krampe*
    hjerneslag
    innbrudd hos
    det brenner/brinner/brenn/brænn/bræng
    brenner (…) i/hos/her
    puster (…) ikke
    bevisstløs*
    jeg/vi/i (…) blør/skutt/knivstukket/ranet/overfalt/skadet
    blør
    send noen/politi*/patrulje*/hjelp/folk
    kom fort/raskt/straks
    hjelp (…) meg/oss
    ring (…) 112/113/110
    slår meg
    truer meg
    ta livet
    vil dø
    vil ikke leve
    orker ikke leve
    på vei inn
    skyter
    med (en) kniv/pistol/våpen/øks
    hjertestans
    hjerteinfarkt
    brann i
    falt om
    falt i
    i fare
    jeg dør
    er skadet
    vi trenger folk
    bryter seg inn
    følger etter
    livløs*
    savner (…) mitt/min
    ulykke
    jeg har blitt
    har blitt ranet/overfalt/skutt/knivstukket/slått/påkjørt
    kniv
    skutt
    spark* inn dør*
    sitter fast i/på/under
  `,
  published: `
    melding/innlegg/tweet/tvitre/tvitret/poste/postet/post/posting/publisere/publisert/skrive/informere/informasjon/info/varsle/oppdatering/oppdatere/legge/lagt/ut/sak (…) om/regarding
    om brannen/ulykka/ulykken/savnet/leteaksjonen/knivstikking*/ran/ranet/drapet/innbrudd*/brann/ulykke/trafikkulykk*/skred*/aksjon*
    etterlysning*
    etter brannen/ulykka/ulykken/skred*/aksjonen
  `,
  exercise: `
    øvelse*
    øving*
    brannøvelse*
    testalarm
    spill
    ingen brann
    ikke brann
    kurs*
    hvis/dersom (…) brenner
    fest
    kake
    bok
    boka
    boken
    bøker
  `,
  weak: `
    lik
    skudd
    fanget i
    brand
    savner
    drap
    ryk
    akutt
    skada
    vold
    helikopter
    velta
    bok
    boka
    boken
    bøker
  `,
  lifeless: `
    svarer ikke
    svarer (…) ikke
    våkner ikke
    rører (…) ikke
    ligger (…) på gulv*/golv*/bakken/veien/fortau*/bad*
    er (heilt/helt) (…) blå
    falt (…) og
    puster (…) rart
    ikke får kontakt
    er død
    er (heilt/helt) (…) kald
    ligger (…) i snøen/grøfta/veikanten/trappa/vannkanten/sporet
    falt/datt/ramlet (…) på/i/fra/ut/ned/over/utfor/av
    vondt i (…) arm*/bryst*/hode*/mage*/hjerte*/nakke*
    spist/drukket/svelget/fått (i seg) (…) gift*/klor/kjemikal*
    gift*
    truffet/traff bakken
    kaldsvett*
    svimer av
    besvim*
    påkjørt
    bitt
    stukket
    hardt/alvorlig/stygt skad*
    dør
    i sjokk
    skriker
  `,
  boat: `
    båt*
    ferge*
    skip*
    kajakk*
    kano*
    seilbåt*
    skøyte*
  `,
  sinking: `
    synke
    synker
    synk
    kantr*
    velt*
    går under
    gått under
    tar inn vann
    gått rundt
    på grunn
  `,
  noExercise: `
    ikke (en/noen) øvelse
    ingen øvelse
  `,
  summons: `
    send (…) noen/hjelp/folk/ambulan*/politi*/patrulje*/redning*
    kom fort/raskt/straks/nå
    ambulan*
    hjelp meg
    ring (…) 112/113/110
    skynd
  `,
  machine: `
    server*
    nett
    maskin*
    data*
    app
    appen
    skjerm*
    printer*
    kaffe*
    nettlinj*
  `,
};
