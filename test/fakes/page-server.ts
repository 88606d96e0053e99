import type { HttpReader } from '#adapters/http/http-reader.ts';
import { type FakeServer, type Respond, startHttpServer } from './http-server.ts';

export interface PageServer extends FakeServer {
  /** By path, HTML or another answer; whatever is not named is 404. */
  readonly pages: Map<string, string | Respond>;
  /** Its robots.txt; undefined: there is none. */
  robots: string | undefined;
  /** Answers instead of everything while it is set. */
  instead: Respond | undefined;
}

/** A web server that strangers read. It takes no other call than GET, and none that brings a cookie or a credential. */
export async function startPageServer(): Promise<PageServer> {
  const http = await startHttpServer(async (request, response) => {
    if (server.instead !== undefined) return await server.instead(request, response);
    const { method, headers, url = '/' } = request;
    const isStranger = headers.cookie === undefined && headers.authorization === undefined;
    if (method !== 'GET' || !isStranger || !headers['user-agent']?.startsWith('kanalvakt/')) {
      return void response.writeHead(400).end();
    }
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (url === '/robots.txt' || url.endsWith('/robots.txt')) {
      const { robots } = server;
      return void response.writeHead(robots === undefined ? 404 : 200).end(robots);
    }
    const page = server.pages.get(url);
    if (typeof page === 'function') return await page(request, response);
    if (page === undefined) return void response.writeHead(404, html).end('<h1>Not found</h1>');
    response.writeHead(200, html).end(page);
  });
  const server: PageServer = { ...http, pages: new Map(), robots: undefined, instead: undefined };
  return server;
}

/** A page with a title, its own address, and something to read. */
export function pageOf(title: string, body = '', head = ''): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** Lets any host of the web be on this server: `https://x.com/fjell` is its page `/x.com/fjell`. */
export function webOn(server: PageServer, http: HttpReader): HttpReader {
  const here = `${server.url}/`;
  return {
    async read(url, request) {
      const reading = await http.read(`${url}`.replace('https://', here), request);
      return reading.ok ? { ...reading, url: reading.url.replace(here, 'https://') } : reading;
    },
  };
}
