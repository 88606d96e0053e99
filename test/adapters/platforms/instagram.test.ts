import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstagram } from '#adapters/platforms/instagram/instagram.ts';
import type { MetaOptions } from '#adapters/platforms/meta/meta.ts';
import type { Channel } from '#src/model/channel.ts';
import { isoUtc, MINUTE } from '#src/model/instant.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import { GRAPH_APP_TOKEN, type GraphServer, PERSON_TOKEN } from '#test/fakes/graph-server.ts';
import { channelOf, inShort, NOW, openStage, patient, type Stage } from './meta-stage.ts';

let stage: Stage;
let server: GraphServer;

beforeEach(async () => {
  stage = await openStage('instagram');
  server = stage.server;
});
afterEach(() => stage.close());

function reader(channels: readonly Channel[], more: Partial<MetaOptions> = {}) {
  return createInstagram(stage.options(channels, more));
}

async function lookOnce(channels: readonly Channel[], more: Partial<MetaOptions> = {}) {
  return inShort(await reader(channels, more).look(channels, patient));
}

function account(at = 0) {
  const found = server.pages[at]?.instagram;
  if (found === undefined) throw new Error('there is no such account');
  return found;
}

function refuse(at: number, code: number, subcode?: number): void {
  const state = server.tokens.get(`token-of-a${at}`);
  if (state) state.refused = { code, ...(subcode === undefined ? {} : { subcode }) };
}

function become(state: 'deleted' | 'disabled'): void {
  for (const page of server.pages.slice(0, 1)) page.state = state;
}

function failing(status: number, code: number): void {
  server.instead = () => graphError(status, code, 'Try again later.');
}

const HEALTHY = [
  'reach instagram ok',
  'post a0 06:00',
  'post a0 08:00',
  'profile a0 visible',
  'credentials a0 ok',
];

