import type { Incident } from '../../model/incident.ts';
import type { Reply } from '../../model/replies/reply.ts';
import { incidentNames } from '../alerts/alert.ts';
import { type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { plain } from '../words.ts';

/** What is said of the report that comes with it, or of how to get it where there are no files. */
export function reportFileReply(
  incident: Incident,
  others: number,
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  const first = incident.affected[0];
  const channel = first && phrasing.channel(first.channel);
  const key = phrasing.canBeTold ? 'report.file' : 'report.file.terminal';
  return {
    language: words.language,
    headline: words.spans(key, {
      channel: plain(incidentNames(incident, phrasing)),
      time: timeAt(incident.since, channel, phrasing),
      id: incident.id,
    }),
    blocks:
      others > 0
        ? [{ kind: 'paragraph', spans: words.spans('report.file.others', { n: others }) }]
        : [],
    actions: [],
  };
}
