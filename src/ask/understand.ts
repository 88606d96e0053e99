import type { Directory } from '../model/directory.ts';
import type { Language } from '../model/language.ts';
import type { CommandName, Intent, Question, Slots } from '../model/question.ts';
import type { ReportedState } from '../model/signal-values.ts';
import { alertAction, digestAction } from './action.ts';
import { PHRASES } from './all-phrases.ts';
import { commandQuestion } from './command.ts';
import { daysNamed } from './days.ts';
import { meansEmergency } from './emergency.ts';
import { isAlert, isBots, leansOnTalk, slotsOfTalk, takeOver } from './follow-up.ts';
import { ACTIONS, intentByRule } from './intents.ts';
import { createNames } from './names.ts';
import { isForbidden, isInjected, isSmallTalk, isThanks, withoutQuotes } from './off-limits.ts';
import { pattern } from './pattern.ts';
import { isPast, periodNamed } from './period.ts';
import { createPhraseSearch } from './phrase-search.ts';
import { type Reading, type ReadingTools, readText } from './reading.ts';
import { calmSaid, DENIED_TROUBLE, troubleSaid } from './says.ts';
import type { Scene } from './scene.ts';
import { leastSevere } from './severity.ts';
import { timeOfDay } from './time.ts';
import { DIGEST, POSTING } from './topics.ts';
import { createVocabulary } from './vocabulary.ts';
import { windowAsked } from './window-asked.ts';

export interface Talk {
  /** Earlier texts of the thread, oldest first; the bot's own begin with `bot: `. */
  readonly previous?: readonly string[];
  /** The language of the person or the room, for texts that show none. */
  readonly preferred?: Language;
  /** The text stands behind this command, which says what it is about. */
  readonly command?: CommandName;
}

/** Words → question. */
export interface Understanding {
  understand(text: string, talk?: Talk): Question;
}

/** Below this a phrase is too unlike the text to decide. */
const ALIKE = 0.55;
/** What an account itself shows, rather than what a person says. */
const SCREEN_SAYS = pattern(`
  @platform/konto/account/page/side/siden/profil/feed (…) says/reads/shows/sier/si/står/viser/vise/svarer/melde
`);
/** Above this a reading is worth offering as a choice. */
const WORTH_OFFERING = 0.25;
/** Earlier texts that are read; older ones are forgotten. */
const MEMORY = 12;

/**
 * Makes an understanding of what people write about the organisations of a directory.
 * It is pure: the same text and talk always give the same question.
 */
