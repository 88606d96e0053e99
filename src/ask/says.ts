import type { ReportedState } from '../model/signal-values.ts';
import { type Pattern, pattern } from './pattern.ts';
import { BLOCKED, DOWN, TROUBLE, WORKS_NOT } from './topics.ts';

/** What keeps a post from coming in: it is refused, swallowed, never arrives. */
const TURNED_AWAY = pattern(`
  nekt*/refuser* (…) alt/alle/innlegg/melding/oss, nekt* å
  ta/sende/slippe/poste/publisere/legge/motta/godta/laste,
  ikke/verken/ingen/aldri/neppe (…) (…) tar/ta/tek/tatt/tok/tager (…) imot/mot,
  tar/tek/tok/ta (…) ikke/ingenting/ingen/aldri (…) imot/mot,
  sluttet/slutta/stopp (…) ta imot, godt* ikke (…) innlegg/melding/det, svelg*, swallow*,
  eats/ate/eating our, spyt* (…) ut, spit* (…) out,
  won't/doesn't/didn't/wouldn't/not/never (…) accept/accepting/take/let, took none, takes none,
  kommer/går/når/kom (…) aldri (…) ut/fram/gjennom, aldri/ikke/ingenting/ingen (…) (…)
  fram/gjennom, can't/cannot/couldn't/not/never/nobody/unable (…) get (…)
  out/through, ikke (…) slå (…) opp, ingenting (…) (…) ut
`);
const POST =
  'poste/postet/posting/post/posted/publish/publishing/published/publisere/publisert/tvitre/tvitret/tweet/tweeting/tweeted/lagt/legge/legg/sende/sendt/ut/oppdatere/oppdatert/dele/delt/benyttet/benytte/brukt/bruke/innlegg/melding/update/through/out/gjennom/skrive/publisering';
