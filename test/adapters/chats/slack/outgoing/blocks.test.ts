import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '#adapters/chats/slack/outgoing/blocks.ts';
import type { Action, ButtonAction, Reply, Span } from '#src/model/replies/reply.ts';
import { printable } from '#src/say/quoted-text.ts';
import { blockKitFaults } from '#test/fakes/slack/block-kit.ts';

/** What a button carries is kept short by others. */
const payloadOf = ({ do: action }: Action) => action.kind;

const reply = (more: Partial<Reply>): Reply => ({
  language: 'nb',
  headline: [{ kind: 'text', text: 'Ja.' }],
  blocks: [],
  actions: [],
  ...more,
});

/** Every `text` and `fallback` in a tree of blocks, in order. */
function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? key === 'text' || key === 'fallback'
        ? [value]
        : []
      : texts(value),
  );
}

function types(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(types);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'type' && typeof value === 'string' ? [value] : types(value),
  );
}

const hostile = fc.oneof(
  fc.constantFrom(
    '<!channel>',
    '<@U1>',
    '*b* _i_ `c`',
    '<https://evil.example|x.no>',
    '\u202egnp.exe',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 3000, maxLength: 9000 }),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  hostile.map((text): Span => ({ kind: 'foreign', text })),
  hostile.map((text): Span => ({ kind: 'text', text: printable(text), strong: true })),
  fc.record({ kind: fc.constant('time' as const), at: fc.constant(0), text: fc.constant('00:18') }),
);
const spans = fc.array(span, { maxLength: 5 });
const anyReply = fc.record<Reply>({
  language: fc.constantFrom('nb', 'nn', 'en'),
  headline: spans,
  blocks: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), spans }),
      fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 8 }) }),
      fc.record({ kind: fc.constant('footer' as const), spans }),
    ),
    { maxLength: 6 },
  ),
  actions: fc.array(
    fc.record({
      label: hostile,
      do: hostile.map((text): ButtonAction => ({ kind: 'ask', text })),
    }),
    { maxLength: 60 },
  ),
});

describe('an answer in Slack', () => {
  it('shows the headline in bold, the times as dates with the words as fallback, and the footer small', () => {
    const { blocks, text, more } = renderReply(
      reply({
        blocks: [
          {
            kind: 'paragraph',
            spans: [
              { kind: 'text', text: 'Siden ' },
              { kind: 'time', at: 1_594_852_680_000, text: '00:38' },
            ],
          },
          { kind: 'footer', spans: [{ kind: 'text', text: 'Vurdert nå.' }] },
        ],
      }),
      payloadOf,
    );
    expect(more).toEqual([]);
    expect(text).toBe('Ja.\nSiden 00:38\nVurdert nå.');
    expect(blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [{ type: 'text', text: 'Ja.', style: { bold: true } }],
          },
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Siden ' },
              { type: 'date', timestamp: 1_594_852_680, format: '{time}', fallback: '00:38' },
            ],
          },
        ],
      },
      {
        type: 'context',
        elements: [{ type: 'plain_text', text: 'Vurdert nå.', emoji: false }],
      },
    ]);
  });

  it.each(['nå', '1. juni 2024'])('makes up no clock for %s', (words) => {
    const { blocks } = renderReply(
      reply({ headline: [{ kind: 'time', at: 1_594_852_680_000, text: words }] }),
      payloadOf,
    );
    expect(types(blocks)).not.toContain('date');
    expect(texts(blocks)).toEqual([words]);
  });

  it('goes on in a further message before Slack would find the blocks too long', () => {
    const long = {
      kind: 'paragraph' as const,
      spans: [{ kind: 'text' as const, text: 'ord '.repeat(700) }],
    };
    const { blocks, more } = renderReply(reply({ blocks: Array(40).fill(long) }), payloadOf);
    for (const message of [blocks, ...more]) {
      expect(JSON.stringify(message).length).toBeLessThanOrEqual(12_000);
    }
    expect(texts([blocks, ...more]).filter((text) => text.startsWith('ord'))).toHaveLength(40);
  });

  it('leaves room for one more block, such as the one that says who shared it', () => {
    const short = { kind: 'paragraph' as const, spans: [{ kind: 'text' as const, text: 'Ja.' }] };
    const { blocks, more } = renderReply(reply({ blocks: Array(49).fill(short) }), payloadOf);
    expect([blocks.length, more.map((message) => message.length)]).toEqual([49, [1]]);
  });

  it.each(['😀', '&', '\ud800'])('cuts no character and no escape in a notification: %j', (odd) => {
    const text = `a${odd.repeat(5000)}`;
    const { text: told } = renderReply(reply({ headline: [{ kind: 'text', text }] }), payloadOf);
    expect(told.isWellFormed()).toBe(true);
    expect(told).not.toMatch(/&(?!amp;|lt;|gt;)/);
    expect(told.length).toBeLessThanOrEqual(4000);
  });

  it('keeps within the documented limits, whatever it says', () => {
    fc.assert(
      fc.property(anyReply, (any) => {
        const { text, blocks, more } = renderReply(any, payloadOf);
        expect(text.length).toBeLessThanOrEqual(4000);
        for (const message of [blocks, ...more]) {
          expect(blockKitFaults(message)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('loses no word, uses no markup, and mentions nobody', () => {
    fc.assert(
      fc.property(anyReply, (any) => {
        const { text, blocks, more } = renderReply(any, payloadOf);
        const shown = texts([blocks, ...more]).join('');
        for (const block of any.blocks) {
          const all = block.kind === 'list' ? block.items.flat() : block.spans;
          for (const one of all) {
            const words = one.kind === 'foreign' ? printable(one.text) : one.text;
            expect(shown.includes(words)).toBe(true);
          }
        }
        const used = types([blocks, ...more]);
        for (const forbidden of ['mrkdwn', 'user', 'usergroup', 'broadcast', 'link']) {
          expect(used).not.toContain(forbidden);
        }
        expect(text).not.toMatch(/[<>]/);
      }),
      { numRuns: 60 },
    );
  });
});
