import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPictures } from '#adapters/pictures/pictures.ts';
import { pngOf } from '#adapters/pictures/png.ts';
import { svgOf } from '#adapters/pictures/svg.ts';
import type { Picture } from '#src/model/replies/picture.ts';
import * as nights from '../../golden/pictures.ts';

const MORNING = Date.parse('2020-07-16T04:45:00Z');
const MANY = Date.parse('2026-02-11T05:45:00Z');

/** Made once: each takes a night to be lived through. */
const MADE: Readonly<Record<string, () => Promise<Picture>>> = {
  'night-of-16-july.nb': async () =>
    (await nights.bundled('2020-07-16T00:20:00Z')).asked('er oslo nede?', 'nb'),
  'night-of-16-july.en': async () =>
    (await nights.bundled('2020-07-16T00:20:00Z')).asked('why is oslo down?', 'en'),
  'morning-of-16-july.nn': async () =>
    (await nights.bundled('2020-07-16T04:46:00Z')).digest('nn', MORNING),
  'quiet-night.nb': async () => (await nights.quietNight()).asked('er fjord nede?', 'nb'),
  'week.nb': async () => (await nights.quietNight()).asked('historikk fjord 7 dager', 'nb'),
  'rhythm.en': async () => {
    const [, rhythm] = await (await nights.quietNight()).all('history fjord 7 days', 'en');
    if (!rhythm) throw new Error('a week brings no rhythm');
    return rhythm;
  },
  'autumn-night.nb': async () => (await nights.autumnNight()).asked('er fjord nede?', 'nb'),
  'many-channels.nb': async () => (await nights.manyChannels()).digest('nb', MANY),
  'hostile.en': async () =>
    (await nights.hostile()).digest('en', Date.parse('2026-02-11T04:45:00Z'), '05:45'),
};

const pictures = new Map<string, Picture>();
beforeAll(async () => {
  for (const [name, make] of Object.entries(MADE)) pictures.set(name, await make());
}, 60_000);

const picture = (name: string): Picture => {
  const found = pictures.get(name);
  if (!found) throw new Error(`no picture ${name}`);
  return found;
};

/** Where words stand in an SVG: the left end, the middle or the right end, and the middle of their height. */
function textsIn(svg: string) {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', words = '']) => {
      const transform = /translate\(([\d.]+) ([\d.]+)\)/.exec(attributes);
      const at = (name: string) =>
        Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
      const size = Number(/font-size:(\d+)px/.exec(attributes)?.[1] ?? 0);
      const x = Number(transform?.[1] ?? 0) + at('x');
      const y = Number(transform?.[2] ?? 0) + at('y');
      return { words, x, y, anchor, size };
    },
  );
}

/** Without a font: what is then drawn is all but the words. */
function pixels(svg: string, fontFiles?: readonly string[]) {
  const font = fontFiles ? { loadSystemFonts: false, fontFiles: [...fontFiles] } : undefined;
  return new Resvg(svg, font ? { font } : {}).render();
}

describe.each(Object.keys(MADE))('the picture %s', (name) => {
  it('is drawn as it is kept', async () => {
    const svg = svgOf(picture(name)).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../golden/pictures/${name}.svg`);
    await expect(`${picture(name).alt}\n`).toMatchFileSnapshot(`../../golden/pictures/${name}.txt`);
  });

  it('is small enough for a phone on a bad line, and as wide as its screen', () => {
    const png = Buffer.from(pngOf(svgOf(picture(name))));
    expect(png.length).toBeLessThan(200_000);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1080);
    // Higher than three screens nobody scrolls.
    expect(png.readUInt32BE(20)).toBeLessThan(2400);
  });

  it('has type of no less than 28 pixels', () => {
    const sizes = textsIn(svgOf(picture(name))).map(({ size }) => size);
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  });

  it('keeps all words on the page', () => {
    const svg = svgOf(picture(name));
    const words = svg.replaceAll(/<(?:path|polygon|circle|rect|line)[^>]*>(?:<\/\w+>)?/g, '');
    const drawn = new Resvg(words, { font: FONT }).getBBox();
    expect(drawn?.x).toBeGreaterThanOrEqual(8);
    expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(1080 - 8);
  });

  it('draws its words truly, each where it stands', () => {
    const svg = svgOf(picture(name));
    const [withFont, without] = [new Resvg(svg, { font: FONT }).render(), pixels(svg, [])];
    const [drawn, blank] = [withFont.pixels, without.pixels];
    const { width } = withFont;
    for (const { words, x, y, anchor, size } of textsIn(svg)) {
      if (words.trim() === '') continue;
      const [from, to] =
        anchor === 'end'
          ? [x - size, x]
          : anchor === 'middle'
            ? [x - size, x + size]
            : [x, x + size];
      let changed = 0;
      for (let row = Math.round(y - size / 2); row < y + size / 2; row++) {
        for (let column = Math.max(0, Math.round(from)); column < Math.min(width, to); column++) {
          const at = (row * width + column) * 4;
          if (drawn[at] !== blank[at]) changed++;
        }
      }
      expect(changed, words).toBeGreaterThan(5);
    }
  });
});

const FONT = {
  loadSystemFonts: false,
  fontFiles: ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map(
    (file) => new URL(import.meta.resolve(`@expo-google-fonts/inter/${file}`)).pathname,
  ),
  defaultFontFamily: 'Inter',
};

describe('pictures', () => {
  it('come as files with what they show in words', async () => {
    const drawn = await createPictures().draw(picture('night-of-16-july.nb'));
    expect(drawn).toMatchObject({
      name: 'oslo-x-2020-07-16-0020.png',
      title: 'Oslo på X',
      type: 'image/png',
    });
    expect(drawn.alt).toContain('Nede fra 00:15');
  });

  it('are the same each time, whatever was drawn between', () => {
    const svg = svgOf(picture('night-of-16-july.nb'));
    svgOf(picture('rhythm.en'));
    expect(svgOf(picture('night-of-16-july.nb'))).toBe(svg);
  });

  it('take hostile names for words', () => {
    const svg = svgOf(picture('hostile.en'));
    expect(svg).not.toMatch(/<script/i);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/[\u202a-\u202e\u{1f000}-\u{1faff}]/u);
    // Of what the font has not, a sign tells.
    expect(svg).toContain('□');
  });
});
