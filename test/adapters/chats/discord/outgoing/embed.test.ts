import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#adapters/chats/discord/api/limits.ts';
import { type Payload, renderReply } from '#adapters/chats/discord/outgoing/embed.ts';
import { visible } from '#adapters/chats/discord/outgoing/escape.ts';
import { STATES } from '#adapters/chats/discord/outgoing/state.ts';
import type { Action, Block, Reply, Span } from '#src/model/replies/reply.ts';
import { messageFaults } from '#test/fakes/discord/message-limits.ts';
import { anyReply } from '../any-reply.ts';

const text = (words: string, strong = false): Span => ({ kind: 'text', text: words, strong });
const foreign = (words: string): Span => ({ kind: 'foreign', text: words });
const ask = (label: string): Action => ({ label, do: { kind: 'ask', text: 'x' } });
const reply = (parts: Partial<Reply>): Reply => ({
  language: 'en',
  headline: [text('Down.')],
  blocks: [],
  actions: [],
  ...parts,
});
const messages = ({ more, ...first }: ReturnType<typeof renderReply>): Payload[] => [
  first,
  ...more,
];

/** The words a reader sees: markdown taken away as Discord takes it away. */
function seen(payloads: readonly Payload[]): string {
  const bare = (markdown = '') =>
    markdown.replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, mark?: string) => mark ?? '');
  return payloads
    .flatMap(({ content, embeds }) => [
      bare(content),
      ...embeds.flatMap(({ description, footer }) => [bare(description), footer?.text ?? '']),
    ])
    .join('\n');
}
const letters = (words: string) => visible(words).replace(/\s+/g, '');

describe('an answer as an embed', () => {
  it('has headline, blocks, footer and buttons in their places', () => {
    const { more, ...payload } = renderReply(
      reply({
        blocks: [
          { kind: 'paragraph', spans: [text('Cause: ', true), foreign('*X*')] },
          { kind: 'list', items: [[{ kind: 'time', at: 0, text: '02:15' }, text(' refused')]] },
          { kind: 'footer', spans: [text('Judged 02:20 #1')] },
        ],
        actions: [
          { ...ask('I can’t post'), style: 'danger' },
          { ...ask('Yes'), style: 'primary' },
          ask('Why?'),
        ],
      }),
      { state: 'bad' },
    );
    expect(more).toEqual([]);
    expect(payload).toEqual({
      content: '**⛔ Down.**',
      embeds: [
        {
          description: '**Cause: **\\*X\\*\n• 02:15 refused',
          color: 0xc62828,
          footer: { text: 'Judged 02:20 #1' },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            { type: 2, style: 4, label: 'I can’t post', custom_id: 'press:0' },
            { type: 2, style: 1, label: 'Yes', custom_id: 'press:1' },
            { type: 2, style: 2, label: 'Why?', custom_id: 'press:2' },
          ],
        },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  it('has neither colour nor symbol without a state', () => {
    expect(renderReply(reply({}))).toMatchObject({ content: '**Down.**', embeds: [] });
    const blocks: Block[] = [{ kind: 'paragraph', spans: [text('Since 02:15.')] }];
    expect(renderReply(reply({ blocks })).embeds).toEqual([{ description: 'Since 02:15.' }]);
  });

  it('says a headline too long for the words of a message above the rest', () => {
    const headline = [text('a'.repeat(2100))];
    const { content, embeds } = renderReply(reply({ headline }), { state: 'good' });
    expect(content).toBeUndefined();
    expect(embeds[0]?.description).toBe(`**✅ ${'a'.repeat(2100)}**`);
  });

  it('goes on in further messages, footer and buttons on the last', () => {
    const items = Array.from({ length: 300 }, (_, index) => [text(`piece ${index} of the answer`)]);
    const blocks: Block[] = [
      { kind: 'list', items },
      { kind: 'footer', spans: [text('Judged 02:20')] },
    ];
    const all = messages(renderReply(reply({ blocks, actions: [ask('Why?')] })));
    expect(all.length).toBeGreaterThan(1);
    expect(all.map(({ components }) => components.length)).toEqual([
      ...all.slice(1).map(() => 0),
      1,
    ]);
    expect(all.at(-1)?.embeds[0]?.footer).toEqual({ text: 'Judged 02:20' });
  });

  it('sends more buttons than a message holds in further ones', () => {
    const actions = Array.from({ length: 31 }, (_, index) => ask(`${index}`));
    const all = messages(renderReply(reply({ actions })));
    expect(all.map(({ components }) => components.map((row) => row.components.length))).toEqual([
      [5, 5, 5, 5, 5],
      [5, 1],
    ]);
  });

  it('says a label too long for its button in full above it', () => {
    const label = `Vik ${'og Ytre Vik '.repeat(12)}`.trim();
    const payload = renderReply(reply({ actions: [ask(label)] }));
    expect(payload.embeds[0]?.description).toBe(`• ${label}`);
    expect(messageFaults({ ...payload })).toEqual([]);
  });

  it('refuses a button id that Discord would refuse', () => {
    const customIdOf = () => 'x'.repeat(LIMITS.customId + 1);
    expect(() => renderReply(reply({ actions: [ask('Why?')] }), { customIdOf })).toThrow(
      /101 characters; Discord takes 1 to 100/,
    );
  });
});

const anyState = fc.option(fc.constantFrom(...STATES), { nil: undefined });
const rendered = fc
  .tuple(anyReply, anyState)
  .map(([tree, state]) => ({ tree, all: messages(renderReply(tree, state ? { state } : {})) }));

describe('whatever the words', () => {
  it('every message is one that Discord takes', () => {
    fc.assert(
      fc.property(rendered, ({ all }) => {
        expect(all.flatMap((payload) => messageFaults({ ...payload }))).toEqual([]);
      }),
    );
  });

  it('nothing pings, links, folds or formats but our own bold', () => {
    fc.assert(
      fc.property(rendered, ({ all }) => {
        for (const { content = '', embeds, allowed_mentions } of all) {
          expect(allowed_mentions).toEqual({ parse: [] });
          for (const words of [content, ...embeds.map(({ description = '' }) => description)]) {
            // What a backslash guards is literal; what is left over has a meaning of its own.
            const live = words.replace(/\\[^0-9A-Za-z\s]/g, 'x');
            expect(live.replaceAll('**', '')).not.toMatch(
              /[\\*_~`|<>#@[\]]|:\/\/|:\w+:|^\s*([-+]|\d+[.)])/m,
            );
            for (const line of live.split('\n')) expect(line.split('**').length % 2).toBe(1);
          }
        }
      }),
    );
  });

  it('all words are there, in their order', () => {
    fc.assert(
      fc.property(anyReply, (tree) => {
        const shown = letters(seen(messages(renderReply(tree)))).replaceAll('•', '');
        const said = (list: readonly Span[]) => letters(list.map((span) => span.text).join(''));
        const of = (kind: 'body' | 'footer') =>
          tree.blocks
            .filter((part) => (part.kind === 'footer') === (kind === 'footer'))
            .map((part) =>
              part.kind === 'list' ? part.items.map(said).join('') : said(part.spans),
            )
            .map((part) => part.replaceAll('•', ''));
        let from = 0;
        for (const part of [said(tree.headline).replaceAll('•', ''), ...of('body')]) {
          const at = shown.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
        for (const part of of('footer')) expect(shown).toContain(part);
      }),
    );
  });
});
