import type { APIEmbed } from 'discord-api-types/v10';
import type { Block, Reply } from '../../../../src/model/replies/reply.ts';
import { LIMITS } from '../api/limits.ts';
import { buttonRows, type CustomIdOf, type Row } from './button-layout.ts';
import { type Line, packed, plain, uncutLabel } from './markdown.ts';
import { SIGNS, type State } from './state.ts';

/** A message to be sent as it is. Nothing in it ever pings. */
export interface Payload {
  /** The headline. Phones' notifications and people who have previews turned off show no embed. */
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  readonly allowed_mentions: { parse: [] };
}

/** A longer footer joins the description, so that the texts together keep within 6000. */
const FOOTER = LIMITS.embedTexts - LIMITS.embed.description - LIMITS.embed.title;

/**
 * The reply as its headline over an embed with all else, and buttons. What does not fit one message goes on in `more`, in
 * order; nothing is left out. Footer and first buttons are on the last message with words.
 * With `state`, a symbol stands before the headline and the embed has its colour; the words alone
 * say the state as well. Do not send it with the SUPPRESS_EMBEDS flag: that hides the embed itself.
 */
export function renderReply(
  reply: Reply,
  options: { readonly state?: State; readonly customIdOf?: CustomIdOf } = {},
): Payload & { readonly more: Payload[] } {
  const { state, customIdOf = (_, index) => `press:${index}` } = options;
  const sign = state && SIGNS[state];
  const headline = headlineLine(reply, sign?.symbol);
  const [content = '', ...tooLong] = packed([headline], LIMITS.content);
  const fits = tooLong.length === 0;
  const footer = footerOf(reply.blocks);
  const texts = packed(
    [
      ...(fits ? [] : [headline]),
      ...reply.blocks.flatMap((block) => linesOf(block, footer !== undefined)),
      ...reply.actions.flatMap(uncutLabel),
    ],
    LIMITS.embed.description,
  );
  const [firstRows = [], ...moreRows] = buttonRows(reply.actions, customIdOf);
  const last = Math.max(0, texts.length - 1);
  const parts = (texts.length > 0 ? texts : ['']).map((description, index): Payload => {
    const words: APIEmbed = {
      ...(description === '' ? {} : { description }),
      ...(index === last && footer !== undefined ? { footer: { text: footer } } : {}),
    };
    const above = fits && index === 0 ? content : '';
    // Discord refuses an embed, and a message, without any words.
    const isEmpty = Object.keys(words).length === 0;
    if (isEmpty && above === '') words.description = '…';
    const embeds =
      isEmpty && above !== '' ? [] : [{ ...words, ...(sign && { color: sign.color }) }];
    return payload(embeds, index === last ? firstRows : [], above);
  });
  const [first = payload([], []), ...more] = [
    ...parts,
    ...moreRows.map((rows) => payload([], rows)),
  ];
  return { ...first, more };
}

function payload(embeds: APIEmbed[], components: Row[], content = ''): Payload {
  return {
    ...(content === '' ? {} : { content }),
    embeds,
    components,
    allowed_mentions: { parse: [] },
  };
}

/** Whether Discord has left the embed out without a word, as it does where one is not permitted beside words. */
export function isStripped(sent: { readonly embeds: readonly unknown[] }, wanted: object): boolean {
  const asked = 'embeds' in wanted && Array.isArray(wanted.embeds) ? wanted.embeds.length : 0;
  return asked > 0 && sent.embeds.length === 0;
}

/** In bold. */
function headlineLine({ headline }: Reply, symbol: string | undefined): Line {
  const words = headline.map(({ text }) => ({ kind: 'text' as const, text, strong: true }));
  const sign = symbol ? [{ kind: 'text' as const, text: `${symbol} `, strong: true }] : [];
  return { mark: '', spans: [...sign, ...words] };
}

/** The footer's words, unless there are none or too many. Footers know no markdown. */
function footerOf(blocks: readonly Block[]): string | undefined {
  const text = blocks
    .flatMap((block) => (block.kind === 'footer' ? [plain(block.spans).trim()] : []))
    .filter((words) => words !== '')
    .join('\n');
  return text === '' || text.length > FOOTER ? undefined : text;
}

function linesOf(block: Block, footerIsPlaced: boolean): Line[] {
  if (block.kind === 'list') return block.items.map((spans) => ({ mark: '• ', spans }));
  if (block.kind === 'footer' && footerIsPlaced) return [];
  return [{ mark: '', spans: block.spans }];
}
