import { describe, expect, it } from 'vitest';
import { panelOf } from '#adapters/platforms/panel/panel.ts';
import { HANDLE } from '#adapters/platforms/x/accounts.ts';
import { parseSettings, type Settings } from '#src/settings/settings.ts';

function settings(platforms: string): Settings {
  const parsed = parseSettings(
    `
organisations:
  - id: fjell
    name: Fjell
    channels: [{ platform: bluesky, handle: fjell.example }, { platform: x, handle: "@Reuters" }]
platforms: ${platforms}
`,
    'k.yaml',
    { TOKEN: 'a token' },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const onX = `{ x: { bearerToken: "\${TOKEN}" } }`;
const count = (platforms: string, platform: string) =>
  panelOf(settings(platforms)).filter((one) => one.platform === platform).length;

describe('the panel of reference accounts', () => {
  it('comes with the program: 20 to 40 for each platform, verified and not', () => {
    for (const platform of ['x', 'bluesky']) {
      const accounts = panelOf(settings(onX)).filter((one) => one.platform === platform);
      expect(accounts.length).toBeGreaterThanOrEqual(20);
      expect(accounts.length).toBeLessThanOrEqual(40);
      expect(new Set(accounts.map(({ verified }) => verified))).toEqual(new Set([true, false]));
      expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(['panel']));
    }
  });

  it('has handles that can be ones', () => {
    for (const { platform, handle } of panelOf(settings(onX))) {
      expect(handle).toMatch(platform === 'x' ? HANDLE : /^([a-z0-9-]+\.)+[a-z]{2,}$/);
    }
  });

  it('leaves out who is a channel already', () => {
    expect(panelOf(settings(onX)).map(({ handle }) => handle)).not.toContain('Reuters');
  });

  it.each([
    ['{ bluesky: { panel: none } }', 0],
    ['{ bluesky: { panel: [a.example, "@b.example", A.example] } }', 2],
    ['{ bluesky: { appView: null } }', 0],
    ['{ bluesky: { service: "https://pds.example" } }', 0],
  ])('is as the settings say: %s', (platforms, accounts) => {
    expect(count(platforms, 'bluesky')).toBe(accounts);
  });

  it('is none on X without a token, and where another server stands for X', () => {
    expect(count('{}', 'x')).toBe(0);
    expect(count(`{ x: { bearerToken: "\${TOKEN}", url: "http://127.0.0.1:1" } }`, 'x')).toBe(0);
  });
});
