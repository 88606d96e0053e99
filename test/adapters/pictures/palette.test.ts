import { describe, expect, it } from 'vitest';
import { FILLS, PALETTE } from '#adapters/pictures/palette.ts';

/** www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** www.w3.org/TR/WCAG22/#dfn-contrast-ratio: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours of pictures', () => {
  it('are measured rightly', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  // 1.4.3, and 1.4.6 for long texts
  it.each([
    ['ink', PALETTE.ink, PALETTE.ground, 7],
    ['muted words', PALETTE.muted, PALETTE.ground, 7],
    ['numbers of evidence', PALETTE.ground, PALETTE.ink, 7],
    ['numbers in bars', PALETTE.ground, PALETTE.post, 7],
  ])('let %s be read', (_, words, ground, least) => {
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(least);
  });

  // 1.4.11
  it.each([
    ['posts', PALETTE.post, PALETTE.track],
    ['posts on the page', PALETTE.post, PALETTE.ground],
    ['posts over the band', PALETTE.post, PALETTE.band],
    ['the edge of the band', PALETTE.bandEdge, PALETTE.ground],
    ['the edge of strips', PALETTE.edge, PALETTE.ground],
    ['the edge of strips against their inside', PALETTE.edge, PALETTE.track],
    ['pointers over the band', PALETTE.ink, PALETTE.band],
  ])('let %s be told from what is around', (_, one, other) => {
    expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(FILLS))('let the hatching of %s be seen', (_, { fill, line }) => {
    expect(contrast(fill, line)).toBeGreaterThanOrEqual(3);
  });

  it('are never all that tells one kind of stretch from another', () => {
    const looks = Object.values(FILLS).map(
      ({ hatching, line }) => `${hatching} ${luminance(line) > 0.5}`,
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  // The page of Slack's and Discord's dark and light themes.
  it.each(['#1a1d21', '#313338', '#ffffff', '#f2f3f5'])(
    'have a page that stands out on %s',
    (theme) => {
      const edges = [contrast(PALETTE.ground, theme), contrast(PALETTE.edge, theme)];
      expect(Math.max(...edges)).toBeGreaterThanOrEqual(3);
    },
  );
});
