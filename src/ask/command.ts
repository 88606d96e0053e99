import type { CommandName, Question, Slots } from '../model/question.ts';
import type { ParsedText } from './entities/parsed-text.ts';
import { daysNamed, periodNamed } from './entities/periods.ts';
import { timeOfDay } from './entities/times.ts';
import { leastSevere } from './intents/settings.ts';

/**
 * What may stand behind a command, in any order and any of the languages: who chose the command has said what it is
 * about, so that single words are enough here.
 */
const KEYWORDS = {
  off: /^(?:av|off|stopp|stop|stans|slutt|end|fjern|remove|avslutt)$/,
  list: /^(?:list|liste|lista|plan|planer|planar|plans|vis|show|status|[?])$/,
  when: /^(?:når|when)$/,
  all: /^(?:alle|all|alt|everything|everybody|samtlige)$/,
  now: /^(?:n[åo]|now|straks)$/,
  on: /^(?:p[åa]|on|start|fra)$/,
  snooze: /^(?:demp|demping|snooze|utsett|utset|vent|wait|pause|mute|stille)$/,
  help: /^(?:help|hjelp|hjälp)$/,
  acknowledge: /^(?:kvitter|kvittere|kvittert|ack|acknowledge|acknowledged|tar|tek)$/,
} as const;
type Keyword = keyof typeof KEYWORDS;

/** How bad it must be, as in `Question.least`. */
const SEVERITY =
  /^(?:kritisk\p{L}*|critical|alvorl[ie]\p{L}*|serious|nede|down|sperr\p{L}*|blocked|delvis|partly|partially|advars\p{L}*|warnings?|også|óg|also)$/u;
/** Long silences, in place of incidents. */
const SILENCE = /^(?:silences?|stillhet\p{L}*|taushet\p{L}*|togn|tystnad\p{L}*|tavshed\p{L}*)$/u;
/** Words that only hold the others together. */
const GLUE =
  /^(?:her|here|om|about|for|of|i|in|og|and|kl|klokka|klokken|at|til|until|hver|every|kvar|dag|day|daglig|dagleg|daily|oss|us|meg|me|bare|berre|kun|only|noe|noko|er|is|det|it|something|helt|heilt|fullstendig|[.,;:!–-])$/;

/** The words behind a command as a question. Never throws. */
export function commandQuestion(
  command: CommandName,
  parsed: ParsedText,
  base: Pick<Question, 'language' | 'emergency' | 'nearest' | 'ours' | 'text'>,
): Question {
  const { words, written, owners, platforms, all, normalized } = parsed;
  const said = (keyword: Keyword) => words.some((word) => KEYWORDS[keyword].test(word));
  const time = timeOfDay(words, parsed.language === 'en');
  const days = command === 'digest' ? daysNamed(words) : [];
  const period = command === 'alerts' ? periodNamed(words, written) : undefined;
  const least = command === 'alerts' ? leastSevere(normalized) : undefined;
  const silence = command === 'alerts' && words.some((word) => SILENCE.test(word));
  const about: Slots = {
    ...(owners.length > 0 ? { owner: owners } : {}),
    ...(platforms.length > 0 ? { platform: platforms } : {}),
    ...(all || said('all') ? { all: true as const } : {}),
  };
  const action =
    command === 'digest'
      ? digestAction(said)
      : alertsAction(said, Object.keys(about).length > 0 || least !== undefined || silence);
  const explained = (word: string) =>
    GLUE.test(word) ||
    SEVERITY.test(word) ||
    (command === 'alerts' && SILENCE.test(word)) ||
    Object.values(KEYWORDS).some((keyword) => keyword.test(word));
  // A figure that is no time, as in «25:99», is not passed over: another time would be taken for the one that was meant.
  const figures = time === undefined && period === undefined ? figuresIn(normalized) : [];
  const unknown = [...parsed.unknownWords.filter((word) => !explained(word)), ...figures];
  if (said('help') && words.length === 1) {
    return { ...base, intent: command, slots: { action: 'when' }, unknown: [] };
  }
  return {
    ...base,
    intent: command,
    slots: {
      ...about,
      action,
      ...(time !== undefined && !(command === 'digest' && said('now')) ? { time } : {}),
      ...(days.length > 0 && !said('now') ? { days } : {}),
      ...(action === 'snooze' && time === undefined && period !== undefined ? { period } : {}),
    },
    ...(least ? { least } : {}),
    ...(silence ? { silence: true as const } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}

/** What is written in figures, names apart. */
function figuresIn(normalized: string): readonly string[] {
  return normalized.split(' ').filter((word) => /^\d/.test(word));
}

/** `/digest` alone, and with neither time nor days: one at once. */
function digestAction(said: (keyword: Keyword) => boolean): 'on' | 'off' | 'when' {
  if (said('off')) return 'off';
  return said('list') || said('when') ? 'when' : 'on';
}

/** `/alerts` alone: what applies here. */
function alertsAction(
  said: (keyword: Keyword) => boolean,
  isNamed: boolean,
): NonNullable<Slots['action']> {
  if (said('acknowledge')) return 'acknowledge';
  if (said('snooze')) return 'snooze';
  if (said('off')) return 'off';
  return said('on') || (isNamed && !said('list')) ? 'on' : 'when';
}
