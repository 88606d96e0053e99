import { createHmac } from 'node:crypto';
import type { WebSocket } from 'ws';
import { carryOut, type Outcome } from './acknowledgement.ts';
import { isRecord, type Json } from './json.ts';
import type { Workspace } from './workspace.ts';

export type Kind = 'slash_commands' | 'interactive' | 'events_api';

export interface Ack extends Outcome {
  readonly envelope: string;
  readonly body: unknown;
  /** In time, with status 200, and nothing in it that Slack refuses. */
  readonly accepted: boolean;
}

/** "within 3 seconds": docs.slack.dev/interactivity/handling-user-interaction and docs.slack.dev/apis/events-api */
const PATIENCE = 3000;

/** Brings what people do to the app: over Socket Mode, or as signed requests to `http`. */
export class Delivery {
  readonly sockets = new Set<WebSocket>();
  readonly acks: Ack[] = [];
  http: { readonly url: string; readonly secret: string } | undefined;
  readonly #workspace: Workspace;
  readonly #sent = new Map<string, { kind: Kind; payload: Json; since: number }>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Sends, and gives the envelope's id. */
  send(kind: Kind, payload: Json, again?: string): string {
    const envelope = again ?? this.#workspace.id('envelope-');
    this.#sent.set(envelope, { kind, payload, since: this.#workspace.clock.now() });
    if (this.http) {
      // Bolt answers a failure of ours by its status; a broken connection is no acknowledgement.
      void this.#post(envelope, kind, payload, again !== undefined).catch(() => {});
      return envelope;
    }
    const [socket] = this.sockets;
    if (!socket) throw new Error('the app is not connected');
    const retry = again ? { retry_attempt: 1, retry_reason: 'timeout' } : {};
    const accepts = { accepts_response_payload: kind !== 'events_api' };
    socket.send(
      JSON.stringify({ envelope_id: envelope, type: kind, payload, ...accepts, ...retry }),
    );
    return envelope;
  }

  resend(envelope: string): void {
    const sent = this.#sent.get(envelope);
    if (!sent) throw new Error(`no envelope ${envelope} was sent`);
    this.send(sent.kind, sent.payload, envelope);
  }

  connect(socket: WebSocket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('message', (data) => {
      const answer: unknown = JSON.parse(String(data));
      if (isRecord(answer))
        this.#acknowledge(String(answer['envelope_id']), answer['payload'], true);
    });
    const connection = { app_id: this.#workspace.app };
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: connection }));
    this.#workspace.happened.emit('connection', {});
  }

  #acknowledge(envelope: string, body: unknown, good: boolean): void {
    const sent = this.#sent.get(envelope);
    const inTime = sent !== undefined && this.#workspace.clock.now() - sent.since <= PATIENCE;
    const outcome = good && inTime ? carryOut(this.#workspace, sent.payload, body) : {};
    const accepted = good && inTime && outcome.fault === undefined;
    const ack: Ack = { envelope, body, accepted, ...outcome };
    this.acks.push(ack);
    this.#workspace.happened.emit(`ack ${envelope}`, ack);
  }

  async #post(envelope: string, kind: Kind, payload: Json, again: boolean): Promise<void> {
    if (!this.http) return;
    const isEvent = kind === 'events_api';
    const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
    const body = isEvent
      ? JSON.stringify(payload)
      : new URLSearchParams(fields as Record<string, string>).toString();
    const response = await fetch(this.http.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
        ...signatureOf(body, this.http.secret),
        ...(again ? { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } : {}),
      },
    });
    this.#acknowledge(envelope, await response.text(), response.status === 200);
  }
}

/** docs.slack.dev/authentication/verifying-requests-from-slack. Bolt compares with the real clock. */
export function signatureOf(
  body: string,
  secret: string,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hash}` };
}
