import { FILLS, type Fill, PALETTE } from './palette.ts';

/** Elements of a picture as echarts' `graphic` component draws them. Lengths in pixels. */
export interface Shape {
  readonly type: 'rect' | 'text' | 'line' | 'circle' | 'polygon';
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly style: Readonly<Record<string, unknown>>;
  readonly z: number;
  readonly silent: true;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const FONT = 'Inter';

export function text(
  words: string,
  x: number,
  y: number,
  {
    size,
    bold = false,
    fill = PALETTE.ink,
    align = 'left',
  }: {
    readonly size: number;
    readonly bold?: boolean;
    readonly fill?: string;
    readonly align?: 'left' | 'center' | 'right';
  },
): Shape {
  const type = { fontFamily: FONT, fontSize: size, fontWeight: bold ? 'bold' : 'normal' };
  const place = { x, y, align, verticalAlign: 'middle' };
  return element('text', { style: { text: words, fill, ...type, ...place }, z: 9 });
}

export function rect(box: Box, fill: string, stroke?: string): Shape {
  return element('rect', {
    shape: { ...box },
    style: { fill, ...(stroke ? { stroke, lineWidth: 2 } : {}) },
  });
}

export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  { width = 2, dash, z = 2 }: { width?: number; dash?: readonly number[]; z?: number } = {},
): Shape {
  return element('line', {
    shape: { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) },
    style: { stroke, lineWidth: width, ...(dash ? { lineDash: [...dash] } : {}) },
    z,
  });
}

export function diamond(x: number, y: number, radius: number): Shape {
  const points = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ].map((point) => point.map(rounded));
  return element('polygon', { shape: { points }, style: { fill: PALETTE.post }, z: 5 });
}

/** A number in a filled circle. */
export function numbered(number: number, x: number, y: number, radius: number): readonly Shape[] {
  return [
    element('circle', {
      shape: { cx: rounded(x), cy: y, r: radius },
      style: { fill: PALETTE.ink },
      z: 8,
    }),
    text(String(number), rounded(x), y, {
      size: Math.round(radius * 1.3),
      bold: true,
      fill: PALETTE.ground,
      align: 'center',
    }),
  ];
}

/** A box of a kind of stretch: its colour, its hatching, its edge. */
export function hatched(box: Box, kind: keyof typeof FILLS): readonly Shape[] {
  const fill: Fill = FILLS[kind];
  const { x, y, width, height } = box;
  const draw = (from: readonly [number, number], to: readonly [number, number]) =>
    line(from, to, fill.line, { width: 3, z: 4 });
  const lines: Shape[] = [];
  if (fill.hatching === 'level') {
    for (let at = y + height / 4; at < y + height; at += height / 4) {
      lines.push(draw([x, at], [x + width, at]));
    }
  } else if (fill.hatching === 'dotted') {
    for (let at = x + 8; at < x + width - 4; at += 18) {
      lines.push(draw([at, y + height / 2], [at + 4, y + height / 2]));
    }
  } else {
    const rising = fill.hatching !== 'falling';
    const falling = fill.hatching !== 'rising';
    for (let at = x - height + 10; at < x + width; at += 22) {
      const [start, end] = [Math.max(at, x), Math.min(at + height, x + width)];
      if (end - start < 2) continue;
      const [near, far] = [start - at, end - at];
      if (rising) lines.push(draw([start, y + height - near], [end, y + height - far]));
      if (falling) lines.push(draw([start, y + near], [end, y + far]));
    }
  }
  return [{ ...rect(box, fill.fill, PALETTE.edge), z: 3 }, ...lines];
}

function element(
  type: Shape['type'],
  { shape, style, z = 1 }: Pick<Shape, 'style'> & { shape?: Shape['shape']; z?: number },
): Shape {
  return { type, ...(shape ? { shape } : {}), style, z, silent: true };
}

/** Tenths of a pixel are enough, and keep a picture small. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
