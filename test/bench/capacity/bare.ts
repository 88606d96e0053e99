import { feedText, parseFeedItems } from '#adapters/documents/feed-items.ts';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { feedItems } from '#adapters/platforms/feed/feed-items.ts';

/**
 * The bare loop, as a process of its own: the same client, the same parser and the same answers, and nothing that is made
 * of them. `node bare.ts PORT CHANNELS CADENCE_MS`.
 */
const [port, channels, cadence] = process.argv.slice(2).map(Number) as [number, number, number];

const http = createHttpReader();
const validators = new Map<number, string>();
let next = 0;

setInterval(() => {
  // Timers have whole milliseconds; what is due by now is begun now.
  const due = Math.floor(((performance.now() - begun) / cadence) * channels);
  for (; next < due; next++) void look(next % channels);
}, 5);
const begun = performance.now();

async function look(index: number): Promise<void> {
  const known = validators.get(index);
  const reading = await http.read(`http://127.0.0.1:${port}/bare/${index}`, {
    headers: { accept: 'application/rss+xml', ...(known ? { 'if-none-match': known } : {}) },
  });
  if (!reading.ok || reading.status !== 200) return;
  const etag = reading.headers.get('etag');
  if (etag !== null) validators.set(index, etag);
  const items = parseFeedItems(feedText(reading.body, 'application/rss+xml'));
  feedItems(items ?? [], { zone: 'UTC', now: Date.now() });
}
