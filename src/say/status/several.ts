import { causeRecord } from '../../catalog/causes.ts';
import type { Action, Block, Reply, Span, Table } from '../../model/replies/reply.ts';
import type { Ability } from '../../model/verdict.ts';
import {
  ABILITIES_WORST_FIRST,
  type ChannelVerdict,
  clause,
  inTrouble,
  worstFirst,
} from '../cause.ts';
import { percent } from '../certainty-words.ts';
import { windowMark } from '../headline.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { LINES } from '../plain-text.ts';
import { selfHealthWords } from '../self-health.ts';
import { time } from '../times.ts';
import { filled, joined, plain } from '../words.ts';

/** A mark beside the word, so that no state is told by colour alone. */
export const SYMBOLS: Readonly<Record<Ability, string>> = {
  hijacked: '‼',
  blocked: '✖',
  degraded: '▲',
  unknown: '?',
  working: '✔',
  retired: '–',
};

/** A table has room for more than a phone's screen; one that is scrolled through for long says no more. */
const TABLE_ROWS = 50;

/**
 * One line for each channel under a headline that sums them up.
 *
 * @param more what a button about one channel brings: its full answer, or why
 */
export function severalReply(
  judged: readonly ChannelVerdict[],
  phrasing: PhrasingContext,
  more: 'status' | 'why' = 'status',
): Reply {
  const { words } = phrasing;
  const sorted = worstFirst(judged);
  // Headline and footer take a line each; lines may wrap on a phone, so two are kept free.
  const own = phrasing.selfHealth ? selfHealthWords(phrasing.selfHealth, phrasing) : [];
  const room = LINES - 4 - (own.length > 0 ? 2 : 0);
  const fits = sorted.length <= room;
  const shown = fits ? sorted : sorted.slice(0, room - 2);
  const items = [
    ...shown.map((one) => channelLine(one, phrasing)),
    ...(fits ? [] : rest(sorted.slice(shown.length), phrasing)),
  ];
  const newest = sorted.find(({ verdict }) => verdict.ability !== 'retired') ?? sorted[0];
  const footer: Block[] = newest
    ? [
        {
          kind: 'footer',
          spans: words.spans('footer.judged', {
            time: time(newest.verdict.judgedAt, phrasing.now, phrasing.zone, words.language),
          }),
        },
      ]
    : [];
  return {
    language: words.language,
    headline: [plain(summaryWords(judged, phrasing), true)],
    blocks: filled([
      { kind: 'list', items, ...(fits ? {} : { table: tableOf(sorted, phrasing) }) },
      { kind: 'paragraph', spans: own },
      ...footer,
    ]),
    // Where nothing is wrong and why was asked, each can be asked about.
    actions: sorted
      .filter(({ verdict }) => more === 'why' || inTrouble(verdict))
      .slice(0, more === 'why' ? 5 : 3)
      .map(channelAction(more, phrasing)),
  };
}

function channelAction(
  kind: 'status' | 'why',
  phrasing: PhrasingContext,
): (judged: ChannelVerdict) => Action {
  return ({ channel }) => ({
    label: phrasing.words.text(kind === 'why' ? 'button.why-channel' : 'channel', {
      channel: phrasing.names.channel(channel, phrasing.words),
      owner: phrasing.names.owner(channel),
      where: phrasing.names.where(channel, phrasing.words),
    }),
    do: { kind, channels: [channel.id] },
  });
}

/** "4 channels: 1 down." */
export function summaryWords(judged: readonly ChannelVerdict[], phrasing: PhrasingContext): string {
  const { words } = phrasing;
  const live = judged.filter(({ verdict }) => verdict.ability !== 'retired');
  const n = live.length;
  if (n === 0) return words.text('several.retired', { n: judged.length });
  const count = (...abilities: Ability[]) =>
    live.filter(({ verdict }) => abilities.includes(verdict.ability)).length;
  const down = count('blocked', 'hijacked');
  const other = count('degraded');
  if (down + other > 0) return words.text('several.trouble', { n, down, other });
  const unclear = count('unknown');
  if (unclear > 0) return words.text('several.unclear', { n, unclear });
  const quiet = live.every(({ verdict }) => verdict.activity === 'quiet') ? 'yes' : 'no';
  return words.text('several.fine', { n, quiet });
}

/** "✖ Oslo on X: down (91%) – X has restricted verified accounts" */
export function channelLine(
  { channel, verdict }: ChannelVerdict,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words, names } = phrasing;
  const { ability } = verdict;
  const line = words.spans('several.line', {
    symbol: SYMBOLS[ability],
    channel: names.channel(channel, words),
    ability: words.text('ability', { ability }),
    shown: isCertaintyShown(ability) ? 'yes' : 'none',
    percent: percent(verdict.probability.ability[ability], words.language),
    detailed: ability === 'retired' ? 'none' : 'yes',
    detail: detailOf({ channel, verdict }, phrasing),
  });
  return joined([...line, ...windowMark(channel, phrasing)]);
}

function isCertaintyShown(ability: Ability): boolean {
  return ability !== 'unknown' && ability !== 'retired';
}

/** What the trouble is, or how lively the channel. */
function detailOf(
  { channel, verdict: { ability, cause, activity } }: ChannelVerdict,
  phrasing: PhrasingContext,
): readonly Span[] {
  const isFault =
    cause !== undefined &&
    cause !== 'unknown' &&
    !causeRecord(cause).explainsSilence &&
    ability !== 'working';
  return isFault
    ? clause(cause, channel, phrasing)
    : [plain(phrasing.words.text('activity', { activity }))];
}

/** The same lines by column, as many as a table has room for. */
function tableOf(sorted: readonly ChannelVerdict[], phrasing: PhrasingContext): Table {
  const { words, names } = phrasing;
  const shown = sorted.slice(0, TABLE_ROWS);
  return {
    columns: [
      words.text('several.column.channel'),
      words.text('several.column.state'),
      words.text('several.column.detail'),
    ],
    rows: [
      ...shown.map((one) => {
        const { ability, probability } = one.verdict;
        const certainty = percent(probability.ability[ability], words.language);
        const state = `${SYMBOLS[ability]} ${words.text('ability', { ability })}`;
        return [
          [plain(names.channel(one.channel, words))],
          [plain(isCertaintyShown(ability) ? `${state} (${certainty})` : state)],
          ability === 'retired'
            ? []
            : joined([...detailOf(one, phrasing), ...windowMark(one.channel, phrasing)]),
        ];
      }),
      ...rest(sorted.slice(TABLE_ROWS), phrasing).map((line) => [line]),
    ],
  };
}

/** The channels that no longer fit, counted by ability. */
function rest(
  judged: readonly ChannelVerdict[],
  phrasing: PhrasingContext,
): readonly (readonly Span[])[] {
  return ABILITIES_WORST_FIRST.flatMap((ability) => {
    const n = judged.filter(({ verdict }) => verdict.ability === ability).length;
    if (n === 0) return [];
    const { words } = phrasing;
    return [
      words.spans('several.more', {
        symbol: SYMBOLS[ability],
        n,
        ability: words.text('ability', { ability }),
      }),
    ];
  });
}
