import type { LegendItem, TimelinePicture, TimelineRow } from '../../model/replies/picture.ts';
import { inTrouble, worstFirst } from '../cause.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { shortened } from '../quoted-text.ts';
import { time } from '../times.ts';
import { altText, changeWords, intervalLegend, periodWords, pictureName } from './picture-frame.ts';
import { timeTicks } from './time-ticks.ts';
import {
  capital,
  type PictureTime,
  stateWords,
  type TimelineRowData,
  timelineRow,
} from './timeline-row.ts';

export interface OverviewFacts extends PictureTime {
  readonly lines: readonly TimelineRowData[];
}

/** More strips than this are too many for a phone's screen and its owner. */
const MAX_ROWS = 12;
/** A strip's words in the alternative text. */
const LINE = 70;

/** All channels over the time that a digest tells of, a strip each, the worst first. */
export function overviewPicture(facts: OverviewFacts, phrasing: PhrasingContext): TimelinePicture {
  const { from, to } = facts;
  const { words, zone } = phrasing;
  const lines = worstFirst(facts.lines);
  const shown = lines.length <= MAX_ROWS ? lines : lines.slice(0, MAX_ROWS - 1);
  const rest = lines.slice(shown.length);
  const rows = shown.map((line) =>
    timelineRow({ ...line, silences: [] }, facts, phrasing, shortState(line, facts, phrasing)),
  );
  const troubled = lines.filter(({ verdict }) => inTrouble(verdict)).length;
  const unclear = lines.filter(({ verdict }) => verdict.ability === 'unknown').length;
  const headline =
    troubled + unclear === 0
      ? words.text('picture.all-well')
      : words.text('picture.some', { troubled, unclear }).trim();
  const period = periodWords(facts, zone, phrasing);
  const change = changeWords(facts, zone, phrasing);
  const judged = words.text('footer.judged', {
    time: time(phrasing.now, to, zone, words.language).text,
  });
  const restWords = rest.length > 0 ? `${capital(restOf(rest, phrasing))}.` : '';
  return {
    kind: 'strips',
    language: words.language,
    name: pictureName(words.text('picture.file.overview'), to),
    title: words.text('picture.overview'),
    headline,
    subtitle: `${period}. ${change}`.trim(),
    footer: [restWords, judged].filter((one) => one !== '').join(' '),
    from,
    to,
    ticks: timeTicks(from, to, zone, words.language),
    rows,
    marks: [],
    legend: legendOf(rows, phrasing),
    alt: altText([
      words.text('picture.alt.overview', { n: lines.length, period, headline }),
      change,
      ...shown.map((line, at) => rowAlt(line, rows[at], facts, phrasing)),
      restWords,
      judged,
    ]),
  };
}

/** Without what a channel does: its posts show that. */
function shortState(line: TimelineRowData, period: PictureTime, phrasing: PhrasingContext): string {
  const { ability } = line.verdict;
  return ability === 'working'
    ? phrasing.words.text('ability', { ability })
    : stateWords(line, period, phrasing);
}

function restOf(rest: readonly TimelineRowData[], { words }: PhrasingContext): string {
  const troubled = rest.filter(({ verdict }) => inTrouble(verdict)).length;
  return words.text('picture.rest', { n: rest.length, troubled });
}

function legendOf(rows: readonly TimelineRow[], { words }: PhrasingContext): readonly LegendItem[] {
  const hasPosts = rows.some(({ posts }) => posts.length > 0);
  return [
    ...(hasPosts ? [{ kind: 'post' as const, label: words.text('picture.post') }] : []),
    ...intervalLegend(
      rows.flatMap(({ intervals }) => intervals),
      (kind) =>
        kind === 'unseen' || kind === 'silence'
          ? words.text(kind === 'unseen' ? 'picture.unseen' : 'picture.silent')
          : words.text('ability', { ability: kind }),
    ),
  ];
}

/** The strip in words: its state, what was before, its posts. */
function rowAlt(
  line: TimelineRowData,
  row: TimelineRow | undefined,
  period: PictureTime,
  phrasing: PhrasingContext,
): string {
  const { words } = phrasing;
  const over = row?.intervals.findLast(({ to, kind }) => kind !== 'unseen' && to < period.to);
  const posts = line.posts.reduce((sum, { count }) => sum + count, 0);
  const told = [
    shortState(line, period, phrasing),
    over && !inTrouble(line.verdict) ? over.label : '',
    line.isUnseen ? words.text('picture.unseen') : '',
    words.text('picture.panel-state', { posts }),
  ].filter((one) => one !== '');
  const most = Math.max(30, LINE - (row?.label.length ?? 0));
  return `${shortened(row?.label ?? '', 36)}: ${shortened(told.join(', '), most)}.`;
}
