import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import type { PostBin, PostBins } from '../../src/model/replies/picture.ts';
import { SIZES } from './page.ts';
import { PALETTE } from './palette.ts';
import { FONT } from './shapes.ts';
import { axes, type Plot } from './sum-chart.ts';

/** More bars than this have no room for their numbers. */
const NUMBERED = 10;

/** Posts by the day, or by longer parts, each over what is usual in it. */
export function binChart(
  { bins }: PostBins,
  period: { readonly from: number; readonly to: number },
  plot: Plot,
) {
  const most = Math.max(1, ...bins.map(({ count, usual }) => Math.max(count, usual?.high ?? 0)));
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const bin = bins[params.dataIndex] as PostBin;
    const place = (at: number, value: number) => api.coord([at, value]) as [number, number];
    const box = (share: number, low: number, high: number) => {
      const margin = ((1 - share) / 2) * (bin.to - bin.from);
      const [x, y] = place(bin.from + margin, high);
      const [end, bottom] = place(bin.to - margin, low);
      return { x, y, width: end - x, height: bottom - y };
    };
    const { usual, count } = bin;
    const bar = box(0.44, 0, count);
    const number = {
      type: 'text' as const,
      style: {
        text: String(count),
        x: bar.x + bar.width / 2,
        y: bar.y + 24,
        fill: PALETTE.ground,
        fontFamily: FONT,
        fontSize: SIZES.small,
        fontWeight: 'bold' as const,
        align: 'center' as const,
        verticalAlign: 'middle' as const,
      },
    };
    const isNumbered = bins.length <= NUMBERED && bar.height > 44 && bar.width > 44;
    return {
      type: 'group',
      children: [
        ...(usual
          ? [
              {
                type: 'rect' as const,
                // A single number is a line.
                shape: atLeast(box(0.92, usual.low, usual.high), 6),
                style: {
                  fill: PALETTE.band,
                  stroke: PALETTE.bandEdge,
                  lineWidth: 2,
                  lineDash: [10, 6],
                },
              },
            ]
          : []),
        { type: 'rect', shape: bar, style: { fill: PALETTE.post } },
        ...(isNumbered ? [number] : []),
      ],
    };
  };
  return {
    ...axes(period, most * 1.04, plot),
    series: [
      {
        type: 'custom',
        animation: false,
        silent: true,
        renderItem,
        encode: { x: 0, y: 1 },
        data: bins.map(({ from, count }) => [from, count]),
        z: 5,
      },
    ],
  };
}

function atLeast<T extends { readonly y: number; readonly height: number }>(
  box: T,
  height: number,
) {
  return box.height >= height ? box : { ...box, y: box.y - (height - box.height) / 2, height };
}
