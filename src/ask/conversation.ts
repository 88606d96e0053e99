import type { Language } from '../model/language.ts';
import type { Platform } from '../model/platform.ts';
import type { CommandName, Intent, Slots } from '../model/question.ts';
import type { ParsedText } from './entities/parsed-text.ts';
import { daysNamed } from './entities/periods.ts';
import { timeOfDay } from './entities/times.ts';
import type { DialogueState } from './intents/dialogue-state.ts';
import { calmSaid, troubleTold } from './intents/reports.ts';
import { acknowledges, alertAction, digestAction } from './intents/settings.ts';
import { has, without } from './text/lexicon.ts';

/** What was said before a text, and where it stands. */
export interface Conversation {
  /** Earlier texts of this person in this thread, oldest first; the bot's own begin with `bot: `. */
  readonly previous?: readonly string[];
  /** The language of the person or the room, for texts that show none. */
  readonly preferred?: Language;
  /** The text stands behind this command, which says what it is about. */
  readonly command?: CommandName;
  /** It is known already that a history is wanted: the words name whose, and of when, and no more. */
  readonly about?: 'history';
}

const BOT = /^\s*bot:\s*/i;

/** True if the earlier text is the bot's own. */
export function isBots(text: string | undefined): boolean {
  return text !== undefined && BOT.test(text);
}

/** An earlier text without the mark of who wrote it. */
export function unmarked(text: string): string {
  return text.replace(BOT, '');
}

/** True if the text is an alert that the bot sent. */
export function isAlert(text: string | undefined): boolean {
  return isBots(text) && /^(?:bot:)?\s*[⚠🚨🔴❗✖▲]/u.test(text ?? '');
}

/** Longer messages stand by themselves. */
const LITTLE = 9;
/** What a message may hold that leaves its subject to the talk so far. */
const LEANING = [
  ...(['why', 'down', 'fine', 'quiet', 'blocked', 'worksNot', 'trouble'] as const),
  ...(['stillSo', 'leaning', 'ellipsisWords'] as const),
] as const;
const NAMES_AND_TIMES =
  / (?:@owner|@platform|@number|[.,?!:]|natt|går|dag|morgen|kveld|uke|måned|år|fjor|yesterday|today|tonight|night|week|month|year|denne|this|forrige|alle|all|kanal|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|[^ ]*day|january|\d+|time|døgn|hour|distrikt|the|channel)(?= )/g;

/**
 * True if the text leaves its subject to the talk so far: it adds only a name or a time («og Vest?», "and yesterday?"),
 * or asks about what was talked of («hvorfor?», «er det ordnet nå?»). Whatever says we or all stands by itself.
 */
export function isEllipsis(parsed: ParsedText, period: string | undefined): boolean {
  const { normalized, words, unknownWords, owners, platforms, all, firstPerson } = parsed;
  if (words.length > LITTLE || unknownWords.length > 0 || firstPerson || has(normalized, 'anyOne'))
    return false;
  if (addsOnly(parsed, period)) return true;
  if (owners.length + platforms.length > 0 || all) return false;
  const rest = LEANING.reduce<string>((text, concept) => without(text, concept), normalized);
  return rest.replace(NAMES_AND_TIMES, '').trim() === '';
}

/** True if a name, a time or «alle» is all that the text adds to the talk: what it asks is what was asked before. */
export function addsOnly(
  { normalized, owners, platforms, all }: ParsedText,
  period: string | undefined,
): boolean {
  if (owners.length + platforms.length === 0 && period === undefined && !all) return false;
  return without(normalized, 'ellipsisWords').replace(NAMES_AND_TIMES, '').trim() === '';
}

/** An earlier text, and what it named. */
export interface EarlierText {
  readonly owner: readonly string[];
  readonly platform: readonly Platform[];
  readonly all: boolean;
  readonly period: string | undefined;
  /** A person's text that took nothing over from those before it: they are no longer talked of. */
  readonly standsAlone: boolean;
}

