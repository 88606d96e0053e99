import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** As much of Slack's Web API and Socket Mode as one conversation needs, on loopback. */
export interface SmallSlack {
  readonly url: string;
  /** Resolves with the next call of this method, or of a `response_url`. */
  called(method: string): Promise<Record<string, unknown>>;
  /** Sends an envelope through the socket and resolves with its acknowledgement. */
  envelope(type: string, payload: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The names of all calls so far. */
  readonly calls: string[];
  /** From now on this method answers with an error. */
  refuse(method: string, error: string): void;
  stop(): Promise<void>;
}

const ANSWERS: Readonly<Record<string, object>> = {
  'auth.test': { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' },
  'users.info': { ok: true, user: { id: 'U1', team_id: 'T1', name: 'kari', real_name: 'Kari' } },
  'chat.postMessage': { ok: true, channel: 'C1', ts: '1.2' },
};

export async function startSmallSlack(): Promise<SmallSlack> {
  const calls: string[] = [];
  const refused = new Map<string, string>();
  const waiting = new Map<string, ((body: Record<string, unknown>) => void)[]>();
  const early = new Map<string, Record<string, unknown>[]>();
  const acks = new Map<string, (ack: Record<string, unknown>) => void>();
  let socket: WebSocket | undefined;
  let count = 0;

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const method = (request.url ?? '').split('/').at(-1) ?? '';
    calls.push(method);
    const body = request.headers['content-type']?.includes('json')
      ? (JSON.parse(text) as Record<string, unknown>)
      : unpacked(text);
    const port = (server.address() as AddressInfo).port;
    const error = refused.get(method);
    const answer = error
      ? { ok: false, error }
      : method === 'apps.connections.open'
        ? { ok: true, url: `ws://127.0.0.1:${port}/socket` }
        : (ANSWERS[method] ?? { ok: true });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
    const next = waiting.get(method)?.shift();
    if (next) next(body);
    else early.set(method, [...(early.get(method) ?? []), body]);
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (connected) => {
    socket = connected;
    connected.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    connected.on('message', (data) => {
      const ack = JSON.parse(String(data)) as { envelope_id: string };
      acks.get(ack.envelope_id)?.(ack);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calls,
    called(method) {
      const known = early.get(method)?.shift();
      if (known) return Promise.resolve(known);
      return new Promise((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), resolve]);
      });
    },
    envelope(type, payload) {
      const id = `E${++count}`;
      const acked = new Promise<Record<string, unknown>>((resolve) => acks.set(id, resolve));
      socket?.send(
        JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true }),
      );
      return acked;
    },
    refuse: (method, error) => void refused.set(method, error),
    async stop() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Slack's clients send forms whose structured fields are JSON. */
function unpacked(form: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(form)].map(([key, value]) => [
      key,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
