import { describe, expect, it } from 'vitest';
import { createDocumentParser } from '#adapters/documents/document-parser.ts';
import { createBetterStackReader } from '#adapters/status/betterstack.ts';
import { readIncidentIo } from '#adapters/status/incidentio.ts';
import { readInstatus } from '#adapters/status/instatus.ts';
import { createNoticeBoard } from '#adapters/status/notice-board.ts';
import { concerning, type ReadPage, type StatusPage } from '#adapters/status/page.ts';
import { readSlackApi } from '#adapters/status/slack-api.ts';
import { createStatusSource } from '#adapters/status/status-source.ts';
import { readStatuspage } from '#adapters/status/statuspage.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { SignalOf } from '#src/model/signal.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const clock = { now: () => NOW };
const documents = createDocumentParser();
const signal = new AbortController().signal;
const BEFORE = isoUtc(NOW - 20 * MINUTE);
const AHEAD = isoUtc(NOW + 10 * HOUR);

function answering(json: object) {
  return {
    read: async (url: string | URL) => ({
      ok: true as const,
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      body: new TextEncoder().encode(JSON.stringify(json)),
      url: String(url),
    }),
  };
}

async function page(read: ReadPage, json: object): Promise<StatusPage> {
  const url = 'https://status.example/';
  const said = await read({ url, http: answering(json), documents, signal, known: new Set() });
  if ('trouble' in said) throw new Error(said.trouble);
  return said;
}

/** `maintenance posting: Publishing upgrade`. */
const inShort = ({ open }: StatusPage) =>
  open.map(({ state, scope, text }) => `${state} ${scope}: ${text}`);

/** The same work as each vendor tells it: one to come, one under way, one over. */
const WORK: Readonly<Record<string, readonly [ReadPage, object]>> = {
  Statuspage: [
    readStatuspage,
    {
      status: { indicator: 'none' },
      incidents: [],
      scheduled_maintenances: [
        { id: '1', name: 'Posting upgrade', status: 'scheduled', scheduled_for: AHEAD },
        { id: '2', name: 'Posting move', status: 'in_progress', updated_at: BEFORE },
        { id: '3', name: 'Posting check', status: 'completed' },
      ],
    },
  ],
  'incident.io': [
    readIncidentIo,
    {
      page_title: 'Fjord',
      ongoing_incidents: [],
      scheduled_maintenances: [
        { id: '1', name: 'Posting upgrade', status: 'maintenance_scheduled', starts_at: AHEAD },
      ],
      in_progress_maintenances: [
        { id: '2', name: 'Posting move', status: 'maintenance_in_progress' },
      ],
    },
  ],
  'Better Stack': [
    createBetterStackReader(clock),
    {
      data: { type: 'status_page', attributes: { aggregate_state: 'maintenance' } },
      included: [
        report('1', { title: 'Posting upgrade', starts_at: AHEAD, ends_at: null }),
        report('2', { title: 'Posting move', starts_at: BEFORE, ends_at: AHEAD }),
        report('3', { title: 'Posting check', starts_at: BEFORE, ends_at: BEFORE }),
      ],
    },
  ],
  Instatus: [
    readInstatus,
    {
      page: { name: 'Fjord', status: 'UNDERMAINTENANCE' },
      activeMaintenances: [
        { name: 'Posting upgrade', status: 'NOTSTARTEDYET', start: AHEAD },
        { name: 'Posting move', status: 'INPROGRESS', start: BEFORE },
        { name: 'Posting check', status: 'COMPLETED', start: BEFORE },
      ],
    },
  ],
};

function report(id: string, attributes: object) {
  return {
    id,
    type: 'status_report',
    attributes: { report_type: 'maintenance', aggregate_state: 'maintenance', ...attributes },
  };
}

describe.each(Object.entries(WORK))('planned work at %s', (_vendor, [read, json]) => {
  it('is told as to come, with its beginning, and as under way; what is over is not open', async () => {
    expect(inShort(await page(read, json))).toEqual(
      expect.arrayContaining([
        `planned posting: Posting upgrade (from ${AHEAD})`,
        'maintenance posting: Posting move',
      ]),
    );
    expect(inShort(await page(read, json))).toHaveLength(2);
  });
});

it('takes maintenance of Slack for work, not for an incident', async () => {
  const told = (status: string) => ({
    id: 1,
    title: 'Messaging upgrade',
    type: 'maintenance',
    status,
    services: ['Messaging'],
  });
  const json = { status: 'active', active_incidents: [told('active'), told('scheduled')] };
  expect((await page(readSlackApi, json)).open.map(({ state }) => state)).toEqual([
    'maintenance',
    'planned',
  ]);
});

