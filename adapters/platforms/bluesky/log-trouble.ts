import type { Log } from '../../../src/ports.ts';

const NAMED = 3;

/** What kept accounts from being fully seen: a line for each trouble, however many accounts share it. */
export function logTrouble(
  log: Log | undefined,
  troubled: readonly { readonly channel: string; readonly trouble: string }[],
): void {
  const byTrouble = Map.groupBy(troubled, ({ trouble }) => trouble);
  for (const [trouble, all] of byTrouble) {
    const named = all.slice(0, NAMED).map(({ channel }) => channel);
    const more = all.length - named.length;
    const channels = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
    log?.info('bluesky not fully seen', { channels, trouble });
  }
}
