import type { Reply } from '../../../../src/model/replies/reply.ts';
import { LIMITS } from '../api/limits.ts';
import { buttonRows, type CustomIdOf, type Row } from './button-layout.ts';
import { type Line, packed, uncutLabel } from './markdown.ts';
import { SIGNS, type State } from './state.ts';

/** A message without an embed. */
export interface PlainPayload {
  readonly content: string;
  readonly components: Row[];
  readonly allowed_mentions: { parse: [] };
}

/** The reply for rooms in which the bot may not show embeds: the same words, in as many messages as they need. */
export function renderPlain(
  reply: Reply,
  { state, customIdOf = (_, index) => `press:${index}` }: Options = {},
): PlainPayload[] {
  const symbol = state ? `${SIGNS[state].symbol} ` : '';
  const headline: Line = {
    mark: '',
    spans: [symbol, ...reply.headline.map(({ text }) => text)].map((text) => ({
      kind: 'text',
      text,
      strong: true,
    })),
  };
  const lines = reply.blocks.flatMap((block): Line[] =>
    block.kind === 'list'
      ? block.items.map((spans) => ({ mark: '• ', spans }))
      : [{ mark: '', spans: block.spans }],
  );
  const texts = packed([headline, ...lines, ...reply.actions.flatMap(uncutLabel)], LIMITS.content);
  const [firstRows = [], ...moreRows] = buttonRows(reply.actions, customIdOf);
  const last = Math.max(0, texts.length - 1);
  const messages = (texts.length > 0 ? texts : ['…']).map((content, index) =>
    payload(content, index === last ? firstRows : []),
  );
  return [...messages, ...moreRows.map((rows) => payload('…', rows))];
}

function payload(content: string, components: Row[]): PlainPayload {
  return { content, components, allowed_mentions: { parse: [] } };
}

interface Options {
  readonly state?: State;
  readonly customIdOf?: CustomIdOf;
}
