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
} from './page.ts';
import { scopeOf, scopeOfWork } from './scope.ts';

const incidentSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string(),
  /** `incident`, `notice`, `outage` or `maintenance`. */
  type: z.string(),
  /** `active`, `resolved`, `scheduled`, `completed` or `cancelled`. */
  status: z.string(),
  date_updated: z.string().nullish(),
  services: z.array(z.string()).default([]),
  notes: z
    .array(z.object({ body: z.string().nullish(), date_created: z.string().nullish() }))
    .default([]),
});

const currentSchema = z.object({ status: z.string(), active_incidents: z.array(incidentSchema) });

/** Reads Slack's own status API, version 2.0.0: <https://docs.slack.dev/reference/slack-status-api>. */
export const readSlackApi: ReadPage = async (request) => {
  const read = await readJson(onPage(request.url, '/api/v2.0.0/current'), request);
  if ('trouble' in read) return read;
  const parsed = currentSchema.safeParse(read.json);
  if (!parsed.success) return { trouble: NOT_SUCH_A_PAGE };
  const open = parsed.data.active_incidents
    .filter(({ status, type }) => status === 'active' || (isWork(type) && status === 'scheduled'))
    .map(({ id, title, type, status, services, notes, date_updated }): OpenIncident => {
      // The page does not say in which order its notes stand.
      const latest = notes.toSorted(
        (a, b) => (timeIn(b.date_created) ?? 0) - (timeIn(a.date_created) ?? 0),
      )[0];
      const severe = type === 'outage';
      const body = latest?.body ?? '';
      const said = { key: id, parts: services, text: incidentText(title, body), severe };
      const at = timeIn(date_updated);
      if (isWork(type)) {
        const state = status === 'active' ? 'maintenance' : 'planned';
        return { ...said, state, scope: scopeOfWork(title, services), at };
      }
      const scope = scopeOf(`${title} (${services.join(', ')})`, plain(body), severe);
      return { ...said, state: 'investigating', scope, at };
    });
  return { open, ended: [], complete: true };
};

function isWork(type: string): boolean {
  return type === 'maintenance';
}
