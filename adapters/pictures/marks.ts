import type { TimelinePicture } from '../../src/model/replies/picture.ts';
import { type Page, RIGHT, type Scale } from './page.ts';
import { PALETTE } from './palette.ts';
import { line, numbered } from './shapes.ts';

export const MARK_RADIUS = 23;

/** Numbers of the evidence, at their times or as near as there is room. */
export function marksRow(page: Page, { marks }: TimelinePicture, scale: Scale): void {
  if (marks.length === 0) return;
  const places = spread(marks.map(({ at }) => scale(at)));
  for (const [index, { number }] of marks.entries()) {
    page.shapes.push(
      ...numbered(number, places[index] ?? 0, page.y + MARK_RADIUS + 2, MARK_RADIUS),
    );
  }
  page.y += 2 * MARK_RADIUS + 22;
}

/** From each number to its time, and down through the chart. */
export function pointers(
  page: Page,
  picture: TimelinePicture,
  scale: Scale,
  [top, bottom]: readonly [number, number],
): void {
  const { marks } = picture;
  const places = spread(marks.map(({ at }) => scale(at)));
  const [foot, bend] = [top + 2 * MARK_RADIUS + 2, top + 2 * MARK_RADIUS + 20];
  for (const [index, { at }] of marks.entries()) {
    const x = scale(at);
    page.shapes.push(line([places[index] ?? x, foot], [x, bend], PALETTE.ink, { z: 6 }));
  }
  dashes(page, picture, scale, [bend, bottom]);
}

/** From above to below at the time of each. */
export function dashes(
  page: Page,
  { marks }: TimelinePicture,
  scale: Scale,
  [top, bottom]: readonly [number, number],
): void {
  for (const { at } of marks) {
    const x = scale(at);
    page.shapes.push(line([x, top], [x, bottom], PALETTE.ink, { dash: [4, 8], z: 6 }));
  }
}

/** The same places, so far apart that circles do not touch, and within the page. */
function spread(places: readonly number[]): readonly number[] {
  const least = 2 * MARK_RADIUS + 6;
  const most = RIGHT - MARK_RADIUS;
  const moved = [...places];
  for (let index = 1; index < moved.length; index++) {
    moved[index] = Math.max(moved[index] ?? 0, (moved[index - 1] ?? 0) + least);
  }
  for (let index = moved.length - 1; index >= 0; index--) {
    const limit = index === moved.length - 1 ? most : (moved[index + 1] ?? most) - least;
    moved[index] = Math.min(moved[index] ?? 0, limit);
  }
  return moved;
}
