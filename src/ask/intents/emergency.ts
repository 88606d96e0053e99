import { has, without } from '../text/lexicon.ts';

/**
 * True if the words may mean that someone is in danger. Rather too often than once too seldom: the price of a
 * false one is an answer with the emergency numbers.
 *
 * @param normalized as in `ParsedText`
 */
export function meansEmergency(normalized: string): boolean {
  const told = without(normalized, 'harmless');
  const here =
    has(told, 'dangerSigns') ||
    (!has(normalized, 'harmless') && has(normalized, 'inWater')) ||
    (has(normalized, 'notHome') && has(normalized, 'person'));
  // The name of a town takes nothing back: «bil i sjøen ved …».
  if (
    here &&
    // «Face» is also what Facebook is called for short.
    !has(normalized.replace(/@owner| (?:her|his) @platform/g, ' sted'), 'aboutPosting') &&
    !has(normalized, 'alert') &&
    !has(normalized, 'digest')
  )
    return true;
  const danger = has(told, 'danger');
  const cry =
    has(normalized, 'cry') && has(normalized, 'somebodyNear') && !has(normalized, 'polite');
  if (!danger && !cry) return false;
  if (has(normalized, 'counting') && !has(normalized, 'hereAndNow')) return false;
  if (!has(normalized, 'aboutPosting')) return danger || cry;
  if (
    has(normalized, 'published') &&
    !/ (?:send noen|send someone|kom fort|ambulanse|hjelp meg|help me) /.test(normalized)
  )
    return false;
  if (has(normalized, 'hereAndNow')) return true;
  // A place alone says nothing of posting: «brann i Bodø».
  if (/@owner/.test(normalized) && !has(normalized.replace(/@owner/g, 'sted'), 'aboutPosting')) {
    return danger && !has(normalized, 'weak', 'exercise');
  }
  return false;
}