export const HIJACKED = pattern(`
  hack*, hakk*, kapr*, hijack*, kompromittert*, compromis*, kompromitter*,
  tatt/teke/tatt/tagit/taget over, har overtatt, overtatt, overtak*, takeover, taken over, took
  over, noen/nokon/noe andre/annen/anna/andra (…)
  tvitre*/poste*/skrive*/legge*/publiser*/bruk*/styrer/kontroller*/har, fremmed*, framand*,
  ukjente, uvedkommende, uvedkomande, noen/en utenforstående, stranger*, someone/somebody else,
  not us, wasn't us, isn't us, ikke vi som, ikke oss som, ikke er vi, ikke er oss, ikke kommer
  fra oss, ikke fra oss, vi har ikke skrive det/dette/de/den/denne, vi ikke (…) skrive*/lagt/postet/sendt, jeg/ingen av oss ikke (…)
  skrive*, ingen av oss har skrive*/postet/lagt, we/nobody/none (of us) didn't/never/here (…)
  write/wrote/post/posted/send/sent/written, spam*, svindel*, scam*, krypto*, crypto*, bitcoin*,
  phish*, nettfisk*, porn*, pornografi, falske, fake posts/tweets/tweet, rogue, impersonat*,
  utgir seg, stjålet, stjele*, stolen, stole*, defaced, vandalis*, propaganda, ikke har skrive*,
  casino*, kasino*, gambling, nigeria*, reklame*, hacket, inntrenger*, intruder*, breach*, ikke
  autoris*, unauthori*
`);
const PAGE_GONE = pattern(`
  suspend*, slettet, sletta, slettes, raderad, raderet, deleted, fjernet, fjerna, removed, borte, forsvunn*, forsvant, forsvinn*,
  vanished, disappear*, gone, missing, deaktiver*, deactivat*, disabled, avpubliser*,
  unpublish*,
  content/page/profile/innhold* (…) not/isn't/ikke/unavailable (…)
  available/tilgjengelig/unavailable, content/page/innhold* unavailable, stengt konto,
  taken/took (…) down, tatt/teke ned, finnes/finst/finns/eksisterer/finst (…) ikke, finst/finnes ikke lenger,
  ikke finnes/finst/eksister*, fins ikke, not found, doesn't exist, does not exist, ikke (…)
  funnet/finne, ikke å finne, 404, 410, banned, bannet, utvist, stengt (…) av,
  konto/side/profil*/sida/siden/kanal/den (…) stengt, stengt ned, stengt konto, lagt ned,
  nedlagt, closed, shut down, inndratt, avslutt*, tatt bort, avregistrert, ikke lenger finnes,
  unavailable, utilgjengelig, nuked, wiped, tom side, tatt av nett, vekk, slukt, søkk, avpub*,
  can't be found, cannot be found, isn't there, no longer there/exist*, not there, ikke der
  lenger, ikke lenger der, ikke ligger ute, ikke synlig, ikke søkbar
`);
const LOG_IN = pattern(`
  låst (oss/seg/vi) (…) ute, låst, locked, utestengt, stengt (oss/vi) (…) ute, stengt ute,
  sperret ute, sperret, utelåst, kast* (…) ut, kicked/thrown/booted/shut/signed/logged (…) out,
  logget (…) ut, logger/logge/logga (oss/vi/meg/deg) (…) ut, innlogging*, innloggin*,
  pålogging*, login*, log in, log on, log into, logging in, sign in, sign into, signing in, sign
  on, logge (…) inn, logget (…) inn, logge (…) på, logget (…) på, logg inn, logg på, logge ind,
  loggs inn, passord*, password*, lösenord*, adgangskode*, credential*, kode, koden, code,
  verification, verifiserings*, tofaktor*, to faktor, 2fa, two factor, mfa, autentiser*,
  authenticat*, tilgang*, access, kommer/kom/slipper/slapp/kjem/komme (…) ikke (…) inn, ikke (…)
  kommer/komme/slipper/slippe (…) inn, ingen (…) kommer/slipper/slippe/kom/får (…) inn/in,
  kommer/komme/slipper/kan (…) ikke (…) in på, ikke (…) komme/kommer in, engangskod*,
  sikkerhetskod*, bekreftelseskod*, tofaktorkod*, 2fa*, ikke (…) åpnet, ikke inn på, get
  in, getting in, get into, let us in, lets us in, inn på konto*, token*, sesjon*, session*,
  bankid, authenticator, captcha, får (…) ikke åpnet, ikke inn, nekter oss, lukk* ute, stengt
  for oss, slepp* inn, brukernavn, username, ikke åpne konto
`);
const TOOL = pattern(`
  tweetdeck, hootsuite, sprout*, buffer, meltwater, falcon, sprinklr, agorapulse,
  publiseringsverktøy*, publiseringsløsning*, publiseringssystem*, publiseringsplattform*,
  verktøy*, tool, tools, toolet, dashboard*, dashbord*, dashbordet, planlegger*, scheduler*, business
  suite, creator studio, cms, appen, app, appa, posting software, software, programvare*,
  programmet, publisher, x pro, later, klienten, client, bakenden, grensesnittet,
  publiseringsløysing*, verkty*, postingsverktøy*, mynewsdesk, loomly, konsoll*, console,
  postverktøy*, some verktøy, publiseringsknapp*, studio
`);
const NETWORK = pattern(`
  internett*, internet*, nettlinj*, netlinj*, nett på/i, nettverk*, network*, wifi, wlan, trådløs*, brannmur*, firewall*, proxy*, proxyen,
  fiber*, linja, linjen, vpn, bredbånd*, broadband, ruter*, router*, switch*, dns, nettlinje*,
  nettforbindelse*, nettilgang*, connectivity, the internet, our connection, connection, nett
  er, nett (…) nede/borte/bort/ute/dødt/falt/tregt/ustabilt/stabilt, uten nett, mistet nett,
  ikke (…) nett, ingen nett, nett ned, nett hos, nett på huset, nettbrudd, datanett*,
  strømbrudd, strømmen, power cut, power outage, offline her, er offline, nettutfall, hele
  huset/bygget, samband, it sentralen
`);
const RATE = pattern(`
  kvote*, quota*, grense*, limit, limits, limited, rate limit*, ratelimit*, for mange, too many,
  429, daily limit, dagsgrens*, throttl*, strup*, tak, taket, makstak*, makse*, maks, maxed,
  brukt opp, used up, ran out of, for ofte, too often, too fast, too quick*, bremset, kvota,
  tvangspause, antallsbegrens*, post limit, allowance, karantene, tillatte, oppbrukt,
  begrensning*, cap, cooldown, bremse*, poste/postet for mye/ofte/mange, too much, må vente, vente før vi, altfor mange, nådd maks*
`);
const CANNOT_POST = pattern(`
  reject*/refus*/blocks/blocking (…) everything/posts/post/our/all/tweets/tweet, avvis*/nekter (…) alt/alle/innlegg/melding,
  slit*/strev*/struggl* (…) (…) ${POST}, ikke (…) ${POST}, får/kan/klarer/vil/slipper/går/kommer/blir/når (…) ikke (…) ${POST}, ingen
  (…) kan/får/klarer/kommer/når/går/blir/slipper (…) ${POST}, ingenting (…)
  ut/gjennom/postet/sendt/poste/publisert/publisere, ingen melding/innlegg/tweet (…)
  ut/gjennom/sendt,
  can't/couldn't/unable/cannot/not/won't/isn't/aren't/didn't/don't/doesn't/never (…) ${POST},
  fail*/failing (…) ${POST},
  posting/posts/post/tweets/tweet/innlegg/melding/tweeting/poste/publisering (…)
  fail*/refus*/reject*/avvis*/stopp*/feile*/bounc*/stuck/henger/stop/blokkert/error, avvis* (…)
  innlegg/melding/poste*/tweet, avvist, refused, rejected, umulig* å, impossible to, umogleg å,
  nekter å, refus* to, nothing (…) out/through/posts/send*/publish*, nothing (is/gets) (…)
  through, stopper på send*, stopp på send*, stoppar på send*, sending*, stenger for posting,
  ikke (…) innlegg, blokkert fra å poste, blocked from posting, uten at (…) ut, bare utkast,
  stuck in drafts/queue, kø, sendes ikke, postes ikke, publiseres ikke, får feil* når vi
  poste*/publiser*, feil* ved publiser*, error … posting, mistet mulighet*, out of order for
  posting, ikke mulig å, not possible to, not able to, unable to, no posts/tweets/tweet/post (…)
  through/out, ikke bruke, kan ikke nå ut, når ikke ut, postet ikke, ikke postet, sperret for,
  hindret, ikke sjanse*, ikke sjans, no way to post, får ikke til å, får til å poste ikke, not …
  going through/out, bouncing, bounce*
`);

