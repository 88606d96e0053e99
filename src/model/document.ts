import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearestWord } from './nearest-word.ts';

/** One fault in a file, for the person who wrote the file. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** Where in the document, such as `channels[0].platform`. */
  readonly where: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** `kanalvakt.yaml:12: channels[0].platform: …`, one line a fault. */
export function faultLines(faults: readonly Fault[]): string {
  return faults
    .map(
      ({ file, line, where, message }) => `${file}:${line}: ${where ? `${where}: ` : ''}${message}`,
    )
    .join('\n');
}

/**
 * Reads a YAML (or JSON) text into the schema's type.
 * Each fault names the file, the line, the wrong word and the nearest right one.
 *
 * @param file the name to use in faults; nothing is read from disk here
 * @param check faults that no schema can express (order, references), as paths and messages
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  check: (value: z.output<S>) => readonly { path: Path; message: string }[] = () => [],
): Parsed<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      where: '',
      message: `this is not valid YAML: ${error.message}`,
    }));
    return { ok: false, faults };
  }
  const fault = (path: Path, message: string): Fault => ({
    file,
    line: lineOf(path),
    where: pathName(path),
    message,
  });
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    return {
      ok: false,
      faults: result.error.issues.flatMap((issue) =>
        explain(issue, document.toJS(), schema, fault),
      ),
    };
  }
  const faults = check(result.data).map(({ path, message }) => fault(path, message));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: result.data };

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

type Path = readonly PropertyKey[];

function keyNode(parent: unknown, key: PropertyKey | undefined): unknown {
  const items = (parent as { items?: { key?: { value?: unknown } }[] } | undefined)?.items;
  return items?.find((pair) => pair?.key?.value === key)?.key;
}

function pathName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);
}

function explain(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  fault: (path: Path, message: string) => Fault,
): Fault[] {
  const given = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path, data);
    return issue.keys.map((key) =>
      fault([...issue.path, key], `unknown key "${key}"${suggestion(key, known)}`),
    );
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    if (given === undefined)
      return [fault(issue.path, `this is missing; known: ${known.join(', ')}`)];
    return [fault(issue.path, `${shown(given)} is not known${suggestion(given, known)}`)];
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const path =
      issue.path.at(-1) === issue.discriminator ? issue.path : [...issue.path, issue.discriminator];
    const known = ('options' in issue ? (issue.options ?? []) : []).map(String);
    const word = valueAt(data, path);
    if (word === undefined) return [fault(issue.path, `"${issue.discriminator}" is missing`)];
    return [fault(path, `${shown(word)} is not known${suggestion(word, known)}`)];
  }
  if (issue.code === 'invalid_type' && given === undefined) {
    return [fault(issue.path, `this is missing (${issue.expected} expected)`)];
  }
  if (issue.code === 'invalid_union') {
    return [fault(issue.path, `${shown(given)} does not fit here`)];
  }
  return [fault(issue.path, `${shown(given)}: ${issue.message.replace(/^Invalid input: /, '')}`)];
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function suggestion(word: unknown, known: readonly string[]): string {
  const nearest = nearestWord(String(word), known);
  if (nearest !== undefined) return `; did you mean "${nearest}"?`;
  return known.length > 0 && known.length <= 12 ? `; known: ${known.join(', ')}` : '';
}

/** The keys that the schema allows at a path: walks objects, arrays, wrappers and the fitting branch of a union. */
function keysAt(schema: z.core.$ZodType, path: Path, data: unknown): readonly string[] {
  const def = schema._zod.def as unknown as Record<string, unknown> & { type: string };
  const inner = (def['innerType'] ?? def['in'] ?? def['element']) as z.core.$ZodType | undefined;
  if (def.type === 'union') {
    const options = def['options'] as z.core.$ZodType[];
    const key = def['discriminator'] as string | undefined;
    const word = key === undefined ? undefined : (data as Record<string, unknown>)?.[key];
    const branch = options.filter(
      (option) => key === undefined || literalsOf(option, key).includes(word),
    );
    return branch.flatMap((option) => keysAt(option, path, data));
  }
  if (def.type === 'object') {
    const shape = def['shape'] as Record<string, z.core.$ZodType>;
    const [head, ...rest] = path;
    if (head === undefined) return Object.keys(shape);
    const next = shape[String(head)];
    return next ? keysAt(next, rest, valueAt(data, [head])) : [];
  }
  if (def.type === 'array' && inner && path.length > 0) {
    return keysAt(inner, path.slice(1), valueAt(data, path.slice(0, 1)));
  }
  if (def.type === 'record' && path.length > 0) {
    return keysAt(
      def['valueType'] as z.core.$ZodType,
      path.slice(1),
      valueAt(data, path.slice(0, 1)),
    );
  }
  return inner && def.type !== 'array' ? keysAt(inner, path, data) : [];
}

function literalsOf(option: z.core.$ZodType, key: string): readonly unknown[] {
  const def = option._zod.def as unknown as {
    shape?: Record<string, z.core.$ZodType>;
    in?: z.core.$ZodType;
  };
  if (def.in) return literalsOf(def.in, key);
  const literal = def.shape?.[key]?._zod.def as unknown as { values?: unknown[] } | undefined;
  return literal?.values ?? [];
}
