import { DAY, type Instant } from '../model/instant.ts';
import type { Signal, SignalOf } from '../model/signal.ts';
import type { Row } from '../ports.ts';

/** What is kept of signals other than posts, and what a further one adds to that. Posts stand by themselves. */
export type OtherSignal = Exclude<Signal, SignalOf<'post'>>;

/** What is to be written for a signal. */
export interface RowChange {
  readonly remove: readonly Row[];
  readonly add: readonly Row[];
}

/**
 * The newest signals about one subject on one day (UTC), by series. Signals of one series answer the same question at
 * different times. Of looks that see the same again and again only the first and the newest stay: what was so from when to
 * when is all there is to know. When the newest was is in memory alone until it is asked for.
 */
export interface SignalLine {
  readonly day: number;
  readonly series: Map<string, Series>;
}

interface Series {
  count: number;
  /** The content of the signal before the newest. */
  before: string | undefined;
  newest: { readonly row: Row; readonly content: string; at: Instant };
}

/** Of a series a day holds about this many signals; of more, the oldest go. People's reports all stay. */
export const SIGNALS_A_DAY = 2_000;

/** @param kept the rows of that subject and day, oldest first */
export function signalLine(day: number, kept: readonly Row[]): SignalLine {
  const line: SignalLine = { day, series: new Map() };
  for (const row of kept) append(line, row, signalOf(row));
  return line;
}

export function dayOf(at: Instant): number {
  return Math.floor(at / DAY);
}

/** What a signal is filed under: its channel, its platform, or the line. */
export function subjectOf(signal: OtherSignal): string {
  if ('channel' in signal) return signal.channel;
  if ('platform' in signal) return `platform:${signal.platform}`;
  return signal.kind === 'reach' ? `reach:${signal.target}` : `chat:${signal.adapter}`;
}

/** Takes in a signal. Returns what is to be written now. */
export function takeSignal(line: SignalLine, signal: OtherSignal): RowChange {
  const content = contentOf(signal);
  const known = line.series.get(seriesOf(signal));
  if (known !== undefined) {
    const { newest, before } = known;
    // One that comes late is written beside the others: nothing that was seen after it changes.
    if (signal.at < newest.at) return { remove: [], add: [rowOf(signal)] };
    if (newest.at === signal.at && newest.content === content) return { remove: [], add: [] };
    const isRepeat = before === content && newest.content === content && signal.kind !== 'report';
    if (isRepeat) {
      newest.at = signal.at;
      return { remove: [], add: [] };
    }
  }
  const moved = known === undefined ? { remove: [], add: [] } : settled(known);
  const row = rowOf(signal);
  append(line, row, signal);
  return { remove: moved.remove, add: [...moved.add, row] };
}

/** What is to be written so that the rows tell the newest times of all series. */
export function settleLine({ series }: SignalLine): RowChange {
  const changes = [...series.values()].map(settled);
  return {
    remove: changes.flatMap(({ remove }) => remove),
    add: changes.flatMap(({ add }) => add),
  };
}

/** The series of a line that have grown past what a day may hold. */
export function overfull({ series }: SignalLine): ReadonlySet<string> {
  const most = SIGNALS_A_DAY * 1.05;
  return new Set(
    [...series].flatMap(([name, { count }]) =>
      count > most && !name.startsWith('report ') ? [name] : [],
    ),
  );
}

export function seriesOf(signal: Signal): string {
  const asker = 'vantage' in signal ? signal.vantage : 'by' in signal ? signal.by : '';
  const server = 'instance' in signal ? ` ${signal.instance}` : '';
  return `${signal.kind} ${asker}${server}`;
}

export function rowOf(signal: OtherSignal): Row {
  const { at, ...content } = signal;
  return { list: 'signals', subject: subjectOf(signal), at, value: inOrder(content) };
}

export function signalOf({ at, value }: Row): OtherSignal {
  return { at, ...(value as object) } as OtherSignal;
}

function append({ series }: SignalLine, row: Row, signal: OtherSignal): void {
  const name = seriesOf(signal);
  const known = series.get(name);
  series.set(name, {
    count: (known?.count ?? 0) + 1,
    before: known?.newest.content,
    newest: { row, content: contentOf(signal), at: signal.at },
  });
}

function settled(series: Series): RowChange {
  const { row, at, content } = series.newest;
  if (row.at === at) return { remove: [], add: [] };
  // Digests of a value hold for it at any time, but not a key that a database has given to a row.
  const moved: Row = { list: row.list, subject: row.subject, at, value: row.value };
  series.newest = { row: moved, content, at };
  return { remove: [row], add: [moved] };
}

function contentOf(signal: OtherSignal): string {
  const { at: _at, ...content } = signal;
  return JSON.stringify(inOrder(content));
}

/** The same content has the same text, in whatever order somebody wrote its fields. */
function inOrder(content: object): object {
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
