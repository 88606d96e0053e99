import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '#adapters/pictures/indexed-png.ts';

/** What a PNG with a palette shows, as red, green and blue of each pixel. Throws where a check sum is wrong. */
function read(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== png.readUInt32BE(at + 8 + length)) throw new Error('wrong check sum');
    chunks.set(named.subarray(0, 4).toString(), named.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get('IHDR') as Buffer;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE') as Buffer;
  const rows = inflateSync(chunks.get('IDAT') as Buffer);
  const shown: number[][] = [];
  for (let y = 0; y < height; y++) {
    expect(rows[y * (width + 1)]).toBe(0);
    for (let x = 0; x < width; x++) {
      const index = (rows[y * (width + 1) + 1 + x] as number) * 3;
      shown.push([...palette.subarray(index, index + 3)]);
    }
  }
  return { width, height, shown, colours: palette.length / 3 };
}

/** Pixels of these colours, opaque. */
const pixelsOf = (colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

describe('a PNG with a palette', () => {
  it('shows every pixel as it was', () => {
    const colours = Array.from({ length: 200 }, (_, at) => [at, 255 - at, (at * 7) % 256] as const);
    const png = Buffer.from(indexedPng(pixelsOf(colours), 20, 10));
    expect(read(png)).toMatchObject({ width: 20, height: 10, shown: colours });
  });

  it('gives the rarest of too many colours the nearest that is kept', () => {
    const common = Array.from({ length: 512 }, (_, at) => [at % 256, 0, 0] as const);
    const rare = [[10, 1, 0] as const, [200, 0, 2] as const];
    const png = Buffer.from(indexedPng(pixelsOf([...common, ...rare]), 514, 1));
    const { shown, colours } = read(png);
    expect(colours).toBe(256);
    expect(shown.slice(0, 512)).toEqual(common);
    expect(shown.slice(512)).toEqual([
      [10, 0, 0],
      [200, 0, 0],
    ]);
  });
});
