import { crc32, deflateSync } from 'node:zlib';

/** PNG holds this many colours with a byte for each pixel: www.w3.org/TR/png-3/#3colourType, indexed. */
const MOST = 256;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * A picture without transparency as PNG with a palette: a third of the size that resvg's own gives. Of more than 256
 * colours the rarest, which are edges of letters, take the nearest that is kept.
 *
 * @param pixels red, green, blue and opacity, a byte each, from the upper left
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const indexOf = paletteOf(colours);
  // Before each row stands how it is filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, at = 0; y < height; y++) {
    const row = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, at++) {
      const colour = colours[at] as number;
      // Most pixels are as the one before.
      if (colour !== last) {
        last = colour;
        index = indexOf.get(colour) as number;
      }
      rows[row + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, indexed; compression, filter and interlace are the only ones and none.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', paletteBytes(indexOf)),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The index in the palette of every colour that occurs. */
function paletteOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; ) {
    const colour = colours[at] as number;
    const from = at;
    while (at < colours.length && colours[at] === colour) at++;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const kept = sorted.slice(0, MOST);
  const indexOf = new Map(kept.map((colour, index) => [colour, index]));
  for (const colour of sorted.slice(MOST)) indexOf.set(colour, nearest(colour, kept));
  return indexOf;
}

function nearest(colour: number, kept: readonly number[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, other] of kept.entries()) {
    const distance = [0, 8, 16].reduce(
      (sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function paletteBytes(indexOf: ReadonlyMap<number, number>): Buffer {
  const bytes = Buffer.alloc(3 * Math.min(MOST, indexOf.size));
  const seen = new Set<number>();
  for (const [colour, index] of indexOf) {
    if (seen.has(index)) continue;
    seen.add(index);
    // Little-endian: red is the lowest byte.
    bytes.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], 3 * index);
  }
  return bytes;
}

/** www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