describe('the scope of planned work', () => {
  const work = (name: string, ...components: string[]) => ({
    status: { indicator: 'none' },
    incidents: [],
    scheduled_maintenances: [
      {
        id: '1',
        name,
        status: 'in_progress',
        components: components.map((one) => ({ name: one, status: 'operational' })),
      },
    ],
  });

  it.each([
    ['Publishing upgrade', ['Ads console'], 'unknown'],
    ['Upgrade', ['Publishing API', 'Posting'], 'posting'],
    ['Network maintenance', [], 'unknown'],
  ] as const)('of %j on %j is %s', async (name, components, scope) => {
    const { open } = await page(readStatuspage, work(name, ...components));
    expect(open.map((one) => one.scope)).toEqual([scope]);
  });
});

describe('incidents at incident.io and Better Stack', () => {
  it('count by the components that are not operational', async () => {
    const json = {
      page_title: 'Fjord',
      ongoing_incidents: [
        {
          id: '1',
          name: 'Slow',
          status: 'monitoring',
          last_update_at: BEFORE,
          last_update_message: '<p>Better &amp; better</p>',
          current_worst_impact: 'full_outage',
          affected_components: [
            { id: 'a', name: 'Publishing API', current_status: 'operational' },
            { id: 'b', name: 'Search', current_status: 'degraded_performance' },
          ],
        },
      ],
    };
    expect(await page(readIncidentIo, json)).toMatchObject({
      complete: true,
      open: [
        {
          ...{ key: '1', state: 'monitoring', scope: 'reading', severe: true },
          ...{ text: 'Slow: Better & better', at: NOW - 20 * MINUTE, parts: ['Search'] },
        },
      ],
    });
  });

  it('are read with what was written on them last, and what no report tells of beside them', async () => {
    const resource = (id: string, public_name: string, status: string) => ({
      ...{ id, type: 'status_page_resource' },
      attributes: { public_name, status },
    });
    const update = (id: string, message: string, published_at: string) => ({
      ...{ id, type: 'status_update' },
      attributes: { message, published_at, status_report_id: 7 },
    });
    const json = {
      data: { type: 'status_page', attributes: { aggregate_state: 'downtime' } },
      included: [
        resource('1', 'Publishing', 'downtime'),
        resource('2', 'Search', 'degraded'),
        resource('3', 'Web', 'operational'),
        { type: 'status_page_section', id: '9', attributes: {} },
        {
          ...{ id: '7', type: 'status_report' },
          attributes: {
            ...{ title: 'Nobody can post', report_type: 'manual', starts_at: BEFORE },
            ...{ ends_at: null, aggregate_state: 'downtime' },
            affected_resources: [
              { status_page_resource_id: 1, status: 'downtime' },
              { status_page_resource_id: 3, status: 'resolved' },
            ],
          },
        },
        update('u1', 'We look into it.', BEFORE),
        update('u2', 'We found it.', isoUtc(NOW - MINUTE)),
      ],
    };
    const { open, components } = await page(createBetterStackReader(clock), json);
    expect(open).toMatchObject([
      {
        ...{ text: 'Nobody can post: We found it.', scope: 'posting', severe: true },
        ...{ parts: ['Publishing'], at: NOW - MINUTE },
      },
      { text: 'Search', scope: 'reading', parts: ['Search'] },
    ]);
    expect(components).toEqual(['Publishing', 'Search', 'Web']);
  });

  it('are not read from what is another kind of page', async () => {
    for (const read of [readIncidentIo, createBetterStackReader(clock), readStatuspage]) {
      for (const json of [{}, { incidents: [] }, { data: {} }, []]) {
        await expect(page(read, json)).rejects.toThrow('not the answer of such a status page');
      }
    }
  });
});

describe('the components that matter', () => {
  const incident = (name: string, ...parts: string[]) => ({
    key: name,
    state: 'investigating' as const,
    ...{ scope: 'unknown' as const, text: name, at: undefined, severe: false, parts },
  });
  const all = {
    open: [incident('Ads fail', 'Ads'), incident('Slow', 'ads', 'Kringkasting'), incident('Odd')],
    ...{ ended: [], complete: true, components: ['Ads', 'Kringkasting'] },
  };

  it('leave out what is plainly about others, and keep what tells of none', () => {
    expect(concerning(all, [' kringkasting ']).open.map(({ key }) => key)).toEqual(['Slow', 'Odd']);
  });

  it('are what we publish by: trouble of theirs that tells no more is trouble of posting', () => {
    expect(concerning(all, ['Kringkasting']).open.map(({ scope }) => scope)).toEqual([
      'posting',
      'unknown',
    ]);
  });

  it('are said to be unknown where the page has none of that name', async () => {
    const source = createStatusSource({
      ...{ name: 'status of x', about: { platform: 'x' }, kind: 'statuspage' },
      ...{ url: 'https://status.example', read: async () => all, components: ['Ads', 'Sending'] },
      ...{ board: createNoticeBoard(clock), clock, http: answering({}), documents },
    });
    expect(await source.check(signal)).toEqual({
      tried: 'status of x: 3 open',
      remedy:
        'The page has no component "Sending". Write "components" under "status:" as the page does: Ads, Kringkasting.',
    });
  });
});

