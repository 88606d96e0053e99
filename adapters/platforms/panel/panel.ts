import type { Channel } from '../../../src/model/channel.ts';
import type { PanelSettings } from '../../../src/settings/panels.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import bluesky from './bluesky.json' with { type: 'json' };
import x from './x.json' with { type: 'json' };

/** Those that come with the program: for each its zone. */
interface Known {
  readonly verified: Readonly<Record<string, string>>;
  readonly other: Readonly<Record<string, string>>;
}

/** Dollars a day for each account on X, however often it is looked up. */
export const PRICE_ON_X = 0.01;
/** Looking on at others may take this part of what a day may cost. */
const PANEL_SHARE = 1 / 4;

/** The reference accounts of each platform that the settings have a channel on: looked at with it, and never shown. */
export function panelOf({ channels, platforms }: Settings): readonly Channel[] {
  // Another server of the same kind does not know the accounts of the great one.
  const { appView, service, panel = (appView ?? service) ? 'none' : 'default' } = platforms.bluesky;
  const { url, bearerToken, panel: onX = url ? 'none' : 'default', dailyBudget } = platforms.x;
  return [
    ...accountsOf('bluesky', bluesky, appView === null ? 'none' : panel, channels),
    ...accountsOf('x', x, bearerToken ? onX : 'none', channels, dailyBudget),
  ];
}

/** All forty, or every second of each class where the money would not last for them. */
function affordable({ verified, other }: Known, budget: number | undefined): readonly string[] {
  const classes = [Object.keys(verified), Object.keys(other)];
  const price = classes.flat().length * PRICE_ON_X;
  if (budget === undefined || price <= budget * PANEL_SHARE) return classes.flat();
  return classes.flatMap((handles) => handles.filter((_, at) => at % 2 === 0));
}

function accountsOf(
  platform: 'bluesky' | 'x',
  known: Known,
  wanted: NonNullable<PanelSettings>,
  channels: readonly Channel[],
  budget?: number,
): readonly Channel[] {
  const mine = channels.filter((channel) => channel.platform === platform);
  if (wanted === 'none' || mine.length === 0) return [];
  const watched = new Set(mine.map(({ handle }) => nameOf(handle)));
  const verified = new Set(Object.keys(known.verified).map(nameOf));
  const all = Object.entries({ ...known.verified, ...known.other });
  const zones = new Map(all.map(([handle, zone]) => [nameOf(handle), zone]));
  const accounts = wanted === 'default' ? affordable(known, budget) : wanted;
  return [...new Map(accounts.map(written).map((one) => [nameOf(one.handle), one]))]
    .filter(([name]) => !watched.has(name))
    .map(([name, { handle, zone = zones.get(name) }]) => ({
      id: `panel-${platform}-${name}`,
      owner: 'panel',
      platform,
      handle,
      role: 'panel',
      verified: verified.has(name),
      ...(zone === undefined ? {} : { zone }),
    }));
}

type Written = Exclude<NonNullable<PanelSettings>, string>[number];

function written(account: Written): Exclude<Written, string> {
  return typeof account === 'string' ? { handle: account } : account;
}

function nameOf(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}
