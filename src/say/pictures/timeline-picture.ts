import { onPlatform } from '../../catalog/languages/names.ts';
import type { Channel, UsualCount } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type {
  LegendItem,
  Mark,
  PostBin,
  TimelinePicture,
  TimelineRow,
  UsualBy,
} from '../../model/replies/picture.ts';
import type { Evidence } from '../../model/verdict.ts';
import { evidenceLine } from '../evidence.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { plainSpans } from '../plain-text.ts';
import { printable, shortened } from '../quoted-text.ts';
import { altText, changeWords, intervalLegend, periodWords, pictureName } from './picture-frame.ts';
import { date, timeTicks } from './time-ticks.ts';
import {
  capital,
  type PictureTime,
  type TimelineRowData,
  timeIn,
  timelineRow,
} from './timeline-row.ts';

export interface TimelineFacts extends PictureTime {
  readonly main: TimelineRowData;
  /** Through a night. */
  readonly usual?: readonly UsualBy[];
  /** Through days or weeks, in place of `usual`. */
  readonly bins?: { readonly days: number; readonly bins: readonly PostBin[] };
  /** Of the whole time. */
  readonly range?: UsualCount;
  /** Within the period, strongest first. */
  readonly evidence: readonly Evidence[];
  /** Others like it on the same platform. */
  readonly peers: readonly TimelineRowData[];
  /** Busy accounts that show whether the platform works, taken together. */
  readonly panel?: { readonly accounts: number; readonly posts: readonly Instant[] };
}

const MARKS = 4;
/** Two lines on a phone. */
const MARK_TEXT = 105;
const SHORT_MARK = 70;

/** The night, or another time, of one channel. */
export function timelinePicture(facts: TimelineFacts, phrasing: PhrasingContext): TimelinePicture {
  const { main, peers, from, to, usual, bins } = facts;
  const { words, names } = phrasing;
  const { channel, posts } = main;
  const zone = names.zone(channel);
  const row = timelineRow(main, facts, phrasing);
  const rows = [
    row,
    ...peers.map((peer) => timelineRow(peer, facts, phrasing)),
    ...panelRow(facts, phrasing),
  ];
  const marks = marksOf(facts, channel, phrasing);
  const headline = capital(row.state);
  const period = periodWords(facts, zone, phrasing);
  const change = changeWords(facts, zone, phrasing);
  const footer = words.text('footer.judged', {
    time: timeIn(phrasing.now, channel, facts, phrasing),
  });
  const count = posts.reduce((sum, post) => sum + post.count, 0);
  const legend = legendOf(facts, row, phrasing);
  return {
    kind: 'strips',
    language: words.language,
    name: pictureName(channel.id, to),
    title: row.label,
    headline,
    subtitle: `${period}. ${change}`.trim(),
    footer,
    from,
    to,
    ticks: timeTicks(from, to, zone, words.language),
    ...(bins
      ? { bins: { label: words.text('picture.bins', { days: bins.days }), bins: bins.bins } }
      : { sum: { label: words.text('picture.sum'), posts, ...(usual ? { usual } : {}) } }),
    rows,
    marks,
    legend,
    alt: altText([
      words.text('picture.alt.timeline', { channel: row.label, period, headline }),
      change,
      postsAlt(facts, count, phrasing),
      binsAlt(facts, zone, phrasing),
      ...intervalsAlt([row]),
      ...peersAlt(rows.slice(1), phrasing),
      marksAlt(marks, phrasing),
      footer,
    ]),
  };
}

function panelRow(
  { panel, main }: TimelineFacts,
  { words }: PhrasingContext,
): readonly TimelineRow[] {
  if (!panel) return [];
  const where = onPlatform(main.channel.platform, words.language);
  return [
    {
      label: words.text('picture.panel', { where, n: panel.accounts }),
      state: words.text('picture.panel-state', { posts: panel.posts.length }),
      posts: panel.posts,
      intervals: [],
    },
  ];
}

/** The strongest evidence, numbered by its time. */
function marksOf(
  { evidence }: TimelineFacts,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Mark[] {
  return (
    evidence
      // Posts are shown as posts.
      .filter(({ kind }) => kind !== 'post')
      .slice(0, MARKS)
      .sort((a, b) => a.at - b.at)
      .map((one, index) => ({
        number: index + 1,
        at: one.at,
        text: shortened(printable(plainSpans(evidenceLine(one, channel, phrasing))), MARK_TEXT),
      }))
  );
}

function legendOf(
  { main, usual, bins, range }: TimelineFacts,
  row: TimelineRow,
  { words }: PhrasingContext,
): readonly LegendItem[] {
  const isUsualShown = usual !== undefined || bins?.bins.some((bin) => bin.usual !== undefined);
  return [
    ...(main.posts.length > 0
      ? [{ kind: 'post' as const, label: words.text('picture.post') }]
      : []),
    ...(isUsualShown
      ? [
          {
            kind: 'usual' as const,
            label: words.text('picture.usual', { ...rangeWords(bins ? undefined : range) }),
          },
        ]
      : []),
    ...intervalLegend(row.intervals, (_, labels) => {
      const [first = ''] = labels;
      const more = labels.length - 1;
      return more > 0 ? `${first}, ${words.text('more', { n: more })}` : first;
    }),
  ];
}

function rangeWords(range: UsualCount | undefined) {
  if (!range) return { usual: 'none', low: 0, high: 0 };
  return { usual: range.low === range.high ? 'one' : 'range', ...range };
}

function postsAlt(facts: TimelineFacts, n: number, phrasing: PhrasingContext): string {
  const { main, range } = facts;
  const last = main.posts.at(-1);
  return phrasing.words.text('picture.alt.posts', {
    n,
    ...rangeWords(range),
    seen: last ? 'yes' : 'no',
    last: last ? timeIn(last.at, main.channel, facts, phrasing) : '',
  });
}

/** More bars than this are not read out. */
const BINS_SAID = 10;

function binsAlt({ bins: told }: TimelineFacts, zone: string, { words }: PhrasingContext): string {
  if (!told || told.bins.length > BINS_SAID) return '';
  const counts = told.bins.map(({ from, count }) => `${date(from, zone, words.language)} ${count}`);
  const label = words.text('picture.bins', { days: told.days });
  return words.text('picture.alt.bins', { label, counts: counts.join(', ') });
}

function intervalsAlt(rows: readonly TimelineRow[]): readonly string[] {
  return rows.flatMap(({ intervals }) =>
    intervals.slice(0, 4).map(({ label }) => `${capital(label)}.`),
  );
}

/** How the others fare, and what they published. */
function peersAlt(rows: readonly TimelineRow[], phrasing: PhrasingContext): readonly string[] {
  return rows.map(({ label, state, posts, ability }) => {
    const published = phrasing.words.text('picture.panel-state', { posts: posts.length });
    return ability === undefined ? `${label}: ${state}.` : `${label}: ${state}, ${published}.`;
  });
}

function marksAlt(marks: readonly Mark[], { words }: PhrasingContext): string {
  if (marks.length === 0) return '';
  const told = marks.map(({ number, text }) => `${number}) ${shortened(text, SHORT_MARK)}`);
  return words.text('picture.alt.marks', { marks: told.join('; ') });
}
