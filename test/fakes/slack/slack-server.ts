import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { readBytes, sendJson } from '../http-server.ts';
import { Delivery } from './delivery.ts';
import { processed, takeUpload } from './files.ts';
import { isRecord, type Json } from './json.ts';
import { refuse } from './method.ts';
import { createPerson } from './person.ts';
import { answerUrl } from './response-url.ts';
import type { Reason } from './socket-mode.ts';
import { answerCall } from './web-api.ts';
import { type Clock, type ServerFault, Workspace } from './workspace.ts';

export const BOT_TOKEN = 'xoxb-double';
export const APP_TOKEN = 'xapp-double';
const SCOPES =
  'chat:write commands files:read files:write app_mentions:read im:history channels:history groups:history im:write channels:read groups:read users:read usergroups:read team:read';

/** Milliseconds that a slow answer takes. */
const SLOW = 6000;

/** Slack on the loopback: Web API, Socket Mode and response URLs, as docs.slack.dev tells them. */
export async function startSlackServer(clock: Clock) {
  const workspace = new Workspace(clock);
  const delivery = new Delivery(workspace);
  const tickets = new Set<string>();
  const bot = { kind: 'bot' as const, scopes: new Set(SCOPES.split(' ')), revoked: false };
  const app = { kind: 'app' as const, scopes: new Set(['connections:write']), revoked: false };
  workspace.tokens.set(BOT_TOKEN, bot).set(APP_TOKEN, app);
  const sockets = new WebSocketServer({ noServer: true });

  const server = createServer(async (request, response) => {
    const bytes = await readBytes(request);
    const body = bytes.toString();
    const path = new URL(request.url ?? '/', 'http://slack').pathname;
    const ticket = /^\/upload\/v1\/(.+)$/.exec(path)?.[1];
    const key = /^\/response\/(.+)$/.exec(path)?.[1];
    const method = key ? 'response_url' : ticket ? 'upload_url' : path.replace(/^\/api\//, '');
    const limit = workspace.limited.get(method);
    if (limit && limit.left > 0) {
      limit.left -= 1;
      response.setHeader('retry-after', String(limit.seconds));
      sendJson(response, 429, refuse('ratelimited'));
      return;
    }
    const failing = workspace.failing.get(method);
    const fault = failing && failing.left-- > 0 ? failing.fault : undefined;
    if (fault?.as === 'slow') await wait(SLOW);
    else if (fault && !fault.done) return fail(response, fault);
    if (key) {
      const content = parsed(body);
      const answer = isRecord(content)
        ? answerUrl(workspace, key, content)
        : refuse('invalid_payload');
      if (fault && fault.as !== 'slow') return fail(response, fault);
      sendJson(response, answer['ok'] === true ? 200 : 404, answer);
      return;
    }
    if (ticket) {
      response.writeHead(request.method === 'POST' ? takeUpload(workspace, ticket, bytes) : 405);
      response.end(`OK - ${bytes.length}`);
      return;
    }
    const args = argumentsIn(request, body);
    const isPost = request.method === 'POST';
    const { headers } = request;
    const { answer, headers: told } = answerCall(
      workspace,
      { method, args, headers, isPost },
      open,
    );
    for (const [name, value] of Object.entries(told)) response.setHeader(name, value);
    workspace.calls.push({ method, args, answer });
    if (fault && fault.as !== 'slow') fail(response, fault);
    else sendJson(response, 200, answer);
    workspace.happened.emit(`call ${method}`, answer);
  });
  // A connection that a busy machine leaves idle for a moment is not closed under the next call.
  server.keepAliveTimeout = 0;
  server.on('upgrade', (request, socket, head) => {
    // A URL of apps.connections.open opens one connection.
    const ticket = new URL(request.url ?? '/', 'http://slack').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (each) => delivery.socketMode.connect(each));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  workspace.address = `http://${address}`;

  function open(): string {
    const ticket = workspace.id('ticket-');
    tickets.add(ticket);
    return `ws://${address}/link/?ticket=${ticket}&app_id=${workspace.app}`;
  }

  const next = async (name: string): Promise<Json> => (await once(workspace.happened, name))[0];
  return {
    apiUrl: `http://${address}/api/`,
    workspace,
    delivery,
    bot,
    person: (id: string) => createPerson(workspace, delivery, () => `http://${address}`, id),
    messages: (channel: string): readonly Json[] => workspace.messages.get(channel) ?? [],
    ephemerals: (channel: string, user: string): readonly Json[] =>
      workspace.ephemerals
        .filter((each) => each.channel === channel && each.user === user)
        .map((each) => each.message),
    /** These resolve on what happens next: ask before the act. */
    nextMessage: (channel: string) => next(`message ${channel}`),
    nextEphemeral: (channel: string, user: string) => next(`ephemeral ${channel} ${user}`),
    nextCall: (method: string) => next(`call ${method}`),
    nextAck: (envelope: string) => next(`ack ${envelope}`),
    nextHome: (user: string) => next(`home ${user}`),
    nextView: () => next('view'),
    nextConnection: () => next('connection'),
    /** Slack has worked through all files that were completed. */
    processFiles: () => processed(workspace),
    /** For posts to response URLs the method is `response_url`, for uploads `upload_url`. */
    rateLimit(method: string, left: number, seconds: number): void {
      workspace.limited.set(method, { left, seconds });
    },
    /** The next calls fail so. */
    fail(method: string, fault: ServerFault, left = 1): void {
      workspace.failing.set(method, { left, fault });
    },
    archive(channel: string): void {
      const found = workspace.channels.get(channel);
      if (!found) throw new Error(`there is no channel ${channel}`);
      found.is_archived = true;
    },
    /** Breaks every connection without a word. */
    dropSockets: () => delivery.socketMode.drop(),
    /** Tells the app to connect anew, as Slack does every few hours. */
    askToReconnect: (reason: Reason = 'refresh_requested') =>
      delivery.socketMode.disconnect(reason),
    async stop(): Promise<void> {
      await delivery.socketMode.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type SlackServer = Awaited<ReturnType<typeof startSlackServer>>;

function fail(response: ServerResponse, { as }: ServerFault): void {
  if (as === 'cut') response.socket?.destroy();
  else if (as === 'internal_error') sendJson(response, 200, refuse(as));
  else if (as !== 'slow') response.writeHead(as).end();
}

/** Clients send forms whose lists and objects are JSON; JSON bodies are taken too. */
function argumentsIn(request: IncomingMessage, body: string): Json {
  if (request.headers['content-type']?.startsWith('application/json')) {
    const parsed: unknown = JSON.parse(body || '{}');
    return isRecord(parsed) ? parsed : {};
  }
  const args: Json = {};
  const query = new URL(request.url ?? '/', 'http://slack').searchParams;
  for (const [name, value] of [...query, ...new URLSearchParams(body)])
    args[name] = ['blocks', 'view', 'attachments', 'metadata', 'files'].includes(name)
      ? parsed(value)
      : value;
  return args;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