/** Trouble in the order of what it says most about; the first that fits is the one meant. */
const TROUBLES: readonly [ReportedState, Pattern][] = [
  ['hijacked', HIJACKED],
  ['rate-limited', RATE],
  ['tool-broken', TOOL],
  ['network-down', NETWORK],
  ['cannot-log-in', LOG_IN],
  ['page-gone', PAGE_GONE],
  ['cannot-post', TURNED_AWAY],
  ['cannot-post', CANNOT_POST],
];

/** What fails is the own house's, whatever else no longer works for it. */
const OWN_NETWORK = pattern(`
  brannmur*/firewall*/proxy* (…) sperret/blocking/blocks/blocked/stopp/nekter/avvis*, uten (…)
  nett/internett, mista/mistet/mist (…) nett/internett, lost (…) internet/network, no
  internet/network, nett (…) (…) dødt/borte/nede/broten,
  fiber*/kabel*/linja/linjen/nettlinj* (…) (…) gravd/kutt*/kapp*/brutt/broten/røket/røk
`);
const LOST = pattern(
  'mistet, mista, miste, lost, lose, losing, vekk, røk, røyk, dropp*, dropping, drops',
);

/** Nouns are trouble only beside a word of trouble; these words are trouble by themselves. */
const BY_ITSELF = new Set<ReportedState>(['hijacked', 'cannot-post']);
const LOG_IN_TROUBLE = pattern(`
  låst, locked, utestengt, stengt (…) ute, sperret, utelåst, kast* (…) ut,
  kicked/thrown/booted/shut/signed/logged (…) out, logget/logger/logge (oss/vi/meg) ut, mistet
  tilgang*, mista tilgang*, lost access, mistet (…) tilgang, ber om (en) kode*, asking/asks for
  (a) code/password, feil passord, wrong password, utløpt, expired, kode (…) ikke, avvis*,
  reject*, refuse*, refusing, loop*, godt* ikke, ikke godt*, aldri, denied, nektet, nektes, tilgang* (…) nektet/borte, passord* (…)
  utløpt/feil/endret, invalid, ugyldig*, glemt, revoked, trukket tilbake, inndratt
`);
const ORDER_ANYWHERE = pattern(`
  ikke, not, can't, won't, doesn't, didn't, isn't, couldn't, don't, aren't, unable, umulig*,
  fail*, no, nobody, none, ingen, no one, aldri, never, uten, without, nekt*, refus*, can not
`);
const RATE_FIRM = pattern(`
  rate limit*, ratelimit*, 429, kvote*, quota*, daily limit, dagsgrens*, for mange, too many,
  brukt opp, used up, grense* (…) nådd, nådd (…) grens*, hit (…) limit/cap, reached (…) limit,
  over (…) limit, throttl*, strup*, begrens*, limit (…) exceeded/reached, exceeded, limited,
  oppbrukt, maxed, for ofte, too often, taket (…) nådd, nådd taket, makse*, grensa, grensen,
  limit, maks, tvangspause, altfor mange, post limit, nådd (…) tak/taket/grense*/maks*, cap,
  bremse*, poste/postet for mye/ofte/mange, posted too much
`);

