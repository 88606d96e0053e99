import { type Path, type ValidationIssue, valueAt } from './explain-issue.ts';

const REFERENCE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Puts values in the place of `${NAME}` in every text of a plain document.
 * A name without a value (or with an empty one) is an issue that says so; no issue holds a value.
 */
export function substituteVariables(
  raw: unknown,
  variables: Readonly<Record<string, string | undefined>>,
): { readonly value: unknown; readonly missing: readonly ValidationIssue[] } {
  const missing: ValidationIssue[] = [];
  const fill = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') {
      return value.replace(REFERENCE, (reference, name: string) => {
        const found = variables[name];
        if (found) return found;
        missing.push({
          path,
          message: `this refers to the variable ${name}, which is not set; set it in the environment or in the file .env`,
        });
        return reference;
      });
    }
    if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, fill(item, [...path, key])]),
      );
    }
    return value;
  };
  return { value: fill(raw, []), missing };
}

/** The values of all variables that a text refers to. */
export function referencedValues(
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = [...text.matchAll(REFERENCE)].map(([, name = '']) => name);
  return [...new Set(names)].flatMap((name) => variables[name] || []);
}

/** Whether a text is nothing but a reference such as `${BLUESKY_APP_PASSWORD}`. */
export function isReference(text: unknown): boolean {
  return typeof text === 'string' && /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/.test(text);
}

/**
 * What is wrong with a secret that stands in the document itself instead of behind a reference.
 *
 * @param example a name for the variable that holds it
 */
export function plainSecretIssues(raw: unknown, secret: Path, example: string): ValidationIssue[] {
  if (isReference(valueAt(raw, secret))) return [];
  return [
    {
      path: secret,
      message: `a secret does not belong in this file; write \${${example}} and set that variable in the environment or in the file .env`,
    },
  ];
}
