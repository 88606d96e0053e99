import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createStatusSources } from '#adapters/status/status.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, isoUtc, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { StatusSettings } from '#src/settings/status-pages.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import { sendJson } from '#test/fakes/http-server.ts';
import {
  type FakeIncident,
  type StatusServer,
  startStatusServer,
} from '#test/fakes/status-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;
const http = createHttpReader({ timeout: 20_000, failuresBeforeRest: 0 });

let server: StatusServer;
let now: number;

beforeEach(async () => {
  now = NOW;
  server = await startStatusServer();
});
afterEach(() => server.close());

const clock = { now: () => now };
const incident = (more: Partial<FakeIncident> = {}): FakeIncident => ({
  id: 'one',
  name: 'Posts fail',
  state: 'investigating',
  body: 'We are looking into it.',
  at: '2026-03-01T11:50:00Z',
  ...more,
});

function sources(...pages: (Omit<StatusSettings, 'url'> & { path?: string })[]) {
  return createStatusSources(
    {
      channels: [],
      chats: {},
      status: pages.map(({ path = '', ...page }) => ({ ...page, url: `${server.url}${path}` })),
    },
    { clock, http },
  );
}

function line(signal: Signal): string {
  const time = isoUtc(signal.at).slice(11, 16);
  if (signal.kind === 'chat') return `${time} ${signal.adapter} ${signal.state}`;
  if (signal.kind !== 'platform-notice') return `${time} ${signal.kind}`;
  return `${time} ${signal.state} ${signal.scope} ${signal.text}`.trimEnd();
}

async function lookAt(source: ReturnType<typeof sources>[number] | undefined) {
  return ((await source?.look(patient)) ?? []).map(line);
}

describe('a page at Statuspage', () => {
  it('is told as it changes, each time with the page’s own time', async () => {
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    const told = [await lookAt(source)];
    for (const change of [
      incident({ at: '2026-03-01T12:01:00Z' }),
      incident({ state: 'identified', body: 'A database.', at: '2026-03-01T12:06:00Z' }),
      incident({ state: 'monitoring', body: 'A fix is in place.', at: '2026-03-01T12:11:00Z' }),
      incident({ state: 'resolved', body: 'Solved.', at: '2026-03-01T12:16:00Z' }),
    ]) {
      now += 5 * MINUTE;
      server.incidents = [change];
      told.push(await lookAt(source));
    }
    expect(told).toEqual([
      ['12:00 operational unknown'],
      ['12:01 investigating posting Posts fail: We are looking into it.'],
      ['12:06 identified posting Posts fail: A database.'],
      ['12:11 monitoring posting Posts fail: A fix is in place.'],
      ['12:16 resolved posting Posts fail: Solved.'],
    ]);
  });

  it('asks for last words only when an incident has gone', async () => {
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    server.incidents = [incident()];
    await lookAt(source);
    server.incidents = [incident({ state: 'resolved' })];
    await lookAt(source);
    await lookAt(source);
    expect(server.requests).toEqual([
      'GET /api/v2/summary.json',
      'GET /api/v2/summary.json',
      'GET /api/v2/incidents.json',
      'GET /api/v2/summary.json',
    ]);
  });

  it('tells of parts that are broken where nobody has opened an incident', async () => {
    server.instead = (_request, response) =>
      sendJson(response, 200, {
        status: { indicator: 'major', description: 'Partial System Outage' },
        components: [
          { name: 'Login', status: 'major_outage' },
          { name: 'Search', status: 'operational' },
        ],
        incidents: [],
      });
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    expect(await lookAt(source)).toEqual([
      '12:00 investigating login Partial System Outage: Login',
    ]);
  });

  it('tells of maintenance that has begun apart from what is planned', async () => {
    const maintenance = (id: string, status: string) => ({ id, name: `Work ${id}`, status });
    server.instead = (_request, response) =>
      sendJson(response, 200, {
        status: { indicator: 'none' },
        incidents: [],
        scheduled_maintenances: [
          maintenance('one', 'scheduled'),
          maintenance('two', 'in_progress'),
          maintenance('three', 'completed'),
        ],
      });
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    expect(await lookAt(source)).toEqual([
      '12:00 planned unknown Work one',
      '12:00 maintenance unknown Work two',
    ]);
  });

  it('brings no markup and no control characters along, and no long stories', async () => {
    server.incidents = [
      incident({
        body: `<a href="https://evil.example">x</a>\u001b[31m\u202e ${'word '.repeat(500)}`,
      }),
    ];
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    const [text = ''] = await lookAt(source);
    expect([...'<>\u001b\u202e'].filter((mark) => text.includes(mark))).toEqual([]);
    expect(text).not.toContain('evil');
    expect(text.length).toBeLessThan(350);
  });
});