describe('reading', () => {
  it('finds the account behind a name through the page that it is linked to', async () => {
    const channels = stage.several(1);
    expect(await lookOnce(channels)).toEqual(HEALTHY);
    expect(server.calls.some((call) => call.startsWith(`${account().id}/media`))).toBe(true);
  });

  it('finds it through a person who works on the page', async () => {
    const channels = stage.several(2);
    const accounts = { a0: { accessToken: PERSON_TOKEN }, a1: { accessToken: PERSON_TOKEN } };
    expect(await lookOnce(channels.slice(0, 1), { accounts })).toEqual(HEALTHY);
  });

  it('takes a number as it is', async () => {
    stage.several(1);
    const channel = { ...channelOf('instagram', account().id), id: 'a0' };
    expect(await lookOnce([channel])).toEqual(HEALTHY);
  });

  it('asks for the number once, and then for two things a look', async () => {
    const channels = stage.several(1);
    const instagram = reader(channels);
    await instagram.look(channels, patient);
    account().posts.push({ id: 'new', at: isoUtc(NOW + MINUTE) });
    server.calls.splice(0);
    stage.time.now += 2 * MINUTE;
    expect(inShort(await instagram.look(channels, patient))).toContain('post a0 12:01');
    expect(server.calls).toHaveLength(2);
  });

  it('says that there is no such account where the page is linked to another', async () => {
    const channels = stage.several(1);
    account().username = 'another';
    expect(await lookOnce(channels)).toEqual(['reach instagram ok', 'profile a0 missing']);
  });

  it('sees an account that changed its name as renamed', async () => {
    const channels = stage.several(1);
    const instagram = reader(channels);
    await instagram.look(channels, patient);
    account().username = 'somebodyelse';
    expect(inShort(await instagram.look(channels, patient))).toContain('profile a0 renamed');
  });

  it('tells nothing of accounts without a token of their own', async () => {
    const channels = stage.several(1);
    expect(await lookOnce(channels, { accounts: {}, appToken: GRAPH_APP_TOKEN })).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('does not call an account missing that it could not look up', async () => {
    const channels = stage.several(1);
    failing(500, 2);
    expect(await lookOnce(channels)).toEqual([
      'reach instagram http-error',
      'profile a0 unreachable',
      'credentials a0 server-error 2',
    ]);
  });
});

describe('an own account', () => {
  it.each([
    [-1, undefined, 'server-error -1'],
    [-2, undefined, 'server-error -2'],
    [190, 459, 'locked 459'],
    [190, 460, 'revoked 460'],
    [190, 463, 'expired 463'],
    [190, 458, 'app-refused 458'],
    [10, undefined, 'app-refused 10'],
    [368, undefined, 'locked 368'],
    [80002, undefined, 'rate-limited 80002'],
  ])('answered %i/%s is told as %s', async (code, subcode, told) => {
    const channels = stage.several(1);
    server.instead = () => graphError(400, code, 'No.', subcode);
    expect(await lookOnce(channels)).toContain(`credentials a0 ${told}`);
  });

  it.each([
    [24, undefined],
    [110, undefined],
    [100, 33],
  ])('answered %i/%s after it was seen is missing, and no longer open', async (code, subcode) => {
    const channels = stage.several(1);
    const instagram = reader(channels);
    await instagram.look(channels, patient);
    server.instead = (path) =>
      path.startsWith(account().id) ? graphError(400, code, 'No.', subcode) : undefined;
    expect(inShort(await instagram.look(channels, patient))).toEqual([
      'reach instagram ok',
      'profile a0 missing',
      `credentials a0 disabled ${code}`,
    ]);
  });

  it('that may not be published to by the app any more tells of a lost permission', async () => {
    const channels = stage.several(1);
    const instagram = reader(channels, { appToken: GRAPH_APP_TOKEN });
    await instagram.look(channels, patient);
    Object.assign(server.tokens.get('token-of-a0') ?? {}, { scopes: ['instagram_basic'] });
    stage.time.now += 40 * MINUTE;
    const signals = inShort(await instagram.look(channels, patient));
    expect(signals).toContain('credentials a0 app-refused');
  });

  it('whose list fails while the account answers is seen in part', async () => {
    const channels = stage.several(1);
    server.instead = (path) => (path.endsWith('/media') ? null : undefined);
    expect(await lookOnce(channels)).toEqual(['reach instagram ok', 'profile a0 partial']);
  });
});

describe('the judge, told by this reader', () => {
  const everyone = (): void => {
    for (const at of server.pages.keys()) refuse(at, 190);
  };

  it.each([
    ['nothing', 1, () => {}, 'working', 'quiet', 'nothing-to-report'],
    ['an expired token', 3, () => refuse(0, 190, 463), 'unknown', 'unknown', 'credentials'],
    ['a changed password', 1, () => refuse(0, 190, 460), 'unknown', 'unknown', 'credentials'],
    ['a checkpoint', 3, () => refuse(0, 190, 459), 'blocked', 'quiet', 'account-locked'],
    ['the app taken out', 1, () => refuse(0, 190, 458), 'unknown', 'unknown', 'app-access'],
    ['a lost permission', 3, () => refuse(0, 10), 'unknown', 'unknown', 'app-access'],
    ['a broken rule', 3, () => refuse(0, 368), 'blocked', 'quiet', 'platform-policy-block'],
    ['a removed account', 1, () => become('deleted'), 'blocked', 'quiet', 'account-unpublished'],
    ['an empty list', 1, () => become('disabled'), 'unknown', 'unknown', 'unknown'],
    ['throttling', 3, () => failing(400, 80002), 'working', 'unknown', 'unknown'],
    ['an outage of Meta', 3, () => failing(500, 1), 'blocked', 'unknown', 'platform-outage'],
    ['every account refused at once', 3, everyone, 'blocked', 'unknown', 'platform-outage'],
  ] as const)(
    'after %s among %i calls the account so',
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
});
