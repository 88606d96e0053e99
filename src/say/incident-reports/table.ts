import type { DocumentPart } from '../../model/replies/print-document.ts';
import type { Span } from '../../model/replies/reply.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import type { ReportClock } from './report-clock.ts';

/** What a report's sections are written with. */
export interface DocumentContext {
  readonly phrasing: PhrasingContext;
  readonly clock: ReportClock;
  /** "Oslo on X", by the channel's id. */
  name(channel: string): string;
}

/** Rows beyond these are counted, not shown: a report is read by people. */
const ROWS = 120;

/** A table whose cells hold a line each. */
export function table(
  head: readonly (
    | 'channel'
    | 'from'
    | 'to'
    | 'cause'
    | 'time'
    | 'what'
    | 'weight'
    | 'who'
    | 'where'
  )[],
  rows: readonly (readonly (readonly Span[])[])[],
  report: DocumentContext,
): readonly DocumentPart[] {
  return tableOfLines(
    head,
    rows.map((row) => row.map((cell) => [cell])),
    report,
  );
}

export function tableOfLines(
  head: Parameters<typeof table>[0],
  rows: readonly (readonly (readonly (readonly Span[])[])[])[],
  { phrasing: { words } }: DocumentContext,
): readonly DocumentPart[] {
  const more = rows.length - ROWS;
  return [
    {
      kind: 'table',
      head: head.map((name) => words.text(`report.head.${name}`)),
      rows: rows.slice(0, ROWS),
    },
    ...(more > 0
      ? [{ kind: 'paragraph' as const, spans: words.spans('report.more', { n: more }) }]
      : []),
  ];
}
