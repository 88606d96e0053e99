import type { Reply } from '../../src/model/reply.ts';
import { lines } from '../../src/say/plain-text.ts';
import { LIMITS } from './limits.ts';

/**
 * The answer for notifications and screen readers, which see no blocks. Control characters are escaped
 * (docs.slack.dev/messaging/formatting-message-text: "Escaping text"), so that nothing in it can mention or link.
 */
export function fallbackText(reply: Reply): string {
  const escaped = lines(reply).map((line) =>
    line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  let text = '';
  for (const line of escaped) {
    const longer = text === '' ? line : `${text}\n${line}`;
    // The blocks hold all of it; a notification needs no more.
    if (longer.length > LIMITS.fallback - 2) return `${text || line.slice(0, 1000)}\n…`;
    text = longer;
  }
  return text;
}
