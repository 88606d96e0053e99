import type { Home } from '../model/home.ts';
import { homeWords } from '../say/home.ts';
import { judged, type Sitting } from './sitting.ts';
import { publishers } from './which-channels.ts';

/** The page that shows every channel, the person's own organisation first. */
export function homeOf(sitting: Sitting): Home {
  const { directory, home, scene } = sitting;
  const ours = publishers(directory);
  const inOrder = [...ours].sort((a, b) => Number(b === home) - Number(a === home));
  const households = inOrder.map((organisation) => ({
    organisation,
    judged: judged(
      directory.channels.filter(
        ({ owner, role }) => owner === organisation.name && role !== 'panel',
      ),
      sitting,
    ),
  }));
  return homeWords(
    households.filter((one) => one.judged.length > 0),
    ours,
    scene,
  );
}
