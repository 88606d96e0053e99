import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Picture } from '../../src/model/replies/picture.ts';
import { WIDTH } from './page.ts';
import { stripsDrawing } from './strips.ts';
import { weekDrawing } from './week.ts';

use([CustomChart, LineChart, ScatterChart, GraphicComponent, GridComponent, SVGRenderer]);

/** What echarts adds for a pointer that hovers, with numbers that differ from one run to the next. */
const FOR_BROWSERS =
  /<style >.*?<\/style>| (?:class="zr\d+-cls-\d+"|pointer-events="visible"|ecmeta_\w+="\w*")/gs;

/** The picture as SVG. The same picture gives the same text. */
export function svgOf(picture: Picture): string {
  const { height, shapes, chart } =
    picture.kind === 'week' ? weekDrawing(picture) : stripsDrawing(picture);
  const made = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    made.setOption({
      animation: false,
      ...chart,
      graphic: { elements: shapes.map((shape) => ({ ...shape })) },
    });
    return (
      made
        .renderToSVGString()
        .replaceAll(FOR_BROWSERS, '')
        // Its ids count up over all charts of the process.
        .replaceAll(/\bzr\d+-/g, 'zr-')
    );
  } finally {
    made.dispose();
  }
}
