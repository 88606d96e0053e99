import { parentPort } from 'node:worker_threads';
import type { Picture } from '../../src/model/replies/picture.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';

/** The thread in which pictures are drawn: see `createThreadedPictures`. */

/** What the thread is asked for. */
export interface DrawRequest {
  readonly id: number;
  readonly picture: Picture;
}

/** What came of it: the PNG, or a fault of the drawing's. */
export type DrawResult =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: unknown };

parentPort?.on('message', ({ id, picture }: DrawRequest) => {
  parentPort?.postMessage(drawn(id, picture));
});

function drawn(id: number, picture: Picture): DrawResult {
  try {
    return { id, bytes: pngOf(svgOf(picture)) };
  } catch (error) {
    return { id, error };
  }
}
