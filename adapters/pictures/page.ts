import type { LegendItem, Picture } from '../../src/model/replies/picture.ts';
import { inLines, inOneLine, widthOf } from './fit.ts';
import { PALETTE } from './palette.ts';
import { type Box, diamond, hatched, line, rect, type Shape, text } from './shapes.ts';

/** A phone shows a picture about 390 points wide: what is 30 pixels high here is 11 points there. */
export const WIDTH = 1080;
export const MARGIN = 44;
export const RIGHT = WIDTH - MARGIN;
export const SIZES = { title: 50, headline: 42, label: 34, small: 30 } as const;
const INNER = WIDTH - 2 * MARGIN;

/** Where a time is, from left to right. */
export type Scale = (at: number) => number;

/** A page that is filled from above; `y` is how far it has come. */
export interface Page {
  y: number;
  readonly shapes: Shape[];
}

/** A page with its title, its headline and its time. */
export function begin({ title, headline, subtitle }: Picture): Page {
  const page: Page = { y: 34, shapes: [] };
  paragraph(page, title, { size: SIZES.title, bold: true, most: 2 });
  page.y += 6;
  paragraph(page, headline, { size: SIZES.headline, bold: true, most: 2 });
  page.y += 6;
  paragraph(page, subtitle, { size: SIZES.small, fill: PALETTE.muted, most: 2 });
  return page;
}

/** The last lines, and the ground and frame below everything. */
export function finish(page: Page, { footer }: Picture): { readonly height: number } {
  page.y += 14;
  paragraph(page, footer, { size: SIZES.small, fill: PALETTE.muted, most: 3 });
  const height = Math.ceil(page.y + 24);
  page.shapes.unshift({
    ...rect({ x: 1, y: 1, width: WIDTH - 2, height: height - 2 }, PALETTE.ground, PALETTE.edge),
    z: 0,
  });
  return { height };
}

export function paragraph(
  page: Page,
  words: string,
  {
    size,
    most,
    bold = false,
    fill = PALETTE.ink,
    x = MARGIN,
  }: {
    readonly size: number;
    readonly most: number;
    readonly bold?: boolean;
    readonly fill?: string;
    readonly x?: number;
  },
): void {
  const height = Math.round(size * 1.32);
  for (const one of inLines(words, size, WIDTH - MARGIN - x, most)) {
    page.shapes.push(text(one, x, page.y + height / 2, { size, bold, fill }));
    page.y += height;
  }
}

const SWATCH = { width: 64, height: 34 };
const GAP = 18;
const ROW = 50;

/** What the signs mean: as many in a row as there is room for. */
export function legend(page: Page, items: readonly LegendItem[]): void {
  if (items.length === 0) return;
  let x = MARGIN;
  for (const { kind, label } of items) {
    const room = INNER - SWATCH.width - GAP;
    const words = inOneLine(label, SIZES.small, room);
    const width = SWATCH.width + GAP + widthOf(words, SIZES.small);
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      page.y += ROW;
    }
    const middle = page.y + ROW / 2;
    const box = { x, y: middle - SWATCH.height / 2, ...SWATCH };
    page.shapes.push(...swatch(kind, box));
    page.shapes.push(text(words, x + SWATCH.width + GAP, middle, { size: SIZES.small }));
    x += width + 2 * GAP;
  }
  page.y += ROW;
}

function swatch(kind: LegendItem['kind'], box: Box): readonly Shape[] {
  const middle = box.y + box.height / 2;
  switch (kind) {
    case 'post':
      return [diamond(box.x + box.width / 2, middle, 13)];
    case 'usual':
      return [
        { ...rect(box, PALETTE.band), z: 3 },
        line([box.x, box.y], [box.x + box.width, box.y], PALETTE.bandEdge, { dash: [10, 6], z: 4 }),
        line(
          [box.x, box.y + box.height],
          [box.x + box.width, box.y + box.height],
          PALETTE.bandEdge,
          {
            dash: [10, 6],
            z: 4,
          },
        ),
      ];
    default:
      return hatched(box, kind);
  }
}
