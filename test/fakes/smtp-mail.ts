/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Unfolded, by name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A mail by its lines, dots taken back (RFC 5322). */
export function parsedMail(
  from: string,
  to: readonly string[],
  lines: readonly string[],
): TakenMail {
  const gap = lines.indexOf('');
  const headers: Record<string, string> = {};
  const unfolded = lines
    .slice(0, gap)
    .join('\r\n')
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  for (const line of unfolded) {
    const [, name = '', value = ''] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    headers[name.toLowerCase()] = name === 'Subject' ? decodedWords(value) : value;
  }
  const raw = lines.slice(gap + 1).join('\n');
  return { from, to, headers, body: decoded(raw, headers['content-transfer-encoding'] ?? '7bit') };
}

/** RFC 2045, 6.7 and 6.8. */
function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? unquoted(body.replace(/=\n/g, '')) : body;
}

/** RFC 2047. */
function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : unquoted(word.replaceAll('_', ' ')),
    );
}

function unquoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
