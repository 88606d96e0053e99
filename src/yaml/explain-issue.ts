import type { z } from 'zod';
import { nearestWord } from './nearest-word.ts';

export type Path = readonly PropertyKey[];

/** What is wrong at a place in a document. */
export interface ValidationIssue {
  readonly path: Path;
  readonly message: string;
}

/** How messages begin that no schema of ours wrote. */
const UNSAID = 'Invalid input';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  date: 'a time',
  null: 'nothing',
};

/**
 * What a schema found wrong, in words for the person who wrote the document: the wrong word and the nearest right one.
 *
 * @param raw the document as it was written
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  raw: unknown,
  schema: z.ZodType,
): readonly ValidationIssue[] {
  const { path } = issue;
  const given = valueAt(raw, path);
  const issueAt = (message: string): ValidationIssue[] => [{ path, message }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path, raw);
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `unknown key ${JSON.stringify(key)}${suggestion(key, known)}`,
      }));
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (given === undefined) return issueAt(`this is missing; known: ${known.join(', ')}`);
      return issueAt(`${shown(given, path)} is not known${suggestion(given, known)}`);
    }
    case 'invalid_type': {
      const expected = TYPES[issue.expected] ?? issue.expected;
      if (given === undefined) return issueAt(`this is missing; ${expected} belongs here`);
      if (!issue.message.startsWith(UNSAID)) {
        return issueAt(`${shown(given, path)} ${issue.message}`);
      }
      return issueAt(
        `${expected} belongs here, not ${shown(given, path)}${remedy(issue.expected, given, path)}`,
      );
    }
    case 'invalid_union':
      if (issue.discriminator !== undefined) return [unknownBranch(issue, raw)];
      if (given === undefined) return issueAt('this is missing');
      if (isGroup(given)) return nearestBranch(issue, raw, schema);
      return issueAt(
        issue.message === 'Invalid input'
          ? `${shown(given, path)} does not fit here`
          : `${shown(given, path)} ${issue.message}`,
      );
    case 'invalid_key':
      return issueAt(
        `${JSON.stringify(String(path.at(-1)))} ${issue.issues[0]?.message ?? 'is no key that belongs here'}`,
      );
    case 'too_small':
      if (typeof given === 'string' && given.trim() === '') return issueAt('this is an empty text');
      if (Array.isArray(given) && given.length === 0) return issueAt('this list is empty');
      return issueAt(
        `${shown(given, path)} is too little; at least ${String(issue.minimum)} belongs here`,
      );
    case 'too_big':
      return issueAt(
        `${shown(given, path)} is too much; at most ${String(issue.maximum)} belongs here`,
      );
    default:
      return issueAt(`${shown(given, path)} ${issue.message.replace(/^Invalid input: /, '')}`);
  }
}

/** What a form misses that comes nearest to what was written, where several are possible. */
function nearestBranch(
  { path, errors }: z.core.$ZodIssueInvalidUnion,
  raw: unknown,
  schema: z.ZodType,
): readonly ValidationIssue[] {
  const [nearest = []] = [...errors].sort((a, b) => a.length - b.length);
  return nearest.flatMap((issue) =>
    explainIssue({ ...issue, path: [...path, ...issue.path] } as z.core.$ZodIssue, raw, schema),
  );
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What to do about a value of another type than belongs there, where one cause is by far the most common. */
function remedy(expected: string, given: unknown, path: Path): string {
  if (expected === 'string' && typeof given === 'number') return '; put it in quotes';
  if ((expected === 'object' || expected === 'record') && given === null && path.length > 0) {
    return '; write {} where nothing is to be set';
  }
  return '';
}

function unknownBranch(issue: z.core.$ZodIssueInvalidUnion, raw: unknown): ValidationIssue {
  const key = issue.discriminator as string;
  const path = issue.path.at(-1) === key ? issue.path : [...issue.path, key];
  const known = ('options' in issue ? ((issue.options as unknown[]) ?? []) : []).map(String);
  const word = valueAt(raw, path);
  if (word === undefined) {
    return { path, message: `"${key}" is missing; known: ${known.join(', ')}` };
  }
  return { path, message: `${shown(word, path)} is not known${suggestion(word, known)}` };
}

/** A path as a person writes it: `channels[0].platform`. */
export function pathName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** The value at a path of a plain document. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);
}

function shown(value: unknown, path: Path): string {
  if (/password|token|secret/i.test(String(path.at(-1) ?? ''))) return 'this value';
  const text = preview(value, SHOWN_DEPTH) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What is nested deeper is not shown: a reader has lost the thread, and a writer may mean to exhaust the stack. */
const SHOWN_DEPTH = 8;

/** As JSON; undefined for what JSON cannot say. */
function preview(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === 0) return '…';
  if (Array.isArray(value)) {
    return `[${value.map((one) => preview(one, depth - 1) ?? 'null').join(',')}]`;
  }
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const text = preview(one, depth - 1);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${entries.join(',')}}`;
}

/** `; did you mean "…"?`, or the known words where none is near and they are few, or nothing. */
export function suggestion(word: unknown, known: readonly string[]): string {
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
  if (def.type === 'record' && path.length === 0) {
    const keys = (def['keyType'] as z.core.$ZodType)._zod.def as { entries?: object };
    return Object.values(keys.entries ?? {});
  }
  if (def.type === 'record') {
    const value = def['valueType'] as z.core.$ZodType;
    return keysAt(value, path.slice(1), valueAt(data, path.slice(0, 1)));
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
