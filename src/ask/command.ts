import type { CommandWords } from '../catalog/languages/record/lexicon.ts';
import { isCommandWord } from '../catalog/languages/understood.ts';
import type { CommandName, Question, Slots } from '../model/question.ts';
import type { ParsedText } from './entities/parsed-text.ts';
import { daysNamed, periodNamed } from './entities/periods.ts';
import { timeOfDay } from './entities/times.ts';
import { leastSevere } from './intents/settings.ts';

/** Words that say something by themselves behind a command. */
type Keyword = Exclude<keyof CommandWords, 'joining' | 'severity' | 'silence' | 'report' | 'leave'>;
const KEYWORDS: readonly Keyword[] = [
  ...(['off', 'list', 'when', 'all', 'now', 'on', 'snooze', 'help', 'acknowledge'] as const),
];

/** The words behind a command as a question. Never throws. */
export function commandQuestion(
  command: CommandName,
  parsed: ParsedText,
  base: Pick<Question, 'language' | 'emergency' | 'nearest' | 'ours' | 'text'>,
): Question {
  const { words, written, owners, platforms, all, normalized } = parsed;
  const said = (keyword: Keyword) => words.some((word) => isCommandWord(keyword, word));
  const time = timeOfDay(words, parsed.language === 'en');
  const days = command === 'digest' ? daysNamed(words) : [];
  const period = command === 'alerts' ? periodNamed(words, written) : undefined;
  const least = command === 'alerts' ? leastSevere(normalized) : undefined;
  const silence = command === 'alerts' && words.some((word) => isCommandWord('silence', word));
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
    [...KEYWORDS, 'joining' as const, 'severity' as const].some((one) =>
      isCommandWord(one, word),
    ) ||
    (command === 'alerts' && isCommandWord('silence', word));
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
