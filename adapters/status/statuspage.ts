import { z } from 'zod';
import {
  COMPONENTS,
  type EndedIncident,
  incidentText,
  NOT_SUCH_A_PAGE,
  type OpenIncident,
  onPage,
  type PageRequest,
  plain,
  type ReadPage,
  readJson,
  timeIn,
  workText,
} from './page.ts';
import { scopeOf, scopeOfWork } from './scope.ts';

/** Atlassian Statuspage, API v2: the same on every page of theirs, as <https://www.githubstatus.com/api> describes it. */

const incidentSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  status: z.string(),
  impact: z.string().nullish(),
  updated_at: z.string().nullish(),
  resolved_at: z.string().nullish(),
  scheduled_for: z.string().nullish(),
  /** Newest first. */
  incident_updates: z
    .array(z.object({ body: z.string().nullish(), created_at: z.string().nullish() }))
    .default([]),
  components: z.array(z.object({ name: z.string(), status: z.string().nullish() })).nullish(),
});
type Incident = z.output<typeof incidentSchema>;

const summarySchema = z.object({
  status: z.object({ indicator: z.string(), description: z.string().nullish() }),
  components: z.array(z.object({ name: z.string(), status: z.string() })).default([]),
  incidents: z.array(incidentSchema),
  scheduled_maintenances: z.array(incidentSchema).default([]),
});
type Summary = z.output<typeof summarySchema>;

const incidentsSchema = z.object({ incidents: z.array(incidentSchema) });

/** Of incidents and of maintenance; what is `resolved` or `completed` is not open. */
const STATES: Readonly<Record<string, OpenIncident['state']>> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  scheduled: 'planned',
  in_progress: 'maintenance',
  verifying: 'maintenance',
};

/** Reads `summary.json`, and `incidents.json` once for the last words on what has gone from it. */
export const readStatuspage: ReadPage = async (request) => {
  const read = await readJson(onPage(request.url, '/api/v2/summary.json'), request);
  if ('trouble' in read) return read;
  const parsed = summarySchema.safeParse(read.json);
  if (!parsed.success) return { trouble: NOT_SUCH_A_PAGE };
  const summary = parsed.data;
  const open = [
    ...[...summary.incidents, ...summary.scheduled_maintenances].flatMap(
      (incident) => openIncident(incident) ?? [],
    ),
    ...withoutIncident(summary),
  ];
  const gone = [...request.known].filter(
    (key) => key !== COMPONENTS && !open.some((incident) => incident.key === key),
  );
  return {
    open,
    ended: gone.length > 0 ? await lastWords(gone, request) : [],
    complete: true,
    components: summary.components.map(({ name }) => name),
  };
};

function openIncident(incident: Incident): OpenIncident | undefined {
  const state = STATES[incident.status];
  if (state === undefined) return undefined;
  const [latest] = incident.incident_updates;
  const severe = incident.impact === 'critical';
  const isWork = state === 'planned' || state === 'maintenance';
  // Some link an incident to all that they have; what works is not what it is about. Work is about all that it names.
  const parts = (incident.components ?? [])
    .filter(({ status }) => isWork || status !== 'operational')
    .map(({ name }) => name);
  const body = latest?.body ?? '';
  return {
    key: incident.id,
    state,
    parts,
    ...(isWork
      ? {
          scope: scopeOfWork(incident.name, parts),
          text: workText(incident.name, body, state, timeIn(incident.scheduled_for)),
        }
      : {
          scope: scopeOf(incident.name, plain(body), severe, parts.join(', ')),
          text: incidentText(incident.name, body),
        }),
    at: timeIn(latest?.created_at) ?? timeIn(incident.updated_at),
    severe,
  };
}

/** What is broken beside all that incidents tell of; maintenance explains no outage of something else. */
function withoutIncident(summary: Summary): readonly OpenIncident[] {
  const { status, components, incidents } = summary;
  if (!['minor', 'major', 'critical'].includes(status.indicator)) return [];
  const told = incidents.filter((incident) => STATES[incident.status] !== undefined);
  const explains = ({ components: parts }: Incident, name: string) =>
    !parts || parts.length === 0 || parts.some((part) => part.name === name);
  const broken = components.filter(
    ({ name, status }) =>
      /outage|degraded/.test(status) && !told.some((incident) => explains(incident, name)),
  );
  const isMaintained = summary.scheduled_maintenances.some(
    (work) => openIncident(work)?.state === 'maintenance',
  );
  if (broken.length === 0 && (told.length > 0 || isMaintained)) return [];
  const parts = broken.map(({ name }) => name);
  const names = parts.join(', ');
  const severe = status.indicator === 'critical';
  return [
    {
      key: COMPONENTS,
      state: 'investigating',
      parts,
      scope: scopeOf(names, '', severe),
      text: incidentText(status.description ?? '', names),
      at: undefined,
      severe,
    },
  ];
}

/** What `incidents.json` says of incidents that the summary no longer lists; nothing where it cannot be read. */
async function lastWords(
  keys: readonly string[],
  request: PageRequest,
): Promise<readonly EndedIncident[]> {
  const read = await readJson(onPage(request.url, '/api/v2/incidents.json'), request);
  const parsed = incidentsSchema.safeParse('json' in read ? read.json : undefined);
  return (parsed.data?.incidents ?? [])
    .filter(({ id }) => keys.includes(id))
    .map(({ id, name, incident_updates, resolved_at }) => ({
      key: id,
      text: incidentText(name, incident_updates[0]?.body ?? ''),
      at: timeIn(resolved_at),
    }));
}
