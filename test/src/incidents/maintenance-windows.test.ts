import { expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { createMaintenanceWindows } from '#src/incidents/maintenance-windows.ts';
import { HOUR } from '#src/model/instant.ts';
import { NOW, SAMPLE_DIRECTORY } from '../say/sample-channels.ts';

it('gives no window the name of one that was ended, whose button still stands somewhere', async () => {
  const store = createMemoryStorage({ now: () => NOW });
  const windows = createMaintenanceWindows({ store, directory: SAMPLE_DIRECTORY });
  const scope = { channels: [], organisations: ['vik'], platforms: [] };
  const wish = (to: number) =>
    ({ why: 'maintenance', scope, times: { kind: 'once', from: NOW, to }, by: 'Kari' }) as const;
  const first = await windows.keep(wish(NOW + HOUR), NOW);
  await windows.end(first.id);
  const second = await windows.keep(wish(NOW + 2 * HOUR), NOW + 1000);
  const third = await windows.keep(wish(NOW + 3 * HOUR), NOW + 1000);
  expect(new Set([first.id, second.id, third.id]).size).toBe(3);
  expect(await windows.end(first.id)).toBeUndefined();
  expect(windows.coming(NOW + 1000)).toHaveLength(2);
});
