import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Loaded before a bot of a build of this program's (`node --import`), for `npm run bench:drawing`: at its parent's word it
 * draws pictures with that build, as the build itself would, and tells how late the main thread's timers were meanwhile,
 * and in as many milliseconds as it is told before that.
 */

/** A timer of this many milliseconds is begun again and again. */
const EVERY = 5;

const root = join(dirname(process.argv[1] ?? ''), '../..');

process.on('message', (message) => {
  if (typeof message !== 'object' || message === null || !('draw' in message)) return;
  const { draw, rest } = message as { readonly draw: number; readonly rest: number };
  drawnAfter(rest, draw).then(
    (late) => process.send?.({ late }),
    (error) => process.send?.({ error: String(error) }),
  );
});

async function drawnAfter(rest: number, count: number) {
  const golden = await import(join(root, 'test/golden/pictures.ts'));
  const picture = await (await golden.quietNight()).asked('er fjord nede?', 'nb');
  const threaded = join(root, 'adapters/pictures/threaded-pictures.ts');
  const pictures = existsSync(threaded)
    ? (await import(threaded)).createThreadedPictures()
    : (await import(join(root, 'adapters/pictures/pictures.ts'))).createPictures();
  process.send?.('atRest');
  const atRest = await latenessDuring(() => new Promise((resolve) => setTimeout(resolve, rest)));
  process.send?.('drawing');
  const drawing = await latenessDuring(async () => {
    for (let drawn = 0; drawn < count; drawn++) await pictures.draw(picture);
  });
  return { atRest, drawing };
}

async function latenessDuring(work: () => Promise<unknown>): Promise<readonly number[]> {
  const late: number[] = [];
  let due = performance.now() + EVERY;
  let timer: NodeJS.Timeout;
  const note = () => late.push(Math.max(0, performance.now() - due));
  const measure = () => {
    note();
    due = performance.now() + EVERY;
    timer = setTimeout(measure, EVERY);
  };
  timer = setTimeout(measure, EVERY);
  await work();
  clearTimeout(timer);
  // One that never had its turn until now was the latest of all.
  note();
  return late;
}
