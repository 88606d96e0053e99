import { describe, expect, it } from 'vitest';
import { createDocumentParser } from '#adapters/documents/document-parser.ts';
import { createStatusFeedReader } from '#adapters/status/status-feed.ts';
import { readStatuspage } from '#adapters/status/statuspage.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;

/** What a page at this address is taken to say. */
async function readFrom(read: typeof readStatuspage, body: string, type: string) {
  const http = {
    read: async (url: string | URL) => ({
      ok: true as const,
      status: 200,
      headers: new Headers({ 'content-type': type }),
      body: new TextEncoder().encode(body),
      url: String(url),
    }),
  };
  const request = {
    url: 'https://status.example',
    http,
    documents: createDocumentParser(),
    signal: patient,
    known: new Set<string>(),
  };
  const page = await read(request);
  if ('trouble' in page) throw new Error(page.trouble);
  return page;
}

interface Item {
  readonly title: string;
  readonly body?: string;
  readonly link?: string;
  readonly at?: string;
}

async function feed(...items: readonly Item[]) {
  const written = items.map((item) => {
    const { title, body = '', at = '2026-03-01T11:00:00Z' } = item;
    const link = item.link ?? `https://status.example/${title}`;
    const description = `<description><![CDATA[${body}]]></description>`;
    return `<item><title>${title}</title><guid>${link}</guid><pubDate>${at}</pubDate>${description}</item>`;
  });
  const text = `<rss version="2.0"><channel><title>Status</title>${written.join('')}</channel></rss>`;
  const reader = createStatusFeedReader({ now: () => NOW });
  const { open, ended } = await readFrom(reader, text, 'application/rss+xml');
  return [
    ...open.map(({ state, text: told }) => `${state}: ${told.split(':')[0]}`),
    ...ended.map(({ text: told }) => `resolved: ${told.split(':')[0]}`),
  ];
}

describe('a status feed', () => {
  it.each<[string, Item, string[]]>([
    [
      'its state in a line of the body',
      { title: 'Slow', body: '<b>Status: Resolved</b><br/>Thanks.' },
      ['resolved: Slow'],
    ],
    [
      'another such line',
      { title: 'Slow', body: 'Status: Monitoring<br>A fix is in place.' },
      ['monitoring: Slow'],
    ],
    [
      'a Norwegian state before the title',
      { title: 'Løst – treg innlogging' },
      ['resolved: Løst – treg innlogging'],
    ],
    [
      'a state in nynorsk',
      { title: 'Treg side', body: 'Feilen er løyst.' },
      ['resolved: Treg side'],
    ],
    [
      'planned work in Norwegian',
      { title: 'Planlagt vedlikehold natt til tirsdag' },
      ['planned: Planlagt vedlikehold natt til tirsdag'],
    ],
    [
      'maintenance in the middle of a title',
      { title: 'Network maintenance in region A' },
      ['planned: Network maintenance in region A'],
    ],
    [
      'maintenance under way',
      { title: '[In progress] Network maintenance' },
      ['maintenance: Network maintenance'],
    ],
    [
      'work that begins later',
      { title: 'Authorization restart', at: '2026-03-01T22:00:00Z' },
      ['planned: Authorization restart (from 2026-03-01T22'],
    ],
    [
      'maintenance that is over',
      { title: '[Completed] Network maintenance' },
      ['resolved: Network maintenance'],
    ],
    ['trouble in plain words', { title: 'Nobody can post' }, ['investigating: Nobody can post']],
  ])('with %s', async (_what, item, told) => {
    expect(await feed(item)).toEqual(told);
  });

  it('whose incidents are told apart by a fragment hides none of them behind the newest', async () => {
    const page = 'https://status.example/';
    expect(
      await feed(
        { title: 'Resolved: slow images', link: `${page}#h2`, at: '2026-03-01T11:30:00Z' },
        { title: 'Investigating: nobody can post', link: `${page}#h1` },
      ),
    ).toEqual(['investigating: Investigating', 'resolved: Resolved']);
  });

  it('whose updates of one incident have a fragment each tells the newest', async () => {
    const page = 'https://status.example/incidents/1';
    expect(
      await feed(
        { title: '[Resolved] Slow images', link: `${page}#u2`, at: '2026-03-01T11:30:00Z' },
        { title: '[Investigating] Slow images', link: `${page}#u1` },
      ),
    ).toEqual(['resolved: Slow images']);
  });
});

describe('a Statuspage', () => {
  const page = async (summary: object) =>
    (await readFrom(readStatuspage, JSON.stringify(summary), 'application/json')).open.map(
      ({ scope, text }) => `${scope}: ${text}`,
    );
  const incident = (more: object) => ({
    id: 'i1',
    name: 'Slow usage reports',
    status: 'investigating',
    incident_updates: [{ body: 'We look into it.', created_at: '2026-03-01T11:00:00Z' }],
    ...more,
  });

  it('that links an incident to everything is read by the parts that do not work', async () => {
    const components = [
      { name: 'Publishing API', status: 'operational' },
      { name: 'Analytics', status: 'degraded_performance' },
    ];
    const status = { indicator: 'minor' };
    expect(await page({ status, components, incidents: [incident({ components })] })).toEqual([
      'unknown: Slow usage reports: We look into it.',
    ]);
  });

  it('tells of an outage beside maintenance that has nothing to do with it', async () => {
    const told = await page({
      status: { indicator: 'critical', description: 'Major outage' },
      components: [
        { name: 'Posting', status: 'major_outage' },
        { name: 'Ads console', status: 'under_maintenance' },
      ],
      incidents: [],
      scheduled_maintenances: [
        incident({ id: 'm1', name: 'Ads console maintenance', status: 'in_progress' }),
      ],
    });
    expect(told).toContain('posting: Major outage: Posting');
  });

  it('tells of a broken part once, where an incident is about it', async () => {
    const components = [{ name: 'Posting', status: 'major_outage' }];
    const status = { indicator: 'major', description: 'Partial outage' };
    const told = await page({
      status,
      components,
      incidents: [incident({ name: 'Posts fail', components })],
    });
    expect(told).toEqual(['posting: Posts fail: We look into it.']);
  });
});
