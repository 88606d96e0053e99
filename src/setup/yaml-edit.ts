import { type Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { isReference } from '../yaml/variables.ts';

type Key = string | number;

/** No line is broken, so that none that stands there changes more than it must. */
const FORM = { lineWidth: 0, flowCollectionPadding: false };

/** Puts an item at the end of the list at this path, which is made where it is absent. Nothing that stands there changes. */
export function appendItem(text: string, path: readonly Key[], item: unknown): string {
  const document = read(text);
  if (isSeq(document.getIn(path, true))) {
    return added(text, document, path, blockOf([item]), (into) =>
      into.addIn(path, into.createNode(item)),
    );
  }
  if (isEmpty(document, path)) return filled(text, document, path, [item]);
  return putKey(text, path.slice(0, -1), String(path.at(-1)), [item]);
}

/**
 * Puts a key that is not there yet into the group at this path, which is made where it is absent.
 *
 * @param comment lines above it, without their #
 */
export function putKey(
  text: string,
  path: readonly Key[],
  key: string,
  value: unknown,
  comment: readonly string[] = [],
): string {
  const document = read(text);
  if (path.length > 0 && isEmpty(document, path))
    return filled(text, document, path, { [key]: value });
  if (path.length > 0 && !isMap(document.getIn(path, true))) {
    return putKey(text, path.slice(0, -1), String(path.at(-1)), { [key]: value }, comment);
  }
  const above = comment.map((line) => `# ${line}\n`).join('');
  const apart = path.length === 0 && !/(?:^|\n)\r?\n$/.test(text) ? '\n' : '';
  const block = apart + above + blockOf({ [key]: value });
  return added(text, document, path, block, (into) =>
    into.setIn([...path, key], into.createNode(value)),
  );
}

/** Whether something stands at this path. */
export function hasKey(text: string, path: readonly Key[]): boolean {
  return read(text).hasIn(path);
}

function read(text: string): Document {
  return parseDocument(text);
}

/** Whether a key stands there with nothing after it. */
function isEmpty(document: Document, path: readonly Key[]): boolean {
  return document.hasIn(path) && document.getIn(path) === null;
}

/** The text with a value for a key that has none. */
function filled(text: string, document: Document, path: readonly Key[], value: unknown): string {
  const group = document.getIn(path.slice(0, -1), true);
  const pair = isMap(group)
    ? group.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const range = isNode(pair?.key) ? (pair.key.range ?? undefined) : undefined;
  const place = range && { at: nextLine(text, range[1]), column: columnOf(text, range[0]) + 2 };
  return checked(text, document, place, blockOf(value), (into) =>
    into.setIn(path, into.createNode(value)),
  );
}

/** A list's items or a group's keys as lines that begin at the left margin. */
function blockOf(value: unknown): string {
  const document = read('');
  document.contents = document.createNode(value) as typeof document.contents;
  styleNodes(document.contents);
  return document.toString({ ...FORM, blockQuote: false });
}

/** Lists of words in one line, and beside each secret where its value belongs. */
function styleNodes(node: unknown): void {
  if (isScalar(node) && isReference(node.value)) node.comment = ' set it in .env, never here';
  if (!isCollection(node)) return;
  if (isSeq(node) && node.items.every(isScalar)) node.flow = true;
  for (const item of node.items)
    styleNodes(isMap(node) ? (item as { value: unknown }).value : item);
}

type Change = (into: Document) => void;

/** The text with lines put in after what the collection at the path holds. */
function added(
  text: string,
  document: Document,
  path: readonly Key[],
  block: string,
  change: Change,
): string {
  const collection = path.length === 0 ? document.contents : document.getIn(path, true);
  return checked(text, document, insertionPointAfter(text, collection), block, change);
}

/** Where lines go in, and how far they are set in. */
interface InsertionPoint {
  readonly at: number;
  readonly column: number;
}

/**
 * The text with lines put in at a place. Where that does not read as the change wants it (there is no place, since the
 * collection is written in brackets), the whole document is written anew: comments stay, spaces may not.
 */
function checked(
  text: string,
  document: Document,
  place: InsertionPoint | undefined,
  block: string,
  change: Change,
): string {
  const changed = document.clone() as Document;
  change(changed);
  const spliced = place && splicedIn(text, place, block);
  if (spliced !== undefined) {
    const reread = read(spliced);
    const same = () => JSON.stringify(reread.toJS()) === JSON.stringify(changed.toJS());
    if (reread.errors.length === 0 && same()) return spliced;
  }
  return changed.toString(FORM);
}

function insertionPointAfter(text: string, collection: unknown): InsertionPoint | undefined {
  if (!isCollection(collection) || collection.flow) return undefined;
  const [first] = collection.items;
  const key = isMap(collection) ? (first as { key?: unknown } | undefined)?.key : undefined;
  const start = isNode(key) ? key.range?.[0] : collection.range?.[0];
  if (first === undefined || start === undefined) return undefined;
  const column = columnOf(text, start);
  const isWhole = column === 0 && isMap(collection);
  return { column, at: isWhole ? text.length : afterLines(text, endOf(collection), column) };
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function splicedIn(text: string, { at, column }: InsertionPoint, block: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, at);
  const lines = block
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(column) + line));
  return [
    before === '' || before.endsWith('\n') ? before : before + newline,
    ...lines.map((line) => line + newline),
    text.slice(at),
  ].join('');
}

/** Where the last word of a collection ends. */
function endOf(node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1) as { key?: unknown; value?: unknown } | undefined;
    const value = isMap(node) ? last?.value : last;
    if (isNode(value) && value.range && value.range[1] > value.range[0]) return endOf(value);
    if (isMap(node) && isNode(last?.key)) return endOf(last.key);
  }
  return (isNode(node) && node.range?.[1]) || 0;
}

/** The beginning of the next line that does not belong to what stands before: comments set deeper than it do. */
function afterLines(text: string, end: number, column: number): number {
  let at = end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
  while (/^ *#/.test(text.slice(at, nextLine(text, at)))) {
    if (text.slice(at).search(/#/) <= column) break;
    at = nextLine(text, at);
  }
  return at;
}

function nextLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline + 1;
}
