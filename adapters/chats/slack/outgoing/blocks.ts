import type {
  ActionsBlock,
  ContextBlock,
  KnownBlock,
  RichTextBlock,
  RichTextElement,
  TableBlock,
} from '@slack/types';
import type { Action, Block, Reply, Span, Table } from '../../../../src/model/replies/reply.ts';
import { plainSpans } from '../../../../src/say/plain-text.ts';
import { printable } from '../../../../src/say/quoted-text.ts';
import type { ButtonPayloads } from '../../shared/button-payloads.ts';
import { LIMITS } from '../api/limits.ts';
import { fallbackText } from './fallback-text.ts';

/** A reply as Slack shows it. */
export interface Rendered {
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  /** What one message does not hold: the blocks of those that follow. */
  readonly more: KnownBlock[][];
}

export interface RenderOptions {
  /** Whether lists that are tables are shown as such: another server than Slack may know none. */
  readonly tables?: boolean;
}

/** What a button carries back. */
export type PayloadOf = (action: Action) => string;

/**
 * The message tree as Block Kit. All words go into `rich_text` and `plain_text`, where nothing is markup:
 * mrkdwn cannot escape `*` or `_`.
 */
export function renderReply(
  reply: Reply,
  payloadOf: PayloadOf,
  { tables = true }: RenderOptions = {},
): Rendered {
  const blocks: KnownBlock[] = [
    ...paragraphs(reply.headline, true),
    ...reply.blocks.flatMap((block) =>
      tables && block.kind === 'list' && block.table ? tablesOf(block.table) : blocksOf(block),
    ),
    ...actionsOf(reply.actions, payloadOf),
  ];
  const [first = [], ...more] = messagesOf(blocks);
  return { text: fallbackText(reply), blocks: first, more };
}

/** The same, once what is too long for its buttons is kept. */
export async function renderWithPayloads(
  reply: Reply,
  payloads: Pick<ButtonPayloads, 'encodeAll'>,
  options?: RenderOptions,
): Promise<Rendered> {
  return renderReply(reply, await payloads.encodeAll(reply.actions, LIMITS.buttonValue), options);
}

/** Room for what is put around an answer: the button to share it, or who shared it. */
const AROUND = { blocks: 1, size: 500 };

/** The blocks in as many messages as they need. */
function messagesOf(blocks: readonly KnownBlock[]): KnownBlock[][] {
  const messages: KnownBlock[][] = [];
  let size = 0;
  for (const block of blocks) {
    const last = messages.at(-1);
    const grown = size + JSON.stringify(block).length;
    const full =
      (block.type === 'table' && last?.some(({ type }) => type === 'table')) ||
      last?.length === LIMITS.blocksInMessage - AROUND.blocks ||
      grown > LIMITS.message - AROUND.size;
    if (last && !full) last.push(block);
    else messages.push([block]);
    size = last && !full ? grown : JSON.stringify(block).length;
  }
  return messages;
}

/** A block of the message tree as blocks of Slack's. */
export function blocksOf(block: Block): KnownBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block.spans, false);
    case 'list':
      return lists(block.items);
    case 'footer':
      return chunks(plainSpans(block.spans), LIMITS.text).map(
        (text): ContextBlock => ({
          type: 'context',
          elements: [{ type: 'plain_text', text, emoji: false }],
        }),
      );
  }
}

/** The table in as many as it takes: a message shows one of them, and each begins with the names of the columns. */
function tablesOf({ columns, rows }: Table): TableBlock[] {
  const header = columns.map(cell);
  const tables: TableBlock[] = [];
  let size = 0;
  for (const row of rows) {
    const cells = columns.map((_, at) => cell(plainSpans(row[at] ?? [])));
    const grown = size + JSON.stringify(cells).length;
    const last = tables.at(-1);
    if (last && last.rows.length < LIMITS.tableRows && grown <= LIMITS.table) {
      last.rows.push(cells);
      size = grown;
    } else {
      const column_settings = columns.map(() => ({ is_wrapped: true }));
      tables.push({ type: 'table', column_settings, rows: [header, cells] });
      size = JSON.stringify([header, cells]).length;
    }
  }
  return tables;
}

