import type { Concept } from '../../catalog/languages/record/lexicon.ts';
import { WEEKDAYS, type Weekday } from '../../model/digest.ts';
import { HOUR, MINUTE, type Millis } from '../../model/instant.ts';
import type { MaintenanceRequest } from '../../model/question.ts';
import type { ReportedState } from '../../model/signal-values.ts';
import type { ParsedText } from '../entities/parsed-text.ts';
import { daysNamed, periodNamed } from '../entities/periods.ts';
import { timeOfDay } from '../entities/times.ts';
import { has, without } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';

const BUT = / (?:men|but|derimot|however|although|imidlertid) /;

/** What a statement reports of a channel; undefined where it reports nothing. */
export function reported(state: DialogueState): 'report-trouble' | 'report-quiet' | undefined {
  const { parsed } = state;
  const { normalized, unknownWords, owners, platforms, byPlaceOnly, words } = parsed;
  if (has(normalized, 'tentative', 'showMe')) return undefined;
  const last = pointOf(normalized);
  const named = owners.length + platforms.length > 0;
  const account = platforms.length > 0 || has(normalized, 'channel', 'posting');
  const trouble = troubleSaid(without(last, 'deniedTrouble'));
  const calm = has(last, 'notCalm') ? [] : calmSaid(last);
  if (trouble === undefined || outweighed()) return isCalm() ? 'report-quiet' : undefined;
  return isTrouble(trouble) ? 'report-trouble' : undefined;

  /** «Vi er oppe igjen etter feilen»: words of trouble in a statement of calm. */
  function outweighed(): boolean {
    if (calm.length === 0 || trouble === 'hijacked') return false;
    // Who cannot post is blocked, whatever was planned or is happening.
    if (has(last, 'unable') && !has(last, 'toldNotTo')) return false;
    if (calm.includes('quiet-on-purpose')) return true;
    if (has(last, 'stillTrouble')) return false;
    if (calm.includes('nothing-to-report')) {
      if (trouble === 'unsure') return true;
      return !has(last, 'truly') && calmSaid(without(last, 'dead')).includes('nothing-to-report');
    }
    return has(last, 'againWord') && has(last, 'canPostSurely');
  }

  function isTrouble(says: ReportedState): boolean {
    const ours = has(normalized, 'ofOurs');
    if (says === 'network-down' && has(normalized, 'atHome')) return false;
    if (platforms.length === 0 && has(normalized, 'ownThing')) return false;
    if (says === 'cannot-log-in' && !account && has(normalized, 'door')) return false;
    const byName = named && (!byPlaceOnly || unknownWords.length === 0);
    const near = ours || unknownWords.length === 0;
    const itself =
      (says === 'tool-broken' && unknownWords.length <= 2) ||
      ((says === 'network-down' || says === 'hijacked') && near);
    const subject =
      account ||
      byName ||
      itself ||
      (has(normalized, 'weWord') && unknownWords.length === 0) ||
      (says === 'cannot-log-in' && unknownWords.length === 0);
    if (!subject || (unknownWords.length > 3 && !account && !byName)) return false;
    return says !== 'unsure' || !isBare();
  }

  /** «twitter nede», «twitter oppe»: told or asked? Asking changes nothing. */
  function isBare(): boolean {
    return words.length <= 3 && named && !has(normalized, 'saysIt', 'againWord', 'nowWord');
  }

  function isCalm(): boolean {
    if (calm.length === 0 || words.length < 2 || has(normalized, 'orIsIt')) return false;
    if (calm.includes('can-post') && isBare()) return false;
    if (calm.includes('quiet-on-purpose'))
      return unknownWords.length <= (account || has(normalized, 'ofOurs') ? 3 : 1);
    const near = named || account || has(normalized, 'ofOurs');
    if (calm.includes('nothing-to-report'))
      return unknownWords.length <= (near ? 1 : 0) && !has(normalized, 'elsewhere');
    if (has(normalized, 'somebodyElse') && !account) return false;
    if (!has(last, 'canPostSurely') || has(without(last, 'deniedTrouble'), 'negation'))
      return false;
    // «Går ut» is said of more than posts.
    const channel = platforms.length > 0 || has(normalized, 'channel');
    return unknownWords.length <= (channel || (named && !byPlaceOnly) ? 1 : 0);
  }
}

