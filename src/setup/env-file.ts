import type { Secret } from './secrets.ts';

/** The names that a text of a `.env` file sets, with or without a value. */
function variablesIn(text: string): ReadonlySet<string> {
  const names = text.matchAll(/^[^\S\n]*(?:export[^\S\n]+)?([A-Za-z_][A-Za-z0-9_]*)[^\S\n]*=/gm);
  return new Set([...names].map(([, name]) => String(name)));
}

/** The text of a `.env` file with the names that it lacks at its end, each without a value. What stands there stays. */
export function addVariables(text: string, secrets: readonly Secret[]): string {
  const known = new Set(variablesIn(text));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  let result = text === '' || text.endsWith('\n') ? text : text + newline;
  for (const { variable, origin } of secrets) {
    if (known.has(variable)) continue;
    known.add(variable);
    result += `${result === '' ? '' : newline}# ${origin}${newline}${variable}=${newline}`;
  }
  return result === text + newline ? text : result;
}
