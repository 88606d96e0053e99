import type { Tick, TimelinePicture, TimelineRow } from '../../src/model/replies/picture.ts';
import type { Ability } from '../../src/model/verdict.ts';
import { binChart } from './bin-chart.ts';
import type { Drawing } from './drawing.ts';
import { inOneLine, widthOf } from './fit.ts';
import { dashes, MARK_RADIUS, marksRow, pointers } from './marks.ts';
import {
  begin,
  finish,
  legend,
  MARGIN,
  type Page,
  paragraph,
  RIGHT,
  type Scale,
  SIZES,
  WIDTH,
} from './page.ts';
import { PALETTE } from './palette.ts';
import { diamond, hatched, line, numbered, rect, type Shape, text } from './shapes.ts';
import { sumChart } from './sum-chart.ts';

/** With a chart, numbers stand to the left of it. */
const LEFT_OF_CHART = 108;
const CHART_HEIGHT = 300;
const POSTS_HEIGHT = 40;
const STATE_HEIGHT = 34;

/** No state is told by colour alone: a sign stands before its word. All are in the font. */
const SIGNS: Readonly<Record<Ability, string>> = {
  working: '✓',
  degraded: '▲',
  blocked: '✗',
  hijacked: '⚠',
  retired: '–',
  unknown: '?',
};

/** One or several channels over a stretch of time. */
export function stripsDrawing(picture: TimelinePicture): Drawing {
  const { from, to, sum, bins, rows, marks, ticks } = picture;
  const chart = sum ?? bins;
  const left = chart ? LEFT_OF_CHART : MARGIN;
  const scale: Scale = (at) => left + ((RIGHT - left) * (at - from)) / Math.max(1, to - from);
  const page = begin(picture);
  page.y += 10;
  const top = page.y;
  marksRow(page, picture, scale);
  const plot = { top: page.y + 72, left, right: RIGHT, height: CHART_HEIGHT };
  if (chart) {
    const label = inOneLine(chart.label, SIZES.label, RIGHT - MARGIN);
    page.shapes.push(text(label, MARGIN, page.y + 26, { size: SIZES.label, bold: true }));
    page.y = plot.top + plot.height;
    guides(page, ticks, scale, [plot.top, page.y]);
    pointers(page, picture, scale, [top, page.y]);
    page.y += 12;
  }
  for (const [index, row] of rows.entries()) {
    const strips = strip(page, row, scale, left);
    guides(page, ticks, scale, strips);
    // Evidence is about the first one.
    if (index === 0) dashes(page, picture, scale, strips);
  }
  axis(page, ticks, scale);
  page.y += 12;
  legend(page, picture.legend);
  page.y += 8;
  for (const { number, text: words } of marks) {
    const x = MARGIN + 64;
    page.shapes.push(...numbered(number, MARGIN + 24, page.y + 20, MARK_RADIUS));
    paragraph(page, words, { size: SIZES.small, most: 3, x });
    page.y += 10;
  }
  const { height } = finish(page, picture);
  return {
    height,
    shapes: page.shapes,
    ...(sum ? { chart: sumChart(sum, { from, to }, plot) } : {}),
    ...(bins ? { chart: binChart(bins, { from, to }, plot) } : {}),
  };
}

function guides(
  page: Page,
  ticks: readonly Tick[],
  scale: Scale,
  [top, bottom]: readonly [number, number],
): void {
  for (const { at } of ticks) {
    page.shapes.push(line([scale(at), top], [scale(at), bottom], PALETTE.guide, { z: 2 }));
  }
}

/**
 * A channel: its name and state in words, its posts and silences, and below them what was wrong.
 *
 * @returns where its strips begin and end, from above
 */
function strip(
  page: Page,
  row: TimelineRow,
  scale: Scale,
  left: number,
): readonly [number, number] {
  const { label, state, ability, posts, intervals } = row;
  const middle = page.y + 30;
  const room = RIGHT - MARGIN;
  const sign = ability === undefined ? '' : `${SIGNS[ability]} `;
  const told = inOneLine(`${sign}${state}`, SIZES.small, room * 0.55);
  const name = inOneLine(label, SIZES.label, room - widthOf(told, SIZES.small) - 24);
  page.shapes.push(text(name, MARGIN, middle, { size: SIZES.label, bold: true }));
  const bold = ability !== undefined && ability !== 'working';
  page.shapes.push(text(told, RIGHT, middle, { size: SIZES.small, bold, align: 'right' }));
  page.y += 58;
  const top = page.y;
  const width = RIGHT - left;
  const upper = { x: left, y: page.y, width, height: POSTS_HEIGHT };
  page.shapes.push(rect(upper, PALETTE.track, PALETTE.edge));
  const wrong = intervals.filter(({ kind }) => kind !== 'silence' && kind !== 'unseen');
  const boxOf = (from: number, to: number, y: number, height: number) => ({
    x: scale(from),
    y,
    width: Math.max(4, scale(to) - scale(from)),
    height,
  });
  for (const { kind, from, to } of intervals) {
    if (kind !== 'silence' && kind !== 'unseen') continue;
    page.shapes.push(...hatched(boxOf(from, to, page.y, POSTS_HEIGHT), kind));
  }
  page.shapes.push(...postSigns(posts.map(scale), page.y));
  page.y += POSTS_HEIGHT;
  if (wrong.length > 0) {
    page.shapes.push(
      rect({ ...upper, y: page.y, height: STATE_HEIGHT }, PALETTE.track, PALETTE.edge),
    );
    for (const { kind, from, to } of wrong) {
      page.shapes.push(...hatched(boxOf(from, to, page.y, STATE_HEIGHT), kind));
    }
    page.y += STATE_HEIGHT;
  }
  const bottom = page.y;
  page.y += 12;
  return [top, bottom];
}

/** A line for each post, with a diamond where those do not crowd; what would be drawn on another is drawn once. */
function postSigns(places: readonly number[], y: number): readonly Shape[] {
  const kept: number[] = [];
  for (const x of places) if (x - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= 6) kept.push(x);
  const isCrowded = kept.length > 36;
  return kept.flatMap((x) => [
    line([x, y], [x, y + POSTS_HEIGHT], PALETTE.post, { width: isCrowded ? 3 : 4, z: 5 }),
    ...(isCrowded ? [] : [diamond(x, y + POSTS_HEIGHT / 2, 12)]),
  ]);
}

/** Times below the strips, and the days below them. */
function axis(page: Page, ticks: readonly Tick[], scale: Scale): void {
  const size = SIZES.small;
  let lastDay = Number.POSITIVE_INFINITY;
  // From the right: of two days too close to each other the later one is named.
  for (const { at, label, day } of ticks.toReversed()) {
    const x = scale(at);
    page.shapes.push(text(label, within(x, label), page.y + 24, { size, align: 'center' }));
    if (day === undefined) continue;
    const place = within(x, day);
    if (place + widthOf(day, size) > lastDay) continue;
    lastDay = place;
    page.shapes.push(text(day, place, page.y + 62, { size, bold: true, align: 'center' }));
  }
  page.y += 84;
}

function within(x: number, label: string): number {
  const half = widthOf(label, SIZES.small) / 2;
  return Math.min(Math.max(x, 12 + half), WIDTH - 12 - half);
}