type Inherited = Pick<Slots, 'owner' | 'platform' | 'all' | 'period'>;

/**
 * What an ellipsis takes over: each slot from the newest earlier text that has it, unless it names its own.
 *
 * @param newestFirst read only as far as the newest that stands alone
 */
export function inherited(own: Slots, newestFirst: Iterable<EarlierText>): Inherited {
  let { owner, platform, all, period }: { -readonly [K in keyof Inherited]: Inherited[K] } = own;
  let isNamed = owner !== undefined || platform !== undefined;
  for (const text of newestFirst) {
    // A name after «alle» ends it, as it would in the message itself.
    if (text.all && !isNamed) all = true;
    if (all !== true && text.owner.length > 0) owner ??= text.owner;
    if (text.platform.length > 0) platform ??= text.platform;
    period ??= text.period;
    isNamed ||= owner !== undefined || platform !== undefined;
    if (text.standsAlone) break;
  }
  return {
    ...(owner ? { owner } : {}),
    ...(platform ? { platform } : {}),
    ...(all ? { all } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

/**
 * What the words of a text name for its intent, without anything that was said before.
 *
 * @param action what is to become of a setting, where that is known by more than the words
 */
export function slotsOf(
  intent: Intent,
  state: DialogueState,
  action = actionOf(intent, state),
): Slots {
  if (intent === 'help' || intent === 'off-topic') return {};
  const { parsed, whole, period } = state;
  const { normalized, owners, platforms, all, words } = parsed;
  const timed = (intent === 'digest' && action !== 'when') || action === 'snooze';
  const time = timed ? timeOfDay(words, parsed.language === 'en') : undefined;
  const days = intent === 'digest' || intent === 'alerts' ? daysNamed(words) : [];
  const stretch = intent.startsWith('ask-') || action === 'snooze' ? period : undefined;
  const says =
    intent === 'report-trouble'
      ? [troubleTold(normalized, whole.normalized)]
      : intent === 'report-quiet'
        ? calmSaid(normalized)
        : [];
  const everything =
    all && (!intent.startsWith('report-') || has(normalized, 'everyChannelOfReport'));
  return {
    ...(action ? { action } : {}),
    ...(owners.length > 0 ? { owner: owners } : {}),
    ...(platforms.length > 0 ? { platform: platforms } : {}),
    ...(everything ? { all: true as const } : {}),
    ...(time === undefined ? {} : { time }),
    ...(days.length > 0 ? { days } : {}),
    ...(stretch === undefined || (time !== undefined && action === 'snooze')
      ? {}
      : { period: nightThatWas(stretch, intent, parsed) }),
    ...(intent === 'report-quiet' && says.length === 0 ? { says: [calmMeant(normalized)] } : {}),
    ...(says.length > 0 ? { says } : {}),
  };
}

/** What calm is told in words that no line of the lexicon has: of a night or a watch that it is quiet, else of posting. */
function calmMeant(normalized: string): 'nothing-to-report' | 'can-post' {
  const isOfNight = / (?:natt|vakt|kveld|skift|night|shift|evening) /.test(normalized);
  return isOfNight || has(normalized, 'quiet') ? 'nothing-to-report' : 'can-post';
}

function actionOf(intent: Intent, state: DialogueState): Slots['action'] {
  const { normalized, question } = state.parsed;
  if (intent === 'digest') return digestAction(normalized, question);
  if (intent !== 'alerts') return undefined;
  return acknowledges(state)
    ? 'acknowledge'
    : alertAction(normalized, state.until || state.period !== undefined);
}

/** In a question of what happened, «i natt» is the night that was. */
function nightThatWas(period: string, intent: Intent, { words, normalized }: ParsedText): string {
  const told =
    has(normalized, 'toldAsked') ||
    words.some((word) => /^(skjedd|hendt|hänt|sket|skett)$/.test(word));
  return intent === 'ask-history' && period === 'tonight' && told ? 'last-night' : period;
}
