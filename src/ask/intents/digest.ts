import type { Intent } from '../../model/question.ts';
import { has, without } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { asksForTime, wantsLess, wantsSnooze } from './setting-actions.ts';

/** A digest by a name that nothing but a digest has. */
const DIGEST_NOUN =
  / (?:digest|rapport|dagsrapport|morgenrapport|oppsummering|sammendrag|summary|report) /;

/** In a talk of a digest: another time, or no digest after all. */
export function digestChanged({ parsed, until, afterDigest }: DialogueState): boolean {
  const { normalized, question, words, unknownWords } = parsed;
  if (!afterDigest || words.length > 12 || unknownWords.length > 1) return false;
  if (has(normalized, 'alert', 'tellWhen', 'down')) return false;
  if (has(normalized, 'posting', 'why')) return false;
  if (question && !has(normalized, 'mayOrCan')) return false;
  if (until) return true;
  const it = has(normalized, 'itOrAgain');
  return (
    it &&
    wantsLess(normalized) &&
    !wantsSnooze(normalized) &&
    unknownWords.length === 0 &&
    words.length <= 7
  );
}

export function digestWanted({ parsed, period, past }: DialogueState): Intent | undefined {
  const { question } = parsed;
  const normalized = without(parsed.normalized, 'noReport');
  if (!has(normalized, 'digest') || has(normalized, 'aboutElse')) return undefined;
  // «Rapporten kom ikke»: told of a digest, not ordered.
  if (!question && / (?:kom|kom ikke|uteble|mangler|came|arrived|arrive) /.test(normalized))
    return undefined;
  const about =
    / (?:[^ ]*rapport|report|oppsummering|[^ ]*oversikt|summary|overview|sammendrag) (?:om|about|av|fra|til|på|i|from) (?!@|alle|distrikt|kanal|våre?|vår |our |all |every|the |hver|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|morgen|kveld|kl|halv|kvart|når|i |dag|natt|denne|this|dette|\d)([^ ]+)/u.exec(
      normalized,
    );
  if (about && parsed.unknownWords.length > 0) return undefined;
  if (parsed.unknownWords.length > (parsed.words.length > 6 ? 2 : 1)) return undefined;
  const scheduled = has(normalized, 'schedule');
  // A yes or no about a digest that comes: it changes nothing.
  if (
    question &&
    DIGEST_NOUN.test(normalized) &&
    asksForTime(normalized) &&
    !past &&
    !has(normalized, 'digestRead')
  )
    return 'digest';
  if (question && has(normalized, 'atWhatTime')) return 'digest';
  if (question && has(normalized, 'isDigestOn')) return 'digest';
  if (
    period !== undefined &&
    /^(last-|yesterday|today|tonight|this-|PT|P\d)/.test(period) &&
    !scheduled
  )
    return 'ask-history';
  const request = !question || has(normalized, 'requestAsked');
  if (!request) return undefined;
  const firm =
    / (?:digest|[^ ]*rapport|report|morgenrapport|dagsrapport) /.test(normalized) ||
    / (?:daglig|daily|fast|faste|morning) /.test(normalized);
  if (wantsLess(normalized))
    return firm || scheduled || has(normalized, 'summaryWord') ? 'digest' : undefined;
  if (!firm && !scheduled)
    return has(normalized, 'overviewWord') && (parsed.all || parsed.owners.length > 0)
      ? 'ask-status'
      : has(normalized, 'subscribe') && has(normalized, 'subscribeVerb')
        ? 'digest'
        : undefined;
  return has(normalized, 'subscribe') || scheduled || parsed.words.length <= 3
    ? 'digest'
    : undefined;
}
