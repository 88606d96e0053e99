import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Organisation } from '../../src/model/channel.ts';
import { type Directory, EMERGENCY } from '../../src/model/directory.ts';
import type { Night } from '../../src/nights/night.ts';

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
  const [{ parseNight }, { issueLines }] = await Promise.all([
    import('../../src/nights/night.ts'),
    import('../../src/yaml/file-issue.ts'),
  ]);
  const parsed = parseNight(text, path);
  return parsed.ok
    ? { ok: true, night: parsed.value }
    : { ok: false, message: issueLines(parsed.issues) };
}

/** What of the settings' form the districts make use of. */
interface Districts extends Pick<Directory, 'language' | 'zone' | 'emergency'> {
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases?: string;
    readonly places?: string;
    readonly handles?: Organisation['handles'];
  }[];
}

/**
 * The twelve Norwegian districts, which ship with the program. They have the form of settings, and are read without
 * the machinery that finds faults in them: a test compares what comes out, and an answer comes a start of Node sooner.
 */
export async function readDistricts(): Promise<Directory> {
  const { organisations, emergency, ...rest }: Districts = JSON.parse(
    await readFile(DISTRICTS, 'utf8'),
  );
  const names = (text = '') => text.split(',').flatMap((name) => name.trim() || []);
  return {
    ...rest,
    organisations: organisations.map(({ id, name, aliases, places, handles = [] }) => ({
      id,
      name,
      aliases: names(aliases),
      places: names(places),
      handles,
      country: 'NO',
      zone: rest.zone,
    })),
    channels: [],
    rooms: [],
    emergency: { ...EMERGENCY, ...emergency },
  };
}