it('presses no page that does not answer', async () => {
  server.incidents = [incident()];
  const [source] = sources({ platform: 'x', kind: 'statuspage' });
  await lookAt(source);
  const wanted = [source?.eager?.wanted()];
  server.instead = FAULTS['answers 429'];
  await lookAt(source);
  wanted.push(source?.eager?.wanted());
  server.instead = undefined;
  await lookAt(source);
  wanted.push(source?.eager?.wanted());
  expect(wanted).toEqual([true, false, true]);
});

describe('what stands open', () => {
  it('is told again before the judge has half forgotten it, and a green page as seldom', async () => {
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    const told: string[] = [];
    for (const end = NOW + 7 * HOUR; now < end; now += 30 * MINUTE)
      told.push(...(await lookAt(source)));
    server.incidents = [incident({ at: isoUtc(now) })];
    for (const end = now + 7 * HOUR; now < end; now += 30 * MINUTE)
      told.push(...(await lookAt(source)));
    const text = 'investigating posting Posts fail: We are looking into it.';
    expect(told).toEqual([
      '12:00 operational unknown',
      '15:00 operational unknown',
      '18:00 operational unknown',
      `19:00 ${text}`,
      `22:00 ${text}`,
      `01:00 ${text}`,
    ]);
  });

  it('is told again after the end of something else, which the judge takes for the end of all', async () => {
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    const other = incident({ id: 'two', name: 'Login fails' });
    server.incidents = [incident(), other];
    await lookAt(source);
    now += HOUR;
    server.incidents = [incident({ state: 'resolved', at: '2026-03-01T12:30:00Z' }), other];
    expect((await lookAt(source)).map((told) => told.split(' ').slice(0, 3).join(' '))).toEqual([
      '12:30 resolved posting',
      '13:00 investigating login',
    ]);
  });

  it('goes after what is passing, so that the newest word is of the worst', async () => {
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    const other = incident({ id: 'two', name: 'Login fails' });
    server.incidents = [incident(), other];
    await lookAt(source);
    now += HOUR;
    server.incidents = [incident({ state: 'monitoring', at: '2026-03-01T12:59:00Z' }), other];
    expect((await lookAt(source)).map((told) => told.split(' ').slice(0, 3).join(' '))).toEqual([
      '13:00 monitoring posting',
      '13:00 investigating login',
    ]);
  });

  it('is not closed by another page of the platform that is green', async () => {
    const [green, feed] = sources(
      { platform: 'x', kind: 'instatus', path: '/green' },
      { platform: 'x', kind: 'feed', path: '/history.rss' },
    );
    const up = { page: { name: 'Fjord', status: 'UP' } };
    server.incidents = [incident()];
    expect(await lookAt(feed)).toHaveLength(1);
    now += HOUR;
    server.instead = (_request, response) => sendJson(response, 200, up);
    expect(await lookAt(green)).toEqual([]);
  });

  it('and stood there long before the first look is told with both times', async () => {
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    server.incidents = [incident({ at: '2026-03-01T02:00:00Z' })];
    expect((await lookAt(source)).map((told) => told.slice(0, 5))).toEqual(['02:00', '12:00']);
  });
});

