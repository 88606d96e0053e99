import { z } from 'zod';
import {
  incidentText,
  NOT_SUCH_A_PAGE,
  type OpenIncident,
  onPage,
  type ReadPage,
  readJson,
  timeIn,
  workText,
} from './page.ts';
import { scopeOf } from './scope.ts';

const summarySchema = z.object({
  page: z.object({ name: z.string(), status: z.enum(['UP', 'HASISSUES', 'UNDERMAINTENANCE']) }),
  activeIncidents: z
    .array(
      z.object({
        name: z.string(),
        started: z.string().nullish(),
        status: z.string(),
        impact: z.string().nullish(),
        url: z.string().nullish(),
      }),
    )
    .default([]),
  activeMaintenances: z
    .array(
      z.object({
        name: z.string(),
        start: z.string().nullish(),
        status: z.string(),
        url: z.string().nullish(),
      }),
    )
    .default([]),
});

const STATES: Readonly<Record<string, OpenIncident['state']>> = {
  INVESTIGATING: 'investigating',
  IDENTIFIED: 'identified',
  MONITORING: 'monitoring',
  NOTSTARTEDYET: 'planned',
  INPROGRESS: 'maintenance',
};

/** Reads `summary.json` of a page at Instatus: <https://instatus.com/help/api/public-data>. */
export const readInstatus: ReadPage = async (request) => {
  const read = await readJson(onPage(request.url, '/summary.json'), request);
  if ('trouble' in read) return read;
  const parsed = summarySchema.safeParse(read.json);
  if (!parsed.success) return { trouble: NOT_SUCH_A_PAGE };
  const { page, activeIncidents, activeMaintenances } = parsed.data;
  const listed = [
    ...activeIncidents,
    ...activeMaintenances.map(({ start, ...rest }) => ({ ...rest, started: start, impact: null })),
  ].flatMap(({ name, started, status, impact, url }): readonly OpenIncident[] => {
    const state = STATES[status];
    if (state === undefined) return [];
    const severe = impact === 'MAJOROUTAGE';
    const at = timeIn(started);
    const isPlanned = state === 'planned';
    return [
      {
        key: url ?? name,
        state,
        scope: scopeOf(name, '', severe),
        text: isPlanned ? workText(name, '', state, at) : incidentText(name),
        at: isPlanned ? undefined : at,
        severe,
      },
    ];
  });
  const unnamed: OpenIncident = {
    key: 'page',
    state: 'investigating',
    scope: 'unknown',
    text: 'The page reports issues',
    at: undefined,
    severe: false,
  };
  const isNamed = listed.some(({ state }) => state !== 'planned');
  const open = !isNamed && page.status === 'HASISSUES' ? [unnamed, ...listed] : listed;
  return { open, ended: [], complete: true };
};