/**
 * Of «X, men Y» the second part is what the person came to say: but a quiet night takes no trouble back that the first
 * part tells of, only a post that goes out does.
 */
function pointOf(normalized: string): string {
  const parts = normalized.split(BUT).map((part) => ` ${part.trim()} `);
  const last = parts.at(-1) as string;
  const before = parts.slice(0, -1).map((part) => troubleSaid(without(part, 'deniedTrouble')));
  const isStanding = before.some((says) => says !== undefined && says !== 'unsure');
  return isStanding && !has(last, 'canPostSurely') ? normalized : last;
}

/** The trouble that a screen's own words tell of: 'our page says "not available"'. */
export function reportedOnScreen(state: DialogueState): boolean {
  return (
    has(state.parsed.normalized, 'screenSays') &&
    reported({ ...state, parsed: state.whole }) === 'report-trouble'
  );
}

/** Trouble in the order of what it says most about; the first that fits is the one meant. */
const TROUBLES: readonly [ReportedState, Concept][] = [
  ['hijacked', 'hijacked'],
  ['rate-limited', 'rate'],
  ['tool-broken', 'tool'],
  ['network-down', 'network'],
  ['cannot-log-in', 'logIn'],
  ['page-gone', 'pageGone'],
  ['cannot-post', 'turnedAway'],
  ['cannot-post', 'cannotPost'],
];

/** Nouns are trouble only beside a word of trouble; these words are trouble by themselves. */
const BY_ITSELF = new Set<ReportedState>(['hijacked', 'cannot-post']);
/**
 * What trouble a statement tells of, or undefined where it tells of none.
 *
 * @param normalized as in `ParsedText`, without the words that a person denies («vi er ikke nede»)
 */
export function troubleSaid(normalized: string): ReportedState | undefined {
  if (has(normalized, 'ownNetwork') && !has(normalized, 'hijacked')) return 'network-down';
  const denied = has(normalized, 'orderAnywhere');
  const sick =
    denied || has(normalized, 'down', 'trouble', 'blocked', 'worksNot', 'pageGone', 'lost');
  for (const [says, sign] of TROUBLES) {
    if (!has(normalized, sign)) continue;
    if (BY_ITSELF.has(says)) return says;
    if (
      says === 'cannot-log-in' &&
      (has(normalized, 'logInTrouble') || denied || has(normalized, 'worksNot', 'trouble'))
    )
      return says;
    if (says === 'page-gone') return says;
    if (says === 'rate-limited' && has(normalized, 'rateFirm')) return says;
    if ((says === 'tool-broken' || says === 'network-down') && sick) return says;
  }
  if (has(normalized, 'worksNot', 'down', 'trouble', 'blocked')) return 'unsure';
  return undefined;
}

const QUIETS: readonly [ReportedState, Concept][] = [
  ['quiet-on-purpose', 'quietOnPurpose'],
  ['nothing-to-report', 'nothingToReport'],
  ['can-post', 'canPost'],
];

/** Everything that a statement of calm says, or nothing. */
export function calmSaid(normalized: string): readonly ReportedState[] {
  const said = QUIETS.filter(([says, sign]) =>
    has(says === 'nothing-to-report' ? without(normalized, 'withEase') : normalized, sign),
  ).map(([says]) => says);
  if (said.includes('quiet-on-purpose')) return ['quiet-on-purpose'];
  // «Fint», «bra», «over» beside a quiet night praise the night, not the account.
  const works = said.length === 1 || has(without(normalized, 'vaguelyFine'), 'canPostSurely');
  return [...said].reverse().filter((says) => says !== 'can-post' || works);
}

/**
 * What a report of trouble tells of: what stands after «men» before the whole, and what a screen is quoted with only
 * where the person's own words do not say.
 */
