import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import { openLive } from '#app/wiring/live.ts';
import { MINUTE } from '#src/model/instant.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { type FeedServer, startFeedServer } from '#test/fakes/feed-server.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';
import { KARI } from '../src/desk/desk-fixture.ts';

let folder: string;
let server: FeedServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-fresh-'));
  server = await startFeedServer();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it('looks before it answers where the newest look is older than the freshness, and only then', async () => {
  const time = createManualTime(Date.parse('2026-03-01T12:00:00Z'));
  server.items.push({ id: '1', at: '2026-03-01T11:50:00Z' });
  const text = JSON.stringify({
    storage: join(folder, 'kanalvakt.sqlite'),
    organisations: [
      {
        id: 'fjell',
        name: 'Fjell brannvesen',
        aliases: ['Fjell'],
        channels: [{ id: 'nyheter', platform: 'feed', handle: `${server.url}/feed` }],
      },
    ],
    platforms: { feed: { cadence: '1h', freshness: '10m' } },
  });
  const settings = parseSettings(text, 'kanalvakt.yaml');
  if (!settings.ok) throw new Error('the settings are faulty');
  const opened = await openLive(settings.value, { clock: time.clock, log: silentLog });
  if (!opened.ok) throw new Error(opened.message);
  const { live } = opened;
  const watch = await live.watch({ schedule: time.schedule });

  const asked = async () => {
    const { verdicts } = await live.desk.hear('er Fjell nede?', KARI);
    return [server.requests.length, verdicts[0]?.ability, verdicts[0]?.activity];
  };
  expect(await asked()).toEqual([1, 'working', 'posting']);
  expect(await asked()).toEqual([1, 'working', 'posting']);
  await time.pass(11 * MINUTE);
  expect((await asked())[0]).toBe(2);
  await watch.stop();
  await time.pass(11 * MINUTE);
  expect((await asked())[0]).toBe(2);
  await live.close();
});
