/** What may be parsed on the main thread: no parser can be made to take long over it. */
interface Bound {
  /** Of the whole document. */
  readonly bytes: number;
  readonly elements: number;
}

/** Elements within elements: no ordinary page comes near. */
export const CHEAP_DEPTH = 32;
/** Bytes of one tag. */
const CHEAP_TAG = 1_000;

/** Bytes of which nothing costly can be made. */
export const TINY = 2_000;

/** About ten milliseconds of parsing on a slow machine, whatever they hold. */
export const CHEAP: Readonly<Record<'xml' | 'html', Bound>> = {
  xml: { bytes: 100_000, elements: 5_000 },
  html: { bytes: 32_000, elements: 1_000 },
};

const [LT, GT, SLASH, BANG, QUERY, BRACKET] = [...'<>/!?['].map((c) => c.charCodeAt(0));
const QUOTES: ReadonlySet<number | undefined> = new Set([...`"'`].map((c) => c.charCodeAt(0)));
/** Elements of HTML that have no end tag. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

const FOREIGN = /^(svg|math)$/i;

/**
 * Whether a document is certain to be cheap to parse: small, every element closed in order, none nested deeply, no tag
 * long and no entity of its own. Pages that leave end tags out are not, however small: they are parsed beside the main
 * thread. Takes time in proportion to the bytes that it may have at most.
 */
export function isCheap(body: Uint8Array, kind: 'xml' | 'html'): boolean {
  if (body.byteLength <= TINY) return true;
  if (body.byteLength > CHEAP[kind].bytes) return false;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  // Of a wide encoding, of which this reads nothing.
  if (text.includes('\0')) return false;
  const open: string[] = [];
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next === BANG || next === QUERY) {
      const end = endOfAside(text, at, kind);
      if (end === undefined) return false;
      at = end;
      continue;
    }
    const end = endOfTag(text, at);
    if (end === undefined) return false;
    const isEnd = next === SLASH;
    const name = /^[^\s/>]*/.exec(text.slice(at + (isEnd ? 2 : 1), end))?.[0] ?? '';
    at = end;
    if (isEnd) {
      if (open.pop() !== name) return false;
      continue;
    }
    const isClosed = kind === 'xml' ? text.charCodeAt(end - 1) === SLASH : VOID.test(name);
    // Within drawings and formulas other rules hold.
    if (kind === 'html' && FOREIGN.test(name)) return false;
    if (!isClosed) open.push(name);
    if (++elements > CHEAP[kind].elements || open.length > CHEAP_DEPTH) return false;
  }
  return open.length === 0;
}

/** Where a comment, CDATA, declaration or instruction ends; undefined where one parser may see another end than the next. */
function endOfAside(text: string, at: number, kind: 'xml' | 'html'): number | undefined {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    // What a browser takes for the end may come sooner: nothing that could be a tag then may stand before it.
    return end < 0 || text.lastIndexOf('<', end) > at ? undefined : end;
  }
  if (kind === 'html') {
    const end = text.indexOf('>', at);
    const isDoctype = /^<!doctype /i.test(text.slice(at, at + 10));
    return isDoctype && end >= 0 ? end : undefined;
  }
  // A DOCTYPE may define entities.
  if (text.charCodeAt(at + 1) === BANG && text.charCodeAt(at + 2) !== BRACKET) return undefined;
  const end = text.startsWith('<![CDATA[', at) ? text.indexOf(']]>', at) : text.indexOf('?>', at);
  return end < 0 ? undefined : end;
}

/** Where a tag's `>` is, past those in quotes; undefined where it has none within reach. */
function endOfTag(text: string, at: number): number | undefined {
  let quote: number | undefined;
  for (let index = at + 1; index < at + CHEAP_TAG; index++) {
    const code = text.charCodeAt(index);
    if (quote !== undefined) {
      if (code === quote) quote = undefined;
    } else if (QUOTES.has(code)) quote = code;
    else if (code === GT) return index;
    else if (code === LT || Number.isNaN(code)) return undefined;
  }
  return undefined;
}
