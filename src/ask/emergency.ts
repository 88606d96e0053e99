import { pattern } from './pattern.ts';
import * as topic from './topics.ts';

/** Someone is in danger, whatever else the text says. */
const DANGER = pattern(`
  slått ned, slått hodet, slått i hjel, blir slått, slår/slo (…) hodet, skriker, skrik, kuttet/skåret meg, cut myself, kvalt, blir blå, smelle, lekker (…) gass/olje, nie oddycha, oddycha, umiera, kommer/skal/vil (til) (å) hoppe, gonna jump, vondt i brystet, våkner ikke, vaknar inte, vaknar ikke, won't wake up, rører seg ikke, rører ikke på seg, not moving, isn't moving,
 
  det brenner/brinner/brænder/brenn/brænn/bræng/brinn, brenner (…)
  i/hos/huset/leilighet*/bil*/skog*/låve*/her, brinner, brænder, står i brann/flammer, tatt fyr,
  i full fyr, on fire, house/building/car/flat/kitchen/fire (…) burning, is burning, there's (a)
  fire, there is (a) fire, fire at/in, brann i/på/hos, brand i, eld i, røyk (…) fra/i/ut/velter,
  røyken, ryk/ryker/ryk kraftig, smoke (…) from/in/coming, flammer, flames, eksplo*, exploded,
  explosion, gasslekkasje, gass lekk*, gas leak, smell gas, lukter gass, luktar gass, bombe,
  bomb, puster (…) ikke, pustar (…) ikke, ikke (…) puste*, ikke pustar, andas ikke, ånder ikke,
  trekker ikke (…) pusten, får ikke puste, not/isn't/can't/stopped breath*, stopped breathing,
  bevisstløs*, medvitslaus*, medvetslös*, bevidstløs*, unconscious, unresponsive, passed out,
  svarer ikke (…) tiltale, svimt av, besvimt, besvimte, falt om, ramla om,
  falt/datt/ramlet/fallen/faldet (…) om/ned/uti/utfor/i/av/fra/over/gjennom, fell (…)
  off/down/into/in/from/through, fallen (…) off/down/into/in/from/through, has collapsed,
  collapsed, segnet om, kollapset, hjertestans, hjartestans, hjerteinfarkt, hjarteinfarkt, heart
  attack, hjärtinfarkt, hjerneslag, stroke, brystsmerter, chest pain*, vondt i brystet, blør,
  bløder, blöder, bleeding, blod (…) overalt, overdose*, overdos*, kramper, krampe, seizure,
  anfall, livløs*, lifeless, kvelning, kveles, choking, satt i halsen, allergisk reaksjon,
  forgiftet, poisoned, anafylakt*, føder, vannet har gått, in labour, in labor, skadet, skadd,
  skada, skadde, injured, hurt, brukket, broken leg, død person, lik, dead body, drukn*, drown*,
  drunkn*, falt i vannet, falt i elva, falt uti, i vannet og, gått gjennom isen, gjennom isen,
  through the ice, båt* (…) synk*/kantr*/går/tar/grunn, boat (…) sink*/capsiz*, capsiz*, kantr*,
  mann over bord, man overboard, overboard, om bord, snøskred, skred, snøras, jordras, leirras,
  ras over, avalanche, landslide, lavine, fanget i, sitter fast, sit fast, trapped, innesperret,
  klemt fast, fastklemt, begravd, buried, kniv*, knife, knivstukket, stabb*, stukket ned, skutt,
  skjot, skyter, skyt, skjuter, skyder, skudd, skot, skyting, shooting, shots, shot, gunman, a
  gun, has (a) gun, pistol, våpen, vapen, våben, weapon, rifle, hagle, machete, øks, gissel,
  hostage, terror*, drap, drept, drepe, drepa, drep, murder*, kill (me|him|her), kill
  me/him/her/us/myself, going to kill, voldtek*, voldtatt, raped, rape, overfalt, overfall*,
  attacked, attacking, slår meg/ham/henne/barn*/han/ho/løs/mora/moren/faren, slo meg/ned, banker
  meg, julte, julet, beating, hit me, hitting me, mishandl*, truer meg/oss/med, truet med,
  truar, threaten*, trues, trua, ranet, rana, raner, ran av, pågående ran, robbed, robbery,
  robbing, mugged, innbrudd, innbrot, inbrott, indbrud, break* in to my, breaking in, break in,
  broke into my, breaking into, bryte* seg inn, bryter seg inn, bryt seg inn, prøver å komme inn
  i huset, innbruddstyv*, burglar*, intruder in, tyv i huset, forfølg*, følger etter meg,
  følgjer etter meg, følger etter, følgjer etter, following me, stalker, bortføring, kidnapp*,
  slagsmål, slåss, slåssing, fight outside, masseslagsmål, vold, blind vold, steinkasting,
  opptøyer, riot, selvmord, sjølvmord, självmord, suicid*, suicide, ta livet, tek livet, ta sitt
  liv, ta mitt liv, ta livet mitt, orker ikke (…) leve/mer, orkar ikke (…) leve/meir, vil ikke
  leve, vil dø, ønsker å dø, want to die, don't want to live, kill myself, end my life, end it
  all, hoppe fra, hoppe ut, going to jump, about to jump, står på brua, står på rekkverk*, skade
  meg selv, hurt myself, skade seg, harm myself, har tatt (…) tabletter/piller, taken (…) pills,
  overdose, ulykke, ulykka, ulykken, trafikkulykke, bilulykke, ulukke*, trafikkulykk*, olycka*,
  ulykke*, trafikolyck*, car accident, car crash, accident, kollisjon*, frontkollisjon, krock*,
  krasjet i, krasja i, kollider*, bil* (…) krasj*/velt*/kjørt/utfor/vann*, kjørt (…)
  utfor/av/ned, kjørte av, påkjørt, påkjørsel, påkøyrt, påkört, påkørt, run over, hit by (a)
  car/bus/train/tram/truck, hit and run, utforkjøring, velta, veltet, buss* (…)
  veltet/velta/krasj*, train derailed, flystyrt, styrtet, styrta, plane crash, helikopter (…)
  styrt*, savnet, sakna, saknad, savner, forsvunnet (…)
  barn*/sønn*/datter*/mann*/gutt*/jent*/far*/mor*, finner (…) ikke (…) igjen, finner
  (ham/henne/han/ho) ikke, barn* (…) borte/forsvunn*/vekke, sønn* (…) borte/forsvunn*/vekke,
  datter* (…) borte/forsvunn*/vekke, child (…) missing, kid (…) missing, missing (…)
  child/person/boy/girl/son/daughter, son (…) missing, daughter (…) missing, lost in the, gått
  seg vill, gått seg bort, kommet bort, mann (…) borte, mamma (…) borte, pappa (…) borte, sos,
  mayday, nødhjelp, nødsituasjon, naudsituasjon, emergency, akutt, livsfare, livsfarlig*, i
  fare, in danger, liv og død, life or death, ambulanse*, ambulanc*, ambulance, ring (…)
  112/113/110, call 911/112/113/the/an, 911, brannvesen*, brannbil*, fire brigade, fire
  department, fire engine, send (en/ei/a/the)
  politi*/patrulje*/bil/patrul*/police/help/hjelp/noen/noe/someone/folk/cops/officers/redning*,
  trenger (…) politi*/hjelp/patrulje/folk/redning*/lege/ambulanse (…)
  nå/fort/straks/her/med/en/gang, need (the) police, need help now, need (an) ambulance, need an
  officer, need urgent, kom fort, kom raskt, kom straks, come quick*, come fast, hurry, skynd
  dere, skynd dykk, skynda er, skynd jer, hjelp fort, fort hjelp, redd meg, save me, save us,
  redningshelikopter, redningsskøyte*, helikopter, jeg er (så) redd, i'm (so) scared, livredd,
  vær så snill kom, please send (…) help/someone/police/ambulance/officers/anyone, vi trenger folk, hjelp oss, help us, hjelp meg jeg, help me i,
  noen må komme, someone come, er redd for livet, jeg dør, i'm dying, is dying, er døende,
  holder på å dø, dør nå, vet ikke hvor jeg er, es brennt, hilfe, feuer, unfall, überfall, au
  secours, aidez, incendie, à laide, feu, ayuda, socorro, incendio, auxilio, aiuto, al fuoco,
  pomocy, pomoc, pożar, pali się, pali, wypadek, ratunku, gaisras, padėkite, palīgā, ajutor,
  foc, допоможіть, помогите, пожар, пожежа, рятуйте, спасите, apua, tulipalo, palaa, caawimaad,
  i caawi, النجدة, مساعدة, ساعدوني, حريق, imdat, yardım, yangın, na pomoc, veahkki, veahkit,
  buollá, kiire, hjelp mamma, hjelp pappa, помощь, допомога, upomoć, požar, help
  brand, brand
`);
/** Signs of danger in the words of the classes that are met most: each names a body, a place or a deed. */
const SIGNS = pattern(`
  drooping, puster/puste/pusta ikke, sluttet/slutta/slutter/stopp (å) puste, she/he/mom/dad/husband/wife can't speak/talk/breathe/move,
  skytes, skyting, skjuts, skyts, beskutt, skott (…) avfyr*/avlossat*/løs*/mot/på, skott har, skudd
  (…) avfyrt/løsnet/mot/falt/høres/hørt, avfyrt (…) skudd, bliver/blir/ble skudt/skutt/skjuten,
  hørt/hørte/hører skudd, shots fired, shot at, opened fire, gunfire, gunshot*, pointing a gun,
  ikke (…) leve/leva/live/længere/leve, orker/orke/orkar ikke mer/leve/lenger, ikke (…) lyst/løst
  å leve, livet/liv mitt (…) slutt, ta mitt/sitt/ditt/mit/sit (eget) liv, tar livet sitt,
  mitt/mit/eget eget liv, no reason to live, don't want to be here, better off dead, end my own
  life, want to (just) die, skada/skader meg selv, avslutte livet, avslutta livet, gjøre slutt på
  livet, full/fullt of/av røyk/smoke/rök/røg, røykfylt*, smoke (…) people/inside/coming/filling,
  røyk/rök/røg (…) i/ut/ur/fra/inne, det/den ryk/ryker/røyker (…) fra/ut/ur/av/i, ryk/ryker fra/ur, folk
  (…) inne og, er ild i/på, ild i, eld i, in flames, skjev i ansikt*/munn*/fjes*, ansikt*
  (…) heng/henger/hänger/skjevt/skeivt, munnvik*, mungipa*, mundvig*, face (…)
  droop*/drooping/numb, slurring, slurred, snøvl*, lam i (…) side/arm/bein/kroppen, lammet, ikke
  (…) ord, ikke (…) løfte (…) arm*/hånd*/hand*, krampeanfall*, kramp*, svelget, svelgt, svelga,
  slukt, swallowed, blir/bli/blå i blå/ansikt*, turning blue, gone blue, våkner/vaknar/vågner/vakner/vakne ikke, won't/doesn't/not
  wake/waking/wakes, ikke våken, rører/rører/rør/beveger/rører/rörar/rör seg/sig/si/på ikke, rører seg
  ikke, not/isn't/stopped moving, not responding to, slutta/sluttet/stopp å puste, stopp puste*, slutat andas, for mange/mye
  tabletter/tablettar/piller, haug/brett/boks/glass med piller/tabletter, alle/all
  pillene/tablettene, all (…) pills, too many pills, kvelertak*, strupetak*, kveler/kvele meg/henne/ham/han/ho, strangl*, choking
  me/her/him, hits/hit/hitting/beats/beat/beating/hurts/hurting/punching me/her/him/us,
  slår/slo/slå/banker/sparker/jular/juler/mishandler meg/henne/ham/mora/moren/mamma/barn*/konen/kona/ungene,
  bryter/bryte/bryt/brøt/bröt si/seg/sig inn/in/ind, sparke/sparker/spark/slå/slår/banker inn
  (…) dør*, kick*/breaking/break (…) door, (try*) get/getting/break/breaking/climbing in/into
  my/our/the house/home/flat/apartment/window, komme (seg) inn i/hos huset/leilighet*/oss/meg/hytta,
  noen/ukjent*/fremmed*/someone/somebody/stranger/tyv*/mann/menn (…) i/inne/in/inside (i)
  (my/our) huset/hus/leilighet*/leiligheten/kjeller*/kjelleren/boden/hagen/hytta/house/home/apartment/flat/basement
  (mitt/min/vårt/vår/mi/til/hans/hennes), intruder, chasing/chases me/us, jager/jagar/jakter/jaga meg/oss/på, innbrudd*
  nå/hos/pågår, indbrud (…) nå/hos/lige, inbrott (…) nu/hos/pågår
`);
/** Somebody in the water, or in what lies there. */
const IN_WATER = pattern(`
  person*/mann/mannen/mand/man/kvinne/kvinna/kvinde/folk/noen/nogen/någon/barn*/barnet/ungen/gutt*/jente*/flicka/pojke/pige/dreng/bil/bilen/buss*/båt*/en/to/tre/flere/someone/somebody/woman/child/kid/kids/people/person/car/boy/girl
  (…) i/uti/in/into/oppi/under (the)
  vannet/vatnet/vattnet/vandet/elva/elven/åa/älven/ån/åen/sjøen/sjøen/sjön/søen/havet/fjorden/innsjøen/tjernet/bassenget/havna/havnen/hamnen/havnebassenget/bekken/fossen/grøfta/isen/råka/water/river/lake/sea/harbour/harbor/canal/fjord/pool,
  båt* (…) gått/gikk rundt, going under, gått under, trillet/trilla/kjørt/rulla/havna/havnet/for (…)
  i/uti sjøen/elva/vannet/vatnet/fjorden
`);
/** Those who are in the water for the fun of it, and words that only sound of danger. */
const HARMLESS = pattern(`
  øver på skyting, trener på skyting, drowning/drukner/drunknar in/i alert/alerts/varsel/notifications/meldinger/mail,
  bade*/badar/bader/svøm*/svømmer/padle*/kajakk/dykker/swimming/fisker/fiske/øver/trener/kake,
  det slår meg at, slår det meg, skutt/shot/skudt ned/down, skudd kaffe, skuddsikker*, skudd
  for/i baugen, skytefelt*, skytebane*, skytetrening*, øver på skyting, på skytebanen,
  brannøvelse*, gullfugl
`);
/** Somebody's child that has not come home. */
const NOT_HOME = pattern(
  'kom/kommer/kommet/came/come aldri/ikke/never hjem/heim/home/hem, ikke/aldri/never (…) kommet/komme/kom/come/came hjem/heim/home/hem, har/they tatt/tok/took/taken (…) barn*/child/kid/jent*/gutt*',
);
const PERSON = pattern(`
  han, hun, ho, hon, he, she, mann*, kone*, kona, mamma, pappa, mor, mora, moren, far, faren,
  bestemor*, bestefar*, farmor, farfar, mormor, morfar, besta, sønn*, son, datter*, dattera,
  dotter*, barn*, barnet, ungen, baby*, child, kid, gutt*, jent*, nabo*, granne*, kjæreste*,
  samboer*, søster*, bror*, mother, father, mom, mum, dad, wife, husband, grandma, grandpa
`);
/** A cry for help with somebody in it, and nothing of channels. */
const CRY = pattern('hjelp, help');
const SOMEBODY = pattern(`
  noen, someone, somebody, mann, mannen, kvinne, kvinna, kona, kone, mamma, pappa, mor, far,
  faren, moren, sønn*, datter*, barn*, baby*, child, kid, kids, han, hun, ho, he, she, he's,
  she's, a man, man, woman, nabo*, neighbo*, mother, father, dad, mom, mum, wife, husband,
  bestemor, bestefar, gutt*, jente*, boy, girl, venn*, friend, kjæreste*, eks*, people, folk,
  døra, door, outside, utenfor
`);
/** A question about the past: «how often did X fall out?» */
const COUNTING = pattern('hvor mange, hvor ofte, how many, how often');
/** Help with something, or thanks for it. */
const POLITE = pattern(`
  hjelp (…) med, help (…) with, takk, thanks, thank, kan du, can you, could you, kan jeg, tack,
  tak, hvordan, how
`);
/** What police write about all day. A text on getting a message out about a fire is no cry for help. */
const ABOUT_POSTING = pattern(`
  @platform, poste, postet, post, posted, posting, publiser*, publish*, tvitre, tweet, tweeting,
  melding (…) om, innlegg*, konto, kanal, account, channel, lagt ut, legge ut, legge (…) ut,
  melding, digest, rapport, varsel, oppsummering, alert, report, status, side, @owner
`);
/** Danger to somebody here and now; a text on posting does not take it back. */
const HERE_AND_NOW = pattern(`
  kommer/skal/vil (til) (å) hoppe, going to jump, kill/drepe/drepa (…) meg/me/him/her, våkner ikke, rører seg ikke, blir blå, krampe*, hjerneslag, innbrudd hos,
  det brenner/brinner/brænder/brenn/brænn/bræng, brenner (…) i/hos/her, puster (…) ikke,
  not/isn't breathing, bevisstløs*, unconscious, jeg/eg/vi/i/i'm (…)
  blør/bleeding/skutt/shot/stabbed/knivstukket/ranet/overfalt/skadet/redd/drukner/drowning,
  blør, bleeding, send noen/help/ambulan*/politi*/police/patrulje*/someone/hjelp/folk, kom
  fort/raskt/straks, come quick*, hjelp (…) meg/oss, help me/us, ambulan* (…) nå/now/fort/til,
  ring (…) 112/113/110, call an/the/911/112, drukner, drowning, slår meg, truer meg, ta livet,
  kill myself, vil dø, want to die, vil ikke leve, orker ikke leve, på vei inn, skyter,
  shooting, med (en) kniv/pistol/våpen/øks, with a knife/gun, hjertestans, hjerteinfarkt, heart
  attack, brann i, on fire, there's (a) fire, trapped, sitter fast, falt om, collapsed, falt i,
  fell in*, i fare, in danger, sos, mayday, jeg dør, er skadet, vi trenger folk, bryter seg inn,
  breaking in*, følger etter, following me, livløs*, savner (…) mitt/min, ulykke, accident, jeg
  har blitt, har blitt ranet/overfalt/skutt/knivstukket/slått/påkjørt, been
  robbed/attacked/shot/stabbed, kniv, knife, gunman, skutt, stabbed
`);
const PUBLISHED = pattern(`
  melding/innlegg/tweet/tvitre/tvitret/poste/postet/post/tweeting/posted/posting/publisere/publisert/publish/published/skrive/informere/informasjon/info/varsle/update/oppdatering/oppdatere/legge/lagt/ut/sak
  (…) om/about/on/regarding, om
  brannen/ulykka/ulykken/savnet/leteaksjonen/knivstikking*/skyting*/ran/ranet/drapet/innbrudd*/brann/ulykke/trafikkulykk*/skred*/aksjon*,
  about the/a/an/missing, etterlysning*, under/etter brannen/ulykka/ulykken/skred*/aksjonen,
  during/after the
`);
const EXERCISE = pattern(`
  øvelse*, øving*, drill, exercise, brannøvelse*, testalarm, film*, bok*, spill, game, for moro,
  ingen brann, ikke brann
`);
/** «Skutt» of a photo or a goal, «lik» as in alike: weak words that need somebody in danger. */
const WEAK = pattern(`
  lik, shot, skudd, skot, hurt, fanget i, trapped, accident, feu, foc, brand, palaa, pali,
  kiire, savner, drap, ryk, akutt, skada, bok*, vold, film*, hurry, helikopter, velta, anfall
`);

