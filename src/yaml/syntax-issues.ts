import { type Document, isPair, isScalar, isSeq, visit, type YAMLParseError } from 'yaml';
import type { Path, ValidationIssue } from './explain-issue.ts';

/** An issue of the text itself, at a place counted in characters from its beginning. */
export interface SyntaxIssue {
  readonly at: number;
  readonly message: string;
}

/** What to do, by the parser's code. Its own words are kept, for whoever knows YAML. */
const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BAD_SCALAR_START: 'put it in quotes',
  BAD_INDENT:
    'see how far this line and the one above it are indented, and whether a bracket is open',
  MISSING_CHAR: 'close what was opened',
  BLOCK_AS_IMPLICIT_KEY:
    'see how far this line is indented, and put a text with ": " in it in quotes',
  MULTILINE_IMPLICIT_KEY: 'see how far this line is indented, and whether a ":" is missing',
};

/**
 * Why a text is no YAML, for the person who wrote it. Keys that stand twice are all told; of all else only the first,
 * since what follows mostly follows from it.
 */
export function syntaxIssues(
  text: string,
  errors: readonly YAMLParseError[],
): readonly SyntaxIssue[] {
  const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...doubled.map(({ pos }) => ({
      at: pos[0],
      message: `${JSON.stringify(wordAt(text, pos[0]))} stands twice in the same group; leave one out`,
    })),
    ...(first ? [{ at: first.pos[0], message: messageOf(first) }] : []),
  ].sort((a, b) => a.at - b.at);
}

function messageOf({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') {
    return 'a second document begins here; take the line "---" away, and name each key once';
  }
  const remedy = REMEDIES[code];
  return `this is not valid YAML: ${message}${remedy ? `; ${remedy}` : ''}`;
}

/** The key that begins at a place: up to its colon or the end of its line. */
function wordAt(text: string, at: number): string {
  return /^["']?([^:"'\n]*)/.exec(text.slice(at))?.[1]?.trim() ?? '';
}

/** Numbers that would not be read as they are written, such as ids of Discord without quotes. */
export function inexactNumbers(document: Document): readonly ValidationIssue[] {
  const found: ValidationIssue[] = [];
  visit(document, {
    Scalar(_, node, ancestors) {
      if (!Number.isInteger(node.value) || Number.isSafeInteger(node.value)) return;
      found.push({
        path: pathOf([...ancestors, node]),
        message: 'a number as long as this is not read exactly; put it in quotes',
      });
    },
  });
  return found;
}

/** The way down through the nodes: keys as they are written, places in lists. */
function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, depth): Path => {
    if (isSeq(node)) return [node.items.indexOf(nodes[depth + 1])];
    if (!isPair(node)) return [];
    return [isScalar(node.key) ? (node.key.source ?? String(node.key.value)) : String(node.key)];
  });
}
