import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { isRecord, type Json } from './json.ts';
import type { Workspace } from './workspace.ts';

/** Ten for an app: docs.slack.dev/apis/events-api/using-socket-mode, github.com/slackapi/node-slack-sdk/issues/1654 */
const MOST_CONNECTIONS = 10;

/** Milliseconds for an app to answer the end of its connection. */
const CLOSING = 500;

/** Why Slack ends a connection: docs.slack.dev/apis/events-api/using-socket-mode#disconnect */
export type Reason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** The connections of one app over Socket Mode. */
export class SocketMode {
  readonly sockets = new Set<WebSocket>();
  readonly #workspace: Workspace;
  readonly #heard: (envelope: string, payload: unknown) => void;

  constructor(workspace: Workspace, heard: (envelope: string, payload: unknown) => void) {
    this.#workspace = workspace;
    this.#heard = heard;
  }

  /** Greets a connection; one too many is told so and closed. */
  connect(socket: WebSocket): void {
    if (this.sockets.size >= MOST_CONNECTIONS) {
      disconnect(socket, 'too_many_websockets');
      socket.close();
      return;
    }
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('message', (data) => {
      const answer = parsed(String(data));
      if (answer) this.#heard(String(answer['envelope_id']), answer['payload']);
    });
    const hello = {
      type: 'hello',
      num_connections: this.sockets.size,
      connection_info: { app_id: this.#workspace.app },
      debug_info: { host: 'applink-double', approximate_connection_time: 18_060 },
    };
    socket.send(JSON.stringify(hello));
    this.#workspace.happened.emit('connection', {});
  }

  /** Sends to one of the connections, whichever; an app must hear them all. */
  send(envelope: Json): void {
    const [socket] = this.sockets;
    if (!socket) throw new Error('the app is not connected');
    socket.send(JSON.stringify(envelope));
  }

  /** Tells every connection that it ends; the app is to open others first. */
  disconnect(reason: Reason): void {
    for (const each of this.sockets) disconnect(each, reason);
  }

  /** Closes every connection as the protocol asks for; one that does not answer is broken. */
  async close(): Promise<void> {
    const closed = [...this.sockets].map((each) => {
      each.close(1001);
      return once(each, 'close');
    });
    await Promise.race([Promise.all(closed), wait(CLOSING, undefined, { ref: false })]);
    this.drop();
  }

  /** Breaks every connection without a word. */
  drop(): void {
    for (const each of this.sockets) each.terminate();
  }
}

function disconnect(socket: WebSocket, reason: Reason): void {
  const debug_info = { host: 'applink-double' };
  socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info }));
}

/** An acknowledgement; whatever else an app sends is not heard. */
function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && typeof value['envelope_id'] === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
