import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '#adapters/settings/settings-file.ts';

// biome-ignore lint/suspicious/noTemplateCurlyInString: this is how settings write it
const PASSWORD = '${BLUESKY_APP_PASSWORD}';
const YAML = `organisations:
  - id: a
    name: A
    channels: [{ platform: bluesky, handle: a.example, appPassword: "${PASSWORD}" }]
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, name), text);

async function password(environment: Record<string, string>): Promise<string | undefined> {
  const read = await readSettings(undefined, environment, folder);
  return read.kind === 'read' ? read.settings.accounts['a-bluesky']?.appPassword : read.kind;
}

describe('reading the settings file', () => {
  it('takes secrets from the environment', async () => {
    await write('kanalvakt.yaml', YAML);
    expect(await password({ BLUESKY_APP_PASSWORD: 'from outside' })).toBe('from outside');
  });

  it('takes secrets from .env beside it, where the environment has none', async () => {
    await write('kanalvakt.yaml', YAML);
    await write('.env', '# secrets\nBLUESKY_APP_PASSWORD="from the file"\n');
    expect(await password({})).toBe('from the file');
    expect(await password({ BLUESKY_APP_PASSWORD: 'from outside' })).toBe('from outside');
  });

  it('does not put the secrets of .env into the environment of this process', async () => {
    await write('kanalvakt.yaml', YAML);
    await write('.env', 'BLUESKY_APP_PASSWORD=from-the-file\n');
    await password({});
    expect(process.env['BLUESKY_APP_PASSWORD']).toBeUndefined();
  });

  it('tells a faulty file from a missing one and one that cannot be read', async () => {
    expect(await readSettings(undefined, {}, folder)).toEqual({
      kind: 'missing',
      file: join(folder, 'kanalvakt.yaml'),
    });
    expect(await readSettings('.', {}, folder)).toMatchObject({ kind: 'unreadable', file: folder });
    await write('kanalvakt.yaml', YAML);
    expect(await readSettings(undefined, {}, folder)).toMatchObject({
      kind: 'faulty',
      issues: [{ file: join(folder, 'kanalvakt.yaml'), line: 4 }],
    });
  });

  it('finds the database beside the settings, wherever the program was started', async () => {
    await write('mine.yaml', 'organisations: [{ id: a, name: A }]');
    const read = await readSettings(join(folder, 'mine.yaml'), {}, '/');
    expect(read).toMatchObject({
      kind: 'read',
      settings: { storage: join(folder, 'data/kanalvakt.sqlite') },
    });
  });
});
