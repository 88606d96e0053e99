import { z } from 'zod';
import {
  incidentText,
  NOT_SUCH_A_PAGE,
  onPage,
  plain,
  type ReadPage,
  readJson,
  timeIn,
} from './page.ts';
import { scopeOf } from './scope.ts';

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
    .filter(({ status, type }) => status === 'active' && type !== 'maintenance')
    .map(({ id, title, type, services, notes, date_updated }) => {
      // The page does not say in which order its notes stand.
      const latest = notes.toSorted(
        (a, b) => (timeIn(b.date_created) ?? 0) - (timeIn(a.date_created) ?? 0),
      )[0];
      const severe = type === 'outage';
      return {
        key: id,
        state: 'investigating' as const,
        scope: scopeOf(`${title} (${services.join(', ')})`, plain(latest?.body ?? ''), severe),
        text: incidentText(title, latest?.body ?? ''),
        at: timeIn(date_updated),
        severe,
      };
    });
  return { open, ended: [], complete: true };
};