export function createUnderstanding(directory: Directory): Understanding {
  const vocabulary = createVocabulary(PHRASES);
  const names = createNames(directory.organisations, vocabulary.known);
  const tools: ReadingTools = { names, ...vocabulary };
  const read = (text: string) => readText(text, tools);
  let search: ReturnType<typeof createPhraseSearch> | undefined;
  const nearest = (spoken: string) => {
    // Built when a text first needs it: most are decided by the rules.
    search ??= createPhraseSearch(PHRASES, (phrase) => read(phrase).spoken);
    return search(spoken);
  };

  return { understand: (text, talk = {}) => understand(text, talk, 0) };

  function understand(raw: string, talk: Talk, depth: number): Question {
    const { previous = [], preferred, command } = talk;
    const whole = read(raw);
    const language = whole.language ?? preferred ?? directory.language;
    const question = (
      intent: Intent,
      slots: Slots = {},
      more: Partial<Question> = {},
    ): Question => ({
      intent,
      slots,
      language,
      emergency: false,
      nearest: [],
      ours: whole.ours,
      text: whole.text,
      ...more,
    });
    if (command !== undefined && !meansEmergency(whole.spoken)) {
      return commandQuestion(command, whole, question(command));
    }
    if (whole.words.every((word) => /^[.?!,:;]$/.test(word))) {
      return answerless(raw, whole, previous, question);
    }
    if (meansEmergency(whole.spoken)) {
      return question('off-topic', {}, { emergency: true });
    }
    if (isInjected(withoutLinks(raw), whole.spoken)) return question('off-topic');
    // An order inside quotation marks is somebody else's; a quoted error message still tells what is wrong.
    const bare = withoutQuotes(whole.text);
    const quoted = bare !== whole.text;
    const reading = quoted && bare !== '' ? read(bare) : whole;
    if (isSmallTalk(reading.spoken) && !isAlert(previous.at(-1))) {
      const smallTalk = isThanks(reading.spoken) ? 'thanks' : 'greeting';
      return question('off-topic', {}, { smallTalk });
    }
    if (isForbidden(reading.spoken)) return question('off-topic');
    const scene = sceneOf(reading, previous);
    const window = quoted ? undefined : windowAsked(reading);
    if (window) {
      const slots = slotsOf('report-quiet', scene, whole, previous);
      return question('report-quiet', { ...slots, says: ['quiet-on-purpose'] }, { window });
    }
    const found =
      intentByRule(scene) ??
      (quoted && SCREEN_SAYS.in(reading.spoken) ? troubleOnScreen(whole, previous) : undefined);
    const intent =
      quoted && bare === '' && found !== undefined && ACTIONS.has(found) ? undefined : found;
    const leaned = leanedOn(scene, intent, previous, preferred, depth);
    const decided = leaned ?? intent ?? byPhrase(scene);
    if (decided === undefined) {
      const offered = nearest(reading.spoken)
        .filter(({ intent, likeness }) => likeness >= WORTH_OFFERING && intent !== 'off-topic')
        .map(({ intent }) => intent)
        .slice(0, 3);
      return question('off-topic', {}, { nearest: offered });
    }
    const least = decided === 'alerts' ? leastSevere(reading.spoken) : undefined;
    const slots = slotsOf(decided, scene, whole, previous);
    return question(decided, slots, least ? { least } : {});
  }

  function sceneOf(reading: Reading, previous: readonly string[]): Scene {
    const period = periodNamed(reading.words, reading.written);
    return {
      reading,
      period,
      until: timeOfDay(reading.words, reading.language === 'en') !== undefined,
      past: isPast(reading.words),
      afterAlert: isAlert(previous.findLast(isBots)) && isBots(previous.at(-1) ?? ''),
      afterDigest: isOfDigest(previous.at(-1)),
      followUp: previous.length > 0,
    };
  }

  /** The newest text is the bot's own, on a digest. */
  function isOfDigest(text: string | undefined): boolean {
    return (
      text !== undefined &&
      isBots(text) &&
      DIGEST.in(read(text.replace(/^\s*bot:\s*/i, '')).spoken) &&
      !isAlert(text)
    );
  }

  /** The trouble that a screen's own words tell of: 'our page says "not available"'. */
  function troubleOnScreen(whole: Reading, previous: readonly string[]): Intent | undefined {
    const told = intentByRule(sceneOf(whole, previous));
    return told === 'report-trouble' ? told : undefined;
  }

  /** Nothing but punctuation or pictures: a question mark asks for help, a thumb takes an alert. */
  function answerless(
    raw: string,
    whole: Reading,
    previous: readonly string[],
    question: (intent: Intent, slots?: Slots) => Question,
  ): Question {
    if (/👍|✅|👌|🫡|🙋|✔/u.test(raw) && isAlert(previous.at(-1))) {
      const scene = sceneOf(whole, previous);
      return question('alerts', {
        ...slotsOf('alerts', scene, whole, previous),
        action: 'acknowledge',
      });
    }
    if (whole.words.includes('?')) return question('help');
    return question(/\p{S}/u.test(raw.replace(/<[^>]*>/g, '')) ? 'off-topic' : 'help');
  }

  /** The intent of the talk, for a text that adds only a name or a time to it. */
  function leanedOn(
    scene: Scene,
    intent: Intent | undefined,
    previous: readonly string[],
    preferred: Language | undefined,
    depth: number,
  ): Intent | undefined {
    const { reading, period } = scene;
    if (previous.length === 0 || depth > 3 || !leansOnTalk(reading, period)) return undefined;
    if (intent !== undefined && intent !== 'ask-status' && intent !== 'ask-history')
      return undefined;
    const before = previous.findLastIndex((text) => !isBots(text));
    if (before < 0) return intent;
    const talk = { previous: previous.slice(0, before), ...(preferred ? { preferred } : {}) };
    const earlier = understand(previous[before] as string, talk, depth + 1).intent;
    if (!earlier.startsWith('ask-')) return intent;
    const own =
      period !== undefined &&
      period !== 'tonight' &&
      period !== 'today' &&
      earlier === 'ask-status';
    return own ? 'ask-history' : earlier;
  }

  /** What the example phrases make of it; an action needs more than likeness. */
  function byPhrase({ reading }: Scene): Intent | undefined {
    const [first] = nearest(reading.spoken);
    if (first === undefined || first.likeness < ALIKE) return undefined;
    if (ACTIONS.has(first.intent)) return undefined;
    if (!reading.question && reading.words.length > 5 && first.intent !== 'help') return undefined;
    return first.intent === 'off-topic' ? undefined : first.intent;
  }

  function slotsOf(
    intent: Intent,
    scene: Scene,
    whole: Reading,
    previous: readonly string[],
  ): Slots {
    if (intent === 'help' || intent === 'off-topic') return {};
    const { reading, period, until } = scene;
    const { spoken, question, owners, platforms, all, words } = reading;
    const english = reading.language === 'en';
    const action =
      intent === 'digest'
        ? digestAction(spoken, question)
        : intent === 'alerts'
          ? acknowledges(scene)
            ? 'acknowledge'
            : alertAction(spoken, until || period !== undefined)
          : undefined;
    const timed = (intent === 'digest' && action !== 'when') || action === 'snooze';
    const time = timed ? timeOfDay(words, english) : undefined;
    const days = intent === 'digest' || intent === 'alerts' ? daysNamed(words) : [];
    const stretch = intent.startsWith('ask-') || action === 'snooze' ? period : undefined;
    const says =
      intent === 'report-trouble'
        ? sayTrouble(spoken, whole.spoken)
        : intent === 'report-quiet'
          ? sayCalm(spoken)
          : [];
    const own: Slots = {
      ...(action ? { action } : {}),
      ...(owners.length > 0 ? { owner: owners } : {}),
      ...(platforms.length > 0 ? { platform: platforms } : {}),
      ...(all &&
      !(intent.startsWith('report-') && !/ (?:alle|all|samtlige|every|hver) /.test(spoken))
        ? { all: true as const }
        : {}),
      ...(time === undefined ? {} : { time }),
      ...(days.length > 0 ? { days } : {}),
      ...(stretch === undefined || (time !== undefined && action === 'snooze')
        ? {}
        : { period: statusPeriod(stretch, intent, words) }),
      ...(says.length > 0 ? { says } : {}),
    };
    const talk = slotsOfTalk(previous.slice(-MEMORY).map(partsOf));
    return takeOver(own, talk, intent, action === 'snooze');
  }

  function partsOf(text: string) {
    const { owners, platforms, all, words, written } = read(text.replace(/^\s*bot:\s*/i, ''));
    return {
      owner: owners,
      platform: platforms,
      all: all && !isBots(text),
      period: isBots(text) ? undefined : periodNamed(words, written),
    };
  }
}

