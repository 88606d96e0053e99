import { pattern } from './pattern.ts';

/** What the bot deals in: an account, its posts, the way to them. */
export const CHANNEL = pattern(`
  @platform, konto*, account*, kanal*, channel*, profil*, sida/siden vår/deres/til/er/blei, vår
  side, side, our/the page, page, feed*, sosiale medier/medium, social media, some kanal*, some,
  publisering*, meta, tweet, innlegg*, posten vår, post
`);
/** Posting as an act. */
export const POSTING = pattern(`
  poste, postet, posting, posted, post, publish*, publiser*, tvitre*, tvitret, tweet*, twitr*,
  legge (…) ut, legg ut, lagt (…) ut, lag ut, ut melding*, melding ut, melding* … ut, ut
  noe/noen/ting/innlegg/tweet*/informasjon/info/nytt/ingenting, få/får/fikk (…) ut, sende ut,
  get anything out, get … out, getting through, get through, gå/går gjennom, går ut, kommer (…)
  ut, komme ut, oppdatere, kommer seg ut, benyttet, benytte, twittre, dele, innlegg, innlegga
`);
export const DOWN = pattern(`
  datt/dettar/detter ut, datt ned,
  nede, ned, down, offline, ute av drift, ute av spill, død, dødt, dødd, dead, dau, daud, dauet,
  dark, svart, mørklagt, out, falt/falle/faller ut, falt/falle/faller ned, krasj*, crash*,
  kaputt, died, dies, dying, toast, broten, brote, sönder, sunder, i stykker, gåen, knakk, ødelagt, broken, broke, bust*, borked, brutt, stoppet opp, ligger ute, går ned,
  gått ned, gikk ned, nedetid, downtime, outage*, utfall, utkobla, avbrudd*, brudd, driftsstans,
  driftsproblem*, frakoblet, unavailable, utilgjengelig
`);
export const TROUBLE = pattern(`
  problem, problems, problem*, trøbbel, feil, feilmelding*, error*, fault*, issue*, trouble*,
  tull*, tøys*, kødd*, rart, rar, merkelig, weird*, strange*, odd, funny, henger, heng, hang,
  hanging, stuck, treg*, sein, slow, sliter, struggl*, galt, gale, wrong, kaos, ustabil*,
  unstable, flaky, krøll, glitch*, ubrukelig, useless, 500, 501, 502, 503, 504, 403, 401,
  timeout, time out, krangler, krangl*, streik*, plag*, i vegen, i veien, playing/acting/messing
  up, acting, bug*, buggy, lag, lagger, bråk*, surr*, spinner, laster ikke, tregt, trått,
  teknisk*, technical, trøblete, rot, helsike, på trynet, skjeis, til helvete, uvirksom*, hakk*,
  muffens, off with, up with, heng* seg, hengt seg, frose, frosset, frosne, klikka, klikket, ko
  ko, lugg*, lugger, tatt kveld, tatt ferie, tatt fri, hangs, feiler, på tur, krångl*, strul*, driller, drilla, vrøvl*,
  bøvl*, misbehav*, hiccup*, wonky, messed up, screwed, hosed, not right, ikke riktig, skranter,
  stopp opp, humm*, fucked, skurr*, misliker, driftsforstyrrelse*, kluss*, fryst, freez*, frozen, fryser
`);
export const BLOCKED = pattern(`
  blocking, blocks, utelåsta,
  låst, locked, sperret, sperre*, utestengt, stengt, blocked, blokk*, kast* ut, kicked out, shut
  out, suspend*, banned, bannet, avstengt, avvis*, reject*, refus*, begrens*, restricted,
  shadowban*, svartelist*, avskjær*, muted
`);
export const QUIET = pattern(`
  stille, rolig, quiet*, silent, silence, stillhet, slow (…) night/shift/evening/day, calm,
  stum*, tyst*, skjer (…) ingenting, ingenting (som) skjer, lite å gjøre, skjer (…) lite,
  nothing happen*, dødt, lull, sover, asleep, idle, begivenhetsløs, dead, tomt, hørt … fra,
  heard … from, tause, tystna*, stilna*, stilnet, passiv*, inaktiv*, inactive
`);
export const FINE = pattern(`
  oppe, opp, up, virker, virket, ok, okay, okei, oki, ålreit, i orden, orden, i vater, fint,
  bra, grønt, green, fine, working, works, work, worked, healthy, i live, lever, alive, online,
  på nett, på lufta, på luften, back, tilbake, normal*, som normalt, som det skal, i drift,
  operational, stabil*, friskt, frisk, løst, fikset, fiksa, fixed, resolved, good, oppegående,
  på beina, running, åpen, åpent, synlig, tilgjengelig, available, på plass, i gang, og går,
  greit, live, fungibel, kjører, funksjonelt, all clear, klar bane, responding, reachable,
  posting fine
`);
export const WORKS_NOT = pattern(`
  det går (…) ikke, går ikke, it (…) doesn't go, to no avail, lykkes ikke,
  virker/virket (…) ikke, ikke virker/virket/oppe/tilgjengelig/i, not/isn't/aren't (…)
  working/up/responding/available/online/loading/live, doesn't/don't/won't/didn't (…)
  work/load/respond/open/connect/update, stopped working, svarer (…) ikke, laster (…) ikke,
  reagerer ikke, oppdaterer* (…) ikke, ikke (…) oppdatert, no longer work*, ikke som det skal,
  sluttet/slutta å virke*, gått ut av drift, ingenting (som) virker, nothing works, ikke brukes,
  åpner seg ikke, ikke (…) få liv i, får ikke kontakt, ikke kontakt
`);
/** Sense of a state that one may ask about. */
export const STATE = pattern(`
  status, tilstand*, hvordan (…) går/er/ligger/står/stå, hvordan står, how (…)
  doing/is/are/things, how's, går det, ståa, situasjon*, what's up with, what about, hva med,
  sjekk, check, skjer (det) (noe/noen), lever, hørt fra, noe nytt, anything new, hva skjer,
  what's going on, is going on, what's happening, oppdatering, update on, sitrep, helse*, health, stillinga, stillingen, stoda, stodan, stode, tilstand, livstegn,
  livsteikn, liv i, any life, any sign of life, friske, hvordan ser det ut, how does it look
`);
export const WHY = pattern(`
  hva tror du, what do you think, hva … som gjer at, gjer at,
  hvorfor, why, how come, årsak*, reason*, cause*, causing, grunn, grunnen, skyld*, skuld*,
  skylda, forklar, explain*, explanation, whose fault, fault, hvem sin feil, hvem sin skyld,
  hvem … skylden, hva … gjør at, hva … som gjør, hva … kommer … av, kommer … av, hvor sikker*,
  hvor sikre, how sure, how certain, how confident, are you (…) sure/certain/positive, er du (…)
  sikker, er dere sikre, sikker på at, hvor trygg, hvor viss, er du trygg/viss, bevis*,
  evidence, proof, begrunn*, bygger, basert på, based on, basis, grunnlag*, hvordan kan/vet/vite
  (…) du/vite/vet, hvordan vet, hvor vet du, hvor har du … fra, how do/can/would/could you
  know/tell, what makes you, hva får deg, hva tyder, hva taler, hva peker, hva sier at, kilde*,
  source*, says who, hvem sier, sannsynlig*, probab*, how likely, what happened to cause, hva …
  å gjøre, noe med … å gjøre, anything/something to do with, har med … å gjøre, har …
  sammenheng, sammenheng, related to, hvorfra, hva er det som feiler, hva feiler, what's wrong,
  what is wrong, hva er galt, hva er i veien, hva er i vegen, hva er feil, hva er problem*,
  what's the problem, what is the problem, what's the matter, hva skyldes, skyldes, due to,
  because of, på grunn av, pga, ligg* (…) bak, baser* (…) på, bygger du, støtter du, utdyp*, prov
  for, prov på, hva prov, rotårsak*, hva … sett som, som tyder på, som peker på, hva … får deg til, hvor stor er
  sjansen, what are the odds, what are the chances, heng/henger (…) sammen med, sin feil, sin
  skyld, sitt ansvar, hva er greia, what's the deal, årsak, nærmere om hvorfor, elaborate, tar
  du feil, you could be wrong, could you be wrong, grunnet, hva kommer det, hvem har skylda, who's to blame, to
  blame, blame, hva ligger bak, what's behind, behind, bak dette, diagnos*, rotårsak, root
  cause, hva … årsak, anledning, what gives, how so, hvordan det
`);
/** Their line or ours? */
export const WHOSE = pattern(`
  noe utenfor huset, something outside, something on our end, nøkkel* … eller, token … or,
  hos oss eller, hos oss … eller, is it the/our/us … or, det er/er det (…) oss eller/som, er det
  (…) vår … eller, oss eller, us or, or (is it) us, eller (er det) (hos/på) oss, eller er det/e
  det, vår ende, our end, our side, their side, their end, vår side eller, brannmur*, firewall,
  eget nett, nett vår, our network, our own, hackerangrep*, hacker attack, angrep*, attack,
  cyberangrep*
`);
export const DIGEST = pattern(`
  rapport, morgenrapport, dagsrapport, *rapport, oppsummering, *oppsummering, sammendrag,
  *sammendrag, oversikt, *oversikt, digest, summary, report, overview, roundup, round up,
  briefing, brief, rundown, recap, wrap up, daglig/daily/hver/every/morning/weekly (…)
  oppdatering/update/updates/mail/melding, morgenbrief*, morgenmøteoversikt, statusmelding*,
  dagsmelding*, morning update, statusoppdatering*, daily status, morgenoppdatering*,
  nyhetsbrev, resymé
`);
export const SCHEDULE = pattern(`
  daglig, daily, hver, every, each, weekly, ukentlig, kl, klokka, at, hverdag*, ukedag*,
  weekday*, weekend*, helg*, morgen, morning*, kveld, halv, kvart, kvarter, dag, mandag*,
  fredag*, fast, faste, på forhånd, monday*, friday*
`);
export const ALERT = pattern(`
  lyd på varsel, 
  varsel, varsle, alert, alerting, alerted, notify, notification, notif*, ping, pinging, pings,
  pinge, pinger, alarm*, push, pushmelding*, warn, warning, warnings, warned, mas, masing,
  maset, bråk, kim*, pip*, nag, nagging, bug me, varsku, varslinga, noise, beep*, meldinger om
  feil, feilvarsel, disturb, forstyrr*, plinging*, pling*
`);
/** Verbs of making the bot hold its tongue, where it is the alerts that they are said of. */
export const SILENCE = pattern(`
  demp*, tysta, tystar, tystne, stilne, stilna, stille, lydløs*, ljudlös*, lydlaus*, snooze*,
  slumre, mute, muted, silence, hush, pause, paus, utsett, udsæt
`);
/** «Si fra når …»: a wish to be told. */
export const TELL_WHEN = pattern(`
  si/gi (meg/oss/vi) (en/et) ifra/fra/beskjed/til/lyd/pling/hint/varsel/ping/melding/tegn
  (straks/så/med/en/gang) når/hvis/om/så/straks/med, si/gi (meg/oss/vi) når/hvis/straks, si fra når/hvis/om/straks/så, gi beskjed,
  gi … beskjed, få beskjed (…) når/hvis/om/så/straks, ha beskjed (…) når/hvis/om/så, få/ha (…)
  varsel, vil bli varsle*, bli varslet, be told when,
  si/gi/meld/rop/pip/pipe/pling/plinge/ping/pinge/hojt/skrik (fra/til/ut/på/lyd/beskjed/hint/tegn)
  (meg/oss/vi/fra/til/ut) (deg/oss/meg) (når/hvis/straks/idet/så/med/det/hver)
  (snart/fort/samme/en/gang) når/hvis/straks/idet/så/med/snart/fort/samme/gang, pip/pipe/pling/plinge/ping/pinge/rop/skrik
  (fra/til/ut/på/opp) (meg/oss/vi) (fra/ut/opp) om, tell/ping/text/message/nudge/buzz/poke/page
  me/us/vi (…) the moment/second/minute/instant/time, let me/us/vi know the/whenever/every, tell/ping/alert/notify/warn
  me/us/vi whenever/every/as, give me/us/vi (a) shout/ping/nudge/buzz/holler/heads (up)
  when/if/once/as/the/whenever/should, tell me/us (…) when/if/once/as, let
  me/us/vi (…) know (…) when/if/once/as/should, give me/us (…) when/if/once, ring/tekst/send
  meg/oss (…) når/hvis, send (…) melding når/hvis/om, message/text/ping/poke/shout/holler (…)
  when/if/once, keep me/us posted, hold meg/oss oppdatert, hold meg/oss orientert, heads up
  if/when/once, varsle, notify, warn me/us, alert me/us, ping meg/me/us/oss, pip når/hvis, rop
  ut når/hvis, meld/melde fra/ifra (…) når/hvis/om, varsel meg/oss/vi, varsel (…) når/hvis/dersom, sæg ifra, si til når/hvis/om, siger
  til, beskjed når/hvis/om/så, varsko, give me a shout, wake me/us when/if/once, vekk meg/oss når/hvis/om, følg med på, keep an
  eye, hold øye, watch, hojt, gi meg et pling
`);
export const HELP_WORD =
  /^(?: (?:help|hjelp|hjelp meg|help me|help please|please help|hjelp vær så snill|kommando|commands|command|meny|menu|bruksanvisning|hjelpetekst|manual|usage|info|hva kan du|valg|options|\/help|h|start|about|om))(?: [!.?])* $/;
