import { createHmac } from 'node:crypto';

/**
 * The headers of a signed request: docs.slack.dev/authentication/verifying-requests-from-slack.
 * Seconds since 1970; Bolt compares with the real clock, and refuses what is over five minutes old.
 */
export function signatureOf(
  body: string,
  secret: string,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hash}` };
}
