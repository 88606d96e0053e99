import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, inLines, inOneLine, widthOf } from '#adapters/pictures/fit.ts';

const BOLD = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
);

/** How wide it truly is, in pixels. */
function drawnWidth(words: string, size: number): number {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text x="10" y="100" xml:space="preserve" font-weight="bold" font-family="Inter" font-size="${size}">${escaped}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: [BOLD], defaultFontFamily: 'Inter' };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

describe('text that fits', () => {
  it.each([
    'Oslo politidistrikt på Facebook',
    'Æresvakt på Ås: ØØØ ÆÆÆ ÅÅÅ',
    'WWWWWWMMMMMM@@@@%%%%',
    '00:15 forsøk på å publisere: avvist «This request…»',
    'Čáhcesuolu – Кирилица – Ελληνικά',
  ])('is never wider than is reckoned: %s', (words) => {
    const drawn = drawnWidth(drawable(words), 30);
    expect(drawn).toBeGreaterThan(100);
    expect(widthOf(drawable(words), 30)).toBeGreaterThanOrEqual(drawn);
  });

  it('is never wider than is reckoned, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), (text) => {
        const words = drawable(text);
        expect(widthOf(words, 30) + 6).toBeGreaterThanOrEqual(drawnWidth(words, 30));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps within its width and its lines, and loses nothing that has room', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 80, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const lines = inLines(words, 30, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(widthOf(line, 30)).toBeLessThanOrEqual(width);
          if (!lines.some((line) => line.endsWith('…')))
            expect(lines.join(' ')).toBe(drawable(words));
        },
      ),
    );
  });

  it('says by a sign what the font has not', () => {
    expect(drawable('Politi 👮‍♀️ شرطة Oslo')).toBe('Politi □ □ Oslo');
    expect(drawable('a\u202eb\u0301c\u0000d')).toBe('abcd');
    expect(inOneLine('警察', 30, 500)).toBe('□');
  });
});
