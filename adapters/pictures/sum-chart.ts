import type { PostSum } from '../../src/model/replies/picture.ts';
import { SIZES } from './page.ts';
import { PALETTE } from './palette.ts';
import { FONT } from './shapes.ts';

export interface Plot {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Posts as they add up, as steps, over the band of what is usual: options of echarts but for the shapes around it. */
export function sumChart(
  { posts, usual = [] }: PostSum,
  { from, to }: { readonly from: number; readonly to: number },
  { top, left, right, height }: Plot,
) {
  let sum = 0;
  const steps: [number, number][] = [[from, 0]];
  const signs: [number, number][] = [];
  for (const { at, count } of posts) {
    sum += count;
    steps.push([at, sum]);
    signs.push([at, sum]);
  }
  steps.push([to, sum]);
  const most = Math.max(sum, ...usual.map(({ high }) => high), 1);
  const band = { type: 'line', symbol: 'none', silent: true, animation: false } as const;
  const edge = { color: PALETTE.bandEdge, width: 2, type: [10, 6] };
  return {
    ...axes({ from, to }, most, { top, left, right, height }),
    series: [
      { ...band, stack: 'usual', lineStyle: edge, data: usual.map(({ at, low }) => [at, low]) },
      {
        ...band,
        stack: 'usual',
        lineStyle: edge,
        areaStyle: { color: PALETTE.band, opacity: 1 },
        data: usual.map(({ at, low, high }) => [at, high - low]),
      },
      {
        ...band,
        step: 'end',
        lineStyle: { color: PALETTE.post, width: 6 },
        data: steps,
        z: 5,
      },
      {
        type: 'scatter',
        symbol: 'diamond',
        symbolSize: 24,
        silent: true,
        animation: false,
        itemStyle: { color: PALETTE.post, opacity: 1 },
        data: signs.length > 60 ? [] : signs,
        z: 6,
      },
    ],
  };
}

/** A count from below, over a time that is told elsewhere. */
export function axes(
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
  { top, left, right, height }: Plot,
) {
  const interval = Math.max(1, nice(most / 4));
  return {
    grid: { left, top, width: right - left, height, show: false },
    xAxis: { type: 'value', min: from, max: to, show: false },
    yAxis: {
      type: 'value',
      min: 0,
      max: Math.ceil(most / interval) * interval,
      interval,
      axisLabel: {
        fontSize: SIZES.small,
        fontFamily: FONT,
        color: PALETTE.ink,
        margin: 14,
        formatter: (value: number) => String(value),
      },
      splitLine: { lineStyle: { color: PALETTE.guide, width: 2 } },
    },
  };
}

/** 1, 2, 5, 10, 20, 50 … at or above a number. */
function nice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([1, 2, 5, 10].find((one) => one * power >= value) ?? 10) * power;
}
