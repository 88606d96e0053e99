import type { Pictures } from '../../src/ports.ts';

/** Draws pictures as PNG. echarts and resvg are loaded with the first one. */
export function createPictures(): Pictures {
  return {
    async draw(picture) {
      const [{ svgOf }, { pngOf }] = await Promise.all([import('./svg.ts'), import('./png.ts')]);
      return {
        name: `${picture.name}.png`,
        title: picture.title,
        type: 'image/png',
        bytes: pngOf(svgOf(picture)),
        alt: picture.alt,
      };
    },
  };
}
