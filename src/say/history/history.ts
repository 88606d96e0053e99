import type { Channel } from '../../model/channel.ts';
import type { Instant, Millis } from '../../model/instant.ts';
import type { Action, Reply, Span } from '../../model/replies/reply.ts';
import type { Ability, Cause } from '../../model/verdict.ts';
import { clause } from '../cause.ts';
import { about, endAt, type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { duration } from '../times.ts';
import { between, filled, plain, sentence, strong } from '../words.ts';

/** A stretch of time; without `to` it is still going on. */
export interface Interval {
  readonly from: Instant;
  readonly to?: Instant;
}

/** A stretch of trouble. */
export interface TroubleInterval extends Interval {
  readonly ability: Ability;
  readonly cause?: Cause;
}

/** What was seen of a channel in a period. */
export interface ChannelHistory {
  readonly channel: Channel;
  readonly from: Instant;
  readonly to: Instant;
  readonly lastPost?: Instant;
  readonly posts: number;
  /** Silences longer than nine of ten, the longest first; `usual` is that length. */
  readonly silences: readonly Interval[];
  readonly usual?: Millis;
  /** The latest first. */
  readonly troubles: readonly TroubleInterval[];
}

/**
 * Last post, silences longer than usual, incidents of the period.
 *
 * @param slot the period's name, as in `Slots.period`
 */
export function historyReply(
  past: ChannelHistory,
  phrasing: PhrasingContext,
  unclear: boolean,
  slot?: string,
): Reply {
  const { channel, from, to } = past;
  const { words } = phrasing;
  const period = { from: timeAt(from, channel, phrasing), to: until(from, to, channel, phrasing) };
  return {
    language: words.language,
    headline: strong(lastWords(past, 'history.last', 'history.never', phrasing)),
    blocks: filled([
      {
        kind: 'paragraph',
        spans: between(
          [
            words.spans('history.posts', { n: past.posts, ...period }),
            past.usual === undefined
              ? []
              : words.spans('history.usual', { duration: duration(past.usual, words.language) }),
          ],
          ' ',
        ),
      },
      { kind: 'list', items: silences(past, phrasing) },
      { kind: 'list', items: troubles(past, phrasing) },
      {
        kind: 'footer',
        spans: between(
          [unclear ? words.spans('period.unclear') : [], words.spans('history.scope', period)],
          ' ',
        ),
      },
    ]),
    actions: [
      { label: words.text('button.status'), do: { kind: 'status', channels: [channel.id] } },
      ...exportAction([past], slot, phrasing),
    ],
  };
}

/** The last post of each of several channels. */
export function lastPostsReply(
  pasts: readonly ChannelHistory[],
  phrasing: PhrasingContext,
  slot?: string,
): Reply {
  const { words } = phrasing;
  const shown = pasts.slice(0, 8);
  const more = pasts.length - shown.length;
  return {
    language: words.language,
    headline: [plain(words.text('history.several'), true)],
    blocks: filled([
      {
        kind: 'list',
        items: [
          ...shown.map((past) =>
            lastWords(past, 'history.several.line', 'history.several.never', phrasing),
          ),
          ...(more > 0 ? [words.spans('more', { n: more })] : []),
        ],
      },
    ]),
    actions: exportAction(pasts, slot, phrasing),
  };
}

/** Where files can be shown. */
function exportAction(
  pasts: readonly ChannelHistory[],
  slot: string | undefined,
  { words, canBeTold }: PhrasingContext,
): readonly Action[] {
  if (!canBeTold) return [];
  const channels = pasts.map(({ channel }) => channel.id);
  const period = slot === undefined ? {} : { period: slot };
  return [
    {
      label: words.text('button.export'),
      do: { kind: 'export-history', channels, form: 'csv', ...period },
    },
  ];
}

function lastWords(
  { channel, lastPost }: ChannelHistory,
  seen: 'history.last' | 'history.several.line',
  never: 'history.never' | 'history.several.never',
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const names = about(channel, phrasing);
  return lastPost === undefined
    ? words.spans(never, names)
    : words.spans(seen, {
        ...names,
        time: timeAt(lastPost, channel, phrasing),
        age: duration(phrasing.now - lastPost, words.language),
      });
}

function silences(past: ChannelHistory, phrasing: PhrasingContext): readonly (readonly Span[])[] {
  const { words } = phrasing;
  if (past.usual === undefined) return [];
  if (past.silences.length === 0) return [words.spans('history.no-silences')];
  return past.silences
    .slice(0, 3)
    .map((interval) =>
      words.spans(
        interval.to === undefined ? 'history.silence.on' : 'history.silence',
        intervalWords(interval, past.channel, phrasing),
      ),
    );
}

function troubles(past: ChannelHistory, phrasing: PhrasingContext): readonly (readonly Span[])[] {
  const { words } = phrasing;
  if (past.troubles.length === 0) return [words.spans('history.no-incidents')];
  return past.troubles.slice(0, 3).map((trouble) => {
    const known = trouble.cause !== undefined && trouble.cause !== 'unknown';
    return sentence(
      words.spans(trouble.to === undefined ? 'history.incident.on' : 'history.incident', {
        ...intervalWords(trouble, past.channel, phrasing),
        ability: words.text('ability', { ability: trouble.ability }),
        known: known ? 'yes' : 'no',
        clause: trouble.cause === undefined ? '' : clause(trouble.cause, past.channel, phrasing),
      }),
    );
  });
}

/** The end of a stretch: "now", the clock alone on the day that it began, else in full. */
function until(from: Instant, to: Instant, channel: Channel, phrasing: PhrasingContext): Span {
  return to === phrasing.now
    ? { kind: 'time', at: to, text: phrasing.words.text('history.now') }
    : endAt(from, to, channel, phrasing);
}

function intervalWords({ from, to }: Interval, channel: Channel, phrasing: PhrasingContext) {
  return {
    from: timeAt(from, channel, phrasing),
    to: until(from, to ?? phrasing.now, channel, phrasing),
    duration: duration((to ?? phrasing.now) - from, phrasing.words.language),
  };
}
