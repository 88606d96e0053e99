import type { Reply } from '../../../../src/model/replies/reply.ts';
import { choices, lines } from '../../../../src/say/plain-text.ts';
import { LIMITS } from '../api/limits.ts';

/**
 * The answer for notifications and screen readers, which see no blocks. Control characters are escaped
 * (docs.slack.dev/messaging/formatting-message-text: "Escaping text"), so that nothing in it can mention or link.
 */
export function fallbackText(reply: Reply): string {
  let text = '';
  const offered = choices(reply).map(({ label }) => label);
  for (const line of [...lines(reply), ...(offered.length > 0 ? [offered.join(' · ')] : [])]) {
    const longer = text === '' ? escaped(line) : `${text}\n${escaped(line)}`;
    // The blocks hold all of it; a notification needs no more.
    if (longer.length > LIMITS.fallback - 2) return `${text || beginning(line)}\n…`;
    text = longer;
  }
  return text;
}

/** Cut before it is escaped, so that neither a character nor an escape is cut in two. */
function beginning(line: string): string {
  return escaped([...line].slice(0, 700).join(''));
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
