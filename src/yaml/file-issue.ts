/** One issue of a file, for the person who wrote the file. */
export interface FileIssue {
  readonly file: string;
  readonly line: number;
  /** Where in the document, such as `channels[0].platform`. */
  readonly where: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** `kanalvakt.yaml:12: channels[0].platform: …`, one line an issue. */
export function issueLines(issues: readonly FileIssue[]): string {
  return issues
    .map(
      ({ file, line, where, message }) => `${file}:${line}: ${where ? `${where}: ` : ''}${message}`,
    )
    .join('\n');
}
