import type { ReportedState } from '../../model/signal-values.ts';
import { has, without } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { calmSaid, troubleSaid } from './reported-state.ts';

const BUT = / (?:men|but|derimot|however|although|imidlertid) /;

export function reported(state: DialogueState): 'report-trouble' | 'report-quiet' | undefined {
  const { parsed } = state;
  const { normalized, unknownWords, owners, platforms, byPlaceOnly, words } = parsed;
  if (has(normalized, 'tentative', 'showMe')) return undefined;
  // Of «X, men Y» the second part is what the person came to say.
  const last = ` ${(normalized.split(BUT).at(-1) ?? normalized).trim()} `;
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
    // «twitter nede»: told or asked? Asking changes nothing.
    const bare = words.length <= 3 && named && says === 'unsure' && !has(normalized, 'saysIt');
    return !bare;
  }

  function isCalm(): boolean {
    if (calm.length === 0 || words.length < 2 || has(normalized, 'orIsIt')) return false;
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

/** The trouble that a screen's own words tell of: 'our page says "not available"'. */
export function reportedOnScreen(state: DialogueState): boolean {
  return (
    has(state.parsed.normalized, 'screenSays') &&
    reported({ ...state, parsed: state.whole }) === 'report-trouble'
  );
}