/**
 * What trouble a statement tells of, or undefined where it tells of none.
 *
 * @param spoken as in `Reading`, without the words that a person denies («vi er ikke nede»)
 */
export function troubleSaid(spoken: string): ReportedState | undefined {
  if (OWN_NETWORK.in(spoken) && !HIJACKED.in(spoken)) return 'network-down';
  const denied = ORDER_ANYWHERE.in(spoken);
  const sick =
    denied ||
    DOWN.in(spoken) ||
    TROUBLE.in(spoken) ||
    BLOCKED.in(spoken) ||
    WORKS_NOT.in(spoken) ||
    PAGE_GONE.in(spoken) ||
    LOST.in(spoken);
  for (const [says, sign] of TROUBLES) {
    if (!sign.in(spoken)) continue;
    if (BY_ITSELF.has(says)) return says;
    if (
      says === 'cannot-log-in' &&
      (LOG_IN_TROUBLE.in(spoken) || denied || WORKS_NOT.in(spoken) || TROUBLE.in(spoken))
    )
      return says;
    if (says === 'page-gone') return says;
    if (says === 'rate-limited' && RATE_FIRM.in(spoken)) return says;
    if ((says === 'tool-broken' || says === 'network-down') && sick) return says;
  }
  if (WORKS_NOT.in(spoken) || DOWN.in(spoken) || TROUBLE.in(spoken) || BLOCKED.in(spoken))
    return 'unsure';
  return undefined;
}