/**
 * True if the words may mean that someone is in danger. Rather too often than once too seldom: the price of a
 * false one is an answer with the emergency numbers.
 *
 * @param spoken as in `Reading`
 */
export function meansEmergency(spoken: string): boolean {
  const told = HARMLESS.without(spoken);
  const here =
    SIGNS.in(told) ||
    (!HARMLESS.in(spoken) && IN_WATER.in(spoken)) ||
    (NOT_HOME.in(spoken) && PERSON.in(spoken));
  // The name of a town takes nothing back: «bil i sjøen ved …».
  if (
    here &&
    // «Face» is also what Facebook is called for short.
    !ABOUT_POSTING.in(spoken.replace(/@owner| (?:her|his) @platform/g, ' sted')) &&
    !topic.ALERT.in(spoken) &&
    !topic.DIGEST.in(spoken)
  )
    return true;
  const danger = DANGER.in(told);
  const cry = CRY.in(spoken) && SOMEBODY.in(spoken) && !POLITE.in(spoken);
  if (!danger && !cry) return false;
  if (COUNTING.in(spoken) && !HERE_AND_NOW.in(spoken)) return false;
  if (!ABOUT_POSTING.in(spoken)) return danger || cry;
  if (
    PUBLISHED.in(spoken) &&
    !/ (?:send noen|send someone|kom fort|ambulanse|hjelp meg|help me) /.test(spoken)
  )
    return false;
  if (HERE_AND_NOW.in(spoken)) return true;
  // A place alone says nothing of posting: «brann i Bodø».
  if (/@owner/.test(spoken) && !ABOUT_POSTING.in(spoken.replace(/@owner/g, 'sted'))) {
    return danger && !(WEAK.in(spoken) || EXERCISE.in(spoken));
  }
  return false;
}
