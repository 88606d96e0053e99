import { stringify } from 'csv-stringify/sync';
import type { ExportedChannel, ExportedInterval, HistoryExport } from './history-export.ts';

/** A thing that was seen of a channel: a row of the table. */
interface Row {
  readonly channel: string;
  readonly organisation: string;
  readonly platform: string;
  readonly handle: string;
  readonly kind: 'post' | 'silence' | 'trouble';
  readonly from: string;
  readonly to: string;
  readonly posts: number | '';
  readonly ability: string;
  readonly cause: string;
}

const COLUMNS: readonly (keyof Row)[] = [
  'channel',
  'organisation',
  'platform',
  'handle',
  'kind',
  'from',
  'to',
  'posts',
  'ability',
  'cause',
];

/**
 * A history as CSV (RFC 4180): a row for each post, long silence and stretch of trouble, in the order of time.
 * What a spreadsheet would take for a formula stands behind an apostrophe: names come from the settings.
 *
 * @param bom for programs that take a file for UTF-8 only where it says so
 */
export function historyCsv({ channels }: HistoryExport, bom: boolean): string {
  const rows = channels.flatMap((channel) =>
    rowsOf(channel).toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from)),
  );
  return stringify(rows, {
    bom,
    columns: [...COLUMNS],
    escape_formulas: true,
    header: true,
    quoted_match: /[\r\n]/,
    record_delimiter: 'windows',
  });
}

function rowsOf(exported: ExportedChannel): readonly Row[] {
  const { channel, organisation, platform, handle } = exported;
  const row = (
    kind: Row['kind'],
    { from, to = '' }: ExportedInterval,
    more: Partial<Row> = {},
  ): Row => ({
    channel,
    organisation,
    platform,
    handle,
    kind,
    from,
    to,
    posts: '',
    ability: '',
    cause: '',
    ...more,
  });
  return [
    ...exported.posts.map(({ at, count }) => row('post', { from: at, to: at }, { posts: count })),
    ...exported.silences.map((silence) => row('silence', silence)),
    ...exported.troubles.map(({ ability, cause = '', ...trouble }) =>
      row('trouble', trouble, { ability, cause }),
    ),
  ];
}
