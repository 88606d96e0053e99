import { Worker } from 'node:worker_threads';
import type { Pictures } from '../../src/ports.ts';
import type { DrawRequest, DrawResult } from './draw-thread.ts';

export interface ThreadedPictures extends Pictures {
  /** Begins the thread: the first picture, often that of the night's first alert, then comes sooner. */
  begin(): void;
}

/**
 * Draws pictures as PNG in a thread of its own, which is begun with the first, or beforehand. Loading what draws takes more than a
 * second of computing, and each picture some more: meanwhile nobody who asks in a chat may wait for a sign, which
 * Discord wants within three seconds.
 */
export function createThreadedPictures(): ThreadedPictures {
  let thread: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();

  function begun(): Worker {
    const worker = new Worker(new URL('./draw-thread.ts', import.meta.url));
    worker.on('message', (result: DrawResult) => {
      const drawing = waiting.get(result.id);
      waiting.delete(result.id);
      if ('bytes' in result) drawing?.resolve(result.bytes);
      else drawing?.reject(result.error);
    });
    worker.on('error', (error) => ended(worker, error));
    worker.on('exit', () => ended(worker, new Error('the thread that draws has ended')));
    // The program does not live on for the sake of pictures; listening to the thread would have it do so.
    worker.unref();
    return worker;
  }

  /** Nothing comes of what it was drawing; the next picture begins another. */
  function ended(worker: Worker, error: unknown): void {
    if (thread !== worker) return;
    thread = undefined;
    for (const drawing of waiting.values()) drawing.reject(error);
    waiting.clear();
  }

  return {
    begin() {
      thread ??= begun();
    },
    async draw(picture) {
      thread ??= begun();
      const drawing = Promise.withResolvers<Uint8Array>();
      const request: DrawRequest = { id: ++last, picture };
      thread.postMessage(request);
      waiting.set(request.id, drawing);
      return {
        name: `${picture.name}.png`,
        title: picture.title,
        type: 'image/png',
        bytes: await drawing.promise,
        alt: picture.alt,
      };
    },
  };
}
