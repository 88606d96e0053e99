import { afterEach, expect, it } from 'vitest';
import { watchDisk } from '#adapters/storage/disk-watch.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { type Served, serveHttp } from '#app/start/serve-http.ts';
import type { Live } from '#app/wiring/live.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { Store } from '#src/ports.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { createLoopMonitor } from '#src/watch/self/loop-monitor.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const silent = { info() {}, warn() {}, error() {} };

let served: Served | undefined;
afterEach(async () => {
  if (served?.ok) await served.stop();
});

function settings(http: string) {
  const parsed = parseSettings(`organisations: [{ id: oslo, name: Oslo pd }]\n${http}`, 'k.yaml');
  if (!parsed.ok) throw new Error('the settings have faults');
  return parsed.value;
}

async function serve(more: { readonly storage?: Partial<Store>; readonly down?: string[] } = {}) {
  const time = createManualTime(NOW);
  const { clock } = time;
  const loops = createLoopMonitor(time.schedule, clock);
  const live = {
    storage: watchDisk({ ...createMemoryStorage(clock), ...more.storage }, silent),
    outbox: { waiting: async () => [], held: async () => [] },
  } as unknown as Live;
  served = await serveHttp(settings('http: { port: 0 }'), {
    live,
    takeIn: async () => [],
    loops,
    chatsDown: () => more.down ?? [],
    clock,
    log: silent,
  });
  if (!served?.ok) throw new Error('it does not listen');
  const { port } = served;
  const ready = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    const { reasons } = (await response.json()) as { reasons?: string[] };
    return [response.status, ...(reasons ?? [])];
  };
  return { time, loops, ready };
}

it('listens nowhere where the settings name nothing', async () => {
  const time = createManualTime(NOW);
  const parts = { clock: time.clock, log: silent } as unknown as Parameters<typeof serveHttp>[1];
  expect(await serveHttp(settings(''), parts)).toBeUndefined();
});

it('is ready while the database can be written, the chats are connected and every loop runs', async () => {
  const { time, loops, ready } = await serve();
  loops.schedule.every('incidents', MINUTE, async () => {});
  await time.pass(10 * MINUTE);
  expect(await ready()).toEqual([200]);
});

it('is not ready without a chat of the settings', async () => {
  const { ready } = await serve({ down: ['slack'] });
  expect(await ready()).toEqual([503, 'slack is not connected']);
});

it('is not ready once a loop does not run', async () => {
  const { time, loops, ready } = await serve();
  loops.schedule.every('incidents', MINUTE, () => Promise.reject(new Error('no')));
  for (let n = 0; n < 4; n++) await time.pass(MINUTE).catch(() => {});
  expect(await ready()).toEqual([
    503,
    'the loop "incidents" has not run since 2026-03-01T12:00:00Z',
  ]);
});

it('is not ready while the disk is full', async () => {
  const set = () => Promise.reject(Object.assign(new Error('full'), { errcode: 13 }));
  const { ready } = await serve({ storage: { set } });
  expect(await ready()).toEqual([503, 'the disk is full: nothing can be kept']);
});

it('is not ready where the database cannot be written, and tells nobody why but the log', async () => {
  const set = () => Promise.reject(new Error('disk full at /srv/secret-place'));
  const { ready } = await serve({ storage: { set } });
  expect(await ready()).toEqual([503, 'the database cannot be written']);
});
