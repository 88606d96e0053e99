import type { Intent } from '../../model/question.ts';
import { has, without } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import { calmSaid } from './reported-state.ts';
import { wantsLess, wantsSnooze } from './setting-actions.ts';
import { alertSubject } from './subject.ts';

export function alertsWanted({
  parsed,
  until,
  afterAlert,
  period,
}: DialogueState): Intent | undefined {
  const { normalized, question } = parsed;
  if (has(normalized, 'whichAlerts') && parsed.unknownWords.length === 0) return 'alerts';
  if (has(normalized, 'otherThing') && !has(normalized, 'ourThing', 'alert')) return undefined;
  if (has(normalized, 'pausing') && !has(normalized, 'alert')) return undefined;
  const request = !question || has(normalized, 'wishToBeTold');
  if (!request) return undefined;
  const noun = has(without(without(normalized, 'courtesy'), 'noAlert'), 'alert');
  // «Får beskjed om at …» is what a screen says.
  const tell = has(without(without(normalized, 'noAlert'), 'beingTold'), 'tellWhen');
  const unknownWords = parsed.unknownWords.length;
  if (has(normalized, 'whyOrWho')) return undefined;
  const ended = until || period !== undefined;
  // «Vi er tause inntil pårørende er varslet»: it is the desk that is silent.
  if (
    !tell &&
    calmSaid(normalized).includes('quiet-on-purpose') &&
    !wantsLess(normalized.replace(/ (?:stille|quiet|vent|vente|tysta) /g, ' '))
  )
    return undefined;
  const object = / (?:demp|dempe|pause|mute|snooze|stille) (?:ned )?([^ ]+)/u.exec(normalized)?.[1];
  const ofOurs =
    noun || afterAlert || parsed.owners.length + parsed.platforms.length > 0 || parsed.all;
  if (!ofOurs && object !== undefined && parsed.unknownWords.includes(object)) return undefined;
  if (
    wantsSnooze(normalized) &&
    ended &&
    unknownWords <= 1 &&
    !/ (?:kaffe|møte|øl|lunsj) /.test(normalized)
  ) {
    if (noun || has(normalized, 'silencing') || (afterAlert && !has(normalized, 'calmWord')))
      return 'alerts';
  }
  if (has(normalized, 'snoozing') && unknownWords <= 1 && parsed.words.length <= 5) return 'alerts';
  if (ended && has(normalized, 'leaveUsAlone') && unknownWords <= 1) return 'alerts';
  // «Radioen er stille, varsle …»: what is silent is no order to be it.
  const order = normalized.replace(/ (?:er|is|så|helt) (?:stille|quiet|rolig)(?= )/g, ' ');
  if (noun && wantsLess(order) && unknownWords <= 1) return 'alerts';
  if (tell && unknownWords <= 2 && alertSubject(parsed)) return 'alerts';
  if (noun && unknownWords <= 1 && has(normalized, 'switchOn')) return 'alerts';
  if (
    afterAlert &&
    wantsLess(normalized) &&
    has(normalized, 'enough') &&
    unknownWords === 0 &&
    parsed.words.length <= 5
  )
    return 'alerts';
  return undefined;
}
