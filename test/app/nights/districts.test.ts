import { expect, it } from 'vitest';
import { readDistricts } from '#app/nights/night-file.ts';
import { loadDistricts } from '#test/districts.ts';

it('reads the districts that ship with the program as the settings would be read', async () => {
  const read = loadDistricts();
  expect(read.ok && read.value).toEqual(await readDistricts());
});
