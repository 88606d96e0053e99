import type { Home } from '../../model/replies/home.ts';
import { matchChannels } from '../../notify/alerts/match-channels.ts';
import { homeWords } from '../../say/home/home.ts';
import { incidentSection, roomSection } from '../../say/home/home-rooms.ts';
import { publishers } from '../context/channel-selection.ts';
import { type AnswerContext, channelVerdicts } from '../context/context.ts';
import { withNext } from '../digests/digest.ts';

const ALL_CHANNELS = { organisations: [], platforms: [], least: 'warning' } as const;

/** The page that shows what goes on, every channel with the person's own organisation first, and what rooms are told. */
export async function homeOf(context: AnswerContext): Promise<Home> {
  const { directory, home, phrasing, incidents, asker, plans, alertPlans, now } = context;
  const ours = publishers(directory);
  const inOrder = [...ours].sort((a, b) => Number(b === home) - Number(a === home));
  const households = inOrder.map((organisation) => ({
    organisation,
    judged: channelVerdicts(
      directory.channels.filter(
        ({ owner, role }) => owner === organisation.name && role !== 'panel',
      ),
      context,
    ),
  }));
  const live = incidents
    .live()
    .map((incident) => ({ incident, channels: matchChannels(ALL_CHANNELS, incident, directory) }))
    .filter(({ channels }) => channels.length > 0);
  const here = <P extends { readonly chat: string }>(all: readonly P[]) =>
    all.filter(({ chat }) => chat === asker.chat);
  const digests = here(await plans.all()).map((plan) => withNext(plan, now));
  return homeWords(
    {
      households: households.filter((one) => one.judged.length > 0),
      incidents: incidentSection(live, phrasing),
      rooms: roomSection(here(await alertPlans.all()), digests, phrasing),
    },
    ours,
    phrasing,
  );
}
