import type { WeekPicture } from '../../src/model/replies/picture.ts';
import type { Drawing } from './drawing.ts';
import { inOneLine, widthOf } from './fit.ts';
import { begin, finish, MARGIN, SIZES, WIDTH } from './page.ts';
import { PALETTE } from './palette.ts';
import { line, rect, type Shape, text } from './shapes.ts';

/** Hours from above, weekdays side by side: a phone is higher than wide. */
const LEFT = 116;
const ROW = 46;
const COLUMN = (WIDTH - MARGIN - LEFT) / 7;
const LARGEST = 21;

/** How much is published by hour and weekday: the area of a dot tells how much, and an empty ring that it is least. */
export function weekDrawing(picture: WeekPicture): Drawing {
  const { weekdays, hours, silent = [], scale } = picture;
  const page = begin(picture);
  const most = Math.max(...hours, ...scale.map(({ value }) => value), Number.MIN_VALUE);
  const radius = (value: number) => Math.max(2, LARGEST * Math.sqrt(value / most));
  page.y += 20;
  for (const [day, name] of weekdays.entries()) {
    const label = inOneLine(name.slice(0, 3), SIZES.label, COLUMN);
    const x = LEFT + (day + 0.5) * COLUMN;
    page.shapes.push(
      text(label, x, page.y + 20, { size: SIZES.label, bold: true, align: 'center' }),
    );
  }
  page.y += 56;
  for (let hour = 0; hour < 24; hour++) {
    const y = page.y + ROW / 2;
    if (hour % 3 === 0) {
      const label = `${String(hour).padStart(2, '0')}`;
      page.shapes.push(text(label, MARGIN, y, { size: SIZES.small }));
      page.shapes.push(line([LEFT - 12, y], [WIDTH - MARGIN, y], PALETTE.guide, { z: 0 }));
    }
    for (let day = 0; day < 7; day++) {
      if (silent.includes(day * 24 + hour)) page.shapes.push(silentHour(day, page.y));
      page.shapes.push(dot(LEFT + (day + 0.5) * COLUMN, y, radius(hours[day * 24 + hour] ?? 0)));
    }
    page.y += ROW;
  }
  page.y += 16;
  let x = MARGIN;
  for (const { value, label } of scale) {
    const words = inOneLine(label, SIZES.small, WIDTH / 3);
    page.shapes.push(dot(x + LARGEST, page.y + 24, radius(value)));
    page.shapes.push(text(words, x + 2 * LARGEST + 14, page.y + 24, { size: SIZES.small }));
    x += 2 * LARGEST + 14 + widthOf(words, SIZES.small) + 40;
  }
  page.y += 52;
  const { height } = finish(page, picture);
  return { height, shapes: page.shapes };
}

/** Behind the hours of a silence that goes on. */
function silentHour(day: number, y: number): Shape {
  const box = { x: LEFT + day * COLUMN + 4, y, width: COLUMN - 8, height: ROW };
  return rect(box, PALETTE.track, PALETTE.edge);
}

function dot(x: number, y: number, radius: number): Shape {
  const cx = Math.round(x * 10) / 10;
  const r = Math.round(radius * 10) / 10;
  return {
    type: 'circle',
    shape: { cx, cy: y, r },
    style: { fill: PALETTE.post },
    z: 3,
    silent: true,
  };
}
