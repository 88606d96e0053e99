import { z } from 'zod';
import {
  incidentText,
  NOT_SUCH_A_PAGE,
  type OpenIncident,
  onPage,
  plain,
  type ReadPage,
  readJson,
  timeIn,
  workText,
} from './page.ts';
import { scopeOf, scopeOfWork } from './scope.ts';

const event = z.object({
  id: z.string().min(1),
  name: z.string(),
  status: z.string(),
  last_update_at: z.string().nullish(),
  last_update_message: z.string().nullish(),
  affected_components: z
    .array(z.object({ name: z.string(), current_status: z.string().nullish() }))
    .nullish(),
});
type Event = z.output<typeof event>;

const summarySchema = z.object({
  page_title: z.string(),
  ongoing_incidents: z.array(event.extend({ current_worst_impact: z.string().nullish() })),
  in_progress_maintenances: z.array(event).default([]),
  scheduled_maintenances: z.array(event.extend({ starts_at: z.string().nullish() })).default([]),
});

const STATES: Readonly<Record<string, OpenIncident['state'] | 'over'>> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'over',
};

/**
 * Reads a page at incident.io by its widget API, which its owner has to switch on:
 * <https://docs.incident.io/status-pages/widget-api>. `url` is the page, or the address of that API.
 */
export const readIncidentIo: ReadPage = async (request) => {
  const { url } = request;
  const address = /\/summary\/?$/.test(new URL(url).pathname)
    ? url
    : onPage(url, '/api/v1/summary');
  const read = await readJson(address, request);
  if ('trouble' in read) return read;
  const parsed = summarySchema.safeParse(read.json);
  if (!parsed.success) return { trouble: NOT_SUCH_A_PAGE };
  const { ongoing_incidents, in_progress_maintenances, scheduled_maintenances } = parsed.data;
  const incidents = ongoing_incidents.flatMap((incident): readonly OpenIncident[] => {
    // Whatever else it is called, it is listed as going on.
    const state = STATES[incident.status] ?? 'investigating';
    if (state === 'over') return [];
    const { name, last_update_message: body, current_worst_impact: impact } = incident;
    const severe = impact === 'full_outage';
    const parts = partsOf(incident, (status) => status !== 'operational');
    const scope = scopeOf(name, plain(body ?? ''), severe, parts.join(', '));
    return [
      { ...said(incident), state, parts, scope, text: incidentText(name, body ?? ''), severe },
    ];
  });
  const work = [
    ...in_progress_maintenances.map((one) => workOf(one, 'maintenance', undefined)),
    ...scheduled_maintenances.map((one) => workOf(one, 'planned', one.starts_at)),
  ];
  return { open: [...incidents, ...work], ended: [], complete: true };
};

function workOf(
  work: Event,
  state: 'planned' | 'maintenance',
  start: string | null | undefined,
): OpenIncident {
  const { name, last_update_message: body } = work;
  const parts = partsOf(work, () => true);
  const text = workText(name, body ?? '', state, timeIn(start));
  return { ...said(work), state, parts, scope: scopeOfWork(name, parts), text, severe: false };
}

function said({ id, last_update_at }: Event): Pick<OpenIncident, 'key' | 'at'> {
  return { key: id, at: timeIn(last_update_at) };
}

function partsOf(
  { affected_components: parts }: Event,
  counts: (status: string | null | undefined) => boolean,
): readonly string[] {
  return (parts ?? []).filter((part) => counts(part.current_status)).map(({ name }) => name);
}