/** What comes in once more, or as ever. */
const LET_IN = `
  tar (nå/alt) (alt/nå) imot, godt* (alt/nå) innlegg/melding/alt/igjen, accepts our, accepting our,
  accepts (…) again, går (det) (nå) fint/bra/greit/igjen/som, back in, back into, got in, slipper
  (vi/jeg) (nå) inn, slå opp på, gikk det/den/meldinga/melding/innlegg (…) ut/gjennom, åpnet konto,
  jeg/vi lagt ut, ingen/uten vansker, tilgang igjen, er inne nå, løste seg, løyste seg, vi poste igjen/fint/som, full tilgang, full access, oppfører seg
  (nå/igjen) (som) normalt/fint/bra, problem er borte/vekk, alt kommer (…) gjennom/ut
`;
const QUIETS: readonly [ReportedState, Pattern][] = [
  [
    'quiet-on-purpose',
    pattern(`
  med vilje, vi vilje, me vilje, av vilje, med hensikt, bevisst, medvite, medvitent, on purpose,
  purposely, deliberate*, intentional*, by design, planlagt, planned, hold* (…) tilbake/igjen,
  helde* att/tilbake, hålle* tillbaka, hold* (…) back, withhold*, venter/vente/ventar (…) med
  (…) å, venter med, waiting to post, avvent*, av hensyn/omsyn til, hensynet til, out of
  respect, radio silence, radiotaushet, medietaushet, taushet, embargo*, skal ikke poste, skal
  ikke legge, poster ikke (…) nå, sier ingenting, seier ingenting, si ingenting, ikke si noe,
  ikke (…) gå ut med, går ikke ut med, ønsker ikke å poste, ønsker ikke, valgt å, vel å, velger
  å, chosen to, choosing, not posting, ikke poste (…) før, ikke ut med noe, holder vi munn,
  holder munn, keeping quiet, staying quiet, keeping silent, staying silent, legger ikke ut,
  legger vi ikke ut, pause (…) poste*, poste* (…) pause, tar pause, tier, går stille, stille (…)
  fordi, etter avtale, by agreement, by order, etter ordre, beordret, hemmelig*, undercover,
  avtalt, meningen, meininga, skal være, meant to be, supposed to be, frivillig*, voluntar*,
  ingenting ut før, ikke noe ut før, nothing out until, until the family, pårørende, next of
  kin, av taktiske, taktisk*, tactical*, operasjonelle, operational reasons, under radaren, lavt
  under, med flit, tier (…) med, holding (…) post/back, bestemt/besluttet/vedtatt (…) (…) ikke
  (…) poste/legge/ut/tvitre/publisere/si/sende/dele,
  bestemt/besluttet/vedtatt (…) (…) stille, decided (…) not, decided against, ordered not,
  vi/@owner ikke legge/poste/publisere/tvitre/sende/skrive/går/si (…) (…) før/inntil/mens/lenger,
  vi/@owner (bare) poste/tvitre/publisere/legge ikke, legge (…) ikke (…) (…) før/inntil/lenger,
  si/sier ikke noe (…) før, går ikke ut med, ikke går ut med, venter med, vente med, under,
  low profile, lav profil, not tweeting, refrain*, avstår, lar være, let være
`),
  ],
  [
    'nothing-to-report',
    pattern(`
  null (…) å gjøre/melde/fortelle/skrive/si/rapportere, skjer (…) ikke (…) dritt/noe/nå, ikke
  skjedde (…) dritt, rett og slett, ikke en eneste/einaste hendelse/sak/oppdrag, ikke (…) hatt
  sak/saker/hendelse/oppdrag, steindødt, ikke nå å, velstand, treg/treig natt/kveld/vakt/helg, bomstille, døde gater, tomt i, alt rolig, alt stille, alt er (…) rolig/stille, alt (…) rolig, rolig kveld, helt rolig, veldig rolig, bare/heilt/helt (…) rolig/stille/dødt, no calls, not a single call, ingen telefoner, ikke skjedde, skjedde (…) ikke (…) noe, ikke (…) skjedde noe, har ikke skjedde, null og niks, 
  ingenting/noe/ikke/lite/intet/ingen (…) å (…)
  melde/rapportere/skrive/fortelle/poste/legge/dele/publisere/berette/si, inget/inte (…) att,
  nothing/anything (…) to report/post/tell/share/say/tweet/write/mention, nothing worth, nothing
  (…) happen*, nothing (is) going on, nothing doing, not much (…) happening/going, no
  incidents/calls/events/jobs/news, no (…) incidents, ingen hendelse*, ingen (…) hendelse*,
  ingen oppdrag, ingen saker, ingen utrykning*, få hendelse*, få oppdrag, skjer/skjedd/skjedde
  (…) ingenting/lite, skjer (…) ikke (…) noe, ikke (…) skjedd, ikke skjer, ingenting (…) skje*,
  lite (som) skjer, lite å, lite som, null hendelse*, uten hendelse*,
  rolig/stille/fredelig/dødt/begivenhetsløs/udramatisk/død/behagelig (…)
  natt/kveld/vakt/skift/helg/morgen/dag/døgn/hos/her/ute/i/på/nå/der/så,
  quiet/calm/slow/uneventful/peaceful/dead/boring/silent/sleepy (…)
  night/shift/evening/day/here/tonight/morning/so, natt/kveld/vakt/vakta/natten/dag (…)
  rolig/stille/dødt/fredelig, all quiet, all calm, it's quiet, just quiet, simply quiet, bare
  stille, bare rolig, bare (…) rolig, bare (…) stille, helt stille, helt dødt, stille her, rolig
  her, er (…) stille, er (…) rolig, vært (…) stille, vært (…) rolig, rolige tilstander, rolige
  forhold, normal drift, bare ro, fred og ro, all is quiet, crickets, uneventful, kjedelig (…)
  vakt/natt/kveld, nada, ingen ting å, dau (…) vakt/natt, bare lite, no news, ingen nyhet*, slow
  one, quiet one, quiet on, stille på, tomt for, very quiet, so quiet, been quiet, dead quiet,
  stille som, fredelig, nothing, har ikke hatt noe, ikke hatt noen, haven't had anything,
  haven't had any
`),
  ],
  [
    'can-post',
    pattern(`
  ikke (…) nede, ikke (…) låst, ikke (…) utestengt, ikke (…) hack*, ikke (…) sperret, not down,
  isn't down, aren't down, not locked, not hacked, ikke noe (…) galt, ikke noen (…) feil,
  ingenting (…) galt, nothing wrong, no problem*, no issue*, no trouble, ikke noe problem, ingen
  problem, ingen feil, uten problem, without (…) problem*/trouble/issue*, ikke noe feil, false
  alarm, falsk alarm, falskt alarm, igjen, again, virker, fungibelt, virket, oppe, i orden,
  fikset, fiksa, ordnet, ordna, løst, løyst, rettet, fixed, solved, resolved, sorted, back,
  tilbake, working, works, fine, ok, okay, bra, fint, greit, normalt, som normalt, som det skal,
  normal, får/kan/klarer/fikk/kunne (…)
  poste/postet/publisert/publisere/tvitre/tvitret/lagt/legge/ut/sende/sendt, can (…)
  post/tweet/publish/log, able to, managed to, posted/tweeted/published, postet nettopp, nettopp
  postet, la nettopp, gikk ut, gikk gjennom, went through/out, going through, kom ut, kom
  gjennom, kommer ut, kommer gjennom, går ut, går gjennom, inne, inn igjen, grønt, all good, all
  clear, good to go, up, på plass, over, friskmeld*, avblås*, åpnet, opna, opphevet, oppheva,
  lifted, unlocked, restored, gjenopprett*, reinstated, recovered, live, gjekk, ordnet seg,
  ordna seg, slapp inn, in again, oppe og går, på nett, up and running, låst opp,
  ${LET_IN}
`),
  ],
];

