import { createHmac } from 'node:crypto';
import { isoUtc, SECOND } from '../../src/model/instant.ts';
import type { ChatRooms, Clock, Post, Posted } from '../../src/ports.ts';
import { lines, plainSpans } from '../../src/say/plain-text.ts';
import type { WebhookSettings } from '../../src/settings/alerts.ts';

/** What its rooms are of: the outbox writes to it as to any chat. */
export const WEBHOOK = 'webhook';

const PATIENCE = 10 * SECOND;
/** "Not now": all else of 4xx nobody mends by waiting (RFC 9110, section 15.5; RFC 6585, section 4). */
const PASSING = new Set([401, 403, 404, 408, 425, 429]);

/**
 * Other systems as one more place that the outbox writes to; a room is a webhook's name. Each message is a POST of JSON,
 * signed as docs/webhook.md tells. Nothing can be read back there: what may have arrived is sent again under the same
 * id, by which the receiver knows it.
 */
export function createWebhooks(webhooks: readonly WebhookSettings[], clock: Clock): ChatRooms {
  async function send(action: 'create' | 'update', post: Post, ref: string): Promise<Posted> {
    const webhook = webhooks.find(({ name }) => name === post.room);
    // It was taken out of the settings meanwhile.
    if (!webhook) return { kind: 'refused', error: 'no such webhook' };
    const sent = Math.floor(clock.now() / SECOND);
    const body = JSON.stringify(messageOf(action, post, ref, clock.now()));
    try {
      const response = await fetch(webhook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Kanalvakt',
          'x-kanalvakt-signature': `t=${sent},v1=${signature(webhook.secret, sent, body)}`,
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      });
      await response.body?.cancel();
      return postedOf(response.status, ref);
    } catch (error) {
      // Its message may hold the address, which may be a secret of its own.
      const { name, cause } = error as Error & { cause?: { code?: unknown } };
      return { kind: 'uncertain', error: String(cause?.code ?? name) };
    }
  }

  return {
    name: WEBHOOK,
    knowsRepeats: true,
    post: (post) => send('create', post, post.key),
    edit: (ref, post) => send('update', post, ref),
    find: async () => ({ kind: 'absent' }),
  };
}

/** HMAC-SHA-256 in hexadecimal over time and body, so that what was recorded cannot be sent again later. */
export function signature(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}

function messageOf(
  action: 'create' | 'update',
  { reply, key, thread, incident }: Post,
  ref: string,
  now: number,
) {
  return {
    version: 1,
    id: ref,
    action,
    kind: key.startsWith('digest/') ? 'digest' : 'incident',
    ...(thread === undefined ? {} : { thread }),
    sent: isoUtc(now),
    language: reply.language,
    headline: plainSpans(reply.headline),
    text: lines(reply).join('\n'),
    ...(incident ? { incident } : {}),
  };
}

function postedOf(status: number, ref: string): Posted {
  if (status >= 200 && status < 300) return { kind: 'sent', ref };
  const error = `HTTP ${status}`;
  if (status >= 500) return { kind: 'uncertain', error };
  return PASSING.has(status)
    ? { kind: 'failed', error, isRefused: true }
    : { kind: 'refused', error };
}
