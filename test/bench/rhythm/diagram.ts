import type { BinaryScore } from '#test/bench/rhythm/score.ts';

const SIZE = 320;
const EDGE = 56;
const INK = '#16191d';
const LINE = '#0b4f9e';
const GUIDE = '#d9d6ce';

/**
 * The reliability diagram: of silences that were said to be an outage with a chance, how many were one. Drawn of figures only,
 * so that no data of the bench is in it.
 */
export function reliabilityDiagram({ bins, n, ece, log }: BinaryScore): string {
  const x = (share: number) => (EDGE + share * SIZE).toFixed(1);
  const y = (share: number) => (16 + (1 - share) * SIZE).toFixed(1);
  const filled = bins.filter((bin) => bin.n > 0);
  const most = Math.max(...filled.map((bin) => bin.n));
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<path d="M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}" stroke="${GUIDE}"/>`,
    `<text x="${x(share)}" y="${16 + SIZE + 20}" text-anchor="middle">${100 * share} %</text>`,
    `<text x="${EDGE - 8}" y="${y(share)}" text-anchor="end" dominant-baseline="middle">${100 * share} %</text>`,
  ]);
  const dots = filled.map(
    ({ said, seen, n: count }) =>
      `<circle cx="${x(said)}" cy="${y(seen)}" r="${(3 + 11 * Math.sqrt(count / most)).toFixed(1)}" fill="${LINE}"><title>${count}</title></circle>`,
  );
  const [width, height] = [EDGE + SIZE + 24, SIZE + 84];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="${INK}">`,
    `<title>Said against seen, of ${n} silences: calibration error ${ece.toFixed(3)}, log score ${log.toFixed(3)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>`,
    ...ticks,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${INK}" stroke-dasharray="4 4"/>`,
    ...dots,
    `<text x="${x(0.5)}" y="${SIZE + 56}" text-anchor="middle">said: cannot post</text>`,
    `<text x="${x(0.5)}" y="${SIZE + 76}" text-anchor="middle">up: how often it was so; ${n} silences, larger: more of them</text>`,
    '</svg>',
  ].join('\n')}\n`;
}
