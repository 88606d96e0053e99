import { type FakeServer, type Respond, startHttpServer } from './http-server.ts';

export interface FeedItem {
  readonly id: string;
  /** ISO 8601; undefined: the item has no date. */
  readonly at?: string;
}

export interface FeedServer extends FakeServer {
  items: FeedItem[];
  format: 'rss' | 'atom' | 'json';
  /** Answers instead of the feed while it is set. */
  instead: Respond | undefined;
}

/** A web server with one feed, at `/feed`; it knows conditional requests. */
export async function startFeedServer(): Promise<FeedServer> {
  const http = await startHttpServer(async (request, response) => {
    if (server.instead !== undefined) return await server.instead(request, response);
    if (request.url !== '/feed') return void response.writeHead(404).end('Not Found');
    const body = server.format === 'rss' ? rss() : server.format === 'atom' ? atom() : json();
    const etag = `"${server.items.map(({ id }) => id).join()}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(body);
  });
  const server: FeedServer = { ...http, items: [], format: 'rss', instead: undefined };
  return server;

  function rss(): string {
    const items = server.items.map(({ id, at }) => {
      const date = at === undefined ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`;
      return `<item><guid isPermaLink="false">${id}</guid><title>Item</title>${date}</item>`;
    });
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>Log</title>${items.join('')}</channel></rss>`;
  }

  function atom(): string {
    const entries = server.items.map(({ id, at }) => {
      const date =
        at === undefined
          ? ''
          : `<published>${at}</published><updated>2026-03-01T11:59:00Z</updated>`;
      return `<entry><id>${id}</id><title>Item</title>${date}</entry>`;
    });
    return `<feed xmlns="http://www.w3.org/2005/Atom"><id>log</id><title>Log</title>${entries.join('')}</feed>`;
  }

  function json(): string {
    const items = server.items.map(({ id, at }) => ({
      id,
      content_text: 'Item',
      date_published: at,
    }));
    return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Log', items });
  }
}
