import { SECOND } from '../../src/model/instant.ts';
import type { CheckResult } from '../../src/ports.ts';
import type { WebhookSettings } from '../../src/settings/alerts.ts';

const PATIENCE = 10 * SECOND;

/**
 * Whether a webhook's address answers. Nothing is sent there: a receiver could take it for an alert. Whether it takes the
 * signature shows with the first message, and then in `/readyz`. Of the address only the host is told, as the rest may be a
 * secret.
 */
export async function checkWebhook({ name, url }: WebhookSettings): Promise<CheckResult> {
  const tried = `webhook ${name}: ${new URL(url).host}`;
  try {
    const { status } = await fetch(url, {
      method: 'HEAD',
      headers: { 'user-agent': 'Kanalvakt' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (status >= 300 && status < 400) {
      const remedy =
        'It sends elsewhere, which is not followed. Name the address that it leads to.';
      return { tried: `${tried}: HTTP ${status}`, remedy };
    }
    // "Not implemented" is said of the method (RFC 9110, section 15.6.2).
    if (status >= 500 && status !== 501) {
      const remedy = 'The receiver fails. What is sent meanwhile is sent again, but mend it.';
      return { tried: `${tried}: HTTP ${status}`, remedy };
    }
    // Many receivers know nothing but POST.
    return { tried: `${tried} answers` };
  } catch (error) {
    const { name: kind, cause } = error as Error & { cause?: { code?: unknown } };
    // What the line does has a cause; a fault of the program's own has none, and is nobody's answer.
    if (cause === undefined && kind !== 'TimeoutError') throw error;
    const remedy =
      'It could not be reached. Check "url", then this machine\'s line, proxy and firewall.';
    return { tried: `${tried}: ${String(cause?.code ?? kind)}`, remedy };
  }
}
