import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Directory } from '../../src/model/directory.ts';
import { faultLines } from '../../src/model/document.ts';
import { type Night, parseNight } from '../../src/model/night.ts';
import { directoryOf, parseSettings } from '../../src/model/settings.ts';

/** The night of 16 July 2020, which ships with the program. */
export const BUNDLED_NIGHT = join(import.meta.dirname, 'oslo-2020-07-16.json');
const DISTRICTS = join(import.meta.dirname, 'districts.json');

export type ReadNight =
  | { readonly ok: true; readonly night: Night }
  | { readonly ok: false; readonly message: string };

/** Reads a night file; what is wrong with it comes back as a message for the person who named it. */
export async function readNight(path: string): Promise<ReadNight> {
  const file = resolve(path);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    return { ok: false, message: `the night file ${file}: ${why}` };
  }
  const parsed = parseNight(text, path);
  return parsed.ok
    ? { ok: true, night: parsed.value }
    : { ok: false, message: faultLines(parsed.faults) };
}

/** The twelve Norwegian districts, which ship with the program. */
export async function readDistricts(): Promise<Directory> {
  const parsed = parseSettings(await readFile(DISTRICTS, 'utf8'), 'districts.json');
  if (!parsed.ok) throw new Error(faultLines(parsed.faults));
  return directoryOf(parsed.value);
}
