import { describe, expect, it } from 'vitest';
import { parseSettings } from '#src/settings/settings.ts';

const SECRET = '4711|very-secret';

function parsed(platforms: string) {
  const text = `organisations: [{ id: a, name: A }]\nplatforms: ${platforms}\n`;
  return parseSettings(text, 'kanalvakt.yaml', { META_APP_TOKEN: SECRET });
}

function faultIn(platforms: string) {
  const read = parsed(platforms);
  return read.ok ? undefined : JSON.stringify(read.issues);
}

describe('the settings of Facebook and Instagram', () => {
  it('take version, address and the app’s token from a variable', () => {
    const read = parsed(
      `{ facebook: { version: v26.0, url: 'https://graph.example/', appToken: '\${META_APP_TOKEN}' } }`,
    );
    expect(read.ok && read.value.platforms.facebook).toEqual({
      version: 'v26.0',
      url: 'https://graph.example',
      appToken: SECRET,
    });
    expect(read.ok && read.value.platforms.instagram).toEqual({});
  });

  it.each(['25', 'v25', 'latest', 'v25.0/../x'])('refuse "%s" as a version, and say why', (bad) => {
    expect(faultIn(`{ instagram: { version: '${bad}' } }`)).toContain('such as v25.0');
  });

  it.each(['facebook', 'instagram'])('refuse a secret written out under %s', (platform) => {
    const fault = faultIn(`{ ${platform}: { appToken: '1|written-out' } }`);
    expect(fault).toContain('META_APP_TOKEN');
    expect(fault).not.toContain('written-out');
  });

  it('refuse a word that they do not know', () => {
    expect(faultIn('{ facebook: { verison: v25.0 } }')).toContain('version');
  });
});
