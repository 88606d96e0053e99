import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { PRICE_ON_X, panelOf } from '#adapters/platforms/panel/panel.ts';
import { HANDLE } from '#adapters/platforms/x/accounts.ts';
import { PRICES } from '#adapters/platforms/x/spending.ts';
import { zonesOf } from '#src/model/directory.ts';
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
  it('comes with the program: 40 for each platform, verified and not, each with its zone', () => {
    for (const [platform, most] of [
      // Reuters is a channel here.
      ['x', 39],
      ['bluesky', 40],
    ] as const) {
      const accounts = panelOf(settings(onX)).filter((one) => one.platform === platform);
      expect(accounts).toHaveLength(most);
      for (const { zone } of accounts) expect(IANAZone.isValidZone(zone as string)).toBe(true);
      expect(new Set(accounts.map(({ verified }) => verified))).toEqual(new Set([true, false]));
      expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(['panel']));
    }
  });

  it.each([
    [1.6, 39],
    [1.5, 19],
  ])(
    'is of every second account on X where %d dollars a day would not last for all',
    (budget, accounts) => {
      const platforms = `{ x: { bearerToken: "\${TOKEN}", dailyBudget: ${budget} } }`;
      const panel = panelOf(settings(platforms)).filter((one) => one.platform === 'x');
      expect(panel).toHaveLength(accounts);
      expect(new Set(panel.map(({ verified }) => verified))).toEqual(new Set([true, false]));
      expect(count(platforms, 'bluesky')).toBe(40);
    },
  );

  it('costs on X what X charges for an account', () => {
    expect(PRICE_ON_X).toBe(PRICES.user);
  });

  it('lives in the zones that come with the program, or that the settings name', () => {
    const own =
      '{ bluesky: { panel: [lemonde.fr, { handle: a.example, zone: Asia/Tokyo }, b.example] } }';
    expect(panelOf(settings(own)).map(({ handle, zone }) => [handle, zone])).toEqual([
      ['lemonde.fr', 'Europe/Paris'],
      ['a.example', 'Asia/Tokyo'],
      ['b.example', undefined],
    ]);
    const [paris, tokyo, oslo] = panelOf(settings(own)).map(zonesOf(settings(own)));
    expect([paris, tokyo, oslo]).toEqual(['Europe/Paris', 'Asia/Tokyo', 'Europe/Oslo']);
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
