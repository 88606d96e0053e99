import type { Concept } from '../../catalog/languages/record/lexicon.ts';
import type { ReportedState } from '../../model/signal-values.ts';
import { has, without } from '../text/lexicon.ts';

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