/** Slack refuses empty cells. */
function cell(text: string) {
  return { type: 'raw_text' as const, text: text.toWellFormed() || ' ' };
}

/** Words in which nothing is markup. */
export function paragraphs(spans: readonly Span[], strong: boolean): RichTextBlock[] {
  return inPieces(elementsOf(spans, strong)).map((elements) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements }],
  }));
}

function lists(items: readonly (readonly Span[])[]): RichTextBlock[] {
  const sections = items.flatMap((item) => inPieces(elementsOf(item, false)));
  const blocks: RichTextElement[][][] = [];
  let room = 0;
  for (const section of sections) {
    const size = lengthOf(section);
    const last = blocks.at(-1);
    if (last && size <= room) last.push(section);
    else blocks.push([section]);
    room = (last && size <= room ? room : LIMITS.richText) - size;
  }
  return blocks.map((elements) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: elements.map((section) => ({ type: 'rich_text_section', elements: section })),
      },
    ],
  }));
}

function elementsOf(spans: readonly Span[], strong: boolean): RichTextElement[] {
  return spans.flatMap((span): RichTextElement[] => {
    const bold = strong || (span.kind === 'text' && span.strong) ? { style: { bold: true } } : {};
    // "Now" and whole days have no clock: a Slack date would make up a time for them.
    if (span.kind === 'time' && /\d:\d\d/.test(span.text)) {
      // Slack shows the reader's own zone; where it cannot, the words in the organisation's.
      const format = /[a-zæøå]/i.test(span.text) ? '{date_short} {time}' : '{time}';
      const timestamp = Math.floor(span.at / 1000);
      return [{ type: 'date', timestamp, format, fallback: span.text, ...bold }];
    }
    // Slack shows its name to those who may know of it. Direct messages have none.
    if (span.kind === 'room' && /^[CG]/.test(span.id)) {
      return [{ type: 'channel', channel_id: span.id, ...bold }];
    }
    const text = span.kind === 'foreign' ? printable(span.text) : span.text;
    return chunks(text, LIMITS.richText).map((piece) => ({ type: 'text', text: piece, ...bold }));
  });
}

/** Elements in sections, none longer than a block may be. */
function inPieces(elements: readonly RichTextElement[]): RichTextElement[][] {
  const pieces: RichTextElement[][] = [];
  let room = 0;
  for (const element of elements) {
    const size = lengthOf([element]);
    if (size > room || pieces.length === 0) {
      pieces.push([]);
      room = LIMITS.richText;
    }
    pieces.at(-1)?.push(element);
    room -= size;
  }
  return pieces;
}

function lengthOf(elements: readonly RichTextElement[]): number {
  return elements.reduce(
    (sum, element) =>
      sum +
      ('text' in element ? (element.text?.length ?? 0) : 0) +
      (element.type === 'date' || element.type === 'channel' ? 40 : 0),
    0,
  );
}

/** A text in pieces of whole characters; none where it is empty, since Slack refuses empty texts. */
function chunks(text: string, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text.toWellFormed()) {
    if (piece.length + character.length > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * Buttons in as many blocks as they need.
 *
 * @param place sets them apart from others of the same view
 */
export function actionsOf(
  actions: readonly Action[],
  payloadOf: PayloadOf,
  place = '',
): ActionsBlock[] {
  const elements = actions.map((action, index) => {
    const [start = '…', ...rest] = chunks(action.label.trim(), LIMITS.buttonText - 1);
    const text = rest.length > 0 ? `${start}…` : start;
    return {
      type: 'button' as const,
      action_id: `press:${place}${index}`,
      value: payloadOf(action),
      text: { type: 'plain_text' as const, text, emoji: false },
      ...(action.style ? { style: action.style } : {}),
    };
  });
  const blocks: ActionsBlock[] = [];
  for (let from = 0; from < elements.length; from += LIMITS.buttonsInBlock) {
    blocks.push({ type: 'actions', elements: elements.slice(from, from + LIMITS.buttonsInBlock) });
  }
  return blocks;
}
