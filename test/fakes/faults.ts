import type { Respond } from './http-server.ts';

/** Ways in which a server out there answers without telling anything, each as a real server does it. */
export const FAULTS: Readonly<Record<string, Respond>> = {
  'never answers': () => {},
  'stops in the middle of its answer': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":[');
  },
  'resets the connection': (request) => void request.socket.resetAndDestroy(),
  'closes the connection in the middle of its answer': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":[', () => response.destroy());
  },
  'redirects for ever': (request, response) => {
    response.writeHead(302, { location: `${request.url}` }).end();
  },
  'redirects to what is no web address': (_request, response) => {
    response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  },
  'answers 500': (_request, response) => void response.writeHead(500).end('Internal Server Error'),
  'answers 503 in HTML': (_request, response) => {
    response
      .writeHead(503, { 'content-type': 'text/html' })
      .end('<html><h1>Maintenance</h1></html>');
  },
  'answers 429': (_request, response) => {
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '60' });
    response.end('{"error":"RateLimitExceeded","message":"Rate Limit Exceeded"}');
  },
  'answers HTML with 200': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html><body><p>Log in to the guest network</p></body></html>');
  },
  'answers cut JSON': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","data":');
  },
  'answers cut XML': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end('<rss version="2.0"><channel><title>Log</title><item><guid>1</guid><pubDate>Sun,');
  },
  'answers 20 MB': async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"feed":[],"items":[],"data":[],"records":[],"padding":"');
    const chunk = 'x'.repeat(1_000_000);
    for (let sent = 0; sent < 20 && !response.destroyed; sent++) {
      if (!response.write(chunk)) {
        await new Promise((resolve) => {
          response.once('drain', resolve);
          response.once('close', resolve);
        });
      }
    }
    response.end('"}');
  },
  'answers lists without entries': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Log',
        items: [],
        data: [],
        feed: [],
        records: [],
        metadata: {},
      }),
    );
  },
  'answers nothing with 200': (_request, response) => void response.writeHead(200).end(),
  'answers null': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('null');
  },
  'answers bytes that mean nothing': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 97) % 256)));
  },
  'says gzip and sends something else': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end('this is not gzip');
  },
};
