import { readFileSync } from 'node:fs';
import { type Directory, directoryOf } from '#src/model/directory.ts';
import { parseSettings } from '#src/settings/settings.ts';
import type { Parsed } from '#src/yaml/file-issue.ts';

const FILE = new URL('../app/nights/districts.json', import.meta.url);

/** The twelve Norwegian police districts that ship with the terminal. */
export function loadDistricts(): Parsed<Directory> {
  const parsed = parseSettings(readFileSync(FILE, 'utf8'), 'app/nights/districts.json', {});
  return parsed.ok ? { ok: true, value: directoryOf(parsed.value) } : parsed;
}
