import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { PostAt, TimelineInterval, TimelineRow } from '../../model/replies/picture.ts';
import type { Ability, Verdict } from '../../model/verdict.ts';
import { inTrouble } from '../cause.ts';
import type { Interval, TroubleInterval } from '../history/history.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { printable, shortened } from '../quoted-text.ts';
import { clock, duration, sameDay, time } from '../times.ts';
import { plain, sentence } from '../words.ts';

/** What a picture tells of one channel. */
export interface TimelineRowData {
  readonly channel: Channel;
  /** The judgement of now. */
  readonly verdict: Verdict;
  /** Within the period, oldest first. */
  readonly posts: readonly PostAt[];
  /** The latest first. */
  readonly troubles: readonly TroubleInterval[];
  /** Worth naming, the longest first. */
  readonly silences: readonly Interval[];
  /** The bot has not seen it in all the time. */
  readonly isUnseen: boolean;
}

export interface PictureTime {
  readonly from: Instant;
  readonly to: Instant;
}

/** A name longer than this is cut: a picture has no room, and its words have a limit. */
const NAME = 48;

/** Names come from settings, and may hold anything. */
export function rowName(channel: Channel, { names, words }: PhrasingContext): string {
  return shortened(printable(names.channel(channel, words)), NAME);
}

/** @param state in place of the one that is worked out */
export function timelineRow(
  facts: TimelineRowData,
  period: PictureTime,
  phrasing: PhrasingContext,
  state = stateWords(facts, period, phrasing),
): TimelineRow {
  const { channel, posts } = facts;
  return {
    label: rowName(channel, phrasing),
    ability: shownAbility(facts, period, phrasing),
    state,
    posts: posts.map(({ at }) => at),
    intervals: intervalsOf(facts, period, phrasing),
  };
}

/** The state of now; of a period that is over, the latest trouble in it. */
function shownAbility(
  { verdict, troubles }: TimelineRowData,
  period: PictureTime,
  phrasing: PhrasingContext,
): Ability {
  if (isCurrent(period, phrasing)) return verdict.ability;
  return troubles[0]?.ability ?? 'working';
}

export function stateWords(
  facts: TimelineRowData,
  period: PictureTime,
  phrasing: PhrasingContext,
): string {
  const { verdict, troubles, channel } = facts;
  const { words } = phrasing;
  const at = (instant: Instant) => timeIn(instant, channel, period, phrasing);
  if (isCurrent(period, phrasing)) {
    const ability = words.text('ability', { ability: verdict.ability });
    const since = verdict.troubleSince ?? troubles.find(({ to }) => to === undefined)?.from;
    if (inTrouble(verdict) && since !== undefined) {
      return words.text('picture.trouble', { ability, time: at(since) });
    }
    if (verdict.ability !== 'working') return ability;
    const activity = words.text('activity', { activity: verdict.activity });
    return words.text('picture.well', { ability, activity });
  }
  const [latest] = troubles;
  if (!latest) return words.text('picture.no-trouble');
  const ability = words.text('ability', { ability: latest.ability });
  return words.text('picture.over', {
    ability,
    from: at(latest.from),
    to: endIn(latest.from, latest.to ?? period.to, channel, period, phrasing),
  });
}

/** It reaches to this moment, so that what is judged now belongs in it. */
function isCurrent({ to }: PictureTime, { now }: PhrasingContext): boolean {
  return to >= now;
}

function intervalsOf(
  { troubles, silences, channel, isUnseen }: TimelineRowData,
  period: PictureTime,
  phrasing: PhrasingContext,
): readonly TimelineInterval[] {
  const { words } = phrasing;
  const interval = (kind: TimelineInterval['kind'], what: string, { from, to }: Interval) => {
    const [start, end] = [Math.max(from, period.from), Math.min(to ?? period.to, period.to)];
    const told = {
      what,
      from: timeIn(from, channel, period, phrasing),
      to: endIn(from, to ?? end, channel, period, phrasing),
      duration: duration((to ?? phrasing.now) - from, words.language),
    };
    const label = words.text(to === undefined ? 'picture.interval.on' : 'picture.interval', told);
    return end > start ? [{ kind, from: start, to: end, label }] : [];
  };
  return [
    ...(isUnseen ? interval('unseen', words.text('picture.unseen'), period) : []),
    ...silences.flatMap((one) => interval('silence', words.text('picture.silent'), one)),
    ...troubles.flatMap(({ ability, ...one }) =>
      ability === 'working' || ability === 'unknown'
        ? []
        : interval(ability, words.text('ability', { ability }), one),
    ),
  ].sort((a, b) => a.from - b.from);
}

/** A time near the period's end needs no day. */
export function timeIn(
  at: Instant,
  channel: Channel,
  { to }: PictureTime,
  phrasing: PhrasingContext,
): string {
  return time(at, to, phrasing.names.zone(channel), phrasing.words.language).text;
}

/** The end of a stretch: the clock alone on the day that it began. */
function endIn(
  from: Instant,
  to: Instant,
  channel: Channel,
  period: PictureTime,
  phrasing: PhrasingContext,
): string {
  const zone = phrasing.names.zone(channel);
  return sameDay(from, to, zone) ? clock(to, zone).text : timeIn(to, channel, period, phrasing);
}

/** The text as a sentence begins. */
export function capital(text: string): string {
  const [first] = sentence([plain(text)]);
  return first?.text ?? '';
}
