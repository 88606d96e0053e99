import { CREDENTIAL_STATES, PROFILE_STATES } from '../catalog/signals.ts';
import type { Channel } from '../model/channel.ts';
import type { MaintenanceWindow } from '../model/maintenance.ts';
import type { Span } from '../model/replies/reply.ts';
import type { Ability, Verdict } from '../model/verdict.ts';
import { percent, sureness } from './certainty-words.ts';
import { about, type PhrasingContext, timeAt } from './phrasing-context.ts';
import { day, dayPart, duration } from './times.ts';
import { between, plain, sentence } from './words.ts';

/** Below this, how likely it is that the channel works or not tells nobody anything. */
const WORTH_TELLING = 0.3;
/** And what is this unlikely beside it is left out. */
const WORTH_ADDING = 0.05;

/** The plain answer to "down, or just quiet?", then the state in a sentence, then a warning where the look is old. */
export function headline(
  verdict: Verdict,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  return between(
    [
      [plain(answerWords(verdict, channel, phrasing), true)],
      stateWords(verdict, channel, phrasing),
      staleWords(verdict, channel, phrasing),
    ],
    ' ',
  );
}

/** "Down – and it is a quiet night." */
export function answerWords(verdict: Verdict, channel: Channel, phrasing: PhrasingContext): string {
  const { words } = phrasing;
  const part = dayPart(verdict.judgedAt, phrasing.names.zone(channel));
  return words.text(`answer.${verdict.ability}`, {
    sure: sureness(verdict.probability.ability[verdict.ability]),
    activity: verdict.activity,
    part,
    daypart: words.text('daypart', { part }),
  });
}

/** "Oslo cannot publish on X (91%)." */
export function stateWords(
  verdict: Verdict,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const names = about(channel, phrasing);
  const { ability } = verdict;
  if (ability === 'unknown') {
    const [first, second] = likeliest(verdict);
    const isSilent = verdict.probability.ability[first] < WORTH_TELLING;
    if (isSilent) {
      const signs = isSeen(verdict) ? 'open' : hasSigns(verdict) ? 'unseen' : 'blank';
      return words.spans(`state.${signs}`, names);
    }
    const chance = (of: Ability) => percent(verdict.probability.ability[of], words.language);
    return sentence(
      words.spans('state.unknown', {
        ...names,
        first: words.text('ability', { ability: first }),
        firstPercent: chance(first),
        second: words.text('ability', { ability: second }),
        secondPercent: chance(second),
        both: verdict.probability.ability[second] < WORTH_ADDING ? 'no' : 'yes',
      }),
    );
  }
  if (ability === 'retired') {
    return words.spans('state.retired', {
      ...names,
      since: channel.retiredFrom === undefined ? 'none' : 'known',
      time:
        channel.retiredFrom === undefined
          ? ''
          : {
              kind: 'time',
              at: channel.retiredFrom,
              text: day(channel.retiredFrom, phrasing.names.zone(channel), words.language),
            },
    });
  }
  return words.spans(`state.${ability}`, {
    ...names,
    tool: verdict.cause === 'posting-tool' ? 'yes' : 'no',
    sure: sureness(verdict.probability.ability[ability]),
    percent: percent(verdict.probability.ability[ability], words.language),
  });
}

/** Says so where the newest look is older than the platform's freshness, or there was none. */
function staleWords(
  verdict: Verdict,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  if (verdict.ability === 'retired') return [];
  if (verdict.newestLook === undefined) return phrasing.words.spans('headline.unseen');
  const age = verdict.judgedAt - verdict.newestLook;
  return age > phrasing.freshness(channel.platform)
    ? phrasing.words.spans('headline.stale', { age: duration(age, phrasing.words.language) })
    : [];
}

/** Whether anything was seen or told of the channel itself lately: then it is the signs that are at odds, not the sight. */
function isSeen({ evidence }: Verdict): boolean {
  return evidence.some(({ signal, decibans }) => {
    if (!signal || !('channel' in signal) || Math.abs(decibans) < 1) return false;
    switch (signal.kind) {
      case 'profile':
        return PROFILE_STATES[signal.seen].sees;
      case 'credentials':
        return CREDENTIAL_STATES[signal.result].sees;
      case 'write':
        return signal.result !== 'unreachable';
      case 'report':
        return signal.says !== 'network-down';
      default:
        return false;
    }
  });
}

/** Whether there is anything to go by, though none of it tells how the channel is. */
function hasSigns({ evidence }: Verdict): boolean {
  return evidence.some(({ decibans }) => Math.abs(decibans) >= 1);
}

/** When it was judged, and how old the newest look is. */
export function footerWords(
  verdict: Verdict,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const time = timeAt(verdict.judgedAt, channel, phrasing);
  return verdict.newestLook === undefined
    ? words.spans('footer.unseen', { time })
    : words.spans('footer.seen', {
        time,
        age: duration(verdict.judgedAt - verdict.newestLook, words.language),
      });
}

/** The two likeliest abilities of a verdict that cannot tell. */
function likeliest(verdict: Verdict): readonly [Ability, Ability] {
  const [first = 'working', second = 'blocked'] = (
    Object.entries(verdict.probability.ability) as [Ability, number][]
  )
    .filter(([ability]) => ability !== 'unknown')
    .sort((a, b) => b[1] - a[1])
    .map(([ability]) => ability);
  return [first, second];
}

/** That trouble of a channel is expected, until when, and by whose word; nothing where it is not. */
export function windowWords(channel: Channel, phrasing: PhrasingContext): readonly Span[] {
  const open = phrasing.window?.(channel.id);
  if (!open) return [];
  const { by } = open.window;
  return phrasing.words.spans('window.open', {
    why: reasonOf(open.window),
    until: timeAt(open.to, channel, phrasing),
    who: by === undefined ? 'settings' : 'person',
    by: { kind: 'foreign', text: by ?? '' },
  });
}

/** The same in few words, for the end of a line. */
export function windowMark(channel: Channel, phrasing: PhrasingContext): readonly Span[] {
  const open = phrasing.window?.(channel.id);
  if (!open) return [];
  return phrasing.words.spans('window.mark', {
    why: reasonOf(open.window),
    until: timeAt(open.to, channel, phrasing),
  });
}

/** As messages name it: their choices have no hyphen. */
export function reasonOf({ why }: MaintenanceWindow): 'maintenance' | 'purpose' {
  return why === 'maintenance' ? 'maintenance' : 'purpose';
}
