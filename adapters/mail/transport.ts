import { createTransport, type Transporter } from 'nodemailer';
import { SECOND } from '../../src/model/instant.ts';
import type { MailSettings } from '../../src/settings/mail.ts';

const PATIENCE = 20 * SECOND;

/** The line to the settings' server: one for each message, since mails are few. */
export function transportTo({ host, port, secure, user, password }: MailSettings): Transporter {
  return createTransport({
    host,
    port: port ?? (secure ? 465 : 587),
    secure,
    // No password goes over a line that others can read.
    requireTLS: user !== undefined && !secure && !isHere(host),
    ...(user !== undefined && password !== undefined ? { auth: { user, pass: password } } : {}),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
    allowInternalNetworkInterfaces: true,
  });
}

/** What is sent to this machine itself does not leave it. */
function isHere(host: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host);
}

/** What a call came to that did not succeed, in the library's and the server's codes alone: texts may hold anything. */
export function faultOf(error: unknown): { readonly code: string; readonly reply?: number } {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return {
    code: typeof code === 'string' ? code : 'unknown',
    ...(typeof responseCode === 'number' ? { reply: responseCode } : {}),
  };
}
