import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFacebook } from '#adapters/platforms/facebook/facebook.ts';
import type { MetaOptions } from '#adapters/platforms/meta/meta.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import { GRAPH_APP_TOKEN, type GraphServer, PERSON_TOKEN } from '#test/fakes/graph-server.ts';
import { inShort, NOW, openStage, patient, type Stage } from './meta-stage.ts';

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

/** The first page, which every test about one page means. */
function first() {
  const page = server.pages[0];
  if (page === undefined) throw new Error('there is no page yet');
  return page;
}

async function lookOnce(channels: readonly Channel[], more: Partial<MetaOptions> = {}) {
  return inShort(await reader(channels, more).look(channels, patient));
}

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
    stage.time.now += 40 * MINUTE;
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
    stage.time.now += 40 * MINUTE;
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
    stage.time.now += 40 * MINUTE;
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

  it('is inspected seldom: of 100 no more than 70 an hour, and each in its turn', async () => {
    const channels = stage.several(100);
    const facebook = reader(channels, { appToken: GRAPH_APP_TOKEN });
    const hours: string[][] = [];
    for (let hour = 0; hour < 3; hour++) {
      server.calls.splice(0);
      for (let at = 0; at < channels.length; at += facebook.group) {
        await facebook.look(channels.slice(at, at + facebook.group), patient);
      }
      hours.push(server.calls.filter((call) => call.startsWith('debug_token')));
      stage.time.now += HOUR;
    }
    expect(hours.map((inspected) => inspected.length)).toEqual([70, 30, 70]);
    expect(new Set(hours.slice(0, 2).flat()).size).toBe(100);
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

  it('whose owner may create again is told as let in again', async () => {
    const channels = stage.several(1);
    const facebook = reader(channels, { accounts: { a0: { accessToken: PERSON_TOKEN } } });
    await facebook.look(channels, patient);
    first().tasks = ['ANALYZE'];
    stage.time.now += 40 * MINUTE;
    await facebook.look(channels, patient);
    first().tasks = ['CREATE_CONTENT'];
    stage.time.now += 40 * MINUTE;
    expect(inShort(await facebook.look(channels, patient))).toContain('credentials a0 ok');
  });

  it('of a person tells of a lost permission also where nobody may inspect it', async () => {
    const channels = stage.several(1);
    server.instead = (path) =>
      path === 'debug_token' ? graphError(400, 100, 'You must provide an app token') : undefined;
    const facebook = reader(channels, { accounts: { a0: { accessToken: PERSON_TOKEN } } });
    const before = inShort(await facebook.look(channels, patient));
    first().tasks = ['ANALYZE'];
    stage.time.now += 40 * MINUTE;
    expect(before).toContain('credentials a0 ok');
    expect(inShort(await facebook.look(channels, patient))).toContain('credentials a0 app-refused');
  });

  it('of a person still opens a page that goes by another name now', async () => {
    const channels = stage.several(1);
    const facebook = reader(channels, { accounts: { a0: { accessToken: PERSON_TOKEN } } });
    await facebook.look(channels, patient);
    first().username = 'somebodyelse';
    stage.time.now += 40 * MINUTE;
    expect(inShort(await facebook.look(channels, patient))).toEqual([
      'reach facebook ok',
      'profile a0 renamed',
    ]);
  });
});