/** In a question of what happened, «i natt» is the night that was. */
function statusPeriod(period: string, intent: Intent, words: readonly string[]): string {
  const told = words.some((word) => /^(skjedd|hendt|hänt|sket|skett)$/.test(word));
  return intent === 'ask-history' && period === 'tonight' && told ? 'last-night' : period;
}

function acknowledges({ reading: { spoken }, afterAlert }: Scene): boolean {
  if (/ (?:kvitter[^ ]*|ack|acked|acknowledged?|acknowledging)(?= )/.test(spoken)) return true;
  return (
    afterAlert &&
    !/ (?:ikke|stopp|slutt|demp[^ ]*|snooze|mute|utsett|av|off|pause|varsle|varsel|når|when|vent) /.test(
      spoken,
    )
  );
}

function sayTrouble(spoken: string, quoted: string): Slots['says'] & {} {
  const last = spoken.split(/ (?:men|but) /).at(-1) ?? spoken;
  const said = troubleSaid(DENIED_TROUBLE.without(` ${last.trim()} `)) ?? troubleSaid(spoken);
  const whole = troubleSaid(DENIED_TROUBLE.without(spoken));
  const better =
    said === undefined || said === 'unsure'
      ? (fuller(whole) ?? fuller(troubleSaid(quoted)) ?? trying(spoken))
      : said;
  return [better ?? said ?? 'unsure'];
}

function fuller(says: ReportedState | undefined): ReportedState | undefined {
  return says === 'unsure' ? undefined : says;
}

/** «We try to post, but it does not work»: it is the posting that does not. */
function trying(spoken: string): ReportedState | undefined {
  return / (?:prøver|prøve|prøvde|prøvd|try|trying|tried|forsøk[^ ]*|får) /.test(spoken) &&
    POSTING.in(spoken)
    ? 'cannot-post'
    : undefined;
}

function sayCalm(spoken: string): Slots['says'] & {} {
  const said = calmSaid(spoken);
  return said.length > 0 ? said : ['can-post'];
}

function withoutLinks(raw: string): string {
  return raw.replace(/<[@#!:][^<>]*>|<(?:https?|mailto):[^<>]*>|https?:\/\/\S+/g, ' ');
}
