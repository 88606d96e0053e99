import { expect, it } from 'vitest';
import { createPictures } from '#adapters/pictures/pictures.ts';
import { createThreadedPictures } from '#adapters/pictures/threaded-pictures.ts';
import type { Picture } from '#src/model/replies/picture.ts';
import { quietNight } from '../../golden/pictures.ts';

const night = async () => (await quietNight()).asked('er fjord nede?', 'nb');

/** How often the main thread came round to something else while the work was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const turn = () => {
    turns += 1;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  await work.finally(() => {
    isDone = true;
  });
  return turns;
}

it('draws the same picture as the main thread does', async () => {
  const picture = await night();
  const [here, there] = await Promise.all([
    createPictures().draw(picture),
    createThreadedPictures().draw(picture),
  ]);
  expect({ ...there, bytes: [...there.bytes] }).toEqual({ ...here, bytes: [...here.bytes] });
});

it('leaves the main thread free, with the first picture too', async () => {
  const picture = await night();
  const turns = await turnsDuring(createThreadedPictures().draw(picture));
  expect(turns).toBeGreaterThan(500);
});

it('may have its thread begun beforehand, and leaves the main thread free meanwhile', async () => {
  const picture = await night();
  const pictures = createThreadedPictures();
  pictures.begin();
  pictures.begin();
  const turns = await turnsDuring(pictures.draw(picture));
  expect(turns).toBeGreaterThan(500);
});

it('draws several at once, each for whoever asked', async () => {
  const picture = await night();
  const pictures = createThreadedPictures();
  const drawn = await Promise.all(
    ['a', 'b', 'c'].map((name) => pictures.draw({ ...picture, name })),
  );
  expect(drawn.map(({ name }) => name)).toEqual(['a.png', 'b.png', 'c.png']);
});

it('says so where a picture cannot be drawn, and draws the next', async () => {
  const picture = await night();
  const pictures = createThreadedPictures();
  const { name, title, alt } = picture;
  await expect(pictures.draw({ name, title, alt } as unknown as Picture)).rejects.toThrow();
  expect((await pictures.draw(picture)).bytes.length).toBeGreaterThan(1000);
});
