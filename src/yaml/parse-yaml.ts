import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explainIssue, type Path, pathName, type ValidationIssue } from './explain-issue.ts';
import type { FileIssue, Parsed } from './file-issue.ts';
import { inexactNumbers, syntaxIssues } from './syntax-issues.ts';
import { substituteVariables } from './variables.ts';

/**
 * Reads a YAML (or JSON) text into the schema's type.
 * Each issue names the file, the line, the wrong word and the nearest right one.
 *
 * @param file the name to use in issues; nothing is read from disk here
 * @param check issues that no schema can express (order, references), as paths and messages; `raw` is the document before the schema's defaults and before variables were put in
 * @param variables what `${NAME}` in a text stands for; without them it stands for itself. Issues show the name, never the value.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  check: (value: z.output<S>, raw: unknown) => readonly ValidationIssue[] = () => [],
  variables?: Readonly<Record<string, string | undefined>>,
): Parsed<z.output<S>> {
  const quick = variables && text.includes('${') ? undefined : jsonIn(text);
  if (quick !== undefined) {
    const result = schema.safeParse(quick, { jitless: true });
    if (result.success && check(result.data, quick).length === 0) {
      return { ok: true, value: result.data };
    }
    // Only an issue needs to know its line: then the text is read again, as the YAML that all JSON is.
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  if (document.errors.length > 0) {
    const issues = syntaxIssues(text, document.errors).map(({ at, message }) => ({
      file,
      line: lines.linePos(at).line,
      where: '',
      message,
    }));
    return { ok: false, issues };
  }
  const fileIssue = (path: Path, message: string): FileIssue => ({
    file,
    line: lineOf(path),
    where: pathName(path),
    message,
  });
  const failed = (issues: readonly ValidationIssue[]): Parsed<z.output<S>> => ({
    ok: false,
    issues: issues
      .map(({ path, message }) => fileIssue(path, message))
      .sort((a, b) => a.line - b.line),
  });
  const read = plainValue(document);
  if (!read.ok) return failed([{ path: [], message: `this is not valid YAML: ${read.why}` }]);
  const raw = read.value;
  if (raw === null || raw === undefined) return failed([{ path: [], message: 'it is empty' }]);
  const inexact = inexactNumbers(document);
  if (inexact.length > 0) return failed(inexact);
  const filled = variables ? substituteVariables(raw, variables) : { value: raw, missing: [] };
  // Each document is read once: compiling a parser for it costs more than it saves.
  const result = schema.safeParse(filled.value, { jitless: true });
  if (!result.success || filled.missing.length > 0) {
    const unset = new Set(filled.missing.map(({ path }) => pathName(path)));
    const issues = result.success ? [] : result.error.issues;
    const wrong = issues.flatMap((issue) => explainIssue(issue, raw, schema));
    return failed([...filled.missing, ...wrong.filter(({ path }) => !unset.has(pathName(path)))]);
  }
  const refused = check(result.data, raw);
  return refused.length > 0 ? failed(refused) : { ok: true, value: result.data };

  /** The line of the deepest node on the path that exists. */
  function lineOf(path: Path): number {
    for (let depth = path.length; depth > 0; depth--) {
      const head = path.slice(0, depth);
      const parent = document.getIn(head.slice(0, -1), true);
      const pair = keyNode(parent, head.at(-1));
      const node = pair ?? document.getIn(head, true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

/** The value of a JSON text, which is read many times faster than YAML; undefined where it is none. */
function jsonIn(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plainValue(document: Document): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    // An alias without its anchor, or so many aliases that they would fill the memory.
    if (error instanceof ReferenceError) return { ok: false, why: error.message };
    throw error;
  }
}

function keyNode(parent: unknown, key: PropertyKey | undefined): unknown {
  const items = (
    parent as { items?: { key?: { value?: unknown; source?: unknown } }[] } | undefined
  )?.items;
  return items?.find((pair) => pair?.key?.value === key || pair?.key?.source === key)?.key;
}
