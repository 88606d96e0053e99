import { carryOut, type Outcome } from './acknowledgement.ts';
import type { Json } from './json.ts';
import { signatureOf } from './signature.ts';
import { SocketMode } from './socket-mode.ts';
import type { Workspace } from './workspace.ts';

export type Kind = 'slash_commands' | 'interactive' | 'events_api';

export interface Ack extends Outcome {
  readonly envelope: string;
  readonly body: unknown;
  /** In time, with status 200, and nothing in it that Slack refuses. */
  readonly accepted: boolean;
}

/** Three seconds: docs.slack.dev/interactivity/handling-user-interaction and docs.slack.dev/apis/events-api */
const PATIENCE = 3000;

/** docs.slack.dev/apis/events-api#retries: at once, after a minute, after five. */
const RETRIES = 3;

interface Sent {
  readonly kind: Kind;
  readonly payload: Json;
  since: number;
  retries: number;
}

/** Brings what people do to the app: over Socket Mode, or as signed requests to `http`. */
export class Delivery {
  readonly acks: Ack[] = [];
  readonly socketMode: SocketMode;
  http: { readonly url: string; readonly secret: string } | undefined;
  readonly #workspace: Workspace;
  readonly #sent = new Map<string, Sent>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.socketMode = new SocketMode(workspace, (envelope, payload) =>
      this.#acknowledge(envelope, payload, true),
    );
  }

  get sockets(): SocketMode['sockets'] {
    return this.socketMode.sockets;
  }

  /** Sends, and gives the envelope's id. */
  send(kind: Kind, payload: Json): string {
    const envelope = this.#workspace.id('envelope-');
    this.#bring(envelope, { kind, payload, since: this.#workspace.clock.now(), retries: 0 });
    return envelope;
  }

  /** Sends the same again, as Slack does where it heard no acknowledgement; three times at most. */
  resend(envelope: string): void {
    const sent = this.#sent.get(envelope);
    if (!sent) throw new Error(`no envelope ${envelope} was sent`);
    if (sent.retries >= RETRIES) throw new Error('Slack does not retry a fourth time');
    sent.retries += 1;
    sent.since = this.#workspace.clock.now();
    this.#bring(envelope, sent);
  }

  #bring(envelope: string, sent: Sent): void {
    const { kind, payload, retries } = sent;
    this.#sent.set(envelope, sent);
    if (this.http) {
      // Bolt answers a failure of ours by its status; a broken connection is no acknowledgement.
      void this.#post(envelope, sent).catch(() => this.#acknowledge(envelope, undefined, false));
      return;
    }
    const retry = retries > 0 ? { retry_attempt: retries, retry_reason: 'timeout' } : {};
    const accepts_response_payload = kind !== 'events_api';
    this.socketMode.send({
      envelope_id: envelope,
      type: kind,
      payload,
      accepts_response_payload,
      ...retry,
    });
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

  async #post(envelope: string, { kind, payload, retries }: Sent): Promise<void> {
    if (!this.http) return;
    const isEvent = kind === 'events_api';
    const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
    const body = isEvent
      ? JSON.stringify(payload)
      : new URLSearchParams(fields as Record<string, string>).toString();
    const retry = { 'x-slack-retry-num': String(retries), 'x-slack-retry-reason': 'http_timeout' };
    const response = await fetch(this.http.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
        ...signatureOf(body, this.http.secret),
        ...(retries > 0 ? retry : {}),
      },
    });
    this.#acknowledge(envelope, await response.text(), response.status === 200);
  }
}
