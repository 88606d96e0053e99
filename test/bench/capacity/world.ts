import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The world of the bench, as a process of its own, so that what it costs is nobody else's: a feed for each channel and for
 * each of the bare loop's, at `/bot/N` and `/bare/N`. Messages of the parent: `count` is answered with the looks so far,
 * `outage` has every feed of the bot fail from then on.
 */
const [channels = '13', etags = 'yes'] = process.argv.slice(2);

const DAY = 86_400_000;
/** Of looks that carry news. */
const NEWS = 0.1;
/** A month's history: two posts a day, of which a feed lists the last. */
const LISTED = 40;

/** The same news in the same order at each run: a multiplicative generator (Park and Miller). */
let seed = 16_072_020;
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}

interface Feed {
  /** When each item was published, the newest first. */
  items: number[];
  serial: number;
}

const begun = Date.now();
const feeds = new Map<string, Feed>();
for (const reader of ['bot', 'bare']) {
  for (let index = 0; index < Number(channels); index++) {
    const items = Array.from({ length: LISTED }, (_, n) => begun - n * DAY * 0.7 - random() * DAY);
    items.sort((a, b) => b - a);
    feeds.set(`/${reader}/${index}`, { items, serial: items.length });
  }
}

const looks = { bot: 0, bare: 0 };
const seen = new Set<string>();
let isDown = false;

const server = createServer((request, response) => {
  const path = request.url ?? '';
  const feed = feeds.get(path);
  const isBot = path.startsWith('/bot/');
  if (feed === undefined) return void response.writeHead(200).end('here');
  looks[isBot ? 'bot' : 'bare']++;
  if (isBot) seen.add(path);
  if (isBot && isDown) return void request.socket.destroy();
  if (random() < NEWS) {
    feed.items.unshift(Date.now());
    feed.items.pop();
    feed.serial++;
  }
  const etag = `"${feed.serial}"`;
  if (etags === 'yes' && request.headers['if-none-match'] === etag) {
    return void response.writeHead(304).end();
  }
  response
    .writeHead(200, { 'content-type': 'application/rss+xml', ...(etags === 'yes' ? { etag } : {}) })
    .end(rss(feed, path));
});

function rss({ items, serial }: Feed, path: string): string {
  const written = items.map((at, index) => {
    const id = serial - index;
    return `<item><title>Melding ${id}</title><guid isPermaLink="false">${path}/${id}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>Nødetatene rykker ut til en hendelse i sentrum, sak ${id}.</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Log</title>${written.join('')}</channel></rss>`;
}

process.on('message', (message) => {
  if (message === 'outage') isDown = true;
  process.send?.({ ...looks, seen: seen.size });
});
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
);
