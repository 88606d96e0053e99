/** A JSON object as it came over the line: nothing in it is known yet. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Collects faults as `path: what is wrong`, with paths as `embeds[0].fields[2].name`. */
export class FaultList {
  readonly faults: string[] = [];

  add(path: string, what: string): void {
    this.faults.push(`${path}: ${what}`);
  }

  /**
   * A text of `min` to `max` characters; returns its length. Counted in UTF-16 units, which is never
   * less than Discord counts: what passes here passes there.
   */
  text(path: string, value: unknown, max: number, min = 0): number {
    if (value === undefined || value === null) {
      if (min > 0) this.add(path, 'This field is required');
      return 0;
    }
    if (typeof value !== 'string') {
      this.add(path, 'Must be a string.');
      return 0;
    }
    if (value.length > max) this.add(path, `Must be ${max} or fewer in length.`);
    if (value.trim().length < min) this.add(path, `Must be at least ${min} in length.`);
    return value.length;
  }

  /** A list of at most `max` objects, each with its path. */
  list(path: string, value: unknown, max: number, min = 0): { path: string; item: Json }[] {
    if (value === undefined || value === null) {
      if (min > 0) this.add(path, 'This field is required');
      return [];
    }
    if (!Array.isArray(value)) {
      this.add(path, 'Only iterables may be used in a ListType');
      return [];
    }
    if (value.length > max || value.length < min)
      this.add(path, `Must be between ${min} and ${max} in length.`);
    return value.flatMap((item, index) => {
      if (isJson(item)) return [{ path: `${path}[${index}]`, item }];
      this.add(`${path}[${index}]`, 'Only dictionaries may be used in a DictType');
      return [];
    });
  }
}

/** The nested `errors` object of a 50035, https://docs.discord.com/developers/reference#error-messages */
export function nestedErrors(faults: readonly string[]): Json {
  const root: Record<string, unknown> = {};
  for (const fault of faults) {
    const [, path = '', message = fault] = /^([^:]*): (.*)$/s.exec(fault) ?? [];
    let node = root;
    for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node['_errors'] ??= [];
    (node['_errors'] as unknown[]).push({ code: 'BASE_TYPE_BAD_VALUE', message });
  }
  return root;
}
