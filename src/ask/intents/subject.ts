import type { ParsedText } from '../entities/parsed-text.ts';
import { has } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { troubleSaid } from './reported-state.ts';

/** «Si fra når …» must be about a channel, or about nothing but "it". */
export function alertSubject({
  normalized,
  owners,
  platforms,
  all,
  unknownWords,
}: ParsedText): boolean {
  if (has(normalized, 'otherThing') && !has(normalized, 'ourThing')) return false;
  if (owners.length + platforms.length > 0 || all) return true;
  if (has(normalized, 'channel', 'posting')) return true;
  return (
    unknownWords.length === 0 && has(normalized, 'down', 'fine', 'trouble', 'quiet', 'anyChange')
  );
}

/** The text speaks of a channel: by name, by a word for one, by posting, or by nothing else. */
export function inDomain({ parsed, followUp }: DialogueState): boolean {
  const { normalized, owners, platforms, all, unknownWords, byPlaceOnly } = parsed;
  if (platforms.length > 0 || all) return true;
  if (owners.length > 0) return byPlaceOnly ? unknownWords.length <= 1 : unknownWords.length <= 3;
  if (has(normalized, 'posting', 'channel')) return unknownWords.length <= 4;
  if (has(normalized, 'historyNoun')) return unknownWords.length <= 1;
  return unknownWords.length === 0 || (followUp && unknownWords.length <= 1);
}

/** Trouble of a channel, an account, the tool, the line: never of a printer. */
export function troubleOfOurs({ parsed }: DialogueState): boolean {
  const said = troubleSaid(parsed.normalized);
  return said === 'tool-broken' || said === 'network-down' || said === 'hijacked'
    ? has(parsed.normalized, 'ourThing')
    : false;
}
