import type { binChart } from './bin-chart.ts';
import type { Shape } from './shapes.ts';
import type { sumChart } from './sum-chart.ts';

/** What echarts is to draw. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly chart?: ReturnType<typeof sumChart> | ReturnType<typeof binChart>;
}