/** Words that only a working account is given. */
export const CAN_POST_SURELY = pattern(`
  ${LET_IN},
  let us (…) in, lets us (…) in, sluppet inn, slapp (…) inn, got (…) back in, 
  ikke/not/isn't/aren't (…) nede/down/låst/locked/hack*/hacked/sperret/utestengt/blocked, ikke noe (…) galt, ingenting (…) galt, nothing (…) wrong,
  no problem*, no issue*, no trouble, ingen feil, ingen problem*, ikke noe problem, uten problem*, without (…) problem*/trouble, false alarm, falsk alarm,
  virker, virket, fungerer, working, works, worked, posting (…) fine/ok, løst, fikset, ordnet, rettet, fixed, solved, resolved, sorted,
  oppe, opp igjen, up again, back up, back online, are back, we're back, is back, it's back, er tilbake, inne igjen, inn igjen, i orden igjen, up and running, in again,
  får/kan/klarer/fikk/kunne/kom (…) poste/postet/publisert/publisere/tvitre/tvitret/lagt/legge/ut/sendt/inn,
  can (…) post/tweet/publish/log, able to (…) post/tweet/publish/log, managed to, posted/tweeted/published, nettopp (…) postet/lagt/ut, gikk ut, gikk gjennom, went through/out,
  låst opp, unlocked, restored, reinstated, lifted, opphevet, gjenopprett*, ordna seg, ordnet seg, slapp inn, kommer inn, kom inn, som det skal, kommer ut, går ut, all clear, friskmeld*,
  alt ok, alt bra, alt i orden, alt fint, alt greit, all good, everything (is) fine/ok/okay/working, er i orden, er ok, is fine, is ok, are fine, account (…) fine, konto (…) fint/bra/ok/greit
`);

