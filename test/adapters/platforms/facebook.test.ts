import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFacebook } from '#adapters/platforms/facebook/facebook.ts';
import type { MetaOptions } from '#adapters/platforms/meta/meta.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import { GRAPH_APP_TOKEN, type GraphServer } from '#test/fakes/graph-server.ts';
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

const GONE =
  'Unsupported get request. Object with ID does not exist, cannot be loaded due to missing permissions, or does not support this operation.';

function credentialsIn(signals: readonly Signal[]): readonly Signal[] {
  return signals.filter(({ kind }) => kind === 'credentials');
}

describe('the judge, told by this reader', () => {
  const everyone = (): void => {
    for (const at of server.pages.keys()) refuse(at, 190, 460);
  };

  /** As in the outage of May 2026. */
  const allGone = (): void => {
    server.instead = (path) =>
      /^1000\d\d/.test(path) ? graphError(400, 100, GONE, 33) : undefined;
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
    ['an empty list', 1, () => become('disabled'), 'unknown', 'unknown', 'unknown'],
    ['throttling of the app', 3, () => refuse(0, 4), 'working', 'unknown', 'unknown'],
    ['throttling of the page', 1, () => refuse(0, 32), 'working', 'unknown', 'unknown'],
    ['an outage of Meta', 3, () => failing('', 500, 2), 'blocked', 'unknown', 'platform-outage'],
    ['every account refused at once', 2, everyone, 'blocked', 'unknown', 'platform-outage'],
    ['every one of 13 refused at once', 13, everyone, 'blocked', 'unknown', 'platform-outage'],
    ['every page gone at once', 3, allGone, 'blocked', 'unknown', 'platform-outage'],
    ['a permission that Meta names', 3, () => refuse(0, 10), 'unknown', 'unknown', 'app-access'],
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

  it('calls no page gone where all are at once, and after hours each what Meta calls it', async () => {
    const channels = stage.several(2);
    const facebook = reader(channels);
    await facebook.look(channels, patient);
    allGone();
    const told = new Set<string>();
    for (let minutes = 0; minutes <= 200; minutes += 5) {
      for (const line of inShort(await facebook.look(channels, patient)).slice(-2)) told.add(line);
      stage.time.now += 5 * MINUTE;
    }
    expect([...told]).toEqual([
      'profile a1 unreachable',
      'credentials a1 server-error 100',
      'profile a1 missing',
      'credentials a1 disabled 100',
    ]);
  });

  it('quotes Meta alone: its own words of a page that is gone, and nobody where it said nothing', async () => {
    const channels = stage.several(2);
    const facebook = reader(channels);
    await facebook.look(channels, patient);
    server.instead = (path) =>
      path.startsWith('100000') ? graphError(400, 100, GONE, 33) : undefined;
    const [gone] = credentialsIn(await facebook.look(channels, patient));
    expect(gone).toMatchObject({ result: 'disabled', reason: 'no-account', text: GONE });
    server.instead = undefined;
    become('unpublished');
    const [hidden] = credentialsIn(await facebook.look(channels, patient));
    expect(hidden).toMatchObject({ result: 'disabled', reason: 'unpublished' });
    await server.close();
    const unheard = credentialsIn(await facebook.look(channels, patient));
    for (const one of [hidden, ...unheard]) expect(one).not.toHaveProperty('text');
    expect(unheard).toHaveLength(2);
  });

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
