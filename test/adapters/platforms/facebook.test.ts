import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFacebook } from '#adapters/platforms/facebook/facebook.ts';
import type { MetaOptions } from '#adapters/platforms/meta/meta.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import { GRAPH_APP_TOKEN, type GraphServer, PERSON_TOKEN } from '#test/fakes/graph-server.ts';
import { channelOf, inShort, NOW, openStage, patient, type Stage } from './meta-stage.ts';

let stage: Stage;
let server: GraphServer;

beforeEach(async () => {
  stage = await openStage('facebook');
  server = stage.server;
});
afterEach(() => stage.close());

function reader(channels: readonly Channel[], more: Partial<MetaOptions> = {}) {
  return createFacebook(stage.options(channels, more));
}

async function lookOnce(channels: readonly Channel[], more: Partial<MetaOptions> = {}) {
  return inShort(await reader(channels, more).look(channels, patient));
}

/** The first page, which every test about one page means. */
function first() {
  const page = server.pages[0];
  if (page === undefined) throw new Error('there is no page yet');
  return page;
}

function become(state: ReturnType<typeof first>['state']): void {
  first().state = state;
}

/** Answers calls that begin so, all where nothing is named, with an error. */
function failing(beginning: string, status: number, code: number): void {
  server.instead = (path) =>
    path.startsWith(beginning) ? graphError(status, code, 'Try again later.') : undefined;
}

/** Refuses a page's token. */
function refuse(at: number, code: number, subcode?: number): void {
  const token = server.pages[at]?.token ?? '';
  const state = server.tokens.get(token);
  if (state) state.refused = { code, ...(subcode === undefined ? {} : { subcode }) };
}

