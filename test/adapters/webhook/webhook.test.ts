import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWebhooks, signature } from '#adapters/webhook/webhook.ts';
import type { Post } from '#src/ports.ts';
import { sentenceReply } from '#src/say/plain-answers.ts';
import { createWords } from '#src/say/words.ts';
import { parseSettings } from '#src/settings/settings.ts';

const NOW = Date.UTC(2026, 10, 24, 1, 5);
const SECRET = 'a-secret-of-the-receiver';

let server: Server;
let url: string;
/** What came, and the status that is answered. */
let received: { headers: IncomingHttpHeaders; body: string }[];
let status: number;

beforeEach(async () => {
  received = [];
  status = 204;
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(() => server.close());

const POST: Post = {
  room: 'vakt',
  key: 'alert/i7/webhook-vakt',
  reply: sentenceReply('alerts.ended', createWords('nb')),
  incident: {
    ...{ id: 'i7', state: 'open', severity: 'critical', cause: 'platform-lockdown' },
    ...{ probability: 0.91, since: '2026-11-23T23:18:00Z', channels: ['oslo-x'] },
  },
};

function webhooks(address = url) {
  const webhook = { name: 'vakt', url: address, secret: SECRET };
  return createWebhooks([{ ...webhook, organisations: [], least: 'warning', digests: [] }], {
    now: () => NOW,
  });
}

describe('a webhook', () => {
  it('is sent what a room is told, and what programs need of it', async () => {
    expect(await webhooks().post(POST)).toEqual({ kind: 'sent', ref: POST.key });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      version: 1,
      id: 'alert/i7/webhook-vakt',
      action: 'create',
      kind: 'incident',
      sent: '2026-11-24T01:05:00Z',
      language: 'nb',
      headline: 'Varslene her er stoppet.',
      text: 'Varslene her er stoppet.',
      incident: POST.incident,
    });
  });

  it('is signed over time and body', async () => {
    await webhooks().post(POST);
    const { headers, body } = received[0] ?? { headers: {}, body: '' };
    const t = NOW / 1000;
    const v1 = createHmac('sha256', SECRET).update(`${t}.${body}`).digest('hex');
    expect(headers['x-kanalvakt-signature']).toBe(`t=${t},v1=${v1}`);
  });

  it('is told of a change under the id of the first message, and of a turn with its thread', async () => {
    await webhooks().edit('alert/i7/webhook-vakt', { ...POST, key: 'alert/i7/webhook-vakt' });
    await webhooks().post({ ...POST, key: 'alert/i7/webhook-vakt/9', thread: POST.key });
    await webhooks().post({ room: 'vakt', reply: POST.reply, key: 'digest/webhook-vakt-06:45/1' });
    expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { id: 'alert/i7/webhook-vakt', action: 'update' },
      { id: 'alert/i7/webhook-vakt/9', action: 'create', thread: 'alert/i7/webhook-vakt' },
      { kind: 'digest', action: 'create' },
    ]);
  });

  it.each([
    [200, { kind: 'sent', ref: POST.key }],
    [500, { kind: 'uncertain', error: 'HTTP 500' }],
    [429, { kind: 'failed', error: 'HTTP 429', isRefused: true }],
    [404, { kind: 'failed', error: 'HTTP 404', isRefused: true }],
    [400, { kind: 'refused', error: 'HTTP 400' }],
    [410, { kind: 'refused', error: 'HTTP 410' }],
  ])('that answers %i is sent again, or is not', async (answer, posted) => {
    status = answer;
    expect(await webhooks().post(POST)).toEqual(posted);
  });

  it('that leads elsewhere, or is not there, is not followed and is tried again', async () => {
    status = 307;
    expect((await webhooks().post(POST)).kind).toBe('uncertain');
    expect(received).toHaveLength(1);
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    const nowhere = await webhooks().post(POST);
    expect(nowhere).toEqual({ kind: 'uncertain', error: 'ECONNREFUSED' });
  });

  it('that the settings know no longer takes nothing', async () => {
    expect(await webhooks().post({ ...POST, room: 'gone' })).toMatchObject({ kind: 'refused' });
  });
});

it('the receiver of the documentation checks the signature as it is made', async () => {
  const docs = await readFile(new URL('../../../docs/webhook.md', import.meta.url), 'utf8');
  const [, source = ''] = /```js\n(.*?)```/s.exec(docs) ?? [];
  const answers: number[] = [];
  const run = new Function(
    ...['createHmac', 'timingSafeEqual', 'createServer', 'process', 'console', 'Date'],
    source.replace(/^import .*$/gm, ''),
  );
  let handle: (request: unknown, response: unknown) => Promise<unknown> = async () => {};
  const { timingSafeEqual } = await import('node:crypto');
  run(
    createHmac,
    timingSafeEqual,
    (handler: typeof handle) => {
      handle = handler;
      return { listen: () => {} };
    },
    { env: { WEBHOOK_SECRET: SECRET } },
    { log: () => {} },
    { now: () => NOW },
  );
  const ask = async (body: string, seconds: number, secret = SECRET) => {
    const header = `t=${seconds},v1=${signature(secret, seconds, body)}`;
    const request = Object.assign(
      (async function* () {
        yield Buffer.from(body);
      })(),
      { headers: { 'x-kanalvakt-signature': header } },
    );
    const response = {
      writeHead: (code: number) => {
        answers.push(code);
        return { end: () => {} };
      },
    };
    await handle(request, response);
  };
  const body = JSON.stringify({ kind: 'incident', action: 'create', headline: 'Nede' });
  await ask(body, NOW / 1000);
  await ask(body, NOW / 1000, 'another-secret-than-ours');
  await ask(body, NOW / 1000 - 301);
  expect(answers).toEqual([204, 401, 401]);
});

describe('the settings of webhooks', () => {
  const parsed = (webhook: string) =>
    parseSettings(
      `organisations: [{ id: oslo, name: Oslo pd }]\nwebhooks: [${webhook.replaceAll(/\$(\w+)/g, '$${$1}')}]`,
      'k.yaml',
      { ENV: SECRET, SHORT: 'short' },
    );

  it('take a name, an address and a secret that stands elsewhere', () => {
    const read = parsed("{ name: vakt, url: 'https://a.example', secret: '$ENV' }");
    expect(read.ok && read.value.webhooks).toMatchObject([
      { name: 'vakt', secret: SECRET, least: 'warning', digests: [], organisations: [] },
    ]);
    expect(read.ok && read.value.secrets).toContain(SECRET);
  });

  it.each([
    ["{ name: vakt, url: 'https://a.example', secret: plain-and-written-out }", 'secret does not'],
    ["{ name: vakt, url: 'ftp://a.example', secret: '$ENV' }", 'http(s) address'],
    ["{ name: vakt, url: 'https://a.example', secret: '$SHORT' }", 'too short'],
    [
      "{ name: vakt, url: 'https://a.example', secret: '$ENV', organisations: [oslu] }",
      'no organisation has the id "oslu"',
    ],
    [
      "{ name: a, url: 'https://a.example', secret: '$ENV' }, { name: a, url: 'https://a.example', secret: '$ENV' }",
      '"a" stands twice',
    ],
  ])('refuse %s', (webhook, fault) => {
    const read = parsed(webhook);
    expect(read.ok ? '' : JSON.stringify(read.issues)).toContain(fault.replaceAll('"', '\\"'));
  });
});
