import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export interface JetstreamEvent {
  readonly did: string;
  readonly time_us: number;
  readonly kind: 'commit' | 'account' | 'identity';
  readonly commit?: Record<string, unknown>;
  readonly account?: Record<string, unknown>;
}

/** A fake of Bluesky's Jetstream (version 1): filters by what each client says it wants, and replays from a cursor. */
export interface JetstreamServer {
  readonly url: string;
  /** The addresses that clients connected to, the newest last. */
  readonly connected: readonly URL[];
  /** What clients said they want, the newest last. */
  readonly wanted: readonly { wantedCollections: string[]; wantedDids: string[] }[];
  /** Happens, and is sent to every client that wants it. */
  emit(event: JetstreamEvent): void;
  /** Happens while nobody is told, and is told to who comes back with a cursor from before. */
  miss(event: JetstreamEvent): void;
  /** Ends every connection. */
  drop(): void;
  close(): Promise<void>;
}

interface Client {
  readonly socket: WebSocket;
  readonly cursor: number | undefined;
  wanted: { wantedCollections: string[]; wantedDids: string[] } | undefined;
}

export async function startJetstreamServer(): Promise<JetstreamServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const clients = new Set<Client>();
  const connected: URL[] = [];
  const wanted: { wantedCollections: string[]; wantedDids: string[] }[] = [];
  const past: JetstreamEvent[] = [];

  server.on('connection', (socket, request) => {
    const url = new URL(request.url ?? '/', 'ws://fake');
    connected.push(url);
    const { searchParams } = url;
    // Everything a client of this program must not do: the wrong path, zstd, names in the address, no greeting.
    if (
      url.pathname !== '/subscribe' ||
      searchParams.get('compress') === 'true' ||
      searchParams.has('wantedDids') ||
      searchParams.get('requireHello') !== 'true'
    ) {
      socket.close(1008, 'invalid options');
      return;
    }
    const cursor = searchParams.get('cursor');
    const client: Client = {
      socket,
      cursor: cursor === null ? undefined : Number(cursor),
      wanted: undefined,
    };
    clients.add(client);
    socket.on('close', () => clients.delete(client));
    socket.on('message', (data) => update(client, String(data)));
  });

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/subscribe`,
    connected,
    wanted,
    emit(event) {
      past.push(event);
      for (const client of clients) send(client, event);
    },
    miss: (event) => void past.push(event),
    drop() {
      for (const { socket } of clients) socket.terminate();
    },
    close() {
      for (const { socket } of clients) socket.terminate();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };

  function update(client: Client, text: string): void {
    const { type, payload } = JSON.parse(text) as { type: string; payload: Client['wanted'] };
    if (type !== 'options_update' || payload === undefined || payload.wantedDids.length > 10_000) {
      client.socket.close(1008, 'invalid options');
      return;
    }
    const isHello = client.wanted === undefined;
    client.wanted = payload;
    wanted.push(payload);
    const { cursor } = client;
    if (!isHello || cursor === undefined) return;
    for (const event of past) if (event.time_us >= cursor) send(client, event);
  }

  function send({ socket, wanted: filter }: Client, event: JetstreamEvent): void {
    if (filter === undefined) return;
    const { wantedDids, wantedCollections } = filter;
    if (wantedDids.length > 0 && !wantedDids.includes(event.did)) return;
    const collection = event.commit?.['collection'];
    // Events of accounts and identities come whatever collections are wanted.
    if (collection !== undefined && !wantedCollections.includes(String(collection))) return;
    socket.send(JSON.stringify(event));
  }
}

/** A post, made at `at` (ISO 8601). */
export function posted(did: string, rkey: string, at: string): JetstreamEvent {
  const collection = 'app.bsky.feed.post';
  const record = { $type: collection, text: 'A chimney fire.', createdAt: at };
  const commit = { rev: rkey, operation: 'create', collection, rkey, record };
  return { did, time_us: Date.parse(at) * 1_000, kind: 'commit', commit };
}
