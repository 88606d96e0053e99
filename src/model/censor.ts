/** Takes secrets out of a text. */
export type Censor = (text: string) => string;

const INSTEAD = '[secret]';
/** What is shorter is no secret, and may be part of any word. */
const SHORTEST = 8;
/** Tokens that nobody set, such as those of a session: by their form. */
const BEARER = /\b(Bearer|Basic)\s+(?=\S*\d)[A-Za-z0-9\-._~+/]{8,}=*/gi;
const JWT = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;

/**
 * A server may answer with what it was sent, whoever writes its errors. So what comes from outside, and what is told to
 * the log, goes through this: each secret is known in the forms in which it travels.
 */
export function createCensor(secrets: readonly string[]): Censor {
  const forms = [...new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap(formsOf))]
    // A secret may be part of another: the longest goes first.
    .sort((a, b) => b.length - a.length);
  return (text) =>
    forms
      .reduce((censored, form) => censored.replaceAll(form, INSTEAD), text)
      .replace(BEARER, `$1 ${INSTEAD}`)
      .replace(JWT, INSTEAD);
}

function formsOf(secret: string): readonly string[] {
  return [
    secret,
    ...placesIn(secret),
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    ...[0, 1, 2].flatMap((offset) => base64Forms(secret, offset)),
  ];
}

/** What of an address a server sees that is asked for it. */
function placesIn(secret: string): readonly string[] {
  if (!/^https?:/.test(secret) || !URL.canParse(secret)) return [];
  const { pathname, search } = new URL(secret);
  const places = [pathname + search, pathname, ...pathname.split('/')];
  return places.filter(({ length }) => length >= SHORTEST);
}

/** The part of its base64 that is the same whatever stands around it: `offset` bytes of a group of three before it. */
function base64Forms(secret: string, offset: number): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const padded = '\0'.repeat(offset) + String.fromCharCode(...bytes);
  const whole = btoa(padded).slice(
    Math.ceil((offset * 8) / 6),
    Math.floor((padded.length * 8) / 6),
  );
  return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
}
