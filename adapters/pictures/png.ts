import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { FONT } from './shapes.ts';

const require = createRequire(import.meta.url);
/** The same on every machine: the fonts of the system play no part. */
const FONTS = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
);

/**
 * @param fontFiles paths of TrueType fonts
 * @returns the picture as PNG
 */
export function pngOf(svg: string, fontFiles: readonly string[] = FONTS): Uint8Array {
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FONT },
  });
  const { pixels, width, height } = drawn.render();
  return indexedPng(pixels, width, height);
}
