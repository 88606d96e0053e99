import type { Failure } from './read-result.ts';

const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA']);
const TIMEOUT = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);
const TLS = new Set([
  'EPROTO',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'HOSTNAME_MISMATCH',
]);
/** A connection that broke off: often a kept-alive socket that the server had closed meanwhile. */
const BROKEN_OFF = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED']);

/** At which stage a request failed, from the codes of Node's dns, net and tls and of undici's fetch. */
export function failureStage(error: unknown): { reach: Failure['reach']; code: string } {
  if (namesIn(error).includes('HTTPParserError')) return { reach: 'http-error', code: 'no HTTP' };
  for (const code of codesIn(error)) {
    if (DNS.has(code)) return { reach: 'dns', code };
    if (TIMEOUT.has(code)) return { reach: 'timeout', code };
    if (TLS.has(code) || /^(ERR_TLS|ERR_SSL|CERT_|CRL_)/.test(code)) return { reach: 'tls', code };
    // What came is not HTTP, or its coding is broken.
    if (/^(HPE_|Z_|ERR_CONTENT|UND_ERR_RES|UND_ERR_HEADERS_OVERFLOW)/.test(code)) {
      return { reach: 'http-error', code };
    }
    if (/^E[A-Z]+$/.test(code) || code.startsWith('UND_ERR')) return { reach: 'tcp', code };
  }
  if (namesIn(error).includes('TimeoutError')) return { reach: 'timeout', code: 'time-out' };
  return { reach: 'tcp', code: namesIn(error).at(-1) ?? 'unknown' };
}

/** Whether another try on a new connection is worth it at once. */
export function brokeOff(code: string): boolean {
  return BROKEN_OFF.has(code);
}

function chainOf(error: unknown): object[] {
  const chain: object[] = [];
  const open: unknown[] = [error];
  while (open.length > 0 && chain.length < 20) {
    const next = open.shift();
    if (typeof next !== 'object' || next === null || chain.includes(next)) continue;
    chain.push(next);
    if ('cause' in next) open.push(next.cause);
    // Node tries IPv6 and IPv4 side by side and reports both failures together.
    if ('errors' in next && Array.isArray(next.errors)) open.push(...next.errors);
  }
  return chain;
}

function codesIn(error: unknown): string[] {
  return chainOf(error).flatMap((link) =>
    'code' in link && typeof link.code === 'string' ? [link.code] : [],
  );
}

function namesIn(error: unknown): string[] {
  return chainOf(error).flatMap((link) =>
    'name' in link && typeof link.name === 'string' ? [link.name] : [],
  );
}