export function troubleTold(normalized: string, quoted: string): ReportedState {
  const last = ` ${(normalized.split(/ (?:men|but) /).at(-1) ?? normalized).trim()} `;
  const said = troubleSaid(without(last, 'deniedTrouble')) ?? troubleSaid(normalized);
  if (said !== undefined && said !== 'unsure') return said;
  const fuller = [troubleSaid(without(normalized, 'deniedTrouble')), troubleSaid(quoted)];
  const better = fuller.find((says) => says !== undefined && says !== 'unsure');
  // «We try to post, but it does not work»: it is the posting that does not.
  return (
    better ?? (has(normalized, 'trying') && has(normalized, 'posting') ? 'cannot-post' : 'unsure')
  );
}

/** Trouble of a channel, an account, the tool, the line: never of a printer. */
export function troubleOfOurs({ parsed }: DialogueState): boolean {
  const said = troubleSaid(parsed.normalized);
  return said === 'tool-broken' || said === 'network-down' || said === 'hijacked'
    ? has(parsed.normalized, 'ourThing')
    : false;
}

const HOURS =
  /(?<![\d.:])(\d{1,2})(?:[.:](\d{2}))?\s*(?:[-–—]|til|till|to|og|and)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?![\d.:])/iu;

/** Words about maintenance, or about a time in which a channel is quiet because it is wanted so; else undefined. */
export function windowAsked(parsed: ParsedText): MaintenanceRequest | undefined {
  const { normalized, question, words, text } = parsed;
  const isMaintenance = has(normalized, 'maintenance');
  const times = timesIn(text, words, parsed.language === 'en');
  if (!isMaintenance) {
    // «Stille med vilje» without a time is a report like others.
    if (question || !calmSaid(normalized).includes('quiet-on-purpose')) return undefined;
    if (times.to === undefined && times.length === undefined) return undefined;
    return { why: 'on-purpose', action: 'make', ...times, ...daysIn(normalized, words) };
  }
  const site = parsed.platforms.includes('website')
    ? { platforms: ['website', 'feed'] as const }
    : {};
  const about = { why: 'maintenance', ...site } as const;
  if (has(normalized, 'windowState') && times.to === undefined) return undefined;
  if (question || has(normalized, 'windowShown')) return { ...about, action: 'show' };
  if (has(normalized, 'windowEnd') && times.from === undefined) return { ...about, action: 'end' };
  return { ...about, action: 'make', ...times, ...daysIn(normalized, words) };
}

type Times = Pick<MaintenanceRequest, 'from' | 'to' | 'length'>;

function timesIn(text: string, words: readonly string[], english: boolean): Times {
  const hours = HOURS.exec(text);
  const [from, to] = [clock(hours?.[1], hours?.[2]), clock(hours?.[3], hours?.[4])];
  if (from !== undefined && to !== undefined && from !== to) return { from, to };
  const length = lengthOf(periodNamed(words, words));
  if (length !== undefined) return { length };
  const until = timeOfDay(words, english);
  return until === undefined ? {} : { to: until };
}

function clock(hour: string | undefined, minute = '00'): string | undefined {
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return `${String(Number(hour) % 24).padStart(2, '0')}:${minute}`;
}

function lengthOf(period: string | undefined): Millis | undefined {
  const [, count, unit] = /^PT(\d+)([HM])$/.exec(period ?? '') ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'H' ? HOUR : MINUTE);
}

function daysIn(
  normalized: string,
  words: readonly string[],
): Pick<MaintenanceRequest, 'days' | 'weekly'> {
  const named = daysNamed(words);
  const days = WEEKDAYS.filter(
    (day, at) =>
      named.includes(day) ||
      (named.includes('weekdays') && at < 5) ||
      (named.includes('weekend') && at >= 5),
  ) as readonly Weekday[];
  const isWeekly = has(normalized, 'eachWeek') || days.length > 1;
  const on = isWeekly && days.length === 0 ? WEEKDAYS : days;
  return { ...(isWeekly ? { weekly: true } : {}), ...(on.length > 0 ? { days: on } : {}) };
}
