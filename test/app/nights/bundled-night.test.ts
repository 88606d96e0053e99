import { expect, it } from 'vitest';
import { BUNDLED_NIGHT, readBundledNight } from '#app/nights/demonstration.ts';
import { readNight } from '#app/nights/night-file.ts';

it('reads the night that ships with the program as any night file would be read', async () => {
  const read = await readNight(BUNDLED_NIGHT);
  expect(read.ok && read.night).toEqual(await readBundledNight());
});
