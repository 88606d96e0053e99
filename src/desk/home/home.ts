import type { Home } from '../../model/replies/home.ts';
import { ALL_CHANNELS, matchChannels } from '../../notify/alerts/match-channels.ts';
import { createAlertSubscriptions } from '../../notify/alerts/subscriptions.ts';
import { createDigestSchedules } from '../../notify/digests/schedules.ts';
import type { Store } from '../../ports.ts';
import { homeWords } from '../../say/home/home.ts';
import { incidentSection, roomSection } from '../../say/home/home-rooms.ts';
import { publishers } from '../context/channel-selection.ts';
import type { AnswerContext, IncidentDesk, Observations } from '../context/context.ts';
import { withNext } from '../digests/digest.ts';
import { channelVerdicts } from '../status/status.ts';

/** What the page is made of. */
export type HomeContext = AnswerContext &
  Pick<Observations, 'judge'> & {
    readonly incidents: Pick<IncidentDesk, 'live'>;
    readonly store: Store;
  };

/** The page that shows what goes on, every channel with the person's own organisation first, and what rooms are told. */
export async function homeOf(context: HomeContext): Promise<Home> {
  const { directory, home, phrasing, incidents, asker, now, store } = context;
  const ours = publishers(directory);
  const inOrder = [...ours].sort((a, b) => Number(b === home) - Number(a === home));
  const judgedOrganisations = inOrder.map((organisation) => ({
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
  const digests = here(await createDigestSchedules(store).all()).map((one) => withNext(one, now));
  return homeWords(
    {
      judgedOrganisations: judgedOrganisations.filter((one) => one.judged.length > 0),
      incidents: incidentSection(live, phrasing),
      rooms: roomSection(here(await createAlertSubscriptions(store).all()), digests, phrasing),
    },
    ours,
    phrasing,
  );
}
