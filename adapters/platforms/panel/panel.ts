import type { Channel } from '../../../src/model/channel.ts';
import type { PanelSettings } from '../../../src/settings/panels.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import bluesky from './bluesky.json' with { type: 'json' };
import x from './x.json' with { type: 'json' };

/** The reference accounts of each platform that the settings have a channel on: looked at with it, and never shown. */
export function panelOf({ channels, platforms }: Settings): readonly Channel[] {
  // Another server of the same kind does not know the accounts of the great one.
  const { appView, service, panel = (appView ?? service) ? 'none' : 'default' } = platforms.bluesky;
  const { url, bearerToken, panel: onX = url ? 'none' : 'default' } = platforms.x;
  return [
    ...accountsOf('bluesky', bluesky, appView === null ? 'none' : panel, channels),
    ...accountsOf('x', x, bearerToken === undefined ? 'none' : onX, channels),
  ];
}

function accountsOf(
  platform: 'bluesky' | 'x',
  known: { readonly verified: readonly string[]; readonly other: readonly string[] },
  wanted: NonNullable<PanelSettings>,
  channels: readonly Channel[],
): readonly Channel[] {
  const mine = channels.filter((channel) => channel.platform === platform);
  if (wanted === 'none' || mine.length === 0) return [];
  const watched = new Set(mine.map(({ handle }) => nameOf(handle)));
  const verified = new Set(known.verified.map(nameOf));
  const handles = wanted === 'default' ? [...known.verified, ...known.other] : wanted;
  return [...new Map(handles.map((handle) => [nameOf(handle), handle]))]
    .filter(([name]) => !watched.has(name))
    .map(([name, handle]) => ({
      id: `panel-${platform}-${name}`,
      owner: 'panel',
      platform,
      handle,
      role: 'panel',
      verified: verified.has(name),
    }));
}

function nameOf(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}
