import { z } from 'zod';
import type { Instant } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports.ts';
import {
  COMPONENTS,
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

const id = z.union([z.string(), z.number()]).transform(String);

/** What a page includes: its resources, its reports, and what was written on those. */
const included = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('status_page_resource'),
    id,
    attributes: z.object({ public_name: z.string(), status: z.string().nullish() }),
  }),
  z.object({
    type: z.literal('status_report'),
    id,
    attributes: z.object({
      title: z.string(),
      /** `manual`, `automatic` or `maintenance`. */
      report_type: z.string().nullish(),
      starts_at: z.string().nullish(),
      ends_at: z.string().nullish(),
      aggregate_state: z.string().nullish(),
      affected_resources: z
        .array(z.object({ status_page_resource_id: id, status: z.string().nullish() }))
        .nullish(),
    }),
  }),
  z.object({
    type: z.literal('status_update'),
    id,
    attributes: z.object({
      message: z.string().nullish(),
      published_at: z.string().nullish(),
      status_report_id: id.nullish(),
    }),
  }),
]);
type Included = z.output<typeof included>;
type Of<T extends Included['type']> = Extract<Included, { type: T }>;

const pageSchema = z.object({
  data: z.object({
    type: z.literal('status_page'),
    attributes: z.object({ aggregate_state: z.string() }),
  }),
  included: z.array(z.unknown()).default([]),
});

/** Reads a page at Better Stack: <https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-api>. */
export function createBetterStackReader(clock: Clock): ReadPage {
  return async (request) => {
    const { url } = request;
    const address = url.endsWith('.json') ? url : onPage(url, '/index.json');
    const read = await readJson(address, request);
    if ('trouble' in read) return read;
    const parsed = pageSchema.safeParse(read.json);
    if (!parsed.success) return { trouble: NOT_SUCH_A_PAGE };
    const all = parsed.data.included.flatMap((one): readonly Included[] => {
      const known = included.safeParse(one);
      return known.success ? [known.data] : [];
    });
    const isDown = parsed.data.data.attributes.aggregate_state === 'downtime';
    const names = new Map(
      ofType(all, 'status_page_resource').map((one) => [one.id, one.attributes.public_name]),
    );
    const now = clock.now();
    const reported = ofType(all, 'status_report').flatMap(
      (report) => openReport(report, updateOf(report, all), { names, isDown, now }) ?? [],
    );
    return {
      open: [...reported, ...unreported(all, reported, isDown)],
      ended: [],
      complete: true,
      components: [...names.values()],
    };
  };
}

function openReport(
  { id: key, attributes }: Of<'status_report'>,
  update: Of<'status_update'>['attributes'] | undefined,
  about: {
    readonly names: ReadonlyMap<string, string>;
    readonly isDown: boolean;
    readonly now: Instant;
  },
): OpenIncident | undefined {
  const { title, aggregate_state, affected_resources } = attributes;
  const [start, end] = [timeIn(attributes.starts_at), timeIn(attributes.ends_at)];
  if (isWell(aggregate_state) || (end !== undefined && end <= about.now)) return undefined;
  const isWork = attributes.report_type === 'maintenance';
  const isAhead = start !== undefined && start > about.now;
  const parts = (affected_resources ?? [])
    .filter(({ status }) => isWork || !isWell(status))
    .flatMap((part) => about.names.get(part.status_page_resource_id) ?? []);
  const body = update?.message ?? '';
  const at = timeIn(update?.published_at) ?? (isAhead ? undefined : start);
  if (isWork || isAhead) {
    const state = isAhead ? 'planned' : 'maintenance';
    const text = workText(title, body, state, start);
    return { key, state, parts, scope: scopeOfWork(title, parts), text, at, severe: false };
  }
  const severe = about.isDown && aggregate_state?.toLowerCase() === 'downtime';
  const scope = scopeOf(title, plain(body), severe, parts.join(', '));
  const text = incidentText(title, body);
  return { key, state: 'investigating', parts, scope, text, at, severe };
}

/** The newest of what was written on a report. */
function updateOf(
  report: Of<'status_report'>,
  all: readonly Included[],
): Of<'status_update'>['attributes'] | undefined {
  return ofType(all, 'status_update')
    .map(({ attributes }) => attributes)
    .filter(({ status_report_id }) => status_report_id === report.id)
    .sort((a, b) => (timeIn(b.published_at) ?? 0) - (timeIn(a.published_at) ?? 0))[0];
}

/** Resources that are down while no report tells of them. */
function unreported(
  all: readonly Included[],
  reported: readonly OpenIncident[],
  severe: boolean,
): readonly OpenIncident[] {
  const told = new Set(reported.flatMap(({ parts = [] }) => parts));
  const parts = ofType(all, 'status_page_resource')
    .map(({ attributes }) => attributes)
    .filter(({ status }) => status === 'downtime' || status === 'degraded')
    .map(({ public_name }) => public_name)
    .filter((name) => !told.has(name));
  if (parts.length === 0) return [];
  const names = parts.join(', ');
  return [
    {
      key: COMPONENTS,
      state: 'investigating',
      parts,
      scope: scopeOf(names, '', severe),
      text: incidentText(names),
      at: undefined,
      severe,
    },
  ];
}

function isWell(status: string | null | undefined): boolean {
  return /^(resolved|operational)$/i.test(status ?? '');
}

function ofType<T extends Included['type']>(all: readonly Included[], type: T): readonly Of<T>[] {
  return all.filter((one): one is Of<T> => one.type === type);
}