describe('on the notice board', () => {
  const work = (state: 'planned' | 'maintenance', scope: 'posting' | 'unknown' = 'posting') => ({
    ...{ key: 'w', state, scope, text: 'Upgrade', at: undefined, severe: false },
  });
  const take = (board: ReturnType<typeof createNoticeBoard>, ...open: ReturnType<typeof work>[]) =>
    board.take({ platform: 'x' }, 's', { open, ended: [], complete: true }).map((one) => one.state);

  it('work is told as it comes, begins and ends, and is the end of no trouble', () => {
    const board = createNoticeBoard(clock);
    expect(take(board, work('planned'))).toEqual(['operational', 'planned']);
    expect(take(board, work('maintenance'))).toEqual(['maintenance']);
    expect(take(board)).toEqual(['maintained']);
  });

  it('work that is called off is told as nothing at all', () => {
    const board = createNoticeBoard(clock);
    take(board, work('planned'));
    expect(take(board)).toEqual([]);
  });
});

describe('to the judge', () => {
  const channel: Channel = { id: 'a', owner: 'A', platform: 'x', handle: 'a', role: 'ours' };
  const working = (...notices: Pick<SignalOf<'platform-notice'>, 'state' | 'scope'>[]) => {
    const judge = createJudge([channel], () => 'Europe/Oslo');
    judge.observe({ at: NOW - HOUR, kind: 'profile', channel: 'a', seen: 'visible' });
    for (const notice of notices) {
      const about = { kind: 'platform-notice', platform: 'x', text: 'Upgrade' } as const;
      judge.observe({ at: NOW - MINUTE, ...about, ...notice });
    }
    return judge.verdict('a', NOW);
  };
  const share = (...notices: Parameters<typeof working>) =>
    working(...notices).probability.ability.working;

  it('work counts while it lasts and touches what we use, and no otherwise', () => {
    const calm = share();
    expect(share({ state: 'planned', scope: 'posting' })).toBe(calm);
    expect(share({ state: 'maintenance', scope: 'unknown' })).toBe(calm);
    expect(share({ state: 'maintenance', scope: 'posting' })).toBeLessThan(calm - 0.02);
    expect(
      share({ state: 'maintenance', scope: 'posting' }, { state: 'maintained', scope: 'posting' }),
    ).toBe(calm);
  });

  it('work leaves trouble that is open as it is', () => {
    const trouble = { state: 'investigating', scope: 'posting' } as const;
    const plain = share(trouble);
    expect(share(trouble, { state: 'planned', scope: 'posting' })).toBe(plain);
    expect(share(trouble, { state: 'maintained', scope: 'posting' })).toBe(plain);
  });

  it('work that weighs nothing is among the evidence, so that whoever asks hears of it', () => {
    const { evidence } = working({ state: 'planned', scope: 'posting' });
    expect(evidence.map((one) => one.signal?.kind)).toContain('platform-notice');
    expect(evidence.find((one) => one.signal?.kind === 'platform-notice')?.decibans).toBeCloseTo(0);
  });
});

it('dates an incident by its last update: what was last spoken of days ago weighs little', async () => {
  const told = (updated: number) => ({
    status: { indicator: 'minor' },
    incidents: [
      { id: '1', name: 'Posts fail', status: 'identified', updated_at: isoUtc(NOW - updated) },
    ],
  });
  const blocked = async (updated: number) => {
    const channel: Channel = { id: 'a', owner: 'A', platform: 'x', handle: 'a', role: 'ours' };
    const judge = createJudge([channel], () => 'Europe/Oslo');
    const source = createStatusSource({
      ...{ name: 's', about: { platform: 'x' }, kind: 'statuspage', url: 'https://status.example' },
      ...{ read: readStatuspage, board: createNoticeBoard(clock), clock, documents },
      http: answering(told(updated)),
    });
    judge.observe({ at: NOW - HOUR, kind: 'profile', channel: 'a', seen: 'visible' });
    for (const one of await source.look(signal)) judge.observe(one);
    const { blocked: down, degraded } = judge.verdict('a', NOW).probability.ability;
    return down + degraded;
  };
  expect(await blocked(9 * DAY)).toBeLessThan((await blocked(10 * MINUTE)) / 2);
});
