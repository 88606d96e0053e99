import type { HttpReader } from '../../adapters/http/http-reader.ts';
import { statusPageOf } from '../../adapters/platforms/mastodon/status-page.ts';
import type { CheckResult, Clock } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** Status pages that servers of the fediverse name as their own and that the settings do not. None of them is a fault. */
export async function unwatchedPages(
  { channels, status = [] }: Pick<Settings, 'channels' | 'status'>,
  parts: { readonly clock: Clock; readonly http?: HttpReader },
  signal: AbortSignal,
): Promise<readonly CheckResult[]> {
  const servers = new Set(channels.flatMap(({ instance }) => instance ?? []));
  const watched = new Set(status.map(({ instance }) => instance?.toLowerCase()));
  const found = [...servers].map(async (instance): Promise<readonly CheckResult[]> => {
    if (watched.has(instance)) return [];
    const page = await statusPageOf(instance, parts, signal);
    if (page === undefined) return [];
    return [
      {
        tried: `${instance} has a status page, ${page}: name it under "status:" with "instance: ${instance}" to have it read`,
      },
    ];
  });
  return (await Promise.all(found)).flat();
}
