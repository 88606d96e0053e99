import { fold } from '../fold.ts';

/** The districts as politiloggen's API spells them, which is also how its feeds take them. */
const DISTRICTS = [
  'Oslo',
  'Øst',
  'SørØst',
  'Innlandet',
  'Agder',
  'SørVest',
  'Vest',
  'MøreOgRomsdal',
  'Trøndelag',
  'Nordland',
  'Troms',
  'Finnmark',
] as const;

const SPELLINGS = new Map(DISTRICTS.map((name) => [fold(name), name]));

/** The district that a name means, as politiloggen spells it: `Sør-Øst politidistrikt` is `SørØst`. */
export function districtNamed(name: string): string | undefined {
  const bare = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b(?:politidistrikt|politidistrict|police district|pd)\s*$/u, '')
    .replace(/&/g, ' og ');
  return SPELLINGS.get(fold(bare));
}
