import { readFileSync } from 'node:fs';
import { type Directory, directoryOf } from '#src/model/directory.ts';
import type { Parsed } from '#src/model/fault.ts';
import { parseSettings } from '#src/model/settings.ts';

const FILE = new URL('../adapters/terminal/districts.json', import.meta.url);

/** The twelve Norwegian police districts that ship with the terminal. */
export function loadDistricts(): Parsed<Directory> {
  const parsed = parseSettings(readFileSync(FILE, 'utf8'), 'adapters/terminal/districts.json', {});
  return parsed.ok ? { ok: true, value: directoryOf(parsed.value) } : parsed;
}