describe('reading', () => {
  it('tells posts, page and token of each, and reads all in one batch', async () => {
    const channels = stage.several(3);
    const facebook = reader(channels);
    await facebook.look(channels, patient);
    server.batches.splice(0);
    stage.time.now += 2 * MINUTE;
    expect(inShort(await facebook.look(channels, patient))).toEqual([
      'reach facebook ok',
      ...['a0', 'a1', 'a2'].flatMap((id) => [`profile ${id} visible`, `credentials ${id} ok`]),
    ]);
    expect(server.batches).toEqual([6]);
  });

  it('never puts more than 50 calls into a batch, and takes a group in one', async () => {
    const channels = stage.several(60);
    const facebook = reader(channels);
    await facebook.look(channels, patient);
    expect(server.batches.length).toBeGreaterThan(3);
    expect(Math.max(...server.batches)).toBe(50);
    server.batches.splice(0);
    stage.time.now += 2 * MINUTE;
    await facebook.look(channels.slice(0, facebook.group), patient);
    expect(server.batches).toEqual([50]);
  });

  it('takes a page by its number too', async () => {
    stage.several(1);
    const channel = { ...channelOf('facebook', first().id), id: 'a0' };
    expect(await lookOnce([channel])).toContain('profile a0 visible');
  });

  it('sees a page under another name as renamed', async () => {
    const channels = stage.several(1);
    const facebook = reader(channels);
    await facebook.look(channels, patient);
    first().username = 'somebodyelse';
    expect(inShort(await facebook.look(channels, patient))).toContain('profile a0 renamed');
  });

  it('reads pages of others with the app’s token, and blames the app where it may not', async () => {
    const channels = stage.several(1);
    const others = { accounts: {}, appToken: GRAPH_APP_TOKEN };
    expect(await lookOnce(channels, others)).toEqual([
      'reach facebook ok',
      'post a0 06:00',
      'post a0 08:00',
      'profile a0 visible',
    ]);
    server.instead = () => graphError(400, 10, '(#10) needs Page Public Content Access');
    expect(await lookOnce(channels, others)).toEqual([
      'reach facebook ok',
      'profile a0 unreachable',
      'credentials a0 app-refused 10',
    ]);
  });

  it('tells nothing of a page for which it has no token at all', async () => {
    const channels = stage.several(1);
    expect(await lookOnce(channels, { accounts: {} })).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('speaks the version that it is told to', async () => {
    const channels = stage.several(1);
    expect(await lookOnce(channels, { version: 'v3.0' })).toEqual([
      'reach facebook ok',
      'profile a0 unreachable',
      'credentials a0 app-refused 2635',
    ]);
  });
});

describe('a token', () => {
  it('of a person opens the page that the person works on', async () => {
    const channels = stage.several(2);
    const accounts = { a0: { accessToken: PERSON_TOKEN }, a1: { accessToken: PERSON_TOKEN } };
    const signals = await lookOnce(channels, { accounts });
    expect(signals).toContain('profile a1 visible');
    expect(signals).toContain('credentials a1 ok');
  });

  it('whose owner may create nothing any more tells of a lost permission', async () => {
    const channels = stage.several(1);
    const facebook = reader(channels, { accounts: { a0: { accessToken: PERSON_TOKEN } } });
    await facebook.look(channels, patient);
    first().tasks = ['ANALYZE'];
    stage.time.now += 20 * MINUTE;
    expect(inShort(await facebook.look(channels, patient))).toEqual([
      'reach facebook ok',
      'profile a0 visible',
      'credentials a0 app-refused',
    ]);
  });

  it('whose owner has no role left tells of a lost permission', async () => {
    const channels = stage.several(1);
    const facebook = reader(channels, { accounts: { a0: { accessToken: PERSON_TOKEN } } });
    await facebook.look(channels, patient);
    first().tasks = [];
    stage.time.now += 20 * MINUTE;
    const signals = inShort(await facebook.look(channels, patient));
    expect(signals.at(-1)).toMatch(/^credentials a0 app-refused/);
  });

  it('that lost the permission to publish tells so, one made for reading alone does not', async () => {
    const channels = stage.several(2);
    const facebook = reader(channels, { appToken: GRAPH_APP_TOKEN });
    const reading = ['pages_read_engagement'];
    Object.assign(server.tokens.get('token-of-a1') ?? {}, { scopes: reading });
    const before = inShort(await facebook.look(channels, patient));
    Object.assign(server.tokens.get('token-of-a0') ?? {}, { scopes: reading });
    stage.time.now += 20 * MINUTE;
    const after = inShort(await facebook.look(channels, patient));
    expect(before).toContain('credentials a0 ok');
    expect(after).toContain('credentials a0 app-refused');
    expect(after).toContain('credentials a1 ok');
  });

  it.each([
    ['expiresAt', 'credentials a0 expired'],
    ['dataAccessExpiresAt', 'credentials a0 expired'],
  ] as const)('whose %s has passed is told as expired', async (key, told) => {
    const channels = stage.several(1);
    Object.assign(server.tokens.get('token-of-a0') ?? {}, { [key]: NOW / 1000 - 60 });
    expect(await lookOnce(channels, { appToken: GRAPH_APP_TOKEN })).toContain(told);
  });

  it('is inspected seldom: of 300 at most 140 an hour', async () => {
    const channels = stage.several(300);
    const facebook = reader(channels, { appToken: GRAPH_APP_TOKEN });
    const lookAtAll = async () => {
      for (let at = 0; at < 300; at += facebook.group) {
        await facebook.look(channels.slice(at, at + facebook.group), patient);
      }
    };
    await lookAtAll();
    server.calls.splice(0);
    for (let minutes = 0; minutes < 120; minutes += 30) {
      stage.time.now += 30 * MINUTE;
      await lookAtAll();
    }
    const inspections = server.calls.filter((call) => call.startsWith('debug_token'));
    expect(inspections.length).toBeLessThanOrEqual(280);
    stage.time.now += 30 * MINUTE;
    await lookAtAll();
    expect(server.calls.filter((call) => call.startsWith('debug_token'))).toHaveLength(300);
  });

  it('never comes out, and stands in no address, even where Meta repeats it', async () => {
    const channels = stage.several(2);
    const logged: unknown[] = [];
    const note = (...told: unknown[]) => void logged.push(told);
    const log = { info: note, warn: note, error: note };
    const more = { appToken: GRAPH_APP_TOKEN, log };
    const repeating = (token: string) =>
      graphError(400, 10, `no access: ${token} ${encodeURIComponent(token)} token-of-a0`);
    server.instead = (path, token) =>
      path === 'debug_token' || path.startsWith('a') ? repeating(token) : undefined;
    const signals = await reader(channels, more).look(channels, patient);
    expect(logged.length).toBeGreaterThan(1);
    const told = JSON.stringify([signals, logged, server.requests]);
    expect(told).toContain('no access');
    expect(told).not.toMatch(/token-of-a0|token-of-a1|the-app-secret/);
  });
});

describe('an own page', () => {
  it.each([
    [190, undefined, 'expired 190'],
    [102, undefined, 'expired 102'],
    [190, 458, 'app-refused 458'],
    [190, 459, 'locked 459'],
    [190, 460, 'revoked 460'],
    [190, 461, 'revoked 461'],
    [190, 463, 'expired 463'],
    [190, 464, 'locked 464'],
    [190, 465, 'revoked 465'],
    [190, 466, 'revoked 466'],
    [190, 467, 'revoked 467'],
    [190, 468, 'expired 468'],
    [190, 490, 'locked 490'],
    [190, 492, 'app-refused 492'],
    [368, undefined, 'locked 368'],
    [3, undefined, 'app-refused 3'],
    [10, undefined, 'app-refused 10'],
    [200, undefined, 'app-refused 200'],
    [283, undefined, 'app-refused 283'],
    [299, undefined, 'app-refused 299'],
    [100, undefined, 'app-refused 100'],
    [104, undefined, 'app-refused 104'],
    [4, undefined, 'rate-limited 4'],
    [17, undefined, 'rate-limited 17'],
    [32, undefined, 'rate-limited 32'],
    [341, undefined, 'rate-limited 341'],
    [613, undefined, 'rate-limited 613'],
    [80001, undefined, 'rate-limited 80001'],
    [80002, undefined, 'rate-limited 80002'],
    [1, undefined, 'server-error 1'],
    [2, undefined, 'server-error 2'],
    [506, undefined, 'server-error 506'],
    [1609005, undefined, 'server-error 1609005'],
  ])('answered %i/%s is told as %s', async (code, subcode, told) => {
    const channels = stage.several(1);
    server.instead = () => graphError(400, code, 'No.', subcode);
    expect(await lookOnce(channels)).toContain(`credentials a0 ${told}`);
  });

  it.each([
    [803, undefined, 'missing'],
    [100, 33, 'missing'],
    [110, undefined, 'missing'],
    [21, undefined, 'renamed'],
  ])('answered %i/%s is seen as %s', async (code, subcode, seen) => {
    const channels = stage.several(1);
    server.instead = () => graphError(400, code, 'No.', subcode);
    expect(await lookOnce(channels)).toEqual(['reach facebook ok', `profile a0 ${seen}`]);
  });

  it('believes an error inside a 200', async () => {
    const channels = stage.several(1);
    server.instead = () => ({ ...graphError(400, 190, 'No.', 459), status: 200 });
    expect(await lookOnce(channels)).toContain('credentials a0 locked 459');
  });

  it('does not spoil the others where its token would carry the batch', async () => {
    const channels = stage.several(3);
    refuse(0, 190, 463);
    expect(await lookOnce(channels)).toEqual([
      'reach facebook ok',
      'profile a0 unreachable',
      'credentials a0 expired 463',
      ...['a1', 'a2'].flatMap((id) => [
        `post ${id} 06:00`,
        `post ${id} 08:00`,
        `profile ${id} visible`,
        `credentials ${id} ok`,
      ]),
    ]);
  });

  it('that Meta leaves out of a batch is seen in part, and the others whole', async () => {
    const channels = stage.several(2);
    server.instead = (path) => (path.startsWith('a0') ? null : undefined);
    const signals = await lookOnce(channels);
    expect(signals).toContain('profile a0 partial');
    expect(signals).toContain('profile a1 visible');
    expect(signals).not.toContain('credentials a0 ok');
  });
});

describe('limits', () => {
  it.each([
    ['4', 'reach facebook ok', 4],
    ['80001', 'reach facebook ok', 80001],
  ])('are waited for, longer each time (code %s)', async (_name, _reach, code) => {
    const channels = stage.several(1);
    const facebook = reader(channels);
    server.instead = () => graphError(400, code, 'Too many calls.');
    const asked: number[] = [];
    for (let minutes = 0; minutes < 60; minutes++) {
      const before = server.calls.length;
      await facebook.look(channels, patient);
      if (server.calls.length > before) asked.push(minutes);
      stage.time.now += MINUTE;
    }
    expect(asked).toEqual([0, 5, 15, 35]);
  });

  it('hold for as long as the header says, and for that page alone', async () => {
    const channels = stage.several(2);
    const facebook = reader(channels);
    await facebook.look(channels, patient);
    const usage = { type: 'pages', call_count: 100, total_cputime: 3, total_time: 4 };
    const told = { '100000': [{ ...usage, estimated_time_to_regain_access: 25 }] };
    server.instead = (path) =>
      path.startsWith('100000')
        ? {
            ...graphError(400, 80001, 'Too many calls to this Page.'),
            headers: { 'x-business-use-case-usage': JSON.stringify(told) },
          }
        : undefined;
    stage.time.now += 2 * MINUTE;
    expect(inShort(await facebook.look(channels, patient))).toEqual([
      'reach facebook ok',
      'credentials a0 rate-limited 80001',
      'profile a1 visible',
      'credentials a1 ok',
    ]);
    stage.time.now += 24 * MINUTE;
    server.calls.splice(0);
    await facebook.look(channels, patient);
    expect(server.calls.filter((call) => call.includes('token-of-a0'))).toEqual([]);
    expect(server.calls.length).toBeGreaterThan(0);
  });

  it('are kept with 30 per cent to spare', async () => {
    const channels = stage.several(1);
    const facebook = reader(channels);
    server.headers = { 'x-app-usage': '{"call_count":85,"total_time":2,"total_cputime":1}' };
    await facebook.look(channels, patient);
    const asked = server.calls.length;
    stage.time.now += 29 * MINUTE;
    expect(await facebook.look(channels, patient)).toEqual([]);
    expect(server.calls).toHaveLength(asked);
    server.headers = { 'x-app-usage': '{"call_count":70,"total_time":2,"total_cputime":1}' };
    stage.time.now += MINUTE;
    await facebook.look(channels, patient);
    stage.time.now += 2 * MINUTE;
    expect(inShort(await facebook.look(channels, patient))).toContain('profile a0 visible');
  });
});

describe('the judge, told by this reader', () => {
  const everyone = (): void => {
    for (const at of server.pages.keys()) refuse(at, 190, 460);
  };

  it.each([
    ['nothing', 1, () => {}, 'working', 'quiet', 'nothing-to-report'],
    ['an expired token', 3, () => refuse(0, 190, 463), 'unknown', 'unknown', 'credentials'],
    ['a changed password', 3, () => refuse(0, 190, 460), 'unknown', 'unknown', 'credentials'],
    ['a logged-out session', 1, () => refuse(0, 190, 467), 'unknown', 'unknown', 'credentials'],
    ['a checkpoint', 3, () => refuse(0, 190, 459), 'blocked', 'quiet', 'account-locked'],
    ['a blocking checkpoint', 1, () => refuse(0, 190, 490), 'blocked', 'quiet', 'account-locked'],
    ['the app taken out', 3, () => refuse(0, 190, 458), 'unknown', 'unknown', 'app-access'],
    ['a lost permission', 1, () => refuse(0, 200), 'unknown', 'unknown', 'app-access'],
    ['a broken rule', 1, () => refuse(0, 368), 'blocked', 'quiet', 'platform-policy-block'],
    [
      'an unpublished page',
      1,
      () => become('unpublished'),
      'blocked',
      'quiet',
      'account-unpublished',
    ],
    ['a removed page', 1, () => become('deleted'), 'blocked', 'quiet', 'account-unpublished'],
    ['an empty list', 1, () => become('disabled'), 'working', 'unknown', 'unknown'],
    ['throttling of the app', 3, () => refuse(0, 4), 'working', 'unknown', 'unknown'],
    ['throttling of the page', 1, () => refuse(0, 32), 'working', 'unknown', 'unknown'],
    ['an outage of Meta', 3, () => failing('', 500, 2), 'blocked', 'unknown', 'platform-outage'],
    ['every account refused at once', 2, everyone, 'blocked', 'unknown', 'platform-outage'],
    ['every one of 13 refused at once', 13, everyone, 'blocked', 'unknown', 'platform-outage'],
  ] as const)(
    'after %s among %i calls the page so',
    async (_what, count, wrong, ability, activity, cause) => {
      const channels = stage.several(count);
      const verdict = await stage.judgedAfter(channels, wrong, reader(channels));
      expect([verdict.ability, verdict.activity, verdict.cause]).toEqual([
        ability,
        activity,
        cause,
      ]);
    },
  );

  it('does not take one page that fails in a batch for an outage of Meta', async () => {
    const channels = stage.several(3);
    const wrong = () => failing('100000', 500, 1);
    const { ability, activity } = await stage.judgedAfter(channels, wrong, reader(channels));
    expect(ability).not.toBe('blocked');
    expect(activity).toBe('unknown');
  });

  it('blames the credentials after all where every account stays refused for hours', async () => {
    const channels = stage.several(2);
    const facebook = reader(channels);
    await facebook.look(channels, patient);
    everyone();
    const told = new Set<string>();
    for (let minutes = 0; minutes <= 200; minutes += 5) {
      const last = inShort(await facebook.look(channels, patient));
      told.add(last.at(-1) ?? '');
      stage.time.now += 5 * MINUTE;
    }
    expect([...told]).toEqual(['credentials a1 server-error 460', 'credentials a1 revoked 460']);
    expect(stage.time.now - NOW).toBeGreaterThan(3 * HOUR);
  });
});
