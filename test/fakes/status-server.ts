import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type FakeServer, type Respond, sendJson, startHttpServer } from './http-server.ts';

/** An incident as each kind of page can tell it. */
export interface FakeIncident {
  readonly id: string;
  readonly name: string;
  readonly state: 'investigating' | 'identified' | 'monitoring' | 'resolved';
  readonly body: string;
  /** ISO 8601: when its latest update was written. */
  readonly at: string;
  /** The worst that the page knows. */
  readonly severe?: boolean;
}

export interface StatusServer extends FakeServer {
  incidents: FakeIncident[];
  /** Answers instead of every page while it is set. */
  instead: Respond | undefined;
}

/**
 * One set of incidents, told as documented by Statuspage (<https://www.githubstatus.com/api>), Slack
 * (<https://docs.slack.dev/reference/slack-status-api>), Instatus (<https://instatus.com/help/api/public-data>),
 * incident.io (<https://docs.incident.io/status-pages/widget-api>), Better Stack
 * (<https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-api>),
 * as a page in HTML (`/status.html`),
 * and as feeds in the manner of Statuspage (`/history.rss`, `/history.atom`) and of Better Stack (`/feed.rss`).
 */
export async function startStatusServer(): Promise<StatusServer> {
  const http = await startHttpServer(async (request, response) => {
    if (server.instead !== undefined) return await server.instead(request, response);
    const page = PAGES[request.url ?? ''];
    if (page === undefined) return void response.writeHead(404).end('Not Found');
    const etag = `"${createHash('sha1').update(JSON.stringify(server.incidents)).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.setHeader('etag', etag);
    page(response, server.incidents);
  });
  const server: StatusServer = { ...http, incidents: [], instead: undefined };
  return server;
}

type Page = (response: ServerResponse, incidents: readonly FakeIncident[]) => void;

const isOpen = ({ state }: FakeIncident) => state !== 'resolved';

const PAGES: Readonly<Record<string, Page>> = {
  '/api/v2/summary.json': (response, incidents) => {
    const open = incidents.filter(isOpen);
    const indicator =
      open.length === 0 ? 'none' : open.some(({ severe }) => severe) ? 'critical' : 'minor';
    sendJson(response, 200, {
      page: { id: 'x1', name: 'Fjord', url: 'https://status.example', updated_at: NOW },
      status: { indicator, description: 'All Systems Operational' },
      components: [{ id: 'c1', name: 'Web', status: 'operational' }],
      incidents: open.map(statuspageIncident),
      scheduled_maintenances: [],
    });
  },
  '/api/v2/incidents.json': (response, incidents) =>
    sendJson(response, 200, { page: { id: 'x1' }, incidents: incidents.map(statuspageIncident) }),
  '/api/v2.0.0/current': (response, incidents) => {
    const open = incidents.filter(isOpen);
    sendJson(response, 200, {
      status: open.length === 0 ? 'ok' : 'active',
      date_created: NOW,
      date_updated: NOW,
      active_incidents: open.map(({ id, name, body, at, severe }) => ({
        id,
        date_created: at,
        date_updated: at,
        title: name,
        type: severe ? 'outage' : 'incident',
        status: 'active',
        url: `https://slack-status.example/${id}`,
        services: ['Messaging'],
        notes: [{ date_created: at, body }],
      })),
    });
  },
  '/summary.json': (response, incidents) => {
    const open = incidents.filter(isOpen);
    sendJson(response, 200, {
      page: {
        name: 'Fjord',
        url: 'https://fjord.example',
        status: open.length === 0 ? 'UP' : 'HASISSUES',
      },
      ...(open.length === 0
        ? {}
        : {
            activeIncidents: open.map(({ id, name, state, at, severe }) => ({
              name,
              // As the documentation shows it.
              started: new Date(at).toString(),
              status: state.toUpperCase(),
              impact: severe ? 'MAJOROUTAGE' : 'PARTIALOUTAGE',
              url: `https://fjord.example/incident/${id}`,
            })),
          }),
    });
  },
  '/api/v1/summary': (response, incidents) =>
    sendJson(response, 200, {
      page_title: 'Fjord',
      page_url: 'https://status.example',
      ongoing_incidents: incidents.filter(isOpen).map(({ id, name, state, body, at, severe }) => ({
        id,
        name,
        status: state,
        url: `https://status.example/incidents/${id}`,
        last_update_at: at,
        last_update_message: body,
        current_worst_impact: severe ? 'full_outage' : 'degraded_performance',
        affected_components: [],
      })),
      in_progress_maintenances: [],
      scheduled_maintenances: [],
    }),
  '/index.json': (response, incidents) => {
    const open = incidents.filter(isOpen);
    const worst = open.some(({ severe }) => severe) ? 'downtime' : 'degraded';
    sendJson(response, 200, {
      data: {
        id: '1',
        type: 'status_page',
        attributes: {
          company_name: 'Fjord',
          aggregate_state: open.length === 0 ? 'operational' : worst,
        },
      },
      included: [
        {
          id: '11',
          type: 'status_page_resource',
          attributes: { public_name: 'Web', status: 'operational', status_history: [] },
        },
        ...incidents.flatMap(({ id, name, state, body, at, severe }) => [
          {
            id,
            type: 'status_report',
            attributes: {
              title: name,
              report_type: 'manual',
              starts_at: at,
              ends_at: null,
              affected_resources: [],
              aggregate_state: state === 'resolved' ? 'resolved' : severe ? 'downtime' : 'degraded',
            },
          },
          {
            id: `${id}-u`,
            type: 'status_update',
            attributes: { message: body, published_at: at, status_report_id: id },
          },
        ]),
      ],
    });
  },
  '/history.rss': (response, incidents) => {
    const items = incidents.map(
      (one) => `<item><title>${one.name}</title><description>${escaped(update(one))}</description>
<pubDate>${new Date(one.at).toUTCString()}</pubDate><guid>https://status.example/${one.id}</guid></item>`,
    );
    response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>History</title>${items.join('')}</channel></rss>`,
    );
  },
  '/history.atom': (response, incidents) => {
    const entries = incidents.map(
      (one) => `<entry><id>tag:status.example,2005:${one.id}</id><updated>${one.at}</updated>
<title>${one.name}</title><content type="html">${escaped(update(one))}</content></entry>`,
    );
    response.end(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>history</id><title>History</title>${entries.join('')}</feed>`,
    );
  },
  // A page for people, as a platform without any other might have it.
  '/status.html': (response, incidents) => {
    const rows = incidents.map(
      ({ id, name, state, body, at }) =>
        `<li class="row"><a href="/incident/${id}">${escaped(name)}</a> <b>${capital(state)}</b>
<span>${escaped(body)}</span><time>${at}</time></li>`,
    );
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html><head><title>Status: Investigating nothing</title></head><body><ul>
<li class="row">Search <b>Operational</b></li>${rows.join('')}</ul><script>"Investigating"</script></body></html>`);
  },
  '/feed.rss': (response, incidents) => {
    // An item for each update: the first of each incident goes on standing there.
    const items = incidents.map(
      (one, index) => `<item><title>[${capital(one.state)}] ${one.name}</title>
<description>${escaped(one.body)}</description><pubDate>${new Date(one.at).toUTCString()}</pubDate>
<guid>https://status.example/${one.id}#update-${index}</guid></item>
<item><title>[Investigating] ${one.name}</title><description>We are looking into it.</description>
<pubDate>Sun, 01 Mar 2026 06:00:00 GMT</pubDate><guid>https://status.example/${one.id}#update-first</guid></item>`,
    );
    response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Status</title>${items.join('')}</channel></rss>`,
    );
  },
};

const NOW = '2026-03-01T12:00:00Z';

function statuspageIncident({ id, name, state, body, at, severe }: FakeIncident) {
  return {
    id,
    name,
    status: state,
    impact: severe ? 'critical' : 'minor',
    created_at: at,
    updated_at: at,
    resolved_at: state === 'resolved' ? at : null,
    shortlink: 'https://stspg.example/x',
    incident_updates: [{ id: `${id}-u`, status: state, body, created_at: at }],
    components: [],
  };
}

function update({ state, body, at }: FakeIncident): string {
  return `<p><small>${at}</small><br><strong>${capital(state)}</strong> - ${body}</p>`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function escaped(html: string): string {
  return html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
