import { log } from '@clack/prompts';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { platformRecord } from '../../src/catalog/platforms/platforms.ts';
import type { Profile } from '../../src/catalog/platforms/profile.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { recogniseProfile } from '../../src/setup/profile-address.ts';
import type { Questions, Screen } from './questions.ts';

/** What was pasted, as profiles that are not watched yet. */
export async function askForProfiles(
  ask: Questions,
  screen: Screen,
  settings: Settings | undefined,
): Promise<readonly Profile[]> {
  const watched = new Set((settings?.channels ?? []).map(identity));
  const profiles: Profile[] = [];
  for (const line of await ask.profiles()) {
    const recognised = recogniseProfile(line);
    if (recognised.kind === 'unknown') continue;
    const profile =
      recognised.kind === 'profile'
        ? recognised.profile
        : await ask.whichOf(escapeControls(line), recognised.profiles);
    if (profile === undefined) continue;
    if (watched.has(identity(profile))) {
      log.info(
        `${platformRecord(profile.platform).label} ${profile.handle} is watched already.`,
        screen,
      );
      continue;
    }
    watched.add(identity(profile));
    profiles.push(profile);
  }
  return profiles;
}

/** The same for an account however it is written: on Mastodon the server may stand in the handle. */
function identity({ platform, handle, instance = '' }: Profile): string {
  const [name = '', server = instance] = handle.replace(/^@/, '').toLowerCase().split('@');
  const isFediverse = platformRecord(platform).handles === 'names-on-servers';
  return `${platform} ${isFediverse ? name : handle.toLowerCase()} ${(isFediverse ? server : instance).toLowerCase()}`;
}
