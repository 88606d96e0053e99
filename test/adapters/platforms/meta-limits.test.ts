import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFacebook } from '#adapters/platforms/facebook/facebook.ts';
import type { MetaOptions } from '#adapters/platforms/meta/meta.ts';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE } from '#src/model/instant.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import type { GraphServer } from '#test/fakes/graph-server.ts';
import { inShort, openStage, patient, type Stage } from './meta-stage.ts';

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

describe('limits', () => {
  it.each([4, 17, 32, 613, 80001])('are waited for, longer each time (code %i)', async (code) => {
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

  it('are believed where the answer to a whole batch tells them', async () => {
    const channels = stage.several(1);
    const facebook = reader(channels);
    server.batchHeaders = { 'x-app-usage': '{"call_count":100,"total_time":2,"total_cputime":1}' };
    await facebook.look(channels, patient);
    const asked = server.calls.length;
    stage.time.now += 59 * MINUTE;
    await facebook.look(channels, patient);
    expect(server.calls).toHaveLength(asked);
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