/** «No trouble publishing» does not say that there was nothing to publish. */
const WITH_EASE = pattern(
  'ingen/ikke (noe/noen) problem/trøbbel/vansker/feil (med) (å), no problem/trouble/issue',
);
/** Beside «no incidents» these tell that the night is fine, not that a post went out. */
const VAGUELY_FINE = pattern(
  'ingen feil, alt ok, alt er ok, alt bra, alt i orden, all good, falsk alarm, false alarm, ingen problem*, no problem*',
);

/** Everything that a statement of calm says, or nothing. */
export function calmSaid(spoken: string): readonly ReportedState[] {
  const said = QUIETS.filter(([says, sign]) =>
    sign.in(says === 'nothing-to-report' ? WITH_EASE.without(spoken) : spoken),
  ).map(([says]) => says);
  if (said.includes('quiet-on-purpose')) return ['quiet-on-purpose'];
  // «Fint», «bra», «over» beside a quiet night praise the night, not the account.
  const works = said.length === 1 || CAN_POST_SURELY.in(VAGUELY_FINE.without(spoken));
  return [...said].reverse().filter((says) => says !== 'can-post' || works);
}

/** «Not down», «no problem», «false alarm»: words of trouble that a person takes back. */
export const DENIED_TROUBLE = pattern(`
  innlogging*/pålogging*/login/innlogget (er/is) (nå/now/igjen/again)
  i orden/ok/fin/fint/grei/greit/virker/fungerer/works/working/fikset/fixed/fine,
  ikke/aldri (lenger/lengre/bare/lenger/er/helt)
  nede/låst/utestengt/hack*/sperret/borte/stengt/død/dødt/ødelagt/ustabil*/tregt/blokk*,
  not/isn't/aren't/no (longer/actually/down)
  down/locked/hacked/blocked/suspended/broken/dead/offline/out, ikke (…) noe (…)
  galt/feil/trøbbel/problem/gale/krøll/å, ikke (…) noen (…) feil/problem*, ingenting (er/som)
  (…) galt/feil/gale, nothing (is) (…) wrong/broken, no/any/without/zero/not (…)
  problem*/issue*/trouble*/error*/outage*/fault*, ingen/uten/null (…) problem*/feil*/trøbbel*,
  false/falsk alarm, problem* (…) løst/over/borte/fikset/ordnet/fixed/solved/resolved, feil* (…)
  løst/over/borte/fikset/ordnet/rettet/retta, trøbbel* (…) over/borte/løst, låst opp,
  issue/problem/outage (…) resolved/over/fixed/solved/sorted/gone, trodde (…)
  nede/låst/hack*/problem*, thought (…) down/locked/hacked/broken, var (…)
  nede/låst/hack*/utestengt/sperret, was (…) down/locked/out, were (…) down/locked, ikke
  (er/var) (…) nede, ikke (lenger) problem, blitt låst opp, not (…) down, har vært nede,
  ingen/uten/ikke (noen) vansker, driller/krangler/tuller/henger/lugger/streiker/lagger/plager ikke (lenger/mer), ingenting i
  veien/vegen, problem* er borte/vekk, ikke kaput
`);

/** Every word by which trouble or calm is told: ordinary words to the reader. */
export const SAYING: readonly Pattern[] = [
  ...TROUBLES.map(([, sign]) => sign),
  ...QUIETS.map(([, sign]) => sign),
  LOG_IN_TROUBLE,
  OWN_NETWORK,
  RATE_FIRM,
  DENIED_TROUBLE,
];
