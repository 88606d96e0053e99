import { pattern } from './pattern.ts';
import type { Scene } from './scene.ts';
import * as topic from './topics.ts';

export const HELP = pattern(`
  hva (…) kan (…) du/jeg/vi/man (…) gjøre/hjelpe/skrive/spørre/si/svare/be/brukes/bruke, hva kan
  du, hva gjør du, hva er du, hvem er du, kan du hjelpe, can you help, what can you/i/we, what
  do you (do/know/understand), who are you, what are you, how do you work, hvordan virker du,
  hvordan bruke*, hvordan brukar, hvordan fungerer du, hvordan snakke*, hvordan spør*, how
  (do/can/should) (i/we) use, how to use, how does (this/it) (bot/thing) work, hvordan (…)
  virker botten/boten/dette/du/den, what commands, which commands, hvilken kommando, kommando,
  command, commands, what (does/do/is) (…) mean*, what's meant, hva betyr, hva (…) betyr, hva er
  (en/et) betyr, hva menes, hva mener du, hva meines, hva legger du i, hva innebærer, meaning
  of, what do you mean, define, definer, what is a/an/meant, hva vil det si, forskjell* (…)
  på/mellom, difference between, hvilken (…) kanal/distrikt/plattform*/konto/språk (…)
  kjenner/følger/kan/støtter/dekker/vet/har/overvåker/ser/passer/forstår, which (…)
  channel/district/districts/platforms/platform/account/language (…) do/can/are/you, what (…)
  channel/districts/platforms/account/languages (…) do/can/are, help, hjelp,
  instruction*, veiledning, bruksanvis*, user guide, guide, manual, hvor (…) finner jeg, hvor
  (…) innstilling*, where (…) settings, hva slags, what kind of, hva kan eg, options, which
  words, eksempler, examples, kommandoliste, er du en bot, are you (…) bot/human/real/ai, kva
  greier du, hva svarer du,
  angre (meldingen/meldinga/det), jeg angrer, undo (that), trekk (den/det) tilbake, withdraw (it/that/my report),
  take (that/it) back
`);

export const HOW_TO = pattern(`
  hvordan (…) stogg*/tyst*/stilne*/skru/slukk*/avslutt*,
  hvordan (…)
  slå*/skru*/stopp*/sett*/setje/endre*/få/fær/bytt*/flytt*/abonner*/meld*/lag*/legg*/registrer*/konfigurer*/avslutt*/demp*/kvitter*/kobl*/aktiver*/deaktiver*/bestill*/fjern*/rapporter*/velg*/still*/utsett*/snooze/varsle/melder/melde/får/send/sende/pause*/tar/ta/gjør/si/trekker/trekke/kansellerer/kanseller*/starter/skifte*/slette*/angre*/opprett*/justere*/tilpass*/sletter/leg*,
  hva gjør jeg (for/hvis/om), hva gjør vi (for/hvis/om), hva skal jeg, hva må (jeg/vi), how do/can/could/should/would i/we/you/one (…)
  turn/switch/stop/set/get/change/subscribe/unsubscribe/cancel/configure/move/enable/disable/mute/snooze/acknowledge/add/remove/report/silence/make/schedule/pause/sign/withdraw/undo/activate/start/connect/tell,
  how to, hvordan virker (…) varsel/rapport/oppsummering/sammendrag/snooze, how do/does (…) alert/alerts/digest/notifications/summary/report/snooze/snoozing (…) work, where (do/can) (i/we), is it possible, er det mulig, er det mogleg, går det an, går
  det å, kan man, kan ein, can one, can i/we change/choose/set/pick/customi*/turn/switch/stop,
  hvor (…) slår/skrur/skru/endrer/endrar, måte å, way to, what do i (have/need) to, hvor
  kan jeg, hva skriver jeg, hva må jeg skrive, hva seier eg, what should i type, what do i
  type/write/say, fremgangsmåte*, lov å, should i
`);

/** How people are to tell the bot of trouble. */
export const TELL_THE_BOT = pattern(`
  hvordan (skal/kan/bør/må) (jeg/vi/man/ein) si/sier/seier/melde/gi/gir/meddele (jeg/vi/man/ein/vi)
  fra/beskjed/inn/til, hvordan (skal/kan/bør/må) (jeg/vi/man/ein) varsle (jeg/vi/man/ein) (du/deg/dere) om,
  how do/can/should/would/could/may i/we/one report/flag/raise/let/inform/notify (…)
`);

/** Something in an answer of the bot's is not understood. */
export const EXPLAIN_YOURSELF = pattern(`
  hjelp (meg/oss/vi) (å/med) (å) forstå/skjønne/tolke/lese/bruke/komme (…)
  svaret/svar/meldingen/statusen/deg/gang/ganger/melding, hjelp (meg/oss/vi) i gang/ganger, help me/us
  understand/interpret/read (the/your/this/that) answer/reply/status/response, help me/us get
  started, kan du hjelpe/hjelp (meg/oss/vi) (å/med) (å) forstå/skjønne/tolke (…) svar*,
  jeg/vi forstår/skjønner ikke (…) svaret/svar/meldingen (ditt/din/dine), don't understand/get
  your/the/that/this answer/reply/message, do not understand your/the/that/this answer/reply, hva mente/mener du med, forstår/skjønner/snakker/kan
  du norsk/bokmål/nynorsk/engelsk/svensk/dansk/dialekt/samisk, do you speak/understand
  english/norwegian/swedish/danish/nynorsk, hva står (…) for, hva tyder/betyr (…), forklar hva
  du mener, forklar (…) ordet, kommandoliste*, kommandolista, liste over kommando, vis (meg)
  kommando
`);

export function isHelp({ reading }: Scene): boolean {
  const { spoken } = reading;
  if (
    pattern('hjelp, help').in(spoken) &&
    !pattern(`
  kan du, can you, hva, what, how, hvordan, trenger, need, få, vis, show
`).in(spoken)
  ) {
    return reading.words.length <= 3 && !pattern('takk, thanks, thank').in(spoken);
  }
  const asks = reading.question || reading.words.length <= 4;
  return (
    asks &&
    reading.strange.length <= 2 &&
    !pattern('passord*, password*, hvilken … nede, which … down').in(spoken) &&
    !(pattern('hvilken').in(spoken) && topic.DOWN.in(spoken))
  );
}