describe('Slack’s status API', () => {
  it('takes Slack for down in an outage, not in an incident', async () => {
    const [source] = sources({ platform: 'slack', kind: 'slack' });
    const told = [await lookAt(source)];
    for (const incidents of [[incident()], [incident({ severe: true })], []]) {
      now += MINUTE;
      server.incidents = incidents;
      told.push(await lookAt(source));
    }
    expect(told).toEqual([['12:00 slack ok'], [], ['12:02 slack down'], ['12:03 slack ok']]);
  });

  it('repeats that it is down while it is', async () => {
    server.incidents = [incident({ severe: true })];
    const [source] = sources({ platform: 'slack', kind: 'slack' });
    const told: string[] = [];
    for (; now <= NOW + 2 * HOUR; now += 20 * MINUTE) told.push(...(await lookAt(source)));
    expect(told).toEqual(['12:00 slack down', '13:00 slack down', '14:00 slack down']);
  });
});

describe('a feed', () => {
  it('tells the end of what was over when the program began, and not what is long past', async () => {
    server.incidents = [
      incident({ state: 'resolved', body: 'Solved.', at: '2026-03-01T08:00:00Z' }),
      incident({ id: 'old', name: 'Long past', at: '2026-02-20T08:00:00Z' }),
    ];
    const [source] = sources({ platform: 'facebook', kind: 'feed', path: '/history.rss' });
    expect(await lookAt(source)).toEqual(['08:00 resolved unknown Posts fail: Resolved - Solved.']);
  });

  it('is never green: it proves nothing by what it leaves out', async () => {
    const [source] = sources({ platform: 'facebook', kind: 'feed', path: '/history.rss' });
    expect(await lookAt(source)).toEqual([]);
  });

  it('need not be sent again while nothing has changed, and is still known', async () => {
    const statuses: number[] = [];
    server.incidents = [incident()];
    const [source] = createStatusSources(
      {
        channels: [],
        chats: {},
        status: [{ platform: 'facebook', kind: 'feed', url: `${server.url}/history.rss` }],
      },
      {
        clock,
        http: {
          async read(url, request) {
            const reading = await http.read(url, request);
            if (reading.ok) statuses.push(reading.status);
            return reading;
          },
        },
      },
    );
    const looks = [await lookAt(source), await lookAt(source)];
    expect(looks.map(({ length }) => length)).toEqual([1, 0]);
    expect(source?.eager?.wanted()).toBe(true);
    expect(statuses).toEqual([200, 304]);
  });

  it('takes what is dated in the future for planned', async () => {
    server.incidents = [incident({ name: 'Work on the API', at: '2026-03-09T08:00:00Z' })];
    const [source] = sources({ platform: 'facebook', kind: 'feed', path: '/history.atom' });
    expect(await lookAt(source)).toEqual([
      expect.stringMatching(/^12:00 planned api Work on the API \(from 2026-03-09T08:00:00Z\)/),
    ]);
  });
});

describe('the judge', () => {
  const channel: Channel = { id: 'a', owner: 'A', platform: 'x', handle: 'a', role: 'ours' };

  /** How likely it is that the account cannot publish, after a look at the status page alone. */
  async function blocked(incidents: FakeIncident[]): Promise<{ before: number; after: number }> {
    const judge = createJudge([channel], () => 'Europe/Oslo');
    judge.observe({ at: now - MINUTE, kind: 'profile', channel: 'a', seen: 'visible' });
    const share = () => judge.verdict('a', now).probability.ability.blocked ?? 0;
    const before = share();
    server.incidents = incidents;
    const [source] = sources({ platform: 'x', kind: 'statuspage' });
    for (const signal of (await source?.look(patient)) ?? []) judge.observe(signal);
    return { before, after: share() };
  }

  it('gives almost nothing for a green page', async () => {
    const { before, after } = await blocked([]);
    expect(after).toBeLessThanOrEqual(before);
    expect(after).toBeGreaterThan(before / 2);
  });

  it('gives much for an open incident', async () => {
    const { before, after } = await blocked([incident({ name: 'Complete outage', severe: true })]);
    expect(after).toBeGreaterThan(5 * before);
  });
});
